package session

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

func TestAsked(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	last := Choices{Spot: "pit", First: Right, Surface: content.Wall, Style: content.Light}
	with := func(change func(*Choices)) Choices {
		c := last
		change(&c)
		return c
	}
	for _, test := range []struct {
		fragment, routine string
		want              Choices
		lost              bool
	}{
		{routine: "one-spot", want: last},
		{fragment: "main", routine: "one-spot", want: last},
		{fragment: "id=a&theme=dark&resume=x", routine: "one-spot", want: last},
		{fragment: "?spot=side-of-hip&secret=1", routine: "one-spot", want: with(func(c *Choices) { c.Spot = "side-of-hip" })},
		{fragment: "spot=side-of-hip&side=left&surface=floor", routine: "one-spot", want: with(func(c *Choices) {
			c.Spot, c.First, c.Surface = "side-of-hip", Left, content.Floor
		})},
		{fragment: "side=same", routine: "move", want: with(func(c *Choices) { c.First = NoSide })},
		{fragment: "spot=knee&side=left", routine: "one-spot", want: with(func(c *Choices) { c.First = Left }), lost: true},
		{fragment: "side=up", routine: "one-spot", want: last, lost: true},
		{fragment: "side", routine: "one-spot", want: last, lost: true},
		{fragment: "surface=ceiling", routine: "one-spot", want: last, lost: true},
		{fragment: "surface=floor", routine: "wall", want: last, lost: true},
		{fragment: "spot=pit", routine: "full", want: last, lost: true},
	} {
		r, _ := lib.Routine(test.routine)
		got, all := last.Asked(test.fragment, r, lib.Spots)
		if diff := cmp.Diff(test.want, got); diff != "" || all == test.lost {
			t.Errorf("%s #%s: all known: %t, want %t; choices (-want +got):\n%s", test.routine, test.fragment, all, !test.lost, diff)
		}
	}
}

// What is written is read again.
func TestFragment(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for routine, want := range map[string]string{
		"one-spot": "#side=right&spot=side-of-hip&surface=floor",
		"wall":     "#side=right",
		"full":     "#side=right&surface=floor",
		"move":     "#side=right",
	} {
		r, _ := lib.Routine(routine)
		c := Choices{First: Right}
		if r.ChoosesSpot() {
			c.Spot = "side-of-hip"
		}
		if len(r.Surfaces) > 1 {
			c.Surface = content.Floor
		}
		got := c.Fragment(r)
		if got != want {
			t.Errorf("%s: fragment is %q, want %q", routine, got, want)
		}
		again, all := Choices{}.Asked(got[1:], r, lib.Spots)
		if diff := cmp.Diff(c, again); diff != "" || !all {
			t.Errorf("%s: all known: %t; read again (-want +got):\n%s", routine, all, diff)
		}
	}
}
