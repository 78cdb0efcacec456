package diary

import (
	"testing"

	"unknot/components/session"
	"unknot/content"
)

func TestHadToStop(t *testing.T) {
	for pain, want := range map[session.Pain]bool{
		"": false, session.TooSore: false, session.Tingling: true, session.Unwell: true,
	} {
		if got := (Record{Pain: string(pain)}).HadToStop(); got != want {
			t.Errorf("a session that ended in %q had to stop: %t, want %t", pain, got, want)
		}
	}
}

func TestWentWorse(t *testing.T) {
	rated := func(before, after int) Record {
		return Record{Before: Rating{Pain: &before}, After: Rating{Pain: &after}}
	}
	for _, test := range []struct {
		name string
		r    Record
		want bool
	}{
		{name: "nothing said", r: Record{}},
		{name: "said to be worse", r: Record{Felt: Worse}, want: true},
		{name: "1 more is within what changes by itself", r: rated(4, 5)},
		{name: "2 more is not", r: rated(4, 6), want: true},
		{name: "2 less", r: rated(6, 4)},
		{name: "rated once only", r: Record{After: rated(0, 9).After}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.r.WentWorse(content.Trial{Points: 2}); got != test.want {
				t.Errorf("went worse is %t, want %t", got, test.want)
			}
		})
	}
}

func TestLastThing(t *testing.T) {
	b := Book{Records: []Record{
		{Before: Rating{Thing: "Lifting"}}, {Before: Rating{Thing: "Sitting"}}, {},
	}}
	if got := b.LastThing(); got != "Sitting" {
		t.Errorf("last thing is %q, want %q", got, "Sitting")
	}
}
