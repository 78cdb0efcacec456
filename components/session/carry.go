package session

import (
	"fmt"
	"time"
)

// longestAct is more than any part of a session can take. Our judgement.
const longestAct = time.Hour

// Carry returns a session that began elsewhere and goes on here, at the start
// of the part that holds a segment. It waits there for the person. What was
// done before counts: a spot that had its most gets no more. What a carried
// session says of itself is not trusted further than that: the plan is made
// anew, so nothing in it is beyond a dose.
func Carry(p Plan, at int, acts []Act, now time.Time) (Model, error) {
	if at < 0 || at >= len(p.Segments) {
		return Model{}, fmt.Errorf("session: carried: at segment %d of %d, want one of them", at, len(p.Segments))
	}
	known := map[string]bool{}
	for _, s := range p.Segments {
		known[s.Step+" "+s.Spot] = true
	}
	for i, a := range acts {
		if !known[a.Step+" "+a.Spot] || a.Held < 0 || a.Held > longestAct || a.Planned < 0 || a.Planned > longestAct {
			return Model{}, fmt.Errorf("session: carried: act %d: step %q at %q, held %v of %v, want one of the routine, and 0 to %v", i+1, a.Step, a.Spot, a.Held, a.Planned, longestAct)
		}
	}
	r := run{m: New(p), now: now}
	r.m.Acts, r.m.SeenAt = acts, now
	r.enter(r.m.partStart(at), now, waiting)
	return r.m, nil
}
