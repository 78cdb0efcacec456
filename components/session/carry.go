package session

import (
	"fmt"
	"slices"
	"time"

	"unknot/content"
)

// longestAct is more than any part of a session can take. Our judgement.
const longestAct = time.Hour

// What an act can be, and how it can end.
var (
	kinds   = []Kind{GetReady, Find, Hold, Swap, Move, Warm, Rest}
	endings = []Ending{InFull, ByEasing, ByHand, Skipped, ByPain, ByStop, TooMuched}
)

// A Place is a part of a routine, by what is done there.
type Place struct {
	Step string `json:"step"`
	Spot string `json:"spot,omitempty"`
	Side Side   `json:"side,omitempty"`
}

// Carry returns a session that began elsewhere and goes on here, at the start
// of the part that it had come to. It waits there for the person. Whole is the
// plan as it would be without cautions; p has those of the person here, and
// where they take the part away, the next one left takes its place.
//
// What was done before counts: a spot that had its most gets no more. What a
// carried session says of itself is not trusted further than that: the plan is
// made anew, so nothing in it is beyond a dose, and nothing is believed that a
// person could not have done since it begun.
func Carry(p, whole Plan, from Place, acts []Act, begun, now time.Time) (Model, error) {
	known := map[string]bool{}
	for _, s := range whole.Segments {
		known[s.Step+" "+s.Spot] = true
	}
	for i, a := range acts {
		if !known[a.Step+" "+a.Spot] || a.Held < 0 || a.Held > longestAct || a.Planned < 0 || a.Planned > longestAct {
			return Model{}, fmt.Errorf("session: carried: act %d: step %q at %q, held %v of %v, want one of the routine, and 0 to %v", i+1, a.Step, a.Spot, a.Held, a.Planned, longestAct)
		}
	}
	for i, a := range acts {
		if !slices.Contains(endings, a.Ending) || !slices.Contains(kinds, a.Kind) ||
			!slices.Contains([]Side{NoSide, Left, Right}, a.Side) || !slices.Contains([]content.Surface{"", content.Wall, content.Floor}, a.Surface) {
			return Model{}, fmt.Errorf("session: carried: act %d: %q, %q on %q at %q, want an ending, a kind, a side and a surface", i+1, a.Ending, a.Kind, a.Side, a.Surface)
		}
	}
	if err := could(acts, begun, now); err != nil {
		return Model{}, err
	}
	at := p.comesTo(whole, from)
	if at < 0 {
		return Model{}, fmt.Errorf("session: carried: came to %+v, want a part that is left, or one before it", from)
	}
	r := run{m: New(p), now: now}
	r.m.Acts, r.m.SeenAt = acts, now
	r.enter(r.m.partStart(at), now, waiting)
	return r.m, nil
}

// could refuses what takes longer than there was time for, presses a spot for
// longer than any session does, or began too long ago to be gone on with.
func could(acts []Act, begun, now time.Time) error {
	since, held := now.Sub(begun), time.Duration(0)
	if since < 0 || since > ResumeWithin {
		return fmt.Errorf("session: carried: begun %v ago, want 0 to %v", since, ResumeWithin)
	}
	pressed := map[string]time.Duration{}
	for _, a := range acts {
		held += a.Held
		if a.Spot != "" && a.Kind == Hold {
			pressed[a.Spot] += a.Held
		}
		if most := seconds(content.MaxOnSpotSeconds); held > since || pressed[a.Spot] > most {
			return fmt.Errorf("session: carried: held %v in all and %v at spot %q, want at most %v and %v", held, pressed[a.Spot], a.Spot, since, most)
		}
	}
	return nil
}

// comesTo returns the first segment of a place that whole has, or of the next
// one that is left in p, or -1.
func (p Plan) comesTo(whole Plan, from Place) int {
	start := whole.first(from)
	if start < 0 {
		return -1
	}
	for _, s := range whole.Segments[start:] {
		if at := p.first(Place{s.Step, s.Spot, s.Side}); at >= 0 {
			return at
		}
	}
	return -1
}

func (p Plan) first(at Place) int {
	return slices.IndexFunc(p.Segments, func(s Segment) bool { return Place{s.Step, s.Spot, s.Side} == at })
}
