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
	var presses []content.Step
	for i, s := range steps {
		if s.Spot != "" && s.Spot != content.SpotChosen && !s.Straight {
			at, presses = append(at, i), append(presses, s)
		}
	}
	slices.SortStableFunc(presses, func(a, b content.Step) int {
		return rank(slices.Contains(spots, b.Spot)) - rank(slices.Contains(spots, a.Spot))
	})
	for i, s := range presses {
		steps[at[i]] = s
	}
	return steps
}

func rank(is bool) int {
	if is {
		return 1
	}
	return 0
}
