package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/app/browser"
	"unknot/components"
	"unknot/content"
)

// main begins in parts, between which the browser answers what somebody does.
func main() {
	wait("unknotTurn")
	// The start-up fetched the words beside the program.
	packed := app.Window().Get("unknotWords")
	bytes := make([]byte, packed.Length())
	app.CopyBytesToGo(bytes, packed)
	lib, err := content.Open(string(bytes))
	if err != nil {
		panic(err) // the start-up gives the program nothing else to read
	}
	inTurns(lib, pagesNeed)
	device := browser.New(lib.Language.Tag)
	routes := register(lib, device)
	app.RouteWithRegexp("", func() app.Composer { return new(components.Elsewhere) })
	path := app.Window().Get("location").Get("pathname").String()
	for _, r := range routes {
		if strings.HasSuffix(path, r.Path) {
			inTurns(lib, r.Needs) // which would otherwise be part of the drawing
		}
	}
	wait("unknotReleased")
	app.Window().Call("unknotDraws").Then(func(app.Value) { device.Follow() })
	app.RunWhenOnBrowser()
}

// inTurns decodes parts one by one.
func inTurns(lib *content.Library, parts []content.Part) {
	for _, part := range parts {
		decode(lib, part)
		wait("unknotTurn")
	}
}

// wait returns when a promise of the start-up's is kept.
func wait(promise string) {
	kept := make(chan struct{})
	app.Window().Call(promise).Then(func(app.Value) { close(kept) })
	<-kept
}
