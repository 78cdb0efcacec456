package session

import (
	"slices"

	"unknot/content"
)

// afterLoosening puts the presses of a routine after its loosening moves. On
// the floor they are done lying down, and so the person gets up but once, at
// the end.
func afterLoosening(steps []content.Step) []content.Step {
	pressing := func(s content.Step) bool { return s.Stage == content.StagePress }
	last := -1
	for i, s := range steps {
		if s.Stage == content.StageLoosen {
			last = i
		}
	}
	if last < 0 || slices.IndexFunc(steps, pressing) > last {
		return steps
	}
	presses := slices.DeleteFunc(slices.Clone(steps), func(s content.Step) bool { return !pressing(s) })
	before := slices.DeleteFunc(slices.Clone(steps[:last+1]), pressing)
	after := slices.DeleteFunc(slices.Clone(steps[last+1:]), pressing)
	return slices.Concat(before, presses, after)
}
