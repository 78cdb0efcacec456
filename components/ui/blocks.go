package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// TitledSection returns a section under an h2, which names it.
func TitledSection(id, title string, body ...app.UI) app.UI {
	inner := append([]app.UI{H2().ID(id).Text(title)}, body...)
	return Section().Class("section").Aria("labelledby", id).Body(inner...)
}

// Card returns a section in a frame of its own under an h2, which names it.
func Card(class, id, title string, body ...app.UI) app.UI {
	inner := append([]app.UI{H2().ID(id).Class("card__title").Text(title)}, body...)
	return Section().Class("card "+class).Aria("labelledby", id).Body(inner...)
}

// Paragraph sets sentences as one paragraph.
func Paragraph(class string, sentences ...string) app.UI {
	return Line(class, strings.Join(sentences, " "))
}

// Opening is what stands in a page until its program has come: its first
// sentence, and the others for those whose browser runs no scripts.
func Opening(class string, sentences []string) app.UI {
	return P().Class(class).Body(
		Span().Text(sentences[0]),
		Span().Class("scriptless").Text(" "+strings.Join(sentences[1:], " ")),
	)
}

// List sets each sentence as an item of its own.
func List(class string, items []string) app.UI {
	lis := make([]app.UI, len(items))
	for i, item := range items {
		lis[i] = Li().Text(item)
	}
	return Ul().Class(class).Body(lis...)
}

// Listed is a list, or nothing where there are no items.
func Listed(class string, items []string) app.UI {
	return app.If(len(items) > 0, func() app.UI { return List(class, items) })
}

// Labelled sets sentences under a short label; nothing where there are none.
func Labelled(class, label string, sentences []string) app.UI {
	return app.If(len(sentences) > 0, func() app.UI {
		return Box("labelled "+class,
			Line("labelled__label", label),
			Paragraph("labelled__text", sentences...),
		)
	})
}

// Chips sets short words under a label; nothing where there are none.
func Chips(label string, words []string) app.UI {
	return app.If(len(words) > 0, func() app.UI {
		return Box("chips",
			Line("chips__label", label),
			List("facts", words),
		)
	})
}
