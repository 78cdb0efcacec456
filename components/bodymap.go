package components

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// BodyMap is a drawing of the body on which a person shows where it hurts, and
// is shown which spots are said to send pain there; or the other way round.
//
// What is checked on the map is the browser's: the HTML of the map never
// changes, so it keeps what was tapped before the program stood, and the focus.
type BodyMap struct {
	app.Compo

	Library *content.Library
	Device  Device

	live  bool // the program runs, so that spots can be chosen
	press bool // the layer of the spots is shown, in place of where it hurts
	hurts mapPlaces
	spot  mapPlace // chosen on the layer of the spots
	shown bool     // whether one is
}

func (m *BodyMap) OnInit() { m.live = app.IsClient }

func (m *BodyMap) Render() app.UI {
	draw := drawingOf(m.Library)
	text := draw.text
	class, prompt := "finder finder--hurts", text.Prompts["hurts"]
	over, said, list := draw.open+`</svg>`, "", `<div hidden></div>`
	if m.press {
		class, prompt = "finder finder--press", text.Prompts["press"]
		if m.shown {
			to := reached(draw.m, &m.Library.Spots[m.spot/2], m.spot.side())
			over, list = draw.sent(m.spot, to), draw.shown(m.spot, to)
			said = fill(text.Shown, "spot", draw.spotName(m.spot), "places", strings.Join(draw.names(to), ", "))
		}
	} else if found := spotsFor(m.Library, m.hurts); len(found) > 0 {
		over, list = draw.numbered(found), draw.found(found)
		said = fill(text.Chosen, "places", strings.Join(draw.names(m.hurts), ", "), "n", strconv.Itoa(len(found)))
	}
	jump := `<a class="finder__jump" href="#found">` + escaped(text.Jump) + `</a>`
	if said == "" {
		said, jump = prompt, `<a hidden></a>`
	}
	do := guarded(m.event)
	return app.Div().Class(class).
		On("change", do, app.EventScope("map")).
		On("keydown", do, app.EventScope("map")).
		On("click", do, app.EventScope("map")).
		Body(
			app.Raw(draw.layers()),
			app.Div().Class("finder__picture").Body(
				// Left stays left in a page that is read from the right.
				app.Div().Class("map").Dir("ltr").Body(app.Raw(draw.fixed(m.live)), app.Raw(over)),
				paragraph("fine", text.Caption...),
			),
			app.Div().Class("finder__said").Body(app.P().Role("status").Text(said), app.Raw(jump)),
			app.Raw(list),
		)
}

// event is all that happens to what is drawn as HTML.
func (m *BodyMap) event(_ app.Context, e app.Event) {
	target := e.Get("target")
	id, value := target.Get("id").String(), target.Get("value").String()
	switch e.Get("type").String() {
	case "change":
		m.changed(id, value, target.Get("checked").Bool())
	case "keydown":
		if strings.HasPrefix(id, "hurt-") && m.arrow(value, e.Get("key").String()) {
			e.PreventDefault() // the page stays where it is
		}
	case "click":
		if link := target.Call("closest", "[data-press]"); link.Truthy() {
			m.tapped(strings.Fields(link.Get("dataset").Get("press").String()))
		}
	}
}

// changed notes what a control now says.
func (m *BodyMap) changed(id, value string, checked bool) {
	n, _ := strconv.Atoi(value)
	switch {
	case strings.HasPrefix(id, "layer-"):
		m.press = id == "layer-press"
	case strings.HasPrefix(id, "press-"):
		m.spot, m.shown = mapPlace(n), true
	case checked:
		m.hurts |= 1 << n
	default:
		m.hurts &^= 1 << n
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
	to := nextPlace(&m.Library.BodyMap, mapPlace(n), across, down)
	focus("hurt-" + drawingOf(m.Library).id(to))
	return true
}

// tapped follows a link or a button of the list: it begins anew, or puts spots
// into a session.
func (m *BodyMap) tapped(words []string) {
	if len(words) > 2 {
		m.choose(words[0], words[1], words[2:])
		return
	}
	for _, p := range m.hurts.list() {
		if box := app.Window().GetElementByID("hurt-" + drawingOf(m.Library).id(p)); box.Truthy() {
			box.Set("checked", false)
		}
	}
	m.hurts = 0
	focus("layer-hurts") // the button that was tapped goes away
}
