package pages

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
}

func (h *Home) OnPreRender(ctx app.Context) { h.head().Set(ctx) }

func (h *Home) head() ui.Head {
	text := &h.Library.Text.Pages.Home
	return ui.PageHead(h.Library, text.Title, text.Description)
}

func (h *Home) Render() app.UI {
	text := &h.Library.Text.Pages.Home
	return ui.Frame(h.Library, "/", text.Title,
		ui.Paragraph("lead", text.Lead...),
		h.today(),
		ui.Box("hero-art",
			ui.CaptionedFigure(h.Library, content.Scene{Spot: h.Library.Spots[0].ID, Surface: content.Wall}, ""),
		),
		ui.TitledSection("choose", text.Choose,
			h.routines(),
			ui.P().Body(ui.A().Class("button").Attr("href", ui.Link("/spots/")).Text(text.Where)),
		),
		ui.Box("pair",
			h.check(),
			ui.Div().Body(
				h.honest(),
				h.works(),
			),
		),
	)
}

// today leads to what the program has to say, where the device remembers
// anything: read.js looks, and the style shows it.
func (h *Home) today() app.UI {
	return ui.P().Class("to-today").Body(
		ui.A().Class("button button--main").Attr("href", ui.Link("/today/")).Text(h.Library.Text.Pages.Today.Link),
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
	text := &h.Library.Text.Pages.Home
	return ui.Section().Class("section card card--check").Aria("labelledby", "check").Body(
		ui.H2().ID("check").Class("card__title").Text(text.Check),
		ui.Paragraph("", text.CheckIntro...),
		ui.List("signs", text.CheckList),
		ui.Paragraph("", text.CheckAfter...),
		ui.P().Body(ui.A().Attr("href", ui.Link("/safety/")).Text(text.CheckLink)),
	)
}

func (h *Home) honest() app.UI {
	text := &h.Library.Text.Pages.Home
	return ui.TitledSection("honest", text.Honest,
		ui.Paragraph("", text.HonestText...),
		ui.P().Body(ui.A().Attr("href", ui.Link("/about/")).Text(text.HonestLink)),
	)
}

func (h *Home) works() app.UI {
	text := &h.Library.Text.Pages.Home
	var items []app.UI
	for _, step := range text.WorksSteps {
		items = append(items, ui.Li().Class("works__step").Text(step))
	}
	return ui.TitledSection("works", text.Works, ui.Ol().Class("works").Body(items...))
}
