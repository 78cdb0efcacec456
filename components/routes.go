package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/bodymap"
	"unknot/components/device"
	"unknot/components/diarypage"
	"unknot/components/sessionpage"
	"unknot/components/settings"
	"unknot/components/today"
	"unknot/components/wording"
	"unknot/content"
)

// A Route is one page of the site.
type Route struct {
	Path  string // ends in "/"
	New   func() app.Composer
	Embed bool // stands in other people's pages

	Needs []content.Part // what of the library it and the screens behind it are drawn from
}

// Routes returns the pages that run. Elsewhere stands for every other path. The
// routines must be there, since they have pages; what else a page needs must be
// there before New is called.
func Routes(lib *content.Library, d device.Device) []Route {
	chosen := new(bodymap.Choice)
	routes := []Route{
		{Path: "/today/", New: func() app.Composer { return &today.Page{Library: lib, Device: d} }, Needs: wording.NeedsOf(wording.DiaryNeeds(), wording.StepNeeds())},
		{Path: "/spots/", New: func() app.Composer { return &bodymap.Page{Library: lib, Device: d, Chosen: chosen} }, Needs: wording.NeedsOf(wording.MapNeeds(), wording.DiaryNeeds(), wording.StepNeeds())},
		{Path: "/diary/", New: func() app.Composer { return &diarypage.Page{Library: lib, Device: d} }, Needs: wording.NeedsOf(wording.DiaryNeeds())},
		{Path: "/diary/sheet/", New: func() app.Composer { return &diarypage.Sheet{Library: lib, Device: d} }, Needs: wording.NeedsOf(wording.DiaryNeeds())},
		{Path: "/settings/", New: func() app.Composer { return &settings.Page{Library: lib, Device: d, Chosen: chosen} }, Needs: wording.NeedsOf(wording.DiaryNeeds())},
	}
	for _, r := range lib.Routines {
		routes = append(routes,
			Route{Path: "/session/" + r.ID + "/", New: func() app.Composer {
				return &sessionpage.Page{Library: lib, Device: d, Routine: r.ID}
			}, Needs: wording.SessionNeeds()},
			Route{Path: "/embed/" + r.ID + "/", New: func() app.Composer {
				return &sessionpage.Embed{Library: lib, Device: d, Routine: r}
			}, Embed: true, Needs: wording.SessionNeeds()},
		)
	}
	return routes
}
