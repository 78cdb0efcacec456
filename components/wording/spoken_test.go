package wording

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/content"
)

func TestSpoken(t *testing.T) {
	lib := uitest.Library(t)
	full := uitest.PlanOf(t, lib, "full", nil)
	for _, test := range []struct {
		name  string
		at    func(session.Segment) bool
		line  session.Line
		level session.VoiceLevel
		want  []string
	}{
		{name: "voice off says nothing", at: uitest.IsPress, line: session.LineStart, level: session.VoiceOff},
		{name: "a hold says how long", at: uitest.IsPress, line: session.LineStart, level: session.VoiceEnds, want: []string{"Hold for 1 minute."}},
		{name: "a change of side waits and names it", at: uitest.KindIs(session.Swap), line: session.LineSwap, level: session.VoiceEnds, want: []string{"Next: Low-back corner, right.", "Tap when you are ready."}},
		{name: "half-way is for the full level", at: uitest.IsPress, line: session.LineHalf, level: session.VoiceEnds},
		{name: "the full level says half-way", at: uitest.IsPress, line: session.LineHalf, level: session.VoiceFull, want: []string{"Halfway."}},
		{name: "letting go is said at once", at: uitest.IsPress, line: session.LineHurting, level: session.VoiceEnds, want: []string{"Let go now."}},
	} {
		t.Run(test.name, func(t *testing.T) {
			m, _ := uitest.PlayTo(t, full, test.at, 0)
			if diff := cmp.Diff(test.want, Spoken(lib, m, test.line, test.level)); diff != "" {
				t.Errorf("sentences mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTooMuchSaysHowHard(t *testing.T) {
	lib := uitest.Library(t)
	for style, want := range map[content.Style]string{
		content.Standard: "Ease off to 3 to 5 out of 10.",
		content.Light:    "Ease off a little.", // there is no lighter number
	} {
		plan := uitest.PlanOf(t, lib, "full", func(c *session.Choices) { c.Style = style })
		m, now := uitest.PlayTo(t, plan, uitest.PressOn("side-of-hip"), 0)
		m, _ = session.Update(m, session.TooMuch{}, now)
		if diff := cmp.Diff([]string{want}, Spoken(lib, m, session.LineTooMuch, session.VoiceEnds)); diff != "" {
			t.Errorf("%s: sentences mismatch (-want +got):\n%s", style, diff)
		}
	}
}

// After a sleep any part can wait for a tap; it must not say "hold" then.
func TestWaitingPartSaysReady(t *testing.T) {
	lib := uitest.Library(t)
	m, _ := uitest.PlayTo(t, uitest.PlanOf(t, lib, "full", nil), uitest.IsPress, 0)
	m.Phase = session.Ready
	got := Spoken(lib, m, session.LineStart, session.VoiceEnds)
	want := []string{"Next: Low-back corner, left.", "Tap when you are ready."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sentences mismatch (-want +got):\n%s", diff)
	}
}

// Every line has words wherever it may be said, and no sentence is longer
// than a voice can be trusted with or still holds a placeholder.
func TestEveryLineHasWords(t *testing.T) {
	lib := uitest.Library(t)
	lines := []session.Line{
		session.LineReady, session.LineFind, session.LineStart, session.LineSwap, session.LineRest,
		session.LineHalf, session.LineSkin, session.LineOver, session.LineFinish, session.LinePaused, session.LineResumed,
		session.LineAway, session.LineHurting, session.LineStopped, session.LineTooMuch,
		session.LineEnough, session.LineTooLate, session.LineUndone,
	}
	for _, r := range lib.Routines {
		plan := uitest.PlanOf(t, lib, r.ID, nil)
		for i := range plan.Segments {
			m := session.Model{Plan: plan, Phase: session.Running, At: i, Total: plan.Segments[i].Length, Since: uitest.Noon, SeenAt: uitest.Noon}
			for _, line := range lines {
				words := Announced(lib, m, line)
				if len(words) == 0 {
					t.Errorf("routine %q, segment %d: line %q has no words, want some", r.ID, i, line)
				}
				for _, s := range Spoken(lib, m, line, session.VoiceFull) {
					if len(s) > 140 || strings.ContainsAny(s, "{}") || s == "" {
						t.Errorf("routine %q, segment %d: line %q says %q, want 1 to 140 letters and no placeholder", r.ID, i, line, s)
					}
				}
			}
		}
	}
}

func TestSentencesFitTheMoment(t *testing.T) {
	lib := uitest.Library(t)
	full := uitest.PlanOf(t, lib, "full", nil)
	spot := lib.Text.Spots["low-back-corner"]
	m, _ := uitest.PlayTo(t, full, uitest.IsPress, time.Second)
	if got, want := len(Sentences(lib, m).Do), len(spot.Press); got != want {
		t.Errorf("a hold has %d instructions, want the %d of pressing", got, want)
	}
	m, _ = uitest.PlayTo(t, full, uitest.KindIs(session.Find), time.Second)
	if diff := cmp.Diff(spot.Find[m.Segment().Surface], Sentences(lib, m).Do); diff != "" {
		t.Errorf("looking mismatch (-want +got):\n%s", diff)
	}
}

// Somebody who cannot see the picture hears which leg or arm is meant.
func TestSentencesSayTheSide(t *testing.T) {
	lib := uitest.Library(t)
	full := uitest.PlanOf(t, lib, "full", nil)
	for side, want := range map[session.Side]string{
		session.Left:  "Rest your left ankle on the other knee.",
		session.Right: "Rest your right ankle on the other knee.",
	} {
		m, _ := uitest.PlayTo(t, full, func(s session.Segment) bool {
			return s.Step == "figure-four" && s.Kind == session.Hold && s.Side == side
		}, time.Second)
		if diff := cmp.Diff(want, Sentences(lib, m).Do[1]); diff != "" {
			t.Errorf("%s mismatch (-want +got):\n%s", side, diff)
		}
	}
}
