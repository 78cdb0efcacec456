package session

import (
	"slices"

	"unknot/content"
)

// ordered puts the presses of some spots before the other presses. Every other
// step stays where it is.
func ordered(steps []content.Step, spots []string) []content.Step {
	if len(spots) == 0 {
		return steps
	}
	steps = slices.Clone(steps)
	var at []int
	var first, then []content.Step
	for i, s := range steps {
		if s.Spot != "" && s.Spot != content.SpotChosen && !s.Straight {
			at = append(at, i)
			if slices.Contains(spots, s.Spot) {
				first = append(first, s)
			} else {
				then = append(then, s)
			}
		}
	}
	for i, s := range append(first, then...) {
		steps[at[i]] = s
	}
	return steps
}
