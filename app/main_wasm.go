package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components"
	"unknot/content"
)

func main() {
	// The start-up fetched the words beside the program.
	lib, err := content.Open(app.Window().Get("unknotWords").String())
	if err != nil {
		panic(err) // the start-up gives the program nothing else to read
	}
	register(lib)
	app.RouteWithRegexp("", func() app.Composer { return new(components.Elsewhere) })
	app.RunWhenOnBrowser()
}
