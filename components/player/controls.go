package player

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// button returns a control that sends a message. The scope is its name, for
// go-app tells handlers made in one place apart by nothing else.
func (v Player) button(name, label, picture string, msg session.Msg) app.HTMLElem {
	b := ui.Button().Class("control control--"+name).
		OnClick(v.tell(msg), app.EventScope(name))
	if picture == "" {
		return b.Text(label)
	}
	return b.Body(ui.Symbol(picture), ui.Span().Class("control__name").Text(label))
}

// dock holds the controls that are always in reach. Each keeps its place, so
// that no tap lands on another control than the one that was seen.
func (v Player) dock() app.UI {
	text := &v.text().Controls
	return ui.Div().Class("dock").Role("group").Aria("label", text.Name).Body(
		v.undo(),
		v.onward(),
		ui.Box("dock__main",
			v.onKey("ArrowLeft", v.button("previous", text.Previous, "previous", session.Previous{})),
			v.main(),
			v.onKey("ArrowRight", v.button("next", text.Next, "next", session.Next{})),
		),
		v.button("hurts", text.Hurts, "stop", session.Hurt{}),
	)
}

// onKey says which key does the same as a control, where keys do anything.
func (v Player) onKey(key string, b app.HTMLElem) app.HTMLElem {
	if v.Settings.Keys {
		return b.Aria("keyshortcuts", key)
	}
	return b
}

// onward is the tap that ends what has no clock, or cuts it short. The floor
// view has room for one control: this one only where nothing else goes on.
func (v Player) onward() app.UI {
	text := &v.text().Controls
	label, msg := "", session.Msg(nil)
	s := v.Model.Segment()
	switch {
	case v.Model.Phase != session.Running || (v.Floor && s.Length > 0):
	case s.Kind == session.GetReady:
		label, msg = text.StartNow, session.InPlace{}
	case s.Kind == session.Find:
		label, msg = text.Found, session.Done{}
	case s.Length == 0:
		label, msg = text.Done, session.Done{}
	}
	if msg == nil {
		return ui.Button().Class("control control--onward").Hidden(true)
	}
	return ui.Button().Class("control control--onward").
		OnClick(once(v.tell(msg)), app.EventScope("onward "+label)).Text(label)
}

// main is the one big control: I'm ready, pause, or go on.
func (v Player) main() app.UI {
	text := &v.text().Controls
	label, picture := text.Pause, "pause"
	switch v.Model.Phase {
	case session.Ready:
		label, picture = text.Ready, "go"
	case session.Paused, session.Away:
		label, picture = text.Resume, "go"
	}
	b := ui.Button().Class("control control--main").
		OnClick(once(v.handle(v.Controls.PauseOrGo)), app.EventScope("main")).
		Body(ui.Symbol(picture), ui.Span().Class("control__name").Text(label))
	return shown(v.onKey("Space", b), !v.Floor || v.Model.Phase != session.Running || v.Model.Segment().Length > 0)
}

// MainMessage is what the one big control, and the space bar, tell a session.
func MainMessage(m session.Model) session.Msg {
	switch m.Phase {
	case session.Ready:
		return session.InPlace{}
	case session.Paused, session.Away:
		return session.Resume{}
	}
	return session.Pause{}
}

// quick holds what may be wanted in the middle of a hold. Those that make no
// sense now are hidden in their places.
func (v Player) quick() app.UI {
	text := &v.text().Controls
	s := v.Model.Segment()
	on := v.Model.Phase == session.Running || v.Model.Phase == session.Paused
	pressing := on && s.Ceiling > 0 && s.Kind == session.Hold
	looking := on && s.Kind == session.Find
	longer := content.Fill(text.Longer, map[string]string{"n": strconv.Itoa(int(session.LongerBy / time.Second))})
	again := ui.Button().Class("control control--again").
		OnClick(v.handle(v.Controls.SayAgain), app.EventScope("again")).Text(text.Again)
	return ui.Box("minor",
		shown(v.button("eased", text.Eased, "", session.Eased{}), pressing),
		shown(v.button("too-much", text.TooMuch, "", session.TooMuch{}), (pressing || looking) && !v.Model.Lighter),
		shown(v.button("longer", longer, "", session.Longer{}), v.Model.CanLonger()),
		shown(again, v.Voice() != session.VoiceOff && !v.Can.Voice.Denied()),
	)
}

// parts holds what is seldom wanted, the end apart from all that is near it.
func (v Player) parts() app.UI {
	text := &v.text().Controls
	return ui.Box("minor minor--apart",
		v.button("repeat", text.Repeat, "", session.Repeat{}),
		v.button("end", text.End, "", session.End{}),
	)
}

func shown(b app.HTMLElem, yes bool) app.HTMLElem {
	if yes {
		return b
	}
	return b.Hidden(true)
}

// AgainLine is the line whose words fit where the session stands.
func AgainLine(m session.Model) session.Line {
	switch m.Segment().Kind {
	case session.GetReady:
		return session.LineReady
	case session.Find:
		return session.LineFind
	case session.Swap:
		return session.LineSwap
	case session.Rest:
		return session.LineRest
	}
	return session.LineStart
}

func (v Player) floorButton() app.UI {
	text := &v.text().Player
	label, picture := text.FloorName, "expand"
	if v.Floor {
		label, picture = text.FloorExit, "close"
	}
	return ui.Button().Class("control control--floor").
		OnClick(v.handle(v.Controls.ToggleFloor), app.EventScope("floor")).
		Body(ui.Symbol(picture), ui.Span().Class("control__name").Text(label))
}

// handle returns the handler of a control.
func (v Player) handle(do func()) app.EventHandler {
	return ui.Guarded(func(app.Context, app.Event) { do() })
}

// tell returns the handler of a control that tells the session a message.
func (v Player) tell(msg session.Msg) app.EventHandler {
	return v.handle(func() { v.Controls.Tell(msg) })
}

// once returns a handler that hears only the first of two fast taps. The
// controls in the dock change under the finger: the second tap of two on "I’m
// ready" would pause.
func once(do app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		if e.Get("detail").Int() <= 1 {
			do(ctx, e)
		}
	}
}

// keepSpace leaves the focus where it is when a control is clicked with a
// mouse, for the space bar would press that control again rather than pause.
func keepSpace(_ app.Context, e app.Event) {
	if e.Get("target").Call("closest", "button").Truthy() {
		e.PreventDefault()
	}
}

// Voice is how much is said aloud now.
func (v View) Voice() session.VoiceLevel {
	if v.Muted {
		return session.VoiceOff
	}
	return v.Settings.Voice
}
