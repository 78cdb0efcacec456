//go:build !wasm

package bodymap

import (
	"strings"

	"unknot/content"
)

// MapStates returns the body map as HTML in each of its states, by what is
// chosen: nothing, each place that may hurt, each spot. It is for looking at.
func MapStates(lib *content.Library) map[string]string {
	d := drawingOf(lib)
	states := map[string]string{"hurts": d.state("hurts", "", "")}
	for p := range mapPlace(2 * len(lib.BodyMap.Regions)) {
		if places(d.m, []string{lib.BodyMap.Regions[p/2].ID}).has(p) {
			id := d.id(p)
			states["hurts "+id] = d.state("hurts", "hurt-"+id, d.numbered(spotsFor(lib, 1<<p)))
		}
	}
	states["press"] = d.state("press", "", "")
	for p := range mapPlace(2 * len(lib.Spots)) {
		s := &lib.Spots[p/2]
		if s.Paired && p%2 == 1 {
			continue
		}
		id := d.spotID(p)
		states["press "+id] = d.state("press", "press-"+id, d.sent(reached(d.m, s, p.side())))
	}
	return states
}

// state is the map on a layer with one control checked.
func (d *drawing) state(layer, checked, over string) string {
	html := strings.Replace(d.fixed(true), `id="`+checked+`"`, `id="`+checked+`" checked`, 1)
	return `<form class="finder finder--` + layer + `"><div class="map" dir="ltr">` + html + d.open + over + `</svg></div></form>`
}
