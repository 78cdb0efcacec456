package setup

import (
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// Codes returns the path of every set-up that a phone may be sent to, by the
// file of its code: of each routine as it is, and with each side, spot and
// surface.
func Codes(lib *content.Library) map[string]string {
	codes := map[string]string{}
	add := func(path string) { codes[ui.CodeName(path)] = path }
	for _, r := range lib.Routines {
		path := "/session/" + r.ID + "/"
		add(path)
		spots, surfaces := []content.Spot{{}}, r.Surfaces
		if r.ChoosesSpot() {
			spots = lib.Spots
		}
		if len(surfaces) == 0 {
			surfaces = []content.Surface{""}
		}
		for _, side := range []session.Side{session.NoSide, session.Left, session.Right} {
			for _, spot := range spots {
				for _, on := range surfaces {
					add(path + session.Choices{First: side, Spot: spot.ID, Surface: on}.Fragment(r))
				}
			}
		}
	}
	return codes
}
