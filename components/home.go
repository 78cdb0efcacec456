package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// Home is the first page: what this is, who should not use it, and the
// routines to choose from.
type Home struct {
	app.Compo

	Library *content.Library
	Device  Device
	Chosen  *MapChoice
}

func (h *Home) OnPreRender(ctx app.Context) { h.head().set(ctx) }
func (h *Home) OnNav(ctx app.Context)       { h.head().arrive(ctx) }

func (h *Home) head() head {
	text := h.Library.Text.Pages.Home
	return pageHead(h.Library, text.Title, text.Description)
}

func (h *Home) Render() app.UI {
	text := h.Library.Text.Pages.Home
	return frame(h.Library, "/", text.Title,
		paragraph("lead", text.Lead...),
		&Unfinished{Library: h.Library, Device: h.Device},
		&Today{Library: h.Library, Device: h.Device},
		ui.Div().Class("hero-art").Body(
			figure(h.Library, content.Scene{Spot: h.Library.Spots[0].ID, Surface: content.Floor}, ""),
		),
		section("choose", text.Choose,
			h.routines(),
			fold("where", text.Where,
				&BodyMap{Library: h.Library, Device: h.Device, Chosen: h.Chosen},
				paragraph("fine", h.Library.Text.Map.Honest...),
			),
		),
		ui.Div().Class("pair").Body(
			h.check(),
			ui.Div().Body(
				h.honest(),
				h.works(),
			),
		),
	)
}

func (h *Home) routines() app.UI {
	var cards []app.UI
	for _, r := range h.Library.Routines {
		cards = append(cards, routineCard(h.Library, r))
	}
	return ui.Ul().Class("routines").Body(cards...)
}

func (h *Home) check() app.UI {
	text := h.Library.Text.Pages.Home
	return ui.Section().Class("section card card--check").Aria("labelledby", "check").Body(
		ui.H2().ID("check").Class("card__title").Text(text.Check),
		paragraph("", text.CheckIntro...),
		list("signs", text.CheckList),
		paragraph("", text.CheckAfter...),
		ui.P().Body(ui.A().Attr("href", link("/safety/")).Text(text.CheckLink)),
	)
}

func (h *Home) honest() app.UI {
	text := h.Library.Text.Pages.Home
	return section("honest", text.Honest,
		paragraph("", text.HonestText...),
		ui.P().Body(ui.A().Attr("href", link("/about/")).Text(text.HonestLink)),
	)
}

func (h *Home) works() app.UI {
	text := h.Library.Text.Pages.Home
	var items []app.UI
	for _, step := range text.WorksSteps {
		items = append(items, ui.Li().Class("works__step").Text(step))
	}
	return section("works", text.Works, ui.Ol().Class("works").Body(items...))
}
