package diary

import (
	"maps"
	"slices"
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
	known := map[string]SpotMemory{}
	for i := range b.Records {
		r := &b.Records[i]
		for _, s := range r.Spots {
			place := s.Spot + " " + s.Side
			m := known[place]
			m.Spot, m.Side, m.Date = s.Spot, s.Side, r.Date()
			if s.Like != "" {
				m.Like, m.Before = s.Like, m.Like
			}
			if len(s.Spread) > 0 {
				m.Spread = s.Spread
			}
			known[place] = m
		}
	}
	var all []SpotMemory
	for _, place := range slices.Sorted(maps.Keys(known)) {
		all = append(all, known[place])
	}
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
