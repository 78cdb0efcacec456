package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// AdviceCard says what to do about the signs of a level, of which it may name
// some.
func AdviceCard(lib *content.Library, level content.Level, title string, signs ...string) app.UI {
	heading := "advice-" + string(level)
	named := Nothing()
	if len(signs) > 0 {
		named = List("signs", signs)
	}
	return Section().
		Class("card card--"+string(level)).
		Aria("labelledby", heading).
		Body(
			H2().ID(heading).Class("card__title").Text(title),
			named,
			numbers(lib, level), // in sight on a small phone
			Paragraph("card__do", lib.Text.Safety.Levels[level].Do...),
		)
}

// LevelCards are the cards of all levels, the gravest first.
func LevelCards(lib *content.Library) app.UI {
	return Box("levels", LevelCard(lib, content.Emergency), LevelCard(lib, content.SeeFirst), LevelCard(lib, content.Book))
}

// LevelCard returns the card of one level of warning signs: the signs, what to
// do where one applies, and the numbers to ring. Its level is said by its
// heading; colour only repeats it.
func LevelCard(lib *content.Library, level content.Level) app.UI {
	text := lib.Text.Safety.Levels[level]
	heading := "signs-" + string(level)
	return Section().
		Class("card card--"+string(level)).
		Aria("labelledby", heading).
		Body(
			H2().ID(heading).Class("card__title").Text(text.Title),
			Paragraph("card__intro", text.Intro...),
			Box("sign-groups", signs(lib, level)...),
			Box("card__do",
				Paragraph("", text.Do...),
				numbers(lib, level),
			),
		)
}

// signs returns the signs of a level under short headings, in the order of the
// harm they can mean: one long list is not read to its end.
func signs(lib *content.Library, level content.Level) []app.UI {
	var order []string
	words := map[string][]string{}
	for _, sign := range lib.Screening.Signs {
		if sign.Level != level {
			continue
		}
		if words[sign.Group] == nil {
			order = append(order, sign.Group)
		}
		words[sign.Group] = append(words[sign.Group], lib.Text.Safety.Signs[sign.ID])
	}
	var groups []app.UI
	for _, group := range order {
		groups = append(groups,
			H3().Class("signs__group").Text(lib.Text.Safety.Groups[group]),
			List("signs", words[group]),
		)
	}
	return groups
}

// Unchecked says since when what stands here is as it is, that no clinician has
// checked it, and how to tell of a fault.
func Unchecked(lib *content.Library) app.UI {
	return Paragraph("unchecked", lib.Text.Pages.Site.Unchecked...)
}

// numbers returns the telephone numbers of a level, as text that can be read
// and copied and as links that dial.
func numbers(lib *content.Library, level content.Level) app.UI {
	var items []app.UI
	for _, n := range lib.Screening.Numbers {
		if n.Level != level {
			continue
		}
		items = append(items, Li().Class("numbers__item").Body(
			A().Class("numbers__link").Attr("href", "tel:"+strings.ReplaceAll(n.Number, " ", "")).Text(n.Number),
			app.Text(" "),
			Span().Class("numbers__place").Text(lib.Text.Safety.Numbers[n.ID]),
		))
	}
	return app.If(len(items) > 0, func() app.UI {
		return Ul().Class("numbers").Body(items...)
	})
}
