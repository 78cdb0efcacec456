package components

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// pick is one answer of a question that has one. What it does must not change
// under its id: go-app keeps the handler it has.
func pick(id, question, words string, checked bool, do func()) app.UI {
	return app.Label().Class("pick").For(id).Body(
		app.Input().Type("radio").ID(id).Name(question).Class("pick__input").
			Value(id).
			Checked(checked).
			OnChange(guarded(func(app.Context, app.Event) { do() }), app.EventScope(id)),
		app.Span().Class("pick__words").Text(words),
	)
}

// tick is an answer that stands alone. The same holds for what it does.
func tick(id, words string, checked bool, flip func()) app.UI {
	return app.Label().Class("tick").For(id).Body(
		app.Input().Type("checkbox").ID(id).Class("tick__input").
			Checked(checked).
			OnChange(guarded(func(app.Context, app.Event) { flip() }), app.EventScope(id)),
		app.Span().Text(words),
	)
}

// question is one choice under a legend that names it.
func question(id, legend string, answers ...app.UI) app.UI {
	body := append([]app.UI{app.Legend().Class("question__legend").Text(legend)}, answers...)
	return app.FieldSet().ID(id).Class("question").Body(body...)
}

// inRow sets a few short answers beside each other.
func inRow(answers ...app.UI) app.UI { return app.Div().Class("question__row").Body(answers...) }

// fold keeps what few need out of the way until asked for.
func fold(id, summary string, body ...app.UI) app.UI {
	inner := append([]app.UI{app.Summary().Class("fold__summary").Text(summary)}, body...)
	return app.Details().ID(id).Class("fold").Body(inner...)
}

// nothing keeps the place of what is not there now. go-app knows children by
// their place: without it those that follow would be drawn anew.
func nothing() app.UI { return app.Div().Hidden(true) }
