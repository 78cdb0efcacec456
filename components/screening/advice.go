package screening

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// advice says what to do where a sign might apply. It does not ask which.
func (g *Gate) advice() app.UI {
	text := g.text()
	return ui.Div().Class("gate").Body(
		ui.PageHeading(text.Unsure),
		ui.Paragraph("lead", text.UnsureText...),
		ui.AdviceCard(g.Library, content.Emergency, text.IfNow),
		ui.AdviceCard(g.Library, content.SeeFirst, text.IfSoon),
		ui.Div().Class("actions actions--tall").Body(
			ui.Button().Attr("type", "button").ID("gate-back").Class("button").
				OnClick(ui.Guarded(g.back), app.EventScope("gate-back")).Text(text.Back),
			ui.A().Class("button").Attr("href", ui.Link("/safety/")).Text(text.Safety),
		),
	)
}
