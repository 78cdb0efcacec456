package setup

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/content"
)

// What is pressed, and on which side, is said in words beside the picture.
func TestWhereIsSaid(t *testing.T) {
	for _, test := range []struct {
		name, routine string
		set           func(*session.Choices)
		want          []string
	}{
		{"a chosen spot", "one-spot", func(c *session.Choices) { c.Spot = "side-of-hip" }, []string{"Side of the hip", "Both sides, left first"}},
		{"the right side is worse", "one-spot", func(c *session.Choices) { c.First = session.Right }, []string{"Low-back corner", "Both sides, right first"}},
		{"one side alone", "one-spot", func(c *session.Choices) { c.First, c.OneSide = session.Right, true }, []string{"Low-back corner", "Right side only"}},
		{"a spot in the middle", "one-spot", func(c *session.Choices) { c.Spot = "pit" }, []string{"Pit of the low back"}},
		{"several spots", "wall", func(c *session.Choices) { c.Without = []string{"side-of-hip"} }, []string{"Low-back corner and Top of the buttock", "Both sides, left first"}},
		{"nothing pressed", "move", func(*session.Choices) {}, []string{"12 steps, and nothing is pressed", "Both sides, left first"}},
		{"one side, and steady holds on both", "move", func(c *session.Choices) { c.First, c.OneSide = session.Left, true }, []string{"12 steps, and nothing is pressed", "Both sides, left first"}},
		{"nothing that has a side", "one-spot", func(c *session.Choices) { c.Cautions = []string{"sleepy", "recent-surgery"} }, []string{"1 step, and nothing is pressed"}},
		{"pressing left out", "one-spot", func(c *session.Choices) { c.Dose = session.NoPress }, []string{"4 steps, and nothing is pressed", "Both sides, left first"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, held := setupOf(t, test.routine, nil)
			held.Do(func(app.Context) { s.change(test.set) })
			got := uitest.Lines(t, app.HTMLString(s.where(planOf(t, s))))
			if i := slices.Index(got, s.text().Change); i >= 0 {
				got = got[:i]
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("words mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// A spot that is not for now is not changed without a word.
func TestMissedSpotIsSaid(t *testing.T) {
	for _, test := range []struct {
		name, routine, last string
		cautions            []string
		records             []diary.Record
		want                []string
	}{
		{name: "the first time", routine: "one-spot"},
		{name: "it may be pressed", routine: "one-spot", last: "side-of-hip"},
		{name: "a caution forbids it", routine: "one-spot", last: "side-of-hip", cautions: []string{"new-hip"},
			want: []string{"Side of the hip is not for you now, so this is another spot."}},
		{name: "it hurt yesterday", routine: "one-spot", last: "side-of-hip", records: []diary.Record{hurtOn("side-of-hip", uitest.Noon.AddDate(0, 0, -1))},
			want: []string{"Side of the hip is not for you now, so this is another spot."}},
		{name: "no spot is chosen", routine: "full", last: "side-of-hip", cautions: []string{"new-hip"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, _ := setupOf(t, test.routine, func(p *setupFlow) {
				p.settings.Last, p.settings.Cautions = session.Choices{Spot: test.last, Surface: content.Wall}, test.cautions
				uitest.Keeps(t, p.Device, test.records)
			})
			if diff := cmp.Diff(test.want, uitest.Lines(t, app.HTMLString(s.missedNote()))); diff != "" {
				t.Errorf("words mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// All that is folded away is said in one line.
func TestMoreSaysWhatIsChosen(t *testing.T) {
	for _, test := range []struct {
		name, routine string
		set           func(*session.Choices)
		want          string
	}{
		{"as it is first", "one-spot", func(*session.Choices) {}, "More choices: standard press"},
		{"light, without timers", "full", func(c *session.Choices) { c.Style, c.Untimed = content.Light, true }, "More choices: light and long press and no timers"},
		{"half a dose is gentle", "full", func(c *session.Choices) { c.Dose = session.HalfDose }, "More choices: gentle press"},
		{"nothing is pressed", "move", func(*session.Choices) {}, "More choices"},
	} {
		s, _, _, held := setupOf(t, test.routine, nil)
		held.Do(func(app.Context) { s.change(test.set) })
		if got := s.chosen(planOf(t, s).Presses()); got != test.want {
			t.Errorf("%s: line is %q, want %q", test.name, got, test.want)
		}
	}
}

// How to press is asked where the answer is what is pressed.
func TestStyleIsAskedWhereItCounts(t *testing.T) {
	for dose, want := range map[session.Dose]bool{session.WholeDose: true, session.HalfDose: false, session.NoPress: false} {
		s, _, _, held := setupOf(t, "full", nil)
		held.Do(func(app.Context) { s.change(func(c *session.Choices) { c.Dose = dose }) })
		if got := uitest.Lines(t, app.HTMLString(s.style(planOf(t, s).Presses()))); (len(got) > 0) != want {
			t.Errorf("dose %q: it asks %q, want it to ask: %t", dose, got, want)
		}
	}
}
