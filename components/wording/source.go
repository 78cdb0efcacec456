package wording

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"unknot/content"
)

// namedAuthors is how many authors are named before the rest are "others".
const namedAuthors = 2

// Byline says who wrote a source and when: "Hou CR, Tsai LC and others, 2002."
func Byline(lib *content.Library, r content.Reference) string {
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

// Appeared says in what a source was published: "Rheumatology 54: 392–399."
func Appeared(lib *content.Library, r content.Reference) string {
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

// ShortSource is who and when, or the title of a source that names nobody.
func ShortSource(lib *content.Library, r content.Reference) string {
	if len(r.Author) == 0 {
		return r.Title
	}
	return strings.TrimSuffix(Byline(lib, r), ".")
}
