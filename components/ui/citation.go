package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/wording"
	"unknot/content"
)

// Citation returns a source: who and when, its title as a link where it has
// an address, and where it appeared.
func Citation(lib *content.Library, r content.Reference) app.UI {
	return Span().Class("citation").Body(
		Span().Text(wording.Byline(lib, r)),
		app.Text(" "),
		citationTitle(r),
		app.Text(" "),
		Span().Text(wording.Appeared(lib, r)),
	)
}

func citationTitle(r content.Reference) app.UI {
	address := r.URL
	if r.DOI != "" {
		address = "https://doi.org/" + r.DOI
	}
	if address == "" {
		return Cite().Text(r.Title + ".")
	}
	return A().Class("citation__link").Attr("href", address).Text(r.Title + ".")
}
