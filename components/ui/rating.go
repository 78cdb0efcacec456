package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// EaseRating asks how easy the hard thing is.
func EaseRating(lib *content.Library, id, thing string, now *int, rate func(int)) app.UI {
	text := lib.Text.Flow.CheckIn.Ease
	text.Legend = content.Fill(text.Legend, map[string]string{"thing": lib.ThingName(thing)})
	return Rating(id, text, now, rate)
}

// Rating asks for a number from 0 to 10. The words at its ends belong to the
// names of the first and the last number, so that they are heard as well. Its
// numbers are radio buttons: the arrow keys move between them.
func Rating(id string, text content.RatingText, now *int, rate func(int)) app.UI {
	cells := make([]app.UI, content.MaxRating+1)
	for n := range cells {
		end := ""
		switch n {
		case 0:
			end = text.Low
		case content.MaxRating:
			end = text.High
		}
		cells[n] = ratingCell(id, n, end, now != nil && *now == n, rate)
	}
	return FieldSet().Class("question rating").ID(id).Body(
		Legend().Class("question__legend").Text(text.Legend),
		Box("rating__cells", cells...),
		Div().Class("rating__ends").Aria("hidden", true).Body(
			Span().Text(strconv.Itoa(0)+": "+text.Low),
			Span().Text(strconv.Itoa(content.MaxRating)+": "+text.High),
		),
	)
}

func ratingCell(id string, n int, end string, checked bool, rate func(int)) app.UI {
	name := id + "-" + strconv.Itoa(n)
	words := []app.UI{Span().Class("rating__number").Text(strconv.Itoa(n))}
	if end != "" {
		words = append(words, Span().Class("visually-hidden").Text(" "+end))
	}
	return Label().Class("rating__cell").Attr("for", name).Body(
		Input().Attr("type", "radio").ID(name).Attr("name", id).Class("rating__input").
			Attr("value", strconv.Itoa(n)).
			Attr("checked", checked).
			OnChange(Guarded(func(app.Context, app.Event) { rate(n) }), app.EventScope(name)),
		Span().Class("rating__face").Body(words...),
	)
}
