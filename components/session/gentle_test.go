package session

import (
	"slices"
	"testing"
	"time"

	"unknot/content"
)

// pressed returns how long a plan presses, in all.
func pressed(p Plan) (sum time.Duration) {
	for _, s := range p.Segments {
		if s.Kind == Hold && s.Spot != "" {
			sum += s.Length
		}
	}
	return sum
}

// A press after a bad session is never longer than the one that went badly, and
// half a dose is at most half of it.
func TestLighterIsNeverLonger(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	plan := func(r content.Routine, c Choices) Plan {
		p, err := NewPlan(r, lib.Spots, lib.Styles, c)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, r := range lib.Routines {
		for _, surface := range r.Surfaces {
			for _, spot := range lib.Spots {
				c := Choices{Surface: surface, Spot: spot.ID, First: Left, CountIn: 10}
				for _, step := range r.Steps {
					if step.Optional {
						c.With = append(c.With, step.ID)
					}
				}
				whole := plan(r, c)
				for _, test := range []struct {
					name  string
					style content.Style
					dose  Dose
					most  time.Duration
				}{
					{"gentle", content.Gentle, WholeDose, pressed(whole)},
					{"half", content.Standard, HalfDose, pressed(whole) / 2},
					{"half of light and long", content.Light, HalfDose, pressed(whole) / 2},
					{"half of gentle", content.Gentle, HalfDose, pressed(whole) / 2},
				} {
					c := c
					c.Style, c.Dose = test.style, test.dose
					got := plan(r, c)
					if pressed(got) > test.most {
						t.Errorf("%s, %s, %s, %s: presses for %v, want at most %v", r.ID, surface, spot.ID, test.name, pressed(got), test.most)
					}
					for _, s := range got.Segments {
						if s.Kind == Hold && s.Spot != "" && s.Press.High > lib.Styles[content.Light].High {
							t.Errorf("%s, %s: %s is pressed at up to %d of 10, want light", r.ID, test.name, s.Spot, s.Press.High)
						}
					}
				}
			}
		}
	}
}

// A change of side with a ball waits for the person, unless they chose that
// nothing waits.
func TestSwapWaits(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	wall, _ := lib.Routine("wall")
	move, _ := lib.Routine("move")
	for _, test := range []struct {
		name string
		of   content.Routine
		wait Waits
		want bool
	}{
		{"a press, where it must be set up", wall, WaitToSetUp, true},
		{"a press, always", wall, WaitAlways, true},
		{"a press, never", wall, WaitNever, false},
		{"a stretch, where it must be set up", move, WaitToSetUp, false},
		{"a stretch, always", move, WaitAlways, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, err := NewPlan(test.of, lib.Spots, lib.Styles, Choices{First: Left, Wait: test.wait, CountIn: 10})
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(p.Segments, func(s Segment) bool { return s.Kind == Swap && s.Side == Right })
			if test.of.ID == "move" {
				i = slices.IndexFunc(p.Segments, func(s Segment) bool { return s.Kind == Swap && s.Step == "figure-four" })
			}
			m := New(p)
			m.SeenAt = noon
			r := run{m: m, now: noon}
			r.enter(i, noon, byClock)
			if got := r.m.Phase == Ready; got != test.want {
				t.Fatalf("waits: %t, want %t", got, test.want)
			}
			if !test.want {
				return
			}
			r.inPlace()
			if r.m.At != i+1 || r.m.Phase != Running {
				t.Errorf("after the tap: segment %d, %s, want %d, running", r.m.At, r.m.Phase, i+1)
			}
		})
	}
}

// Getting up from the floor is the hardest part of a session for a sore back.
func TestFewGetUps(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	low := []content.Position{content.Back, content.Kneel, content.Side}
	for _, test := range []struct {
		routine string
		surface content.Surface
		ups     int
		changes int
	}{
		{"full", content.Wall, 1, 6},
		{"full", content.Floor, 1, 8},
		{"move", "", 1, 5},
		{"one-spot", content.Wall, 0, 5},
		{"wall", content.Wall, 0, 2},
	} {
		r, _ := lib.Routine(test.routine)
		p, err := NewPlan(r, lib.Spots, lib.Styles, Choices{Surface: test.surface, Spot: "side-of-hip", First: Left, CountIn: 10})
		if err != nil {
			t.Fatal(err)
		}
		ups, changes := 0, 0
		for i := 1; i < len(p.Segments); i++ {
			from, to := p.Segments[i-1].Position, p.Segments[i].Position
			if from == to || from == "" || to == "" {
				continue
			}
			changes++
			if slices.Contains(low, from) && !slices.Contains(low, to) {
				ups++
			}
		}
		if ups > test.ups || changes > test.changes {
			t.Errorf("%s %s: %d get-ups and %d changes of position, want at most %d and %d", test.routine, test.surface, ups, changes, test.ups, test.changes)
		}
	}
}
