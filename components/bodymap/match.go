package bodymap

import (
	"math/bits"
	"slices"

	"unknot/components/session"
	"unknot/content"
)

// A mapPlace is a region on one side of the body: twice the number of the
// region, and 1 more on the right. A region in the middle has the number of its
// left only. Spots are numbered in the same way.
type mapPlace int

func (p mapPlace) side() session.Side {
	if p%2 == 1 {
		return session.Right
	}
	return session.Left
}

// mapPlaces is a set of places, a bit for each.
type mapPlaces uint

const (
	allLeft  mapPlaces = 0x55555555
	allRight           = allLeft << 1
)

func (s mapPlaces) has(p mapPlace) bool { return s>>p&1 == 1 }

// places returns every place of these regions.
func places(m *content.BodyMap, regions []string) mapPlaces {
	var all mapPlaces
	for i := range m.Regions {
		if slices.Contains(regions, m.Regions[i].ID) {
			all |= 3 << (2 * i)
		}
	}
	return all &^ (middle(m) << 1)
}

// middle returns the places that are on neither side.
func middle(m *content.BodyMap) mapPlaces {
	var all mapPlaces
	for i := range m.Regions {
		if m.Regions[i].Middle {
			all |= 1 << (2 * i)
		}
	}
	return all
}

// reached returns where a spot is said to send pain: to its own side and to the
// middle. One that is pressed on both sides at once reaches both.
func reached(m *content.BodyMap, s *content.Spot, side session.Side) mapPlaces {
	all := places(m, s.Refers)
	switch {
	case s.Paired:
		return all
	case side == session.Right:
		return all & (allRight | middle(m))
	}
	return all & allLeft
}

// sideOfAll returns the one side that all of these places are on, leaving out
// those in the middle, or NoSide.
func sideOfAll(m *content.BodyMap, s mapPlaces) session.Side {
	s &^= middle(m)
	switch left, right := s&allLeft != 0, s&allRight != 0; {
	case left && !right:
		return session.Left
	case right && !left:
		return session.Right
	}
	return session.NoSide
}

// A match is a spot that is said to send pain to places where it hurts.
type match struct {
	Spot  int       // its number
	Sends mapPlaces // those of the places where it hurts
	Lies  bool      // it lies in one of them
	rank  int       // higher for a better match
}

// spotsFor returns the spots that are said to send pain to any of these places,
// best match first: the more of the places one explains, the better. Of two
// that explain as many, the one that lies where it hurts comes first, since
// that is where to look first; then the spots to begin with. One that is not
// offered at once stays behind those that are.
func spotsFor(lib *content.Library, hurts mapPlaces) []match {
	var found []match
	for i := range lib.Spots {
		s := &lib.Spots[i]
		sends := places(&lib.BodyMap, s.Refers) & hurts
		if sends == 0 {
			continue
		}
		m := match{Spot: i, Sends: sends, rank: 4 * bits.OnesCount(uint(sends))}
		if hurts&places(&lib.BodyMap, []string{s.Lies}) != 0 {
			m.Lies = true
			m.rank += 2
		}
		if s.Core {
			m.rank++
		}
		if !s.Offered {
			m.rank -= 1000
		}
		found = append(found, m)
		for j := len(found) - 1; j > 0 && found[j].rank > found[j-1].rank; j-- {
			found[j], found[j-1] = found[j-1], found[j]
		}
	}
	return found
}

// nextPlace returns the place that lies nearest in a direction, which is 1 to
// the right or down and -1 to the left or up; where there is none, the same
// place.
func nextPlace(m *content.BodyMap, from mapPlace, across, down int) mapPlace {
	x, y := standing(m, from)
	best, least := from, 1<<30
	for i := range 2 * len(m.Regions) {
		px, py := standing(m, mapPlace(i))
		ahead := across*(px-x) + down*(py-y)
		aside := down*(px-x) + across*(py-y)
		far := ahead + 2*max(aside, -aside)
		if ahead > 0 && far < least && !(i%2 == 1 && m.Regions[i/2].Middle) {
			best, least = mapPlace(i), far
		}
	}
	return best
}

// standing returns where the control of a place stands on the map.
func standing(m *content.BodyMap, p mapPlace) (x, y int) {
	at := &m.Regions[p/2].At[0]
	return mirrored(m, at[0], p), at[1]
}

// mirrored is a distance from the left of the map, on the side of a place.
func mirrored(m *content.BodyMap, x int, p mapPlace) int {
	if p%2 == 1 {
		return m.Width - x
	}
	return x
}
