package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// section returns a section under an h2, which names it.
func section(id, title string, body ...app.UI) app.UI {
	inner := append([]app.UI{ui.H2().ID(id).Text(title)}, body...)
	return ui.Section().Class("section").Aria("labelledby", id).Body(inner...)
}

// paragraph sets sentences as one paragraph.
func paragraph(class string, sentences ...string) app.UI {
	return ui.P().Class(class).Text(strings.Join(sentences, " "))
}

// list sets each sentence as an item of its own.
func list(class string, items []string) app.UI {
	lis := make([]app.UI, len(items))
	for i, item := range items {
		lis[i] = ui.Li().Text(item)
	}
	return ui.Ul().Class(class).Body(lis...)
}

// listed is a list, or nothing where there are no items.
func listed(class string, items []string) app.UI {
	return app.If(len(items) > 0, func() app.UI { return list(class, items) })
}

// labelled sets sentences under a short label; nothing where there are none.
func labelled(class, label string, sentences []string) app.UI {
	return app.If(len(sentences) > 0, func() app.UI {
		return ui.Div().Class("labelled "+class).Body(
			ui.P().Class("labelled__label").Text(label),
			paragraph("labelled__text", sentences...),
		)
	})
}

// chips sets short words under a label; nothing where there are none.
func chips(label string, words []string) app.UI {
	return app.If(len(words) > 0, func() app.UI {
		return ui.Div().Class("chips").Body(
			ui.P().Class("chips__label").Text(label),
			list("facts", words),
		)
	})
}

// startLink leads into the guided session of a routine.
func startLink(lib *content.Library, r content.Routine, text string) app.UI {
	return routineLink(lib, r, "/session/"+r.ID+"/", "button button--main", text)
}

// routineLink is one of several links of the same words: its full name adds
// which routine it is for.
func routineLink(lib *content.Library, r content.Routine, path, class, text string) app.UI {
	return ui.A().
		Class(class).
		Attr("href", link(path)).
		Aria("label", content.Fill(lib.Text.Pages.Home.LinkLabel, map[string]string{
			"name":    text,
			"routine": lib.Text.Routines[r.ID].Title,
		})).
		Text(text)
}
