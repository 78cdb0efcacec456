package diary

import (
	"cmp"
	"slices"
	"strings"
)

// A SpotMemory is what one spot on one side was like, over all sessions.
type SpotMemory struct {
	Spot, Side string
	Like       Like     // the last time it was said
	Before     Like     // the time before that
	Spread     []string // regions, the last time any was said
	Date       Date     // of the last time
}

// Helps reports whether the last press there was a good ache.
func (m SpotMemory) Helps() bool { return m.Like == GoodAche }

// Fails reports whether nothing came of it twice in a row, or too much did.
func (m SpotMemory) Fails() bool {
	return m.Like != GoodAche && m.Like != "" && m.Before != GoodAche && m.Before != ""
}

// SpotMemories returns what is remembered of each spot and side, by spot and
// side.
func (b Book) SpotMemories() []SpotMemory {
	type place struct{ spot, side string }
	var all []SpotMemory
	at := map[place]int{}
	for i := range b.Records {
		r := &b.Records[i]
		for _, s := range r.Spots {
			i, known := at[place{s.Spot, s.Side}]
			if !known {
				i = len(all)
				at[place{s.Spot, s.Side}] = i
				all = append(all, SpotMemory{Spot: s.Spot, Side: s.Side})
			}
			m := &all[i]
			m.Date = r.Date()
			if s.Like != "" {
				m.Like, m.Before = s.Like, m.Like
			}
			if len(s.Spread) > 0 {
				m.Spread = s.Spread
			}
		}
	}
	slices.SortFunc(all, func(a, b SpotMemory) int {
		return cmp.Or(strings.Compare(a.Spot, b.Spot), strings.Compare(a.Side, b.Side))
	})
	return all
}

// Preferred returns the spots to begin with, those that help on either side,
// and the spots to leave out, those that fail and help on no side.
func (b Book) Preferred() (first, without []string) {
	all, known := b.SpotMemories(), map[string]bool{}
	for _, m := range all {
		if m.Helps() && !known[m.Spot] {
			known[m.Spot] = true
			first = append(first, m.Spot)
		}
	}
	for _, m := range all {
		if m.Fails() && !known[m.Spot] {
			known[m.Spot] = true
			without = append(without, m.Spot)
		}
	}
	return first, without
}
