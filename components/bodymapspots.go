package components

import (
	"strconv"

	"unknot/components/session"
	"unknot/content"
)

// spot is a spot on one side, to choose or to follow.
func (d drawing) spot(p mapPlace, live bool) string {
	s := d.lib.Spots[p/2]
	at := d.at(s.ID)
	balls := ""
	for i := range at.At {
		balls += d.ball(at, i, p, "")
	}
	open, end := `<a class="map__part" id="press-$0" href="$1" aria-label="$3">`, `</a>`
	if live {
		open, end = `<label class="map__part"><input class="map__input map__at--$0" type="radio" name="press" id="press-$0" value="$2" aria-label="$3">`, `</label>`
	}
	return templated(open+`$4<title>$3</title><path class="map__tile" d="$5"$6/>$7</svg>`+end,
		d.spotID(p), spotLink(s.ID), strconv.Itoa(int(p)), escaped(d.spotName(p)), d.open, at.Shape, d.side(p), balls)
}

// spotID is a spot in the ids of the map, such as "pit" or "side-of-hip-left".
func (d drawing) spotID(p mapPlace) string {
	s := d.lib.Spots[p/2]
	if s.Paired {
		return s.ID
	}
	return s.ID + "-" + string(p.side())
}

// at is where a spot is on the map.
func (d drawing) at(id string) content.MapSpot {
	at, _ := d.m.MapSpot(id)
	return at
}

// ball draws one of the balls of a spot, with a number or without.
func (d drawing) ball(at content.MapSpot, i int, p mapPlace, number string) string {
	return templated(`<g transform="translate($0 $1)"><circle class="map__ball" r="10"/><text class="map__number" dy="4.5">$2</text></g>`,
		strconv.Itoa(mirrored(d.m, at.At[i][0], p)), strconv.Itoa(at.At[i][1]), number)
}

// spotName is the name of a spot on its side.
func (d drawing) spotName(p mapPlace) string {
	s := d.lib.Spots[p/2]
	title := d.lib.Text.Spots[s.ID].Title
	if s.Paired {
		return title
	}
	return fill(d.lib.Text.Map.Sides[string(p.side())], "spot", title)
}

// sent shades where a spot is said to send pain, and draws the spot over it.
func (d drawing) sent(from mapPlace, to mapPlaces) string {
	html := d.open
	for _, p := range to.list() {
		html += templated(`<g clip-path="url(#map-outline)"><path class="map__sent" fill="url(#map-hatch)" d="$0"$1/></g>`,
			d.m.Regions[p/2].Shape, d.side(p))
	}
	at := d.at(d.lib.Spots[from/2].ID)
	for i := range at.At {
		html += d.ball(at, i, from, "")
	}
	return html + `</svg>`
}

// numbered draws the spots that match, on the side that hurts, each with its
// number in the list.
func (d drawing) numbered(found []match) string {
	html := d.open
	for n, f := range found {
		s := d.lib.Spots[f.Spot]
		at, side := d.at(s.ID), sideOfAll(d.m, f.Sends)
		for i := range at.At {
			if s.Paired || side != session.Right {
				html += d.ball(at, i, 0, strconv.Itoa(n+1))
			}
			if !s.Paired && side != session.Left {
				html += d.ball(at, i, 1, strconv.Itoa(n+1))
			}
		}
	}
	return html + `</svg>`
}

// fill puts values into the placeholders of a sentence, name by value.
func fill(sentence string, pairs ...string) string {
	values := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		values[pairs[i]] = pairs[i+1]
	}
	return content.Fill(sentence, values)
}
