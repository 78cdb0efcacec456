package session

import (
	"slices"
	"strings"

	"unknot/content"
)

// The fragment of an address may ask for choices of the set-up:
//
//	/session/one-spot/#spot=side-of-hip&side=left&surface=wall
//
//	spot     what is pressed, by its id; for a routine that lets it be chosen
//	side     the worse side, done first: left, right, or same
//	surface  what the ball rests on, one that the routine has: wall or floor
//
// Each may be missing, and then stays as it was last time. What else stands in
// a fragment is for somebody else. It only asks: the person sees the choices
// and can change them, and what cautions and the diary forbid stays forbidden.
// Fragment writes all of them, Asked reads what there is.

// sides are the words for the worse side in a fragment.
var sides = map[Side]string{Left: "left", Right: "right", NoSide: "same"}

// Fragment returns the part of an address, from its "#" on, that asks for the
// choices of a routine.
func (c Choices) Fragment(r content.Routine) string {
	asks := "#side=" + sides[c.First]
	if r.ChoosesSpot() {
		asks += "&spot=" + c.Spot
	}
	if len(r.Surfaces) > 1 {
		asks += "&surface=" + string(c.Surface)
	}
	return asks
}

// Asked returns choices with what a fragment asks of a routine in their place.
// What is not known is left out, and all is false.
func (c Choices) Asked(fragment string, r content.Routine, spots []content.Spot) (asked Choices, all bool) {
	all = true
	for _, part := range strings.Split(strings.TrimPrefix(fragment, "?"), "&") {
		key, value, _ := strings.Cut(part, "=")
		known := true
		switch key {
		case "spot":
			known = r.ChoosesSpot() && slices.ContainsFunc(spots, func(s content.Spot) bool { return s.ID == value })
			if known {
				c.Spot = value
			}
		case "side":
			known = false
			for side, word := range sides {
				if word == value {
					c.First, known = side, true
				}
			}
		case "surface":
			known = slices.Contains(r.Surfaces, content.Surface(value))
			if known {
				c.Surface = content.Surface(value)
			}
		}
		all = all && known
	}
	return c, all
}
