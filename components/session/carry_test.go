package session

import (
	"fmt"
	"slices"
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
		if _, err := Carry(plan, plan, test.from, test.acts, now.Add(-time.Hour), now); err == nil || err.Error() != test.want {
			t.Errorf("%s:\ngot  %v\nwant %s", test.name, err, test.want)
		}
	}
	m, err := Carry(plan, plan, there, []Act{act}, now.Add(-time.Hour), now)
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
	if m, err = Carry(plan, plan, there, many, now.Add(-time.Hour), now); err != nil || m.Segment().Kind == Hold && m.Segment().Spot == s.Spot {
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
			m, err := Carry(plan, whole, Place{s.Step, s.Spot, s.Side}, nil, now.Add(-time.Hour), now)
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

// What an address says is believed only as far as a person could have done it
// since the session began.
func TestCarryBelievesNothingThatCouldNotBe(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, _ := lib.Routine("full")
	plan, err := NewPlan(r, lib.Spots, lib.Styles, Choices{Style: content.Standard, First: Left, CountIn: 10})
	if err != nil {
		t.Fatal(err)
	}
	var there Place
	for _, s := range plan.Segments {
		if s.Spot != "" && s.Kind == Hold {
			there = Place{s.Step, s.Spot, s.Side}
			break
		}
	}
	warm := Act{Step: plan.Segments[0].Step, Kind: Warm, Held: 10 * time.Minute, Ending: InFull}
	press := Act{Step: there.Step, Spot: there.Spot, Side: there.Side, Kind: Hold, Held: time.Minute, Ending: InFull}
	now := noon
	for _, test := range []struct {
		name  string
		begun time.Time
		acts  []Act
		want  string // "" where it is believed
	}{
		{name: "as long as there was time for", begun: now.Add(-20 * time.Minute), acts: []Act{warm, warm}},
		{name: "longer", begun: now.Add(-19 * time.Minute), acts: []Act{warm, warm},
			want: `session: carried: held 20m0s in all and 0s at spot "", want at most 19m0s and 5m0s`},
		{name: "300 minutes of a session that began now", begun: now, acts: slices.Repeat([]Act{warm}, 30),
			want: `session: carried: held 10m0s in all and 0s at spot "", want at most 0s and 5m0s`},
		{name: "one spot for as long as may be", begun: now.Add(-time.Hour), acts: slices.Repeat([]Act{press}, 5)},
		{name: "one spot for longer", begun: now.Add(-time.Hour), acts: slices.Repeat([]Act{press}, 6),
			want: `session: carried: held 6m0s in all and 6m0s at spot "` + there.Spot + `", want at most 1h0m0s and 5m0s`},
		{name: "begun tomorrow", begun: now.Add(time.Hour), want: `session: carried: begun -1h0m0s ago, want 0 to 12h0m0s`},
		{name: "begun yesterday", begun: now.Add(-13 * time.Hour), want: `session: carried: begun 13h0m0s ago, want 0 to 12h0m0s`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Carry(plan, plan, there, test.acts, test.begun, now)
			if got := fmt.Sprint(err); got != test.want && (err != nil || test.want != "") {
				t.Errorf("error is\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
