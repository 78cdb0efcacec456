package wording

import (
	"testing"

	"unknot/components/uitest"
	"unknot/content"
)

func TestDoseWords(t *testing.T) {
	lib := uitest.Library(t)
	for _, test := range []struct {
		name string
		step content.Step
		want string
	}{
		{
			name: "warmth is a length of time",
			step: content.Step{Kind: content.KindWarm, Sides: content.SidesNone, Seconds: 300, Move: 300},
			want: "5 minutes",
		},
		{
			name: "a press is one hold each side",
			step: content.Step{Kind: content.KindHold, Sides: content.SidesBoth, Seconds: 200, Find: 30, Hold: 60, Swap: 10, After: 10},
			want: "1 minute each side",
		},
		{
			name: "minutes and seconds are both said",
			step: content.Step{Kind: content.KindHold, Sides: content.SidesWorse, Seconds: 90, Hold: 90},
			want: "1 minute 30 seconds on the worse side",
		},
		{
			name: "the other side",
			step: content.Step{Kind: content.KindHold, Sides: content.SidesOther, Seconds: 80, Find: 20, Hold: 60},
			want: "1 minute on the other side",
		},
		{
			name: "one set of holds",
			step: content.Step{Kind: content.KindHold, Sides: content.SidesBoth, Hold: 10, Sets: []int{2}, Between: 5},
			want: "2 holds of 10 seconds each side",
		},
		{
			name: "sets of holds that get smaller",
			step: content.Step{Kind: content.KindHold, Sides: content.SidesNone, Hold: 10, Sets: []int{3, 2, 1}, Rests: []int{12, 9}},
			want: "3, then 2, then 1 holds of 10 seconds",
		},
		{
			name: "repeats that go from side to side",
			step: content.Step{Kind: content.KindMove, Sides: content.SidesAlternate, Move: 60, Repeats: 10},
			want: "10 slow repeats each way",
		},
		{
			name: "one steady movement",
			step: content.Step{Kind: content.KindMove, Sides: content.SidesNone, Move: 40},
			want: "40 seconds",
		},
		{
			name: "looking for the spot takes its stated time",
			step: content.Step{Kind: content.KindFind, Sides: content.SidesNone, Seconds: 1, Find: 1},
			want: "1 second",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := DoseWords(lib, test.step); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
