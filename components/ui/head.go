package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// PageHeading is the heading of a screen, which takes the focus when the
// screen changes.
func PageHeading(title string) app.UI {
	return H1().ID(HeadingID).Class("page__title").TabIndex(-1).Text(title)
}

// HeadingID is the id of every page's h1, which takes the focus when the page
// changes.
const HeadingID = "heading"

// A Head is what a page says about itself to the browser and to search pages.
type Head struct{ title, description string }

// PageHead returns the head of a page whose title carries the site's name.
func PageHead(lib *content.Library, title, description string) Head {
	site := &lib.Text.Pages.Site
	return Head{
		title: content.Fill(site.Title, map[string]string{
			"page": title,
			"name": site.Name,
		}),
		description: description,
	}
}

// Set is for OnPreRender.
func (h Head) Set(ctx app.Context) {
	ctx.Page().SetTitle(h.title)
	ctx.Page().SetDescription(h.description)
}

// Arrive is for OnNav. The first page of a visit keeps the focus and the
// scroll the browser gave it, and the head that was built; a later one begins at
// its heading, so that a screen reader hears where it is.
func (h Head) Arrive(ctx app.Context) {
	ctx.PreventUpdate() // the head is none of what is drawn
	const key = "unknot/arrived"
	var before bool
	ctx.GetState(key, &before)
	ctx.SetState(key, true)
	if !before {
		return
	}
	h.Set(ctx)
	fragment := ctx.Page().URL().Fragment
	ctx.Defer(func(app.Context) {
		if app.Window().GetElementByID(fragment).Truthy() {
			Focus(fragment) // go-app scrolls there itself
			return
		}
		app.Window().Call("scrollTo", 0, 0)
		Focus(HeadingID)
	})
}
