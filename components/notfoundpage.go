package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// NotFoundPage stands in for every address that leads nowhere.
type NotFoundPage struct {
	app.Compo

	Library *content.Library
}

func (p *NotFoundPage) OnPreRender(ctx app.Context) { p.head().set(ctx) }

func (p *NotFoundPage) head() head {
	text := p.Library.Text.Pages.NotFound
	return pageHead(p.Library, text.Title, text.Title)
}

func (p *NotFoundPage) Render() app.UI {
	text := p.Library.Text.Pages.NotFound
	return frame(p.Library, "", text.Title,
		paragraph("lead", text.Text...),
		ui.P().Body(ui.A().Class("button button--main").Attr("href", link("/")).Text(text.Link)),
	)
}
