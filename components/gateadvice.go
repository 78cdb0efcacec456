package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// advice says what to do where a sign might apply. It does not ask which.
func (g *Gate) advice() app.UI {
	text := g.text()
	return app.Div().Class("gate").Body(
		pageHeading(text.Unsure),
		paragraph("lead", text.UnsureText...),
		adviceCard(g.Library, content.Emergency, text.IfNow),
		adviceCard(g.Library, content.SeeFirst, text.IfSoon),
		app.Div().Class("actions actions--tall").Body(
			app.Button().Type("button").ID("gate-back").Class("button").
				OnClick(guarded(g.back), app.EventScope("gate-back")).Text(text.Back),
			app.A().Class("button").Href(link("/safety/")).Text(text.Safety),
		),
	)
}

// adviceCard says what to do about the signs of a level, without the signs.
func adviceCard(lib *content.Library, level content.Level, title string) app.UI {
	heading := "advice-" + string(level)
	return app.Section().
		Class("card card--"+string(level)).
		Aria("labelledby", heading).
		Body(
			app.H2().ID(heading).Class("card__title").Text(title),
			numbers(lib, level), // in sight on a small phone
			paragraph("card__do", lib.Text.Safety.Levels[level].Do...),
		)
}
