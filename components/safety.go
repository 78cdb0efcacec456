package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// levelCard returns the card of one level of warning signs: the signs, what to
// do where one applies, and the numbers to ring. Its level is said by its
// heading; colour only repeats it.
func levelCard(lib *content.Library, level content.Level) app.UI {
	text := lib.Text.Safety.Levels[level]
	heading := "signs-" + string(level)
	return ui.Section().
		Class("card card--"+string(level)).
		Aria("labelledby", heading).
		Body(
			ui.H2().ID(heading).Class("card__title").Text(text.Title),
			paragraph("card__intro", text.Intro...),
			list("signs", signs(lib, level)),
			ui.Div().Class("card__do").Body(
				paragraph("", text.Do...),
				numbers(lib, level),
			),
		)
}

func signs(lib *content.Library, level content.Level) []string {
	var words []string
	for _, sign := range lib.Screening.Signs {
		if sign.Level == level {
			words = append(words, lib.Text.Safety.Signs[sign.ID])
		}
	}
	return words
}

// numbers returns the telephone numbers of a level, as text that can be read
// and copied and as links that dial.
func numbers(lib *content.Library, level content.Level) app.UI {
	var items []app.UI
	for _, n := range lib.Screening.Numbers {
		if n.Level != level {
			continue
		}
		items = append(items, ui.Li().Class("numbers__item").Body(
			ui.A().Class("numbers__link").Attr("href", "tel:"+n.Number).Text(n.Number),
			app.Text(" "),
			ui.Span().Class("numbers__place").Text(lib.Text.Safety.Numbers[n.ID]),
		))
	}
	return app.If(len(items) > 0, func() app.UI {
		return ui.Ul().Class("numbers").Body(items...)
	})
}
