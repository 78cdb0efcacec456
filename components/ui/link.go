package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// StartLink leads into the guided session of a routine.
func StartLink(lib *content.Library, r content.Routine, text string) app.UI {
	return RoutineLink(lib, r, "/session/"+r.ID+"/", "button button--main", text)
}

// RoutineLink is one of several links of the same words: its full name adds
// which routine it is for.
func RoutineLink(lib *content.Library, r content.Routine, path, class, text string) app.UI {
	return A().
		Class(class).
		Attr("href", Link(path)).
		Aria("label", content.Fill(lib.Text.Pages.Home.LinkLabel, map[string]string{
			"name":    text,
			"routine": lib.Text.Routines[r.ID].Title,
		})).
		Text(text)
}

// Link returns the address of a path of this site, which may stand under a
// sub-path. Every href to a page of ours goes through it.
func Link(path string) string {
	return strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/") + path
}

// WholeProgram leads from an embedded session to the whole program. embed.js
// puts the session into the address when it is tapped.
func WholeProgram(lib *content.Library, routine string) app.UI {
	return P().Class("embed__go-on").Body(
		A().Attr("href", Link("/session/"+routine+"/")).Text(lib.Text.Embed.GoOn),
	)
}

func SpotLink(id string) string { return Link("/spots/" + id + "/") }
