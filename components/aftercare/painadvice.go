package aftercare

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// clearWithin is how long tingling is given to clear before the session ends.
// Our judgement.
const clearWithin = 2 * time.Minute

// A PainFlow is told what is said of a pain.
type PainFlow interface{ Tell(session.Msg) }

// PainAdvice asks what was felt after "Stop, this hurts", and says what to do
// about it. It is the same for everyone: it asks nothing else and decides
// nothing.
type PainAdvice struct {
	app.Compo

	Library *content.Library
	Flow    PainFlow
	Pain    session.Pain // "" asks
	Spot    string       // what was pressed; "" is nothing
}

func (a *PainAdvice) text() *content.PainText { return &a.Library.Text.Flow.Pain }

func (a *PainAdvice) Render() app.UI {
	switch a.Pain {
	case session.TooSore:
		return a.sore()
	case session.Tingling:
		return a.tingling()
	}
	return a.ask()
}

func (a *PainAdvice) ask() app.UI {
	text := a.text()
	return ui.Box("pain",
		ui.PageHeading(text.Title),
		ui.Paragraph("lead", text.Lead...),
		ui.Box("pain__kinds",
			a.kind(session.TooSore),
			a.kind(session.Tingling),
			a.kind(session.Unwell),
		),
		ui.Box("actions",
			a.button("pain-mistake", "button button--quiet", text.Mistake, session.Undone{}),
		),
	)
}

func (a *PainAdvice) kind(pain session.Pain) app.UI {
	text := a.text().Kinds[string(pain)]
	id := "pain-" + string(pain)
	return ui.Control(id, "pain__kind", func(app.Context, app.Event) { a.say(pain) }).
		Body(
			ui.Span().Class("pain__name").Text(text.Name),
			app.Text(" "),
			ui.Span().Class("pain__like").Text(text.Like),
		)
}

// say tells which kind it is. Who feels unwell needs no further question: the
// session ends, and what to do stands on the next screen.
func (a *PainAdvice) say(pain session.Pain) {
	a.Flow.Tell(session.Say{Pain: pain})
	if pain == session.Unwell {
		a.Flow.Tell(session.End{})
	}
}

func (a *PainAdvice) sore() app.UI {
	text := a.text()
	leave := text.LeaveStep
	if a.Spot != "" {
		leave = text.LeaveSpot
	}
	return ui.Box("pain",
		ui.PageHeading(text.Sore.Title),
		ui.Paragraph("lead", text.Sore.Do...),
		ui.Box("actions actions--tall",
			a.button("pain-go-on", "button button--main", text.GoOn, session.GoOn{}),
			a.button("pain-leave", "button", leave, session.Leave{}),
			a.button("pain-end", "button", text.End, session.End{}),
			a.button("pain-back", "button button--quiet", text.Back, session.Say{}),
		),
	)
}

func (a *PainAdvice) tingling() app.UI {
	text := a.text()
	cleared := text.ClearedAny
	if a.Spot != "" {
		cleared = text.Cleared
	}
	return ui.Box("pain",
		ui.PageHeading(text.Tingling.Title),
		ui.Paragraph("lead", wording.FillAll(text.Tingling.Do, map[string]string{
			"time": wording.LengthWords(a.Library, clearWithin),
		})...),
		ui.Box("actions actions--tall",
			a.button("pain-cleared", "button", cleared, session.Leave{}),
			a.button("pain-stays", "button button--main", text.NotCleared, session.End{}),
			a.button("pain-back", "button button--quiet", text.Back, session.Say{}),
		),
	)
}

func (a *PainAdvice) button(id, class, words string, msg session.Msg) app.UI {
	return ui.Control(id, class, func(app.Context, app.Event) { a.Flow.Tell(msg) }).
		Text(words)
}

// painCard says what to do where a session ended because something was wrong.
func painCard(lib *content.Library, pain session.Pain) app.UI {
	text := &lib.Text.Flow.Pain
	told := text.Stays
	if pain == session.Unwell {
		told = text.Unwell
	}
	return ui.Box("pain",
		ui.PageHeading(told.Title),
		ui.Paragraph("lead", told.Do...),
		ui.AdviceCard(lib, content.Emergency, text.IfNow, text.Now...),
		ui.AdviceCard(lib, content.SeeFirst, text.IfSoon),
		ui.P().Class("pain__safety").Body(
			ui.A().Class("button").Attr("href", ui.Link("/safety/")).Text(text.Safety),
		),
	)
}
