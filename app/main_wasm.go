package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components"
	"unknot/content"
)

// main begins in parts, between which the browser answers what somebody does.
func main() {
	pause()
	// The start-up fetched the words beside the program.
	lib, err := content.Open(app.Window().Get("unknotWords").String())
	if err != nil {
		panic(err) // the start-up gives the program nothing else to read
	}
	routes := register(lib)
	app.RouteWithRegexp("", func() app.Composer { return new(components.Elsewhere) })
	pause()
	path := app.Window().Get("location").Get("pathname").String()
	for _, r := range routes {
		if strings.HasSuffix(path, r.Path) {
			decode(lib, r.Needs...) // which would otherwise be part of the drawing
		}
	}
	pause()
	app.Window().Call("unknotDraws")
	app.RunWhenOnBrowser()
}

// pause returns when the browser has had its turn and no press is under way.
func pause() {
	over := make(chan struct{})
	app.Window().Call("unknotPause").Then(func(app.Value) { close(over) })
	<-over
}
