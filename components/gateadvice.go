package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// advice says what to do where a sign might apply. It does not ask which.
func (g *Gate) advice() app.UI {
	text := g.text()
	return ui.Div().Class("gate").Body(
		pageHeading(text.Unsure),
		paragraph("lead", text.UnsureText...),
		adviceCard(g.Library, content.Emergency, text.IfNow),
		adviceCard(g.Library, content.SeeFirst, text.IfSoon),
		ui.Div().Class("actions actions--tall").Body(
			ui.Button().Attr("type", "button").ID("gate-back").Class("button").
				OnClick(guarded(g.back), app.EventScope("gate-back")).Text(text.Back),
			ui.A().Class("button").Attr("href", link("/safety/")).Text(text.Safety),
		),
	)
}

// adviceCard says what to do about the signs of a level, without the signs.
func adviceCard(lib *content.Library, level content.Level, title string) app.UI {
	heading := "advice-" + string(level)
	return ui.Section().
		Class("card card--"+string(level)).
		Aria("labelledby", heading).
		Body(
			ui.H2().ID(heading).Class("card__title").Text(title),
			numbers(lib, level), // in sight on a small phone
			paragraph("card__do", lib.Text.Safety.Levels[level].Do...),
		)
}
