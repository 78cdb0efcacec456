package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Pick is one answer of a question that has one. What it does must not change
// under its id: go-app keeps the handler it has.
func Pick(id, question, words string, checked bool, do func()) app.UI {
	return Label().Class("pick").Attr("for", id).Body(
		Input().Attr("type", "radio").ID(id).Attr("name", question).Class("pick__input").
			Attr("value", id).
			Attr("checked", checked).
			OnChange(Guarded(func(app.Context, app.Event) { do() }), app.EventScope(id)),
		Span().Class("pick__words").Text(words),
	)
}

// Tick is an answer that stands alone. The same holds for what it does.
func Tick(id, words string, checked bool, flip func()) app.UI {
	return Label().Class("tick").Attr("for", id).Body(
		Input().Attr("type", "checkbox").ID(id).Class("tick__input").
			Attr("checked", checked).
			OnChange(Guarded(func(app.Context, app.Event) { flip() }), app.EventScope(id)),
		Span().Text(words),
	)
}

// Question is one choice under a legend that names it.
func Question(id, legend string, answers ...app.UI) app.UI {
	body := append([]app.UI{Legend().Class("question__legend").Text(legend)}, answers...)
	return FieldSet().ID(id).Class("question").Body(body...)
}

// InRow sets a few short answers beside each other.
func InRow(answers ...app.UI) app.UI { return Box("question__row", answers...) }

// Fold keeps what few need out of the way until asked for.
func Fold(id, summary string, body ...app.UI) app.HTMLElem {
	inner := append([]app.UI{Summary().Class("fold__summary").Text(summary)}, body...)
	return Details().ID(id).Class("fold").Body(inner...)
}

// Nothing keeps the place of what is not there now. go-app knows children by
// their place: without it those that follow would be drawn anew.
func Nothing() app.UI { return Div().Hidden(true) }

// FieldValue returns the value of the field that sent an event.
func FieldValue(ctx app.Context) string { return ctx.JSSrc().Get("value").String() }

// Flipped returns a list without an item that was in it, or with it.
func Flipped(list []string, item string) []string {
	if i := slices.Index(list, item); i >= 0 {
		return slices.Delete(slices.Clone(list), i, i+1)
	}
	return append(slices.Clone(list), item)
}
