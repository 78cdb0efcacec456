// Command app is Unknot twice over: in a browser it is the program that draws
// the pages, elsewhere the command line that builds and serves them. Both have
// the same pages from the same content.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/app/browser"
	"unknot/components"
	"unknot/content"
)

// register tells go-app what to draw at each path, and returns the pages.
func register(lib *content.Library) []components.Route {
	device := browser.New()
	routes := components.Routes(lib, device)
	for _, r := range routes {
		app.Route(r.Path, r.New)
		// The same page by the name that some hosts show for it.
		app.Route(r.Path+"index.html", r.New)
	}
	app.RouteWithRegexp("", func() app.Composer {
		return &components.NotFoundPage{Library: lib}
	})
	return routes
}
