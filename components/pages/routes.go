package pages

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// A Route is one page that is only read.
type Route struct {
	Path string // ends in "/"
	New  func() app.Composer
}

// Routes returns the pages that are only read. The command line alone asks
// for them: the program holds none, and NotFound stands for every other
// path.
func Routes(lib *content.Library) []Route {
	routes := []Route{
		{Path: "/", New: func() app.Composer { return &Home{Library: lib} }},
		{Path: "/safety/", New: func() app.Composer { return &Safety{Library: lib} }},
		{Path: "/about/", New: func() app.Composer { return &About{Library: lib} }},
	}
	for _, r := range lib.Routines {
		routes = append(routes, Route{Path: "/routines/" + r.ID + "/", New: func() app.Composer {
			return &Routine{Library: lib, Routine: r}
		}})
	}
	for _, s := range lib.Spots {
		routes = append(routes, Route{Path: "/spots/" + s.ID + "/", New: func() app.Composer {
			return &Spot{Library: lib, Spot: s}
		}})
	}
	return routes
}
