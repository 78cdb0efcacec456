package components

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// citation returns a source: who and when, its title as a link where it has
// an address, and where it appeared.
func citation(lib *content.Library, r content.Reference) app.UI {
	return ui.Span().Class("citation").Body(
		ui.Span().Text(byline(lib, r)),
		app.Text(" "),
		citationTitle(r),
		app.Text(" "),
		ui.Span().Text(appeared(lib, r)),
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

// namedAuthors is how many authors are named before the rest are "others".
const namedAuthors = 2

// byline says who wrote a source and when: "Hou CR, Tsai LC and others, 2002."
func byline(lib *content.Library, r content.Reference) string {
	var names []string
	for _, a := range r.Author[:min(len(r.Author), namedAuthors)] {
		names = append(names, authorName(a))
	}
	who := strings.Join(names, ", ")
	if len(r.Author) > namedAuthors {
		who += " " + lib.Text.Pages.Evidence.Others
	}
	var parts []string
	for _, part := range []string{who, year(r)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + "."
}

// authorName is the family name and the initials of the given ones, or the
// whole name of a body.
func authorName(a content.Author) string {
	if a.Literal != "" {
		return a.Literal
	}
	var initials strings.Builder
	for _, given := range strings.FieldsFunc(a.Given, func(r rune) bool {
		return r == ' ' || r == '.' || r == '-'
	}) {
		first, _ := utf8.DecodeRuneInString(given)
		initials.WriteRune(first)
	}
	return strings.TrimSpace(a.Family + " " + initials.String())
}

func year(r content.Reference) string {
	if r.Issued == nil || len(r.Issued.DateParts) == 0 || len(r.Issued.DateParts[0]) == 0 {
		return ""
	}
	return strconv.Itoa(r.Issued.DateParts[0][0])
}

// appeared says in what a source was published: "Rheumatology 54: 392–399."
func appeared(lib *content.Library, r content.Reference) string {
	var parts []string
	for _, part := range []string{r.ContainerTitle, r.Volume} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	where := strings.Join(parts, " ")
	if r.Page != "" {
		where += ": " + r.Page
	}
	if where == "" {
		where = r.Publisher
	}
	if r.ISBN != "" {
		where = strings.TrimSpace(where + " " + content.Fill(lib.Text.Pages.Evidence.ISBN,
			map[string]string{"isbn": r.ISBN}))
	}
	if where == "" {
		return ""
	}
	return where + "."
}
