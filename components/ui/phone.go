package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// Phone offers a page of ours to a phone, where the window is wide: its address
// as a code that a camera reads, and in letters. The build draws the codes and
// knows where the site is; where it does not there is nothing to offer. Words
// say what the address opens.
func Phone(lib *content.Library, path, words string) app.UI {
	origin := app.Getenv("UNKNOT_ORIGIN")
	if origin == "" {
		return Nothing()
	}
	text := &lib.Text.Pages.Phone
	return Section().Class("phone").Aria("labelledby", "phone").Body(
		Img().Class("phone__code").Attr("width", 128).Attr("height", 128).Attr("loading", "lazy").
			Attr("alt", text.Code).Attr("src", app.Getenv("UNKNOT_CODES")+lib.Language.Tag+"/"+CodeName(path)),
		H2().ID("phone").Class("phone__title").Text(text.Title),
		P().Text(words),
		P().Class("phone__address").DataSet("address", "").Text(origin+Link(path)),
	)
}

// CodeName returns the name of the file that holds the code of a path, in a
// folder a language.
func CodeName(path string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '/':
			return -1
		case '#', '&', '=':
			return '.'
		}
		return r
	}, strings.TrimPrefix(path, "/session")) + ".svg"
}
