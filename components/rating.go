package components

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// rating asks for a number from 0 to 10. The words at its ends belong to the
// names of the first and the last number, so that they are heard as well. Its
// numbers are radio buttons: the arrow keys move between them.
func rating(id string, text content.RatingText, now *int, rate func(int)) app.UI {
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
	return app.FieldSet().Class("question rating").ID(id).Body(
		app.Legend().Class("question__legend").Text(text.Legend),
		app.Div().Class("rating__cells").Body(cells...),
		app.Div().Class("rating__ends").Aria("hidden", true).Body(
			app.Span().Text(strconv.Itoa(0)+": "+text.Low),
			app.Span().Text(strconv.Itoa(content.MaxRating)+": "+text.High),
		),
	)
}

func ratingCell(id string, n int, end string, checked bool, rate func(int)) app.UI {
	name := id + "-" + strconv.Itoa(n)
	words := []app.UI{app.Span().Class("rating__number").Text(strconv.Itoa(n))}
	if end != "" {
		words = append(words, app.Span().Class("visually-hidden").Text(" "+end))
	}
	return app.Label().Class("rating__cell").For(name).Body(
		app.Input().Type("radio").ID(name).Name(id).Class("rating__input").
			Value(strconv.Itoa(n)).
			Checked(checked).
			OnChange(guarded(func(app.Context, app.Event) { rate(n) }), app.EventScope(name)),
		app.Span().Class("rating__face").Body(words...),
	)
}
