package bodymap

import (
	"strconv"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
)

// spot is a spot on one side, to choose or to follow.
func (d *drawing) spot(p mapPlace, live bool) string {
	s := &d.lib.Spots[p/2]
	at := d.m.MapSpot(s.ID)
	part, control := "div", `<a class="map__input map__at--$0" id="press-$0" href="$1" aria-label="$3"></a>`
	if live {
		part, control = "label", `<input class="map__input map__at--$0" type="radio" name="press" id="press-$0" value="$2" aria-label="$3">`
	}
	return templated(`<@8 class="map__part">`+control+`@4<title>$3</title><path class="map__tile" d="$5"@6/>@7</svg></@8>`,
		d.spotID(p), ui.SpotLink(s.ID), strconv.Itoa(int(p)), d.spotName(p), d.open, at.Shape, d.side(p), d.balls(p, ""), part)
}

// spotID is a spot in the ids of the map, such as "pit" or "side-of-hip-left".
func (d *drawing) spotID(p mapPlace) string {
	s := &d.lib.Spots[p/2]
	if s.Paired {
		return s.ID
	}
	return s.ID + "-" + string(p.side())
}

// balls draws a spot on one side, with a number or without.
func (d *drawing) balls(p mapPlace, number string) string {
	html := ""
	for _, at := range d.m.MapSpot(d.lib.Spots[p/2].ID).At {
		html += templated(`<g transform="translate($0 $1)"><circle class="map__ball" r="10"/><text class="map__number" dy="4.5">$2</text></g>`,
			strconv.Itoa(mirrored(d.m, at[0], p)), strconv.Itoa(at[1]), number)
	}
	return html
}

// spotName is the name of a spot on its side.
func (d *drawing) spotName(p mapPlace) string {
	s := &d.lib.Spots[p/2]
	title := d.lib.SpotTitle(s.ID)
	if s.Paired {
		return title
	}
	return wording.Fill(d.text.Sides[string(p.side())], "spot", title)
}

// sent shades where a spot is said to send pain, soft at its edges, for nobody
// knows where they are.
func (d *drawing) sent(to mapPlaces) string {
	html := ""
	for p := mapPlace(0); to>>p != 0; p++ {
		if to.has(p) {
			html += templated(`<path d="$0"@1/>`, d.m.Regions[p/2].Shape, d.side(p))
		}
	}
	return templated(`<mask id="map-to"><g clip-path="url(#map-outline)"><g fill="#fff" filter="url(#map-soft)">@0</g></g></mask>`+
		`<rect class="map__sent" width="100%" height="100%" fill="url(#map-hatch)" mask="url(#map-to)"/>`, html)
}

// numbered draws the spots that match, on the side that hurts, each with its
// number in the list.
func (d *drawing) numbered(found []match) string {
	html := ""
	for n := range found {
		f := &found[n]
		number, paired, side := strconv.Itoa(n+1), d.lib.Spots[f.Spot].Paired, sideOfAll(d.m, f.Sends)
		if paired || side != session.Right {
			html += d.balls(mapPlace(2*f.Spot), number)
		}
		if !paired && side != session.Left {
			html += d.balls(mapPlace(2*f.Spot+1), number)
		}
	}
	return html
}
