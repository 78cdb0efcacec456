package diary

import (
	"slices"

	"unknot/content"
)

// What Record.Pain says where a session had to stop. They are the words of
// session.Pain, which this package does not import.
const (
	tingling = "tingling"
	unwell   = "unwell"
)

// endedByPain is how a part ended that hurt. It is the word of session.ByPain.
const endedByPain = "hurt"

// HadToStop reports whether a session ended in tingling or feeling unwell.
func (r Record) HadToStop() bool { return r.Pain == tingling || r.Pain == unwell }

// WentWorse reports whether a session was said to have made things worse, or
// pain rose by so much that it matters.
func (r Record) WentWorse(trial content.Trial) bool {
	return r.Felt == Worse || r.risen() >= trial.Points
}

// risen returns how much pain there is more than before; below 0 is less.
func (r Record) risen() int {
	if r.Before.Pain == nil || r.After.Pain == nil {
		return 0
	}
	return *r.After.Pain - *r.Before.Pain
}

// LastThing returns the hard thing that was rated last, which is worth rating
// again; "" where there was none.
func (b Book) LastThing() string {
	for _, r := range slices.Backward(b.Records) {
		if r.Before.Thing != "" {
			return r.Before.Thing
		}
	}
	return ""
}
