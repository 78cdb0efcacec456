package components

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// resume offers to go on with a stored session, or to start again.
func (p *SessionPage) resume() app.UI {
	text := p.text().Resume
	return ui.Div().Class("resume").Body(
		pageHeading(text.Title),
		ui.P().Class("resume__routine").Text(p.Library.Text.Routines[p.found.Model.Plan.Routine].Title),
		paragraph("", text.Text...),
		ui.Div().Class("actions").Body(
			ui.Button().Attr("type", "button").Class("button button--main").
				OnClick(guarded(func(app.Context, app.Event) { p.goOn() }), app.EventScope("continue")).Text(p.continueWords()),
			ui.Button().Attr("type", "button").Class("button").
				OnClick(guarded(func(app.Context, app.Event) { p.startAgain() }), app.EventScope("again")).Text(text.Again),
		),
	)
}

// continueWords says where a stored session would go on: "Continue at step 4:
// Side of the hip, left, 32 seconds left".
func (p *SessionPage) continueWords() string {
	text := p.text().Resume
	m := session.Restore(p.found.Model, p.Device.Now())
	words := map[string]string{
		"n":     strconv.Itoa(m.Segment().Number),
		"place": place(p.Library, m.Segment()),
	}
	left := m.Remaining(p.Device.Now())
	if left == 0 || m.Phase == session.Ready {
		return content.Fill(text.Continue, words)
	}
	words["time"] = lengthWords(p.Library, left)
	return content.Fill(text.ContinueFor, words)
}

// elsewhere says that another tab runs the session, and offers to take it.
func (p *SessionPage) elsewhere() app.UI {
	text := p.text().Resume
	return ui.Div().Class("resume").Body(
		pageHeading(text.Elsewhere),
		paragraph("", text.ElsewhereDo...),
		ui.Div().Class("actions").Body(
			ui.Button().Attr("type", "button").Class("button button--main").
				OnClick(guarded(func(app.Context, app.Event) { p.goOn() }), app.EventScope("here")).Text(text.Here),
		),
	)
}

// goOn goes on with the stored session, in the page of its own routine, as it
// is now: another tab may have moved it since it was found. Where the clock ran
// it runs again by way of 3, 2, 1, for the person has just said so.
func (p *SessionPage) goOn() {
	now := p.Device.Now()
	s, err := readSession(p.Library, p.Device.Load(sessionKey))
	if err != nil || !session.Resumable(s.Model, now) {
		p.told = p.text().Page.Old
		p.find()
		arriveAtTop(p.ctx)
		return
	}
	p.Device.Unlock()
	if s.Model.Plan.Routine != p.Routine && !p.Embedded {
		p.goingOn = true
		p.ctx.Navigate(link("/session/" + s.Model.Plan.Routine + "/"))
		return
	}
	p.takeUp(s, now)
}

// takeUp makes a stored session the one that is on the screen here.
func (p *SessionPage) takeUp(s storedSession, now time.Time) {
	p.found, p.told = nil, nil
	p.model, p.answers = session.Restore(s.Model, now), s.Answers
	p.unseen = now.Sub(s.Model.SeenAt).Abs()
	p.screen = AtSession
	p.claim()
	p.Device.Live(true)
	p.Device.KeepAwake(true)
	p.send(session.Resume{})
	arriveAtTop(p.ctx)
}

// startAgain forgets the stored session.
func (p *SessionPage) startAgain() {
	p.keepLeft(*p.found)
	p.Device.Forget(sessionKey)
	p.found = nil
	p.toStart()
	arriveAtTop(p.ctx)
}
