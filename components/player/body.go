package player

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// doing says what to do now, and how hard.
func (v Player) doing() app.UI {
	return ui.Box("doing",
		ui.List("doing__do", wording.Sentences(v.Library, v.Model).Do),
		v.pressure(),
	)
}

// noticing says what to notice and take care of, what comes next, and what
// the evidence is.
func (v Player) noticing() app.UI {
	lib := v.Library
	words := wording.Sentences(lib, v.Model)
	labels := &lib.Text.Pages.Routine
	return ui.Box("doing",
		ui.Labelled("labelled--notice", labels.Notice, words.Notice),
		ui.Labelled("labelled--care", labels.Care, words.Care),
		ui.Line("doing__next", v.next()),
		ui.EvidenceDetails(lib, v.claims(), "now"),
	)
}

// pressure says how hard to press, beside a scale from 0 to 10.
func (v Player) pressure() app.UI {
	p := v.Model.Press()
	if v.Model.Segment().Kind != session.Hold || p.High == 0 {
		return ui.Div().Class("pressure").Hidden(true)
	}
	text := &v.text().Player
	words := content.Fill(text.Pressure, map[string]string{"pressure": wording.PressureWords(v.Library, p)})
	marks := make([]app.UI, 10)
	for i := range marks {
		class := "pressure__mark"
		if i+1 >= p.Low && i+1 <= p.High {
			class += " pressure__mark--aim"
		}
		marks[i] = ui.Span().Class(class)
	}
	return ui.Box("pressure",
		ui.Line("pressure__words", words),
		ui.Div().Class("pressure__scale").Aria("hidden", true).Body(marks...),
		app.If(v.Model.Lighter, func() app.UI {
			return ui.Line("pressure__lighter", text.Lighter)
		}),
	)
}

func (v Player) next() string {
	text := &v.text().Player
	s, ok := wording.Comes(v.Model)
	if !ok {
		return text.Last
	}
	return content.Fill(text.Next, map[string]string{"place": wording.Place(v.Library, s)})
}

// claims returns the ids of the evidence behind the current step.
func (v Player) claims() []string {
	s := v.Model.Segment()
	routine, _ := v.Library.Routine(v.Model.Plan.Routine)
	spot, _ := v.Library.Spot(s.Spot)
	for _, step := range routine.Steps {
		if step.ID == s.Step {
			return wording.Joined(step.Evidence, spot.Evidence)
		}
	}
	return spot.Evidence
}

// notice says what just happened: a place that has had enough, or a cue that
// came too late to be played.
func (v Player) notice() app.UI {
	text := &v.text().Player
	told := map[session.Notice][]string{
		session.EnoughHere: text.Enough,
		session.LateCue:    text.LateCue,
	}
	words := told[v.Model.Note]
	if len(words) == 0 {
		return ui.Div().Class("notice").Hidden(true)
	}
	return ui.Paragraph("notice", words...)
}

// undo stands in the dock, in reach, for as long as a skip can be undone.
func (v Player) undo() app.UI {
	u := v.Model.Undo
	if u == nil {
		return ui.Div().Class("notice notice--undo").Hidden(true)
	}
	text := v.text()
	words := map[string]string{
		"next": text.Player.Skipped, "previous": text.Player.WentBack, "repeat": text.Player.Repeated,
	}
	return ui.Box("notice notice--undo",
		ui.P().Text(words[u.Of]),
		v.button("undo", text.Controls.Undo, "", session.Undone{}),
	)
}

// marks say what to do where the screen does not stay on, whether there is
// sound, and whether the session is being saved.
func (v Player) marks() app.UI {
	body := []app.UI{v.keepOn(), v.sound(), v.noVoice()}
	if v.Unsaved {
		body = append(body, ui.Paragraph("mark mark--warn", v.text().Page.NotSaved...))
	}
	if v.Embedded {
		body = append(body, ui.WholeProgram(v.Library, v.Model.Plan.Routine))
	}
	return ui.Box("marks", body...)
}

func (v Player) sound() app.UI {
	text := v.text()
	s, can := v.Settings, v.Can
	switch {
	case !s.Sound && (s.Voice == session.VoiceOff || can.Voice.Denied()):
		return ui.Div().Class("mark").Hidden(true)
	case s.Sound && can.Sound.Denied():
		return ui.Box("mark mark--warn", ui.Symbol("muted"), ui.Paragraph("", text.Player.NoSound...))
	}
	state, label, picture := text.Player.Sound, text.Controls.Mute, "sound"
	if v.Muted {
		state, label, picture = text.Player.Muted, text.Controls.Unmute, "muted"
	}
	return ui.Box("mark",
		ui.Symbol(picture),
		ui.P().Text(state),
		v.onKey("M", ui.Button().Class("button").
			OnClick(v.handle(v.Controls.Mute), app.EventScope("mute")).Text(label)),
	)
}

// noVoice says that words are not read out, where a person counts on it.
func (v Player) noVoice() app.UI {
	if v.Settings.Voice == session.VoiceOff || !v.Can.Voice.Denied() {
		return ui.Div().Class("mark").Hidden(true)
	}
	return ui.Box("mark mark--warn", ui.Symbol("muted"), ui.Paragraph("", v.text().Player.NoVoice...))
}

// awake says in short whether the screen stays on, where it is always seen.
func (v Player) awake() app.UI {
	text := &v.text().Player
	switch v.Can.Awake {
	case device.Works:
		return ui.Box("awake", ui.Symbol("screen"), ui.P().Text(text.Awake))
	case device.Refused, device.Missing:
		return ui.Box("awake awake--warn", ui.Symbol("screen"), ui.P().Text(text.NoAwake))
	}
	return ui.Div().Class("awake").Hidden(true)
}

// keepOn says how to keep the screen on where the device does not.
func (v Player) keepOn() app.UI {
	if !v.Can.Awake.Denied() {
		return ui.Div().Class("mark").Hidden(true)
	}
	return ui.Box("mark mark--warn", ui.Symbol("screen"), ui.P().Text(v.text().Player.AwakeHow))
}
