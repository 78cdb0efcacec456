// Command app is Unknot twice over: in a browser it is the program that draws
// the pages that run, elsewhere the command line that builds and serves every
// page. Both draw from the same content.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/app/browser"
	"unknot/components"
	"unknot/content"
)

// register tells go-app what to draw at each path that runs, and returns the
// pages.
func register(lib *content.Library) []components.Route {
	routes := components.Routes(lib, browser.New())
	for _, r := range routes {
		app.Route(r.Path, r.New)
	}
	return routes
}
