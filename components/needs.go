package components

import (
	"slices"

	"unknot/components/wording"
	"unknot/content"
)

// Needs returns the parts of a library that any of the pages is drawn from.
func Needs(routes []Route) []content.Part {
	parts := wording.FrameNeeds()
	for _, r := range routes {
		parts = append(parts, r.Needs...)
	}
	slices.Sort(parts)
	return slices.Compact(parts)
}
