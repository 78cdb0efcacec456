package pages

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// NotFound stands in for every address that leads nowhere.
type NotFound struct {
	app.Compo

	Library *content.Library
}

func (p *NotFound) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *NotFound) head() ui.Head {
	text := p.Library.Text.Pages.NotFound
	return ui.PageHead(p.Library, text.Title, text.Title)
}

func (p *NotFound) Render() app.UI {
	text := p.Library.Text.Pages.NotFound
	return ui.Frame(p.Library, "", text.Title,
		ui.Paragraph("lead", text.Text...),
		ui.P().Body(ui.A().Class("button button--main").Attr("href", ui.Link("/")).Text(text.Link)),
	)
}
