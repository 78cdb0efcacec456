package screening

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// advice says what to do where a sign might apply. It does not ask which.
func (g *Gate) advice() app.UI {
	text := g.text()
	return ui.Box("gate",
		ui.PageHeading(text.Unsure),
		ui.Paragraph("lead", text.UnsureText...),
		ui.AdviceCard(g.Library, content.Emergency, text.IfNow),
		ui.AdviceCard(g.Library, content.SeeFirst, text.IfSoon),
		ui.Box("actions actions--tall",
			ui.Control("gate-back", "button", g.back).Text(text.Back),
			ui.A().Class("button").Attr("href", ui.Link("/safety/")).Text(text.Safety),
		),
	)
}
