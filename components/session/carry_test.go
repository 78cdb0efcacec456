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
	act := Act{Step: s.Step, Spot: s.Spot, Kind: Hold, Held: time.Minute, Planned: time.Minute}
	change := func(set func(*Act)) []Act {
		a := act
		set(&a)
		return []Act{a}
	}
	for _, test := range []struct {
		name string
		at   int
		acts []Act
		want string
	}{
		{"before the first", -1, nil, "session: carried: at segment -1 of 27, want one of them"},
		{"after the last", len(plan.Segments), nil, "session: carried: at segment 27 of 27, want one of them"},
		{"a step of another routine", 0, change(func(a *Act) { a.Step = "bridge" }), `session: carried: act 1: step "bridge" at "low-back-corner", held 1m0s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
		{"a spot of another step", 0, change(func(a *Act) { a.Spot = "pit" }), `session: carried: act 1: step "low-back-corner" at "pit", held 1m0s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
		{"time taken back", 0, change(func(a *Act) { a.Held = -time.Second }), `session: carried: act 1: step "low-back-corner" at "low-back-corner", held -1s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
		{"a year", 0, change(func(a *Act) { a.Held = 8760 * time.Hour }), `session: carried: act 1: step "low-back-corner" at "low-back-corner", held 8760h0m0s of 1m0s, want one of the routine, and 0 to 1h0m0s`},
	} {
		if _, err := Carry(plan, test.at, test.acts, now); err == nil || err.Error() != test.want {
			t.Errorf("%s:\ngot  %v\nwant %s", test.name, err, test.want)
		}
	}
	m, err := Carry(plan, hold, []Act{act}, now)
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
	if m, err = Carry(plan, hold, many, now); err != nil || m.Segment().Kind == Hold && m.Segment().Spot == s.Spot {
		t.Errorf("a spot that had its most is pressed again at %d: %v", m.At, err)
	}
}
