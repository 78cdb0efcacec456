package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// A Route is one page of the site.
type Route struct {
	Path    string // ends in "/"
	New     func() app.Composer
	Program bool // useless without the program
	Embed   bool // stands in other people's pages
	Kept    bool // has something to say of what is kept
}

// Routes returns every page of the site. NotFoundPage stands for every other
// path.
func Routes(lib *content.Library, d Device) []Route {
	chosen := new(MapChoice)
	routes := []Route{
		{Path: "/", New: func() app.Composer { return &Home{Library: lib, Device: d, Chosen: chosen} }, Kept: true},
		{Path: "/today/", New: func() app.Composer { return &TodayPage{Library: lib, Device: d} }, Program: true},
		{Path: "/spots/", New: func() app.Composer { return &SpotsPage{Library: lib, Device: d, Chosen: chosen} }},
		{Path: "/safety/", New: func() app.Composer { return &SafetyPage{Library: lib} }},
		{Path: "/about/", New: func() app.Composer { return &AboutPage{Library: lib} }},
		{Path: "/diary/", New: func() app.Composer { return &DiaryPage{Library: lib, Device: d} }, Program: true},
		{Path: "/diary/sheet/", New: func() app.Composer { return &DiarySheet{Library: lib, Device: d} }, Program: true},
		{Path: "/settings/", New: func() app.Composer { return &SettingsPage{Library: lib, Device: d} }, Program: true},
	}
	for _, r := range lib.Routines {
		routes = append(routes,
			Route{Path: "/routines/" + r.ID + "/", New: func() app.Composer {
				return &RoutinePage{Library: lib, Routine: r}
			}},
			Route{Path: "/session/" + r.ID + "/", New: func() app.Composer {
				return &SessionPage{Library: lib, Device: d, Routine: r.ID}
			}, Program: true},
			Route{Path: "/embed/" + r.ID + "/", New: func() app.Composer {
				return &EmbedPage{Library: lib, Device: d, Routine: r}
			}, Embed: true},
		)
	}
	for _, s := range lib.Spots {
		routes = append(routes, Route{Path: "/spots/" + s.ID + "/", New: func() app.Composer {
			return &SpotPage{Library: lib, Spot: s}
		}})
	}
	return routes
}
