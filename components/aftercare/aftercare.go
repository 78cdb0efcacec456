package aftercare

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// An AftercareFlow is what the last screen leads to.
type AftercareFlow interface {
	// Again goes back to the start for another session.
	Again()
}

// Aftercare is the last screen: what was done, what to expect and when to get
// help. It calls no session a success.
type Aftercare struct {
	app.Compo

	Library  *content.Library
	Flow     AftercareFlow
	Record   diary.Record
	WorseRun int // sessions in a row that felt worse, this one among them
	Unkept   diary.Unkept
	Waits    bool // it is stored yet, for the diary to be tried once more
}

func (a *Aftercare) text() *content.AftercareText { return &a.Library.Text.Flow.Aftercare }

func (a *Aftercare) Render() app.UI {
	text := a.text()
	saved := text.Saved
	switch {
	case a.Waits:
		saved = strings.Join(a.Library.Text.Session.Page.NoRoom, " ")
	case a.Unkept == diary.Unfit:
		saved = text.Unfit
	case a.Unkept != "":
		saved = text.NotSaved
	}
	return ui.Box("aftercare",
		ui.PageHeading(text.Title),
		a.badly(),
		ui.TitledSection("done", text.Done, a.done()...),
		a.expect(),
		ui.TitledSection("ease-off", text.EaseOff.Title, ui.List("plain-list", text.EaseOff.Do)),
		a.getHelp(),
		ui.Line("fine", saved),
		ui.Box("actions",
			ui.A().Class("button button--main").Attr("href", ui.Link("/")).Text(text.Home),
			app.If(!a.Record.HadToStop() && !a.Record.WentWorse(a.Library.Trial), func() app.UI {
				return ui.Control("again", "button", a.again).Text(text.Again)
			}),
		),
	)
}

// badly says what to do where this session had to stop, or where it or several
// felt worse.
func (a *Aftercare) badly() app.UI {
	text := a.text()
	told := text.Worse
	switch {
	case a.WorseRun >= a.Library.Trial.WorseRun:
		told = text.WorseRun
		told.Title = content.Fill(told.Title, map[string]string{"n": strconv.Itoa(a.Library.Trial.WorseRun)})
	case a.Record.HadToStop():
		told = text.Hurt
	case !a.Record.WentWorse(a.Library.Trial):
		return ui.Nothing()
	}
	return ui.Section().Class("card card--see-first").Aria("labelledby", "badly").Body(
		ui.H2().ID("badly").Class("card__title").Text(told.Title),
		ui.Paragraph("card__do", told.Do...),
		ui.P().Body(ui.A().Class("button").Attr("href", ui.Link("/safety/")).Text(text.Safety)),
	)
}

// expect says what is usual after a session. After one that had to stop nothing
// is: its own card says what to do.
func (a *Aftercare) expect() app.UI {
	if a.Record.HadToStop() {
		return ui.Nothing()
	}
	text := &a.text().Expect
	return ui.TitledSection("expect", text.Title, ui.List("plain-list", text.Do))
}

func (a *Aftercare) getHelp() app.UI {
	text := a.text()
	return ui.Section().Class("card card--emergency").Aria("labelledby", "get-help").Body(
		ui.H2().ID("get-help").Class("card__title").Text(text.GetHelp.Title),
		ui.List("signs", text.GetHelp.Do),
		ui.P().Body(ui.A().Class("button").Attr("href", ui.Link("/safety/")).Text(text.Safety)),
	)
}

// ratings sets the numbers of before beside those of after, and says how
// little they mean.
func (a *Aftercare) ratings() app.UI {
	var lines []app.UI
	for _, line := range a.words().Compared() {
		lines = append(lines, ui.P().Text(line))
	}
	if len(lines) == 0 {
		return ui.Nothing()
	}
	lines = append(lines, ui.Paragraph("fine", a.text().Caption...))
	return ui.Box("aftercare__ratings", lines...)
}

func (a *Aftercare) again(app.Context, app.Event) { a.Flow.Again() }
