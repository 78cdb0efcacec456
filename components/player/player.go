package player

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// A View is all that the player draws: one moment of a live session.
type View struct {
	Library  *content.Library
	Model    session.Model
	Now      time.Time
	Settings device.Settings
	Can      device.Abilities
	Unseen   time.Duration // while Away: how long nobody looked; below 0 where nobody can know
	Cues     int           // how many cues were given, for their visual twin
	Floor    bool          // the view that can be read from the floor
	Muted    bool          // sound and voice are off for this session
	Unsaved  bool          // the device refuses to remember
	Embedded bool          // inside an article
}

// Controls are what the buttons of the player do. Their owner calls each of
// them inside a tap.
type Controls interface {
	// Tell tells the session a message.
	Tell(msg session.Msg)
	// PauseOrGo does what the one big button says.
	PauseOrGo()
	// SayAgain says what to do now, in full.
	SayAgain()
	// Mute turns sound and voice off, and on again, for this session only.
	Mute()
	// ToggleFloor changes to the view that can be read from the floor, and back.
	ToggleFloor()
}

// A Player draws a View.
type Player struct {
	View
	Controls Controls
	Clock    *ClockHandle
}

func (v Player) text() *content.SessionText { return &v.Library.Text.Session }

// Draw returns the whole player: what is essential first, in reading order,
// and the buttons last, where the thumb is.
func (v Player) Draw() app.UI {
	class := "player player--" + string(v.Model.Segment().Kind) + " player--" + string(v.Model.Phase)
	if v.Floor {
		class += " player--floor"
	}
	return ui.Main().ID("main").Class(class).TabIndex(-1).OnMouseDown(keepSpace).Body(
		v.cue(),
		v.bar(),
		v.title(),
		v.picture(),
		v.dial(),
		ui.Box("player__words",
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
func (v Player) cue() app.UI {
	turn := "a"
	if v.Cues%2 == 1 {
		turn = "b"
	}
	class := "cue"
	if v.Cues > 0 {
		class += " cue--" + turn
	}
	return ui.Div().Class(class).Aria("hidden", true)
}

// bar says how far the session is, and changes the view.
func (v Player) bar() app.UI {
	text := &v.text().Player
	return ui.Box("player__bar",
		ui.Line("player__step", content.Fill(text.Step, map[string]string{
			"n":  strconv.Itoa(v.Model.Segment().Number),
			"of": strconv.Itoa(v.Model.Plan.Steps),
		})),
		ui.Line("player__left", v.minutes()),
		v.floorButton(),
		v.progress(),
	)
}

// progress is one mark a step; the words beside it say the same.
func (v Player) progress() app.UI {
	marks := make([]app.UI, v.Model.Plan.Steps)
	for i := range marks {
		class := "progress__step"
		switch here := v.Model.Segment().Number - 1; {
		case i < here:
			class += " progress__step--done"
		case i == here:
			class += " progress__step--now"
		}
		marks[i] = ui.Span().Class(class)
	}
	return ui.Div().Class("progress").Aria("hidden", true).Body(marks...)
}

func (v Player) minutes() string {
	text := &v.text().Player
	if v.Model.Plan.Length() == 0 {
		return ""
	}
	if n := wording.Minutes(v.Model.Left(v.Now)); n > 0 {
		return wording.Count(text.Minutes, n)
	}
	return text.LastOne
}

func (v Player) title() app.UI {
	s := v.Model.Segment()
	return ui.Box("player__head",
		ui.Box("player__line",
			ui.Line("player__stage", v.Library.Text.Pages.Stages[s.Stage]),
			v.awake(),
		),
		ui.H1().ID(ui.HeadingID).Class("player__title").TabIndex(-1).Text(v.Library.StepTitle(s.Text, s.Spot)),
		ui.Box("player__chips", v.kind(), v.side()),
	)
}

// kind says what the person does now in word, shape and colour.
func (v Player) kind() app.UI {
	name := kindSymbol(v.Model)
	word := v.text().Player.Kinds[name]
	if s := v.Model.Segment(); s.Holds > 1 && v.Model.Phase == session.Running {
		word = content.Fill(v.text().Player.Hold, map[string]string{
			"n": strconv.Itoa(s.Hold), "of": strconv.Itoa(s.Holds),
		})
	}
	return ui.P().Class("chip chip--"+name).Body(ui.Symbol(name), ui.Span().Text(word))
}

func (v Player) side() app.UI {
	side := string(v.Model.Segment().Side)
	return app.If(side != "", func() app.UI {
		return ui.P().Class("chip chip--side").Body(ui.Symbol(side), ui.Span().Text(v.text().Player.Sides[side]))
	})
}

// kindSymbol returns the symbol of what a segment asks for, or of the phase
// that stands in its place.
func kindSymbol(m session.Model) string {
	switch m.Phase {
	case session.Ready, session.Paused, session.Returning:
		return string(m.Phase)
	}
	return string(m.Segment().Kind)
}
