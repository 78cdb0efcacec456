package components

import (
	"unknot/components/ui"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// pick is one answer of a question that has one. What it does must not change
// under its id: go-app keeps the handler it has.
func pick(id, question, words string, checked bool, do func()) app.UI {
	return ui.Label().Class("pick").Attr("for", id).Body(
		ui.Input().Attr("type", "radio").ID(id).Attr("name", question).Class("pick__input").
			Attr("value", id).
			Attr("checked", checked).
			OnChange(guarded(func(app.Context, app.Event) { do() }), app.EventScope(id)),
		ui.Span().Class("pick__words").Text(words),
	)
}

// tick is an answer that stands alone. The same holds for what it does.
func tick(id, words string, checked bool, flip func()) app.UI {
	return ui.Label().Class("tick").Attr("for", id).Body(
		ui.Input().Attr("type", "checkbox").ID(id).Class("tick__input").
			Attr("checked", checked).
			OnChange(guarded(func(app.Context, app.Event) { flip() }), app.EventScope(id)),
		ui.Span().Text(words),
	)
}

// question is one choice under a legend that names it.
func question(id, legend string, answers ...app.UI) app.UI {
	body := append([]app.UI{ui.Legend().Class("question__legend").Text(legend)}, answers...)
	return ui.FieldSet().ID(id).Class("question").Body(body...)
}

// inRow sets a few short answers beside each other.
func inRow(answers ...app.UI) app.UI { return ui.Div().Class("question__row").Body(answers...) }

// fold keeps what few need out of the way until asked for.
func fold(id, summary string, body ...app.UI) app.UI {
	inner := append([]app.UI{ui.Summary().Class("fold__summary").Text(summary)}, body...)
	return ui.Details().ID(id).Class("fold").Body(inner...)
}

// nothing keeps the place of what is not there now. go-app knows children by
// their place: without it those that follow would be drawn anew.
func nothing() app.UI { return ui.Div().Hidden(true) }
