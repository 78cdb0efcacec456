// Command app is Unknot twice over: in a browser it is the program that draws
// the pages that run, elsewhere the command line that builds and serves every
// page. Both draw from the same content.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components"
	"unknot/components/device"
	"unknot/content"
)

// pagesNeed is what has to be known to tell which pages there are.
var pagesNeed = []content.Part{content.DataRoutines, content.DataLanguage}

// register tells go-app what to draw at each path that runs, on a device, and
// returns the pages. What a page needs of the library is decoded when it is drawn
// for the first time.
func register(lib *content.Library, d device.Device) []components.Route {
	decode(lib, pagesNeed...)
	routes := components.Routes(lib, d)
	for _, r := range routes {
		app.Route(r.Path, func() app.Composer {
			decode(lib, r.Needs...)
			return r.New()
		})
	}
	return routes
}

func decode(lib *content.Library, parts ...content.Part) {
	if err := lib.Need(parts...); err != nil {
		panic(err) // a test draws every page from what the build packs
	}
}
