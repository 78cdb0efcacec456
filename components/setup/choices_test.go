package setup

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/content"
)

func TestStartChoices(t *testing.T) {
	lib := uitest.Library(t)
	first := session.Choices{Style: content.Standard, CountIn: 10, Wait: session.WaitToSetUp}
	with := func(change func(*session.Choices)) session.Choices {
		c := first
		change(&c)
		return c
	}
	for _, test := range []struct {
		name, routine string
		last          session.Choices
		cautions      []string
		want          session.Choices
	}{
		{name: "the first time it is the wall", routine: "full", want: with(func(c *session.Choices) { c.Surface = content.Wall })},
		{name: "nothing is pressed, so it is on nothing", routine: "move", last: session.Choices{Surface: content.Floor}, want: first},
		{name: "the first spot that fits", routine: "one-spot", want: with(func(c *session.Choices) {
			c.Surface, c.Spot = content.Wall, "low-back-corner"
		})},
		{
			name: "a spot that a caution takes away is not kept", routine: "one-spot",
			last: session.Choices{Spot: "side-of-hip"}, cautions: []string{"new-hip"},
			want: with(func(c *session.Choices) {
				c.Surface, c.Spot, c.Cautions = content.Wall, "low-back-corner", []string{"new-hip"}
			}),
		},
		{
			name: "last time's choices are kept where they fit", routine: "full",
			last: session.Choices{
				Style: content.Light, First: session.Right, OneSide: true, Surface: content.Floor, Untimed: true,
				Spot: "pit", With: []string{"pit", "gone"}, Without: []string{"side-of-hip", "withdrawn"},
			},
			want: with(func(c *session.Choices) {
				c.Style, c.First, c.OneSide, c.Surface, c.Untimed = content.Light, session.Right, true, content.Floor, true
				c.With, c.Without = []string{"pit"}, []string{"side-of-hip"}
			}),
		},
		{
			name: "a caution makes every press light, and none longer", routine: "full", cautions: []string{"poor-circulation"},
			want: with(func(c *session.Choices) {
				c.Style, c.Surface, c.Cautions = content.Gentle, content.Wall, []string{"poor-circulation"}
			}),
		},
		{
			name: "what is unknown is not kept", routine: "full",
			last: session.Choices{Style: "hard", First: "up", OneSide: true, Surface: "ceiling"},
			want: with(func(c *session.Choices) { c.Surface = content.Wall }),
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := device.DefaultSettings()
			s.Last, s.Cautions = test.last, test.cautions
			r, _ := lib.Routine(test.routine)
			got := StartChoices(lib, r, s)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("choices mismatch (-want +got):\n%s", diff)
			}
			if _, err := session.NewPlan(r, lib.Spots, lib.Styles, got); err != nil {
				t.Error(err)
			}
		})
	}
}
