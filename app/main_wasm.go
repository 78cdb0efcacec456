package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components"
	"unknot/content"
)

func main() {
	lib, err := content.Load()
	if err != nil {
		panic(err) // what ships is loaded by the tests of content
	}
	register(lib)
	app.RouteWithRegexp("", func() app.Composer { return new(components.Elsewhere) })
	app.RunWhenOnBrowser()
}
