package session

import (
	"testing"
	"time"

	"unknot/content"
)

func TestCarry(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := lib.Routine("wall")
	plan, err := NewPlan(r, lib.Spots, lib.Styles, Choices{Style: content.Standard, First: Left, CountIn: 10})
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	hold := 0
	for plan.Segments[hold].Kind != Hold {
		hold++
	}
	s := plan.Segments[hold]
	act := Act{Step: s.Step, Spot: s.Spot, Kind: Hold, Held: time.Minute, Planned: time.Minute, Ending: InFull}
	change := func(set func(*Act)) []Act {
		a := act
		set(&a)
		return []Act{a}
	}
	there := Place{s.Step, s.Spot, s.Side}
	for _, test := range []struct {
		name string
		from Place
		acts []Act
		want string
	}{
		{"a part of another routine", Place{Step: "bridge"}, nil, `session: carried: came to {Step:bridge Spot: Side:}, want a part that is left, or one before it`},
		{"a step of another routine", there, change(func(a *Act) { a.Step = "bridge" }), `session: carried: act 1: step "bridge" at "low-back-corner", held 1m0s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
		{"a spot of another step", there, change(func(a *Act) { a.Spot = "pit" }), `session: carried: act 1: step "low-back-corner" at "pit", held 1m0s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
		{"time taken back", there, change(func(a *Act) { a.Held = -time.Second }), `session: carried: act 1: step "low-back-corner" at "low-back-corner", held -1s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
		{"an ending of its own", there, change(func(a *Act) { a.Ending = "well" }), `session: carried: act 1: "well", "hold" on "" at "", want an ending, a kind, a side and a surface`},
		{"a year", there, change(func(a *Act) { a.Held = 8760 * time.Hour }), `session: carried: act 1: step "low-back-corner" at "low-back-corner", held 8760h0m0s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
	} {
		if _, err := Carry(plan, plan, test.from, test.acts, now); err == nil || err.Error() != test.want {
			t.Errorf("%s:\ngot  %v\nwant %s", test.name, err, test.want)
		}
	}
	m, err := Carry(plan, plan, there, []Act{act}, now)
	if err != nil {
		t.Fatal(err)
	}
	if m.Phase != Ready || m.Segment().Part != s.Part || m.At > hold {
		t.Errorf("carried to segment %d, %s, want the start of the part of %d, ready", m.At, m.Phase, hold)
	}
	if room := m.Room(s.Spot); room != 4*time.Minute {
		t.Errorf("there is room for %v, want 4m: what was done before counts", room)
	}
	many := []Act{act, act, act, act, act}
	if m, err = Carry(plan, plan, there, many, now); err != nil || m.Segment().Kind == Hold && m.Segment().Spot == s.Spot {
		t.Errorf("a spot that had its most is pressed again at %d: %v", m.At, err)
	}
}

// Cautions are answered anew where a session goes on, and may take away the
// part that it had come to.
func TestCarryPastWhatACautionTakesAway(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := lib.Routine("full")
	c := Choices{Style: content.Standard, First: Left, CountIn: 10}
	whole, err := NewPlan(r, lib.Spots, lib.Styles, c)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for _, caution := range lib.Screening.Cautions {
		c.Cautions = []string{caution}
		plan, err := NewPlan(r, lib.Spots, lib.Styles, c)
		if err != nil {
			continue // nothing is left to go on with
		}
		for i, s := range whole.Segments {
			m, err := Carry(plan, whole, Place{s.Step, s.Spot, s.Side}, nil, now)
			if err != nil {
				if plan.comesTo(whole, Place{s.Step, s.Spot, s.Side}) >= 0 {
					t.Errorf("%s, segment %d: %v", caution, i, err)
				}
				continue
			}
			got := m.Segment()
			if at := whole.first(Place{got.Step, got.Spot, got.Side}); whole.Segments[at].Part < s.Part {
				t.Errorf("%s, segment %d: goes back to %d", caution, i, at)
			}
		}
	}
}
