package session

import (
	"testing"
	"time"

	"unknot/content"
)

// The tap that begins a session is enough where its first step needs no more
// than the person.
func TestCountedIn(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, routine string
		change        func(*Choices)
		want          time.Duration // of the first segment; 0 waits
	}{
		{"tilts in a chair", "one-spot", nil, 20 * time.Second},
		{"a walk on the spot", "move", nil, 20 * time.Second},
		{"a rub on the feet", "wall", nil, 20 * time.Second},
		{"a pack must be warmed", "full", nil, 0},
		{"a ball must be placed", "full", func(c *Choices) { c.Cautions = []string{"patch"} }, 0},
		{"the person wants to tap before every step", "move", func(c *Choices) { c.Wait = WaitAlways }, 0},
		{"there are no timers", "move", func(c *Choices) { c.Untimed = true }, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := Choices{Style: content.Standard, Spot: "low-back-corner", CountIn: 20, Wait: WaitToSetUp}
			if test.change != nil {
				test.change(&c)
			}
			r, _ := lib.Routine(test.routine)
			plan, err := NewPlan(r, lib.Spots, lib.Styles, c)
			if err != nil {
				t.Fatal(err)
			}
			if got := plan.CountedIn().Segments[0].Length; got != test.want {
				t.Errorf("it begins with a count-in of %v, want %v", got, test.want)
			}
			if got := plan.Segments[0].Length; got != 0 {
				t.Errorf("the plan itself now begins with a count-in of %v, want a wait", got)
			}
		})
	}
}
