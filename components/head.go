package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// headingID is the id of every page's h1, which takes the focus when the page
// changes.
const headingID = "heading"

// A head is what a page says about itself to the browser and to search pages.
type head struct{ title, description string }

// pageHead returns the head of a page whose title carries the site's name.
func pageHead(lib *content.Library, title, description string) head {
	site := lib.Text.Pages.Site
	return head{
		title: content.Fill(site.Title, map[string]string{
			"page": title,
			"name": site.Name,
		}),
		description: description,
	}
}

// set is for OnPreRender.
func (h head) set(ctx app.Context) {
	ctx.Page().SetTitle(h.title)
	ctx.Page().SetDescription(h.description)
}

// arrive is for OnNav. The first page of a visit keeps the focus and the
// scroll the browser gave it; a later one begins at its heading, so that a
// screen reader hears where it is.
func (h head) arrive(ctx app.Context) {
	h.set(ctx)
	const key = "unknot/arrived"
	var before bool
	ctx.GetState(key, &before)
	ctx.SetState(key, true)
	if !before {
		return
	}
	fragment := ctx.Page().URL().Fragment
	ctx.Defer(func(app.Context) {
		if fragment != "" {
			focus(fragment) // go-app scrolls there itself
			return
		}
		app.Window().Call("scrollTo", 0, 0)
		focus(headingID)
	})
}

// focus moves the focus to an element without scrolling. An id that is not on
// the page is ignored: an address may name anything. A frame does not take the
// focus from the page around it.
func focus(id string) {
	if w := app.Window(); !w.Get("parent").Equal(w.Get("self")) && !w.Get("document").Call("hasFocus").Bool() {
		return
	}
	if e := app.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus", map[string]any{"preventScroll": true})
	}
}

// focusLater moves the focus once what just changed has been drawn.
func focusLater(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { focus(id) })
}
