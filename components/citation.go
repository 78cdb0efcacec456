package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// citation returns a source: who and when, its title as a link where it has
// an address, and where it appeared.
func citation(lib *content.Library, r content.Reference) app.UI {
	return ui.Span().Class("citation").Body(
		ui.Span().Text(wording.Byline(lib, r)),
		app.Text(" "),
		citationTitle(r),
		app.Text(" "),
		ui.Span().Text(wording.Appeared(lib, r)),
	)
}

func citationTitle(r content.Reference) app.UI {
	address := r.URL
	if r.DOI != "" {
		address = "https://doi.org/" + r.DOI
	}
	if address == "" {
		return ui.Cite().Text(r.Title + ".")
	}
	return ui.A().Class("citation__link").Attr("href", address).Text(r.Title + ".")
}
