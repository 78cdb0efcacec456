package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Drawing is a small picture beside words that say the same, so that nobody
// needs it. The attributes are of the svg element, such as its viewBox; the
// shapes are what stands in it. Words among them are Escaped.
func Drawing(class, attributes, shapes string) app.UI {
	return app.Raw(`<svg class="` + class + `" aria-hidden="true" ` + attributes + `>` + shapes + `</svg>`)
}

// Escaped is words as they stand in markup. The package html would bring all
// its names of signs into the program, and a strings.Replacer nearly as much.
func Escaped(words string) string {
	words = strings.ReplaceAll(words, "&", "&amp;")
	return strings.ReplaceAll(strings.ReplaceAll(words, "<", "&lt;"), `"`, "&quot;")
}
