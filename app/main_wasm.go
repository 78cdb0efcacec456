package main

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/app/browser"
	"unknot/components"
	"unknot/content"
)

// main begins in parts, between which the browser answers what somebody does.
func main() {
	var p pace
	p.turn()
	// The start-up fetched the words beside the program.
	packed := app.Window().Get("unknotWords")
	bytes := make([]byte, packed.Length())
	app.CopyBytesToGo(bytes, packed)
	lib, err := content.Open(string(bytes))
	if err != nil {
		panic(err) // the start-up gives the program nothing else to read
	}
	p.decode(lib, pagesNeed)
	device := browser.New(lib.Language.Tag)
	p.turn()
	routes := register(lib, device)
	app.RouteWithRegexp("", func() app.Composer { return new(components.Elsewhere) })
	path := app.Window().Get("location").Get("pathname").String()
	for _, r := range routes {
		if strings.HasSuffix(path, r.Path) {
			p.decode(lib, r.Needs) // which would otherwise be part of the drawing
		}
	}
	wait("unknotReleased")
	app.Window().Call("unknotDraws").Then(func(app.Value) { device.Follow() })
	app.RunWhenOnBrowser()
}

// stretch is how long the program goes on before the browser has its turn, as
// when it draws: app/slim/swap/turns.go.
const stretch = 8 * time.Millisecond

// A pace gives the browser its turn where a stretch has passed: a turn takes
// longer than most of what is done between two.
type pace struct{ was time.Time }

func (p *pace) turn() {
	if time.Since(p.was) > stretch {
		wait("unknotTurn")
		p.was = time.Now()
	}
}

func (p *pace) decode(lib *content.Library, parts []content.Part) {
	for _, part := range parts {
		p.turn()
		decode(lib, part)
	}
}

// wait returns when a promise of the start-up's is kept.
func wait(promise string) {
	kept := make(chan struct{})
	app.Window().Call(promise).Then(func(app.Value) { close(kept) })
	<-kept
}
