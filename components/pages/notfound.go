package pages

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// NotFound stands in for a page that is not there, and says so in its words.
type NotFound struct {
	app.Compo

	Library *content.Library
	Text    content.NotFoundText
	Back    bool // the link leads to the page that was asked for, in this language
}

func (p *NotFound) OnPreRender(ctx app.Context) {
	ui.PageHead(p.Library, p.Text.Title, p.Text.Title).Set(ctx)
}

func (p *NotFound) Render() app.UI {
	link := ui.A().Class("button button--main").Attr("href", ui.Link("/")).Text(p.Text.Link)
	if p.Back { // as read.js does for the links to other languages
		link = link.Attr("lang", p.Library.Language.Tag).Attr("data-root", ui.Link("/"))
	}
	return ui.Frame(p.Library, "", p.Text.Title, ui.Paragraph("lead", p.Text.Text...), ui.P().Body(link))
}
