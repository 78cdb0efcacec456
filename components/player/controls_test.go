package player

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/components/wording"
)

func TestControls(t *testing.T) {
	lib := uitest.Library(t)
	full := uitest.PlanOf(t, lib, "full", nil)
	untimed := uitest.PlanOf(t, lib, "full", func(c *session.Choices) { c.Untimed = true })
	always := []string{"Repeat", "End session", "Turn sound off"}
	dock := func(main string) []string { return []string{"Previous", main, "Next", "Stop, this hurts"} }
	for _, test := range []struct {
		name string
		plan session.Plan
		want func(session.Segment) bool
		msgs []session.Msg
		all  [][]string
	}{
		{
			name: "a wait asks for one tap",
			plan: full,
			want: func(s session.Segment) bool { return s.Spot != "" },
			all:  [][]string{{"Floor view", "Say again"}, always, dock("I’m ready")},
		},
		{
			name: "a count-in can be cut short, or paused",
			plan: full,
			want: func(s session.Segment) bool { return s.Kind == session.GetReady && s.Length > 0 },
			all:  [][]string{{"Floor view", "+15 seconds", "Say again"}, always, {"Start now"}, dock("Pause")},
		},
		{
			name: "looking for the spot ends with a tap",
			plan: full,
			want: uitest.KindIs(session.Find),
			all:  [][]string{{"Floor view", "Too much: lighter", "+15 seconds", "Say again"}, always, {"Found it"}, dock("Pause")},
		},
		{
			name: "a press can ease, be too much, or last longer",
			plan: full,
			want: uitest.PressOn("side-of-hip"),
			all:  [][]string{{"Floor view", "It eased", "Too much: lighter", "+15 seconds", "Say again"}, always, dock("Pause")},
		},
		{
			name: "lighter can be said once",
			plan: full,
			want: uitest.PressOn("side-of-hip"),
			msgs: []session.Msg{session.TooMuch{}},
			all:  [][]string{{"Floor view", "It eased", "+15 seconds", "Say again"}, always, dock("Pause")},
		},
		{
			name: "a paused press can still be left",
			plan: full,
			want: uitest.PressOn("side-of-hip"),
			msgs: []session.Msg{session.Pause{}},
			all:  [][]string{{"Floor view", "It eased", "Too much: lighter", "+15 seconds", "Say again"}, always, dock("Go on")},
		},
		{
			name: "a press that has all its time gets no more",
			plan: full,
			want: uitest.PressOn("low-back-corner"),
			all:  [][]string{{"Floor view", "It eased", "Too much: lighter", "Say again"}, always, dock("Pause")},
		},
		{
			name: "3, 2, 1 can be paused",
			plan: full,
			want: uitest.IsPress,
			msgs: []session.Msg{session.Pause{}, session.Resume{}},
			all:  [][]string{{"Floor view", "Say again"}, always, dock("Pause")},
		},
		{
			name: "a change of side with a ball waits",
			plan: full,
			want: uitest.KindIs(session.Swap),
			all:  [][]string{{"Floor view", "Say again"}, always, dock("I’m ready")},
		},
		{
			name: "a skip can be undone",
			plan: full,
			want: uitest.KindIs(session.Swap),
			msgs: []session.Msg{session.Next{}},
			all:  [][]string{{"Floor view", "Say again"}, always, {"Undo"}, dock("I’m ready")},
		},
		{
			name: "an untimed move ends with a tap",
			plan: untimed,
			want: uitest.KindIs(session.Move),
			all:  [][]string{{"Floor view", "Say again"}, always, {"Done"}, dock("Pause")},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			m, now := uitest.PlayTo(t, test.plan, test.want, 0)
			for _, msg := range test.msgs {
				m, _ = session.Update(m, msg, now)
			}
			got := uitest.Controls(t, drawn(playerAt(t, m, now)))
			if diff := cmp.Diff(wording.Joined(test.all...), got); diff != "" {
				t.Errorf("controls mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAwayControls(t *testing.T) {
	m, now := uitest.PlayTo(t, uitest.PlanOf(t, uitest.Library(t), "full", nil), uitest.IsPress, 10*time.Second)
	m, _ = session.Update(m, session.Tick{}, now.Add(time.Hour))
	v := playerAt(t, m, now.Add(time.Hour))
	want := []string{"Continue", "Repeat this step", "End session", "Stop, this hurts"}
	if diff := cmp.Diff(want, uitest.Controls(t, drawn(v))); diff != "" {
		t.Errorf("controls mismatch (-want +got):\n%s", diff)
	}
}

// The floor view has one control to go on with. "Stop, this hurts" stands
// beside it all the same, as it does everywhere.
func TestFloorControls(t *testing.T) {
	lib := uitest.Library(t)
	for _, test := range []struct {
		name    string
		untimed bool
		kind    session.Kind
		want    string
	}{
		{name: "a running clock", kind: session.Find, want: "Pause"},
		{name: "no clock", untimed: true, kind: session.Move, want: "Done"},
	} {
		t.Run(test.name, func(t *testing.T) {
			plan := uitest.PlanOf(t, lib, "full", func(c *session.Choices) { c.Untimed = test.untimed })
			m, now := uitest.PlayTo(t, plan, uitest.KindIs(test.kind), 0)
			v := playerAt(t, m, now)
			v.Floor = true
			got := uitest.Controls(t, v.dock())
			want := []string{"Previous", test.want, "Next", "Stop, this hurts"}
			if test.untimed {
				want = []string{test.want, "Previous", "Next", "Stop, this hurts"}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("controls mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// The name of the button says how much it adds.
func TestLongerAddsWhatItSays(t *testing.T) {
	m, now := uitest.PlayTo(t, uitest.PlanOf(t, uitest.Library(t), "full", nil), uitest.KindIs(session.Move), 0)
	longer, _ := session.Update(m, session.Longer{}, now)
	if got := longer.Total - m.Total; got != session.LongerBy {
		t.Errorf("longer adds %v, want %v", got, session.LongerBy)
	}
}

// What cannot be heard is said, and not offered.
func TestMarksSayWhatCannotBeHeard(t *testing.T) {
	lib := uitest.Library(t)
	text := lib.Text.Session.Player
	m, now := uitest.PlayTo(t, uitest.PlanOf(t, lib, "full", nil), uitest.IsPress, 0)
	for _, test := range []struct {
		name         string
		sound, voice device.Ability
		set          func(*device.Settings)
		want         []string
		again        bool
	}{
		{name: "all works", sound: device.Works, voice: device.Works, want: []string{text.Sound}, again: true},
		{name: "nothing was tried yet", sound: device.Unknown, voice: device.Unknown, want: []string{text.Sound}, again: true},
		{name: "no audio device", sound: device.Refused, voice: device.Works, want: text.NoSound, again: true},
		{name: "no voices", sound: device.Works, voice: device.Missing, want: append([]string{text.Sound}, text.NoVoice...)},
		{name: "neither", sound: device.Refused, voice: device.Missing, want: wording.Joined(text.NoSound, text.NoVoice)},
		{
			name: "a voice alone is wanted, and there is none", sound: device.Works, voice: device.Missing,
			set: func(s *device.Settings) { s.Sound = false }, want: text.NoVoice,
		},
		{
			name: "nothing is wanted", sound: device.Refused, voice: device.Missing,
			set: func(s *device.Settings) { s.Sound, s.Voice = false, session.VoiceOff },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := playerAt(t, m, now)
			v.Can.Sound, v.Can.Voice = test.sound, test.voice
			if test.set != nil {
				test.set(&v.Settings)
			}
			drawn := uitest.Markup(t, v.Draw())
			var got []string
			for _, words := range wording.Joined([]string{text.Sound}, text.NoSound, text.NoVoice) {
				if strings.Contains(drawn, words) {
					got = append(got, words)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("marks mismatch (-want +got):\n%s", diff)
			}
			if again := slices.Contains(uitest.Controls(t, v.Draw()), "Say again"); again != test.again {
				t.Errorf("Say again is offered: %t, want %t", again, test.again)
			}
		})
	}
}
