package wording

import (
	"slices"
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
	if who = Commaed(who, year(r)); who == "" {
		return ""
	}
	return who + "."
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

// Appeared says in what a source was published, "Rheumatology 54(3): 392–399.",
// and that nobody here checked that.
func Appeared(lib *content.Library, r content.Reference) string {
	volume := r.Volume
	if r.Issue != "" {
		volume += "(" + r.Issue + ")"
	}
	where := Spaced(r.ContainerTitle, volume)
	if r.Page != "" {
		where += ": " + r.Page
	}
	if where == "" {
		where = r.Publisher
	}
	isbn := ""
	if r.ISBN != "" {
		isbn = content.Fill(lib.Text.Pages.Evidence.ISBN, map[string]string{"isbn": r.ISBN})
	}
	all := Commaed(r.Edition, Spaced(where, r.Number), isbn)
	if all != "" {
		all += "."
	}
	if r.Unverified {
		all = Spaced(all, lib.Text.Pages.Evidence.Unverified)
	}
	return all
}

// ShortSource is who and when, or the title of a source that names nobody.
func ShortSource(lib *content.Library, r content.Reference) string {
	if len(r.Author) == 0 {
		return r.Title
	}
	return strings.TrimSuffix(Byline(lib, r), ".")
}

// Spaced joins what there is of some words with spaces.
func Spaced(words ...string) string { return joinedBy(" ", words) }

// Commaed joins what there is of some words with commas.
func Commaed(words ...string) string { return joinedBy(", ", words) }

func joinedBy(between string, words []string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), between)
}
