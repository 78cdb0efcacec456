package bodymap

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/wording"
)

// OnMount puts on the map what was chosen before in this visit. What the diary
// has of the spots is shown with them.
func (m *BodyMap) OnMount(app.Context) {
	m.recall()
	if *m.Chosen != (Choice{}) {
		m.check()
		m.show()
	}
}

// recall looks up what the person said of each spot.
func (m *BodyMap) recall() {
	book, _ := store.ReadDiary(m.Device) // one that can't be read is told of where it is shown
	m.felt = book.SpotMemories()
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
	for i := range m.felt {
		f := &m.felt[i]
		if m.placeOf(f) != p {
			continue
		}
		said := ""
		for _, line := range wording.SpotLines(m.Library, []diary.SpotFelt{{Spot: f.Spot, Side: f.Side, Like: f.Like, Spread: f.Spread}}) {
			said += templated(listItem, line)
		}
		return templated(`<div class="map-felt"><p class="chips__label">$0</p><ul class="plain-list">@1</ul></div>`,
			wording.Fill(m.Library.Text.Diary.Spots.LastTime, "date", m.Device.Date(f.Date.Time(), device.Day)), said)
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
				html += templated(`<g class="map__felt" transform="translate($0 $1)"><circle cx="13" cy="-11" r="8"/><path d="$2"/></g>`,
					strconv.Itoa(mirrored(d.m, at[0], p)), strconv.Itoa(at[1]), markOf(f.Like))
			}
		}
	}
	return html
}

// markKey says what each mark means, as HTML.
func (m *BodyMap) markKey() string {
	text := &m.Library.Text.Diary.Spots
	html := templated(` $0 `, text.Marks)
	for _, like := range []diary.Like{diary.GoodAche, diary.Nothing, diary.TooMuch} {
		html += templated(`<span class="map-key"><svg class="map-key__mark" aria-hidden="true" viewBox="4 -20 18 18"><path d="$0"></path></svg>$1</span> `,
			markOf(like), text.Likes[string(like)])
	}
	return html
}

// markOf is the mark of what a press was like: a tick, a dash, an exclamation
// mark.
func markOf(like diary.Like) string {
	switch like {
	case diary.GoodAche:
		return "M9.5-11l2.5 3 4.5-6"
	case diary.Nothing:
		return "M9-11h8"
	case diary.TooMuch:
		return "M13-16v6M13-7v.5"
	}
	return ""
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
