package bodymap

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// BodyMap is a drawing of the body on which a person shows where it hurts, and
// is shown which spots are said to send pain there; or the other way round.
//
// It is drawn once, as HTML, and what comes of a tap is put into that. So what
// is checked stays the browser's, also if it was before the program stood; and
// the elements of go-app would cost the program many times as much.
type BodyMap struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Chosen  *Choice // of this visit, on whichever page

	live bool // the program runs, so that spots can be chosen
	felt []diary.SpotMemory
}

// A Choice is what a person has chosen on the body map. It outlives the page
// of the map, so that the Back button finds it again.
type Choice struct {
	press bool // the layer of the spots is shown, in place of where it hurts
	hurts mapPlaces
	spot  mapPlace // chosen on the layer of the spots
	shown bool     // whether one is
}

// Forget leaves nothing chosen.
func (c *Choice) Forget() { *c = Choice{} }

func (m *BodyMap) OnInit() { m.live = app.IsClient }

func (m *BodyMap) Render() app.UI {
	do := ui.Guarded(m.event)
	div := ui.Div()
	for _, event := range []string{"change", "keydown", "click"} {
		div.On(event, do, app.EventScope("map"))
	}
	return div.Body(app.Raw(drawingOf(m.Library).finder(m.live)))
}

// event is all that happens on the map and in the list.
func (m *BodyMap) event(_ app.Context, e app.Event) {
	target := e.Get("target")
	of := func(name string) string { return target.Get(name).String() }
	switch e.Get("type").String() {
	case "change":
		m.changed(of("id"), of("value"), target.Get("checked").Bool())
		m.show()
	case "keydown":
		if of("name") == "hurts" && m.arrow(of("value"), e.Get("key").String()) {
			e.PreventDefault() // the page stays where it is
		}
	case "click":
		if press := target.Get("dataset").Get("press"); press.Truthy() {
			m.tapped(strings.Fields(press.String()))
		}
	}
}

// changed notes what a control now says.
func (m *BodyMap) changed(id, value string, checked bool) {
	n, _ := strconv.Atoi(value)
	switch {
	case strings.HasPrefix(id, "layer-"):
		m.Chosen.press = id == "layer-press"
	case strings.HasPrefix(id, "press-"):
		m.Chosen.spot, m.Chosen.shown = mapPlace(n), true
	case checked:
		m.Chosen.hurts |= 1 << n
	default:
		m.Chosen.hurts &^= 1 << n
	}
}

// arrow moves the focus to the next place in the direction of an arrow key. The
// browser does so for spots. It reports false for other keys.
func (m *BodyMap) arrow(value, key string) bool {
	across, down := 0, 0
	switch key {
	case "ArrowLeft":
		across = -1
	case "ArrowRight":
		across = 1
	case "ArrowUp":
		down = -1
	case "ArrowDown":
		down = 1
	default:
		return false
	}
	n, _ := strconv.Atoi(value)
	d := drawingOf(m.Library)
	ui.Focus("hurt-" + d.id(nextPlace(d.m, mapPlace(n), across, down)))
	return true
}

// tapped follows a link or a button of the list: it puts spots into a session,
// or begins anew.
func (m *BodyMap) tapped(words []string) {
	if len(words) > 2 {
		m.choose(words[0], words[1], words[2:])
		return
	}
	d := drawingOf(m.Library)
	for p := range mapPlace(2 * len(d.m.Regions)) {
		if m.Chosen.hurts.has(p) {
			put("hurt-"+d.id(p), "checked", false)
		}
	}
	m.Chosen.hurts = 0
	m.show()
	ui.Focus("layer-hurts") // the button that was tapped is gone
}

// show puts into the page what comes of what is chosen.
func (m *BodyMap) show() {
	over, said, list := m.outcome()
	layer, text := "hurts", &m.Library.Text.Map
	if m.Chosen.press {
		layer = "press"
	}
	if said == "" {
		said = text.Prompts[layer]
	}
	put("finder", "className", "finder finder--"+layer)
	put("map-over", "innerHTML", over)
	put("map-said", "innerHTML", said)
	put("map-jump", "hidden", list == "")
	put("found", "innerHTML", list)
}

func put(id, property string, value any) {
	if e := app.Window().GetElementByID(id); e.Truthy() { // an extension may have taken it away
		e.Set(property, value)
	}
}

// outcome is what comes of what is chosen, as HTML: what is drawn over the map,
// what is said, and the list.
func (m *BodyMap) outcome() (over, said, list string) {
	d := drawingOf(m.Library)
	if m.Chosen.press && m.Chosen.shown {
		to := reached(d.m, &m.Library.Spots[m.Chosen.spot/2], m.Chosen.spot.side())
		return d.sent(to) + m.marks(), d.say(d.text.Shown, to, "spot", d.spotName(m.Chosen.spot)), d.shown(m.Chosen.spot, to) + m.remembered(m.Chosen.spot)
	}
	if m.Chosen.press && len(m.felt) > 0 {
		return m.marks(), ui.Escaped(d.text.Prompts["press"]) + m.markKey(), ""
	}
	found := spotsFor(m.Library, m.Chosen.hurts)
	if m.Chosen.press || m.Chosen.hurts == 0 {
		return "", "", ""
	}
	if len(found) == 0 {
		return "", d.say(d.text.None, m.Chosen.hurts, "n", ""), ""
	}
	return d.numbered(found), d.say(d.text.Chosen, m.Chosen.hurts, "n", strconv.Itoa(len(found))), d.found(found)
}

// say fills a sentence that takes {places} and one value more, as HTML.
func (d *drawing) say(sentence string, all mapPlaces, name, value string) string {
	return wording.Fill(ui.Escaped(sentence), "places", strings.TrimSuffix(d.names(all, "$0, "), ", "), name, ui.Escaped(value))
}
