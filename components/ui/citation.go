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
		foreign(lib, citationTitle(r)),
		app.Text(" "),
		Span().Text(wording.Appeared(lib, r)),
	)
}

// foreign says of a title that it is English, where the page is not, so that it
// is read aloud as it should be.
func foreign(lib *content.Library, title app.HTMLElem) app.UI {
	if lib.Language.Tag == content.English {
		return title
	}
	return title.Attr("lang", content.English)
}

func citationTitle(r content.Reference) app.HTMLElem {
	address := r.URL
	if r.DOI != "" {
		address = "https://doi.org/" + r.DOI
	}
	if address == "" {
		return Cite().Text(r.Title + ".")
	}
	return A().Class("citation__link").Attr("href", address).Text(r.Title + ".")
}
