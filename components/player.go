package components

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// A player draws one moment of a live session. Its buttons are the page's.
type player struct {
	page  *SessionPage
	model session.Model
	now   time.Time
}

func (p *SessionPage) player() player {
	return player{page: p, model: p.model, now: p.Device.Now()}
}

func (v player) text() content.SessionText { return v.page.text() }

// view returns the whole player: what is essential first, in reading order,
// and the buttons last, where the thumb is.
func (v player) view() app.UI {
	class := "player player--" + string(v.model.Segment().Kind) + " player--" + string(v.model.Phase)
	if v.page.floor {
		class += " player--floor"
	}
	return ui.Main().ID("main").Class(class).TabIndex(-1).OnMouseDown(keepSpace).Body(
		v.cue(),
		v.bar(),
		v.title(),
		v.picture(),
		v.dial(),
		ui.Div().Class("player__words").Body(
			v.notice(),
			v.doing(),
			v.quick(),
			v.noticing(),
			v.parts(),
			v.marks(),
		),
		v.dock(),
	)
}

// cue is the visual twin of a sound: one soft fade, begun anew by each cue.
func (v player) cue() app.UI {
	turn := "a"
	if v.page.cues%2 == 1 {
		turn = "b"
	}
	class := "cue"
	if v.page.cues > 0 {
		class += " cue--" + turn
	}
	return ui.Div().Class(class).Aria("hidden", true)
}

// bar says how far the session is, and changes the view.
func (v player) bar() app.UI {
	text := v.text().Player
	return ui.Div().Class("player__bar").Body(
		ui.P().Class("player__step").Text(content.Fill(text.Step, map[string]string{
			"n":  strconv.Itoa(v.model.Segment().Number),
			"of": strconv.Itoa(v.model.Plan.Steps),
		})),
		ui.P().Class("player__left").Text(v.minutes()),
		v.floorButton(),
		v.progress(),
	)
}

// progress is one mark a step; the words beside it say the same.
func (v player) progress() app.UI {
	marks := make([]app.UI, v.model.Plan.Steps)
	for i := range marks {
		class := "progress__step"
		switch here := v.model.Segment().Number - 1; {
		case i < here:
			class += " progress__step--done"
		case i == here:
			class += " progress__step--now"
		}
		marks[i] = ui.Span().Class(class)
	}
	return ui.Div().Class("progress").Aria("hidden", true).Body(marks...)
}

// minutesLeft rounds to the nearest minute, down to 0 for less than one.
func minutesLeft(m session.Model, now time.Time) int {
	left := m.Left(now)
	if left < time.Minute {
		return 0
	}
	return int((left + time.Minute/2) / time.Minute)
}

func (v player) minutes() string {
	text := v.text().Player
	if v.model.Plan.Length() == 0 {
		return ""
	}
	if n := minutesLeft(v.model, v.now); n > 0 {
		return fillNumber(text.Minute, text.Minutes, n)
	}
	return text.LastOne
}

func (v player) title() app.UI {
	s := v.model.Segment()
	return ui.Div().Class("player__head").Body(
		ui.Div().Class("player__line").Body(
			ui.P().Class("player__stage").Text(v.page.Library.Text.Pages.Stages[s.Stage]),
			v.awake(),
		),
		ui.H1().ID(headingID).Class("player__title").TabIndex(-1).Text(stepTitle(v.page.Library, s)),
		ui.Div().Class("player__chips").Body(v.kind(), v.side()),
	)
}

// kind says what the person does now in word, shape and colour.
func (v player) kind() app.UI {
	name := kindSymbol(v.model)
	word := v.text().Player.Kinds[name]
	if s := v.model.Segment(); s.Holds > 1 && v.model.Phase == session.Running {
		word = content.Fill(v.text().Player.Hold, map[string]string{
			"n": strconv.Itoa(s.Hold), "of": strconv.Itoa(s.Holds),
		})
	}
	return ui.P().Class("chip chip--"+name).Body(symbol(name), ui.Span().Text(word))
}

func (v player) side() app.UI {
	side := string(v.model.Segment().Side)
	return app.If(side != "", func() app.UI {
		return ui.P().Class("chip chip--side").Body(symbol(side), ui.Span().Text(v.text().Player.Sides[side]))
	})
}
