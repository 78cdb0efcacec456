package components

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
)

// OnMount puts on the map what was chosen before in this visit and, where the
// diary knows of any, what the person said of each spot.
func (m *BodyMap) OnMount(ctx app.Context) {
	if *m.Chosen != (MapChoice{}) {
		m.check()
		m.show()
	}
	book, _ := readDiary(m.Device) // one that can't be read is told of where it is shown
	if m.felt = book.SpotMemories(); len(m.felt) > 0 {
		openKit(ctx, m.show)
	}
}

// check checks the controls of what was chosen.
func (m *BodyMap) check() {
	d, c := drawingOf(m.Library), m.Chosen
	for p := range mapPlace(2 * len(d.m.Regions)) {
		if c.hurts.has(p) {
			put("hurt-"+d.id(p), "checked", true)
		}
	}
	if c.shown {
		put("press-"+d.spotID(c.spot), "checked", true)
	}
	if c.press {
		put("layer-press", "checked", true)
	}
}

// remembered is what the person said of a spot the last time, as HTML.
func (m *BodyMap) remembered(p mapPlace) string {
	for _, f := range m.felt {
		if m.placeOf(&f) == p {
			return part("map-felt", "date", dateWords(m.Library, f.Date.String()), "items",
				spotItems(m.Library, []diary.SpotFelt{{Spot: f.Spot, Side: f.Side, Like: f.Like, Spread: f.Spread}}))
		}
	}
	return ""
}

// marks draws beside each spot what it was like.
func (m *BodyMap) marks() string {
	html, d := "", drawingOf(m.Library)
	for i := range m.felt {
		f := &m.felt[i]
		if p := m.placeOf(f); p >= 0 && f.Like != "" {
			for _, at := range d.m.MapSpot(f.Spot).At {
				html += part("map-mark", "x", strconv.Itoa(mirrored(d.m, at[0], p)), "y", strconv.Itoa(at[1]),
					"shape", part("shape-"+string(f.Like)))
			}
		}
	}
	return html
}

// placeOf is a remembered spot on the map, or -1 where there is none such.
func (m *BodyMap) placeOf(f *diary.SpotMemory) mapPlace {
	for i := range m.Library.Spots {
		if m.Library.Spots[i].ID == f.Spot {
			if f.Side == string(session.Right) {
				return mapPlace(2*i + 1)
			}
			return mapPlace(2 * i)
		}
	}
	return -1
}
