package sessionpage

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/uitest"
	"unknot/components/visit"
	"unknot/content"
)

// A visit is the same whatever the device can do, but for what is said of that.
func TestEachAbilityMissing(t *testing.T) {
	eachRoutine(t, func(t *testing.T, w *drive) (faults int) {
		able := device.Abilities{Sound: device.Works, Voice: device.Works, Vibrate: device.Works, Awake: device.Works}
		text := w.p.text().Player
		w.d.Can = able
		transcript := w.transcript(nil)
		want := w.whole()
		for _, ability := range []struct {
			name string
			set  func(can *device.Abilities, to device.Ability)
			says string // where it is denied
		}{
			{"sound", func(can *device.Abilities, to device.Ability) { can.Sound = to }, text.NoSound[0]},
			{"voice", func(can *device.Abilities, to device.Ability) { can.Voice = to }, text.NoVoice[0]},
			{"vibration", func(can *device.Abilities, to device.Ability) { can.Vibrate = to }, ""}, // sound and sight say the same
			{"a screen that stays on", func(can *device.Abilities, to device.Ability) { can.Awake = to }, text.NoAwake},
		} {
			for _, is := range []device.Ability{device.Missing, device.Refused, device.Unknown} {
				f := newDrive(t, w.p.Library, w.p.Routine, moment{now: uitest.Noon})
				f.known, f.what = &known{sessions: map[string]bool{}, tally: w.known.tally}, fmt.Sprintf("%s: %s is %s", w.what, ability.name, is)
				f.d.Can = able
				ability.set(&f.d.Can, is)
				got := f.open().transcript(func(drawn string) {
					if told := ability.says != "" && strings.Contains(drawn, ability.says); told != (is.Denied() && ability.says != "") {
						f.fail("it says so: %t, want %t", told, !told)
					}
				})
				if diff := cmp.Diff(transcript, got); diff != "" {
					f.fail("visit mismatch (-all works +got):\n%s", diff)
				}
				f.leaves(want)
				faults++
			}
		}
		return faults
	})
}

// transcript drives a visit to its end and returns what was done, said, asked
// of the device and drawn, but for what the device can do.
func (w *drive) transcript(drawn func(html string)) (lines []string) {
	var last moment
	seen := map[string]bool{}
	w.toEnd(func() {
		if !w.turns(last) {
			return
		}
		last = w.moment()
		lines = append(append(lines, w.where(), "says "+w.p.visit.Announcement), w.d.Took()...)
		what := w.p.visit.Screen.Name()
		if live, ok := w.p.visit.Screen.(visit.Live); ok {
			what += string(live.Session.Phase) + string(live.Session.Segment().Kind)
		}
		if seen[what] {
			return
		}
		seen[what] = true
		if what == "set-up" { // it says of each whether it works
			return
		}
		html := app.HTMLString(w.p)
		lines = append(lines, slices.DeleteFunc(uitest.Lines(w.t, html), ofAbilities(w.p.text()))...)
		if _, ok := w.p.visit.Screen.(visit.Live); ok && drawn != nil {
			drawn(html)
		}
	})
	return lines
}

// ofAbilities returns what finds the words about what a device can do.
func ofAbilities(text *content.SessionText) func(string) bool {
	p := text.Player
	words := []string{p.Awake, p.NoAwake, p.AwakeHow, p.Sound, text.Controls.Mute, strings.Join(p.NoSound, " "), strings.Join(p.NoVoice, " ")}
	return func(line string) bool { return slices.Contains(words, line) }
}
