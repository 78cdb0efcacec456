package aftercare

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// A CheckOutFlow is told what is answered in a CheckOut.
type CheckOutFlow interface {
	// Answered keeps the answers so far: the page may be gone before the last.
	Answered(diary.Answers)
	// CheckedOut puts the session that ended into the diary.
	CheckedOut(spots []diary.SpotFelt)
}

// CheckOut asks how it is after a session. Nothing in it must be answered.
type CheckOut struct {
	app.Compo

	Library  *content.Library
	Flow     CheckOutFlow
	Finished bool
	Pain     session.Pain     // what ended the session, where that was it
	Answers  diary.Answers    // so far
	Pressed  []diary.SpotFelt // the spots and sides that were pressed
}

func (c *CheckOut) text() *content.CheckOutText { return &c.Library.Text.Flow.CheckOut }

func (c *CheckOut) Render() app.UI {
	checkIn := &c.Library.Text.Flow.CheckIn
	return ui.Box("check-out",
		c.head(),
		ui.Rating("after-pain", checkIn.Pain, c.Answers.After.Pain, c.ratePain),
		c.thing(),
		c.feeling(),
		c.spotQuestions(),
		ui.Box("actions",
			ui.Control("check-out-done", "button button--main", c.done).Text(c.text().Done),
		),
	)
}

// head says how the session ended. What to do about a feeling that is not
// right comes before any question.
func (c *CheckOut) head() app.UI {
	text := c.text()
	if !c.Finished && (c.Pain == session.Unwell || c.Pain == session.Tingling) {
		return ui.Div().Body(
			painCard(c.Library, c.Pain),
			ui.H2().ID("check-out-later").Text(text.Later),
		)
	}
	title := text.Stopped
	if c.Finished {
		title = text.Finished
	}
	return ui.Div().Body(ui.PageHeading(title), ui.Paragraph("lead", text.Lead...))
}

// thing asks about the hard thing again, where there was one.
func (c *CheckOut) thing() app.UI {
	if c.Answers.Before.Thing == "" {
		return ui.Nothing()
	}
	return ui.Box("check-out__thing",
		ui.EaseRating(c.Library, "after-ease", c.Answers.Before.Thing, c.Answers.After.Ease, c.rateEase),
		ui.Paragraph("question__help", c.text().Try...),
	)
}

func (c *CheckOut) feeling() app.UI {
	text := c.text()
	var answers []app.UI
	for _, felt := range []diary.Felt{diary.Better, diary.Same, diary.Worse} {
		name := "felt-" + string(felt)
		answers = append(answers, ui.Pick(name, "felt", text.Feelings[string(felt)], c.Answers.Felt == felt,
			func() { c.feel(felt) }))
	}
	return ui.Question("felt", text.Felt, ui.InRow(answers...))
}

func (c *CheckOut) ratePain(n int) {
	c.Answers.After.Pain = &n
	c.Flow.Answered(c.Answers)
}

func (c *CheckOut) rateEase(n int) {
	c.Answers.After.Thing, c.Answers.After.Ease = c.Answers.Before.Thing, &n
	c.Flow.Answered(c.Answers)
}

func (c *CheckOut) feel(felt diary.Felt) {
	c.Answers.Felt = felt
	c.Flow.Answered(c.Answers)
}

func (c *CheckOut) done(app.Context, app.Event) { c.Flow.CheckedOut(c.Answers.Spots) }
