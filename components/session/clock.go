package session

import (
	"slices"
	"time"

	"unknot/content"
)

// How a segment is entered decides what sounds.
type entry int

const (
	byClock entry = iota // the segment before ran out
	byTap                // the person moved on
	waiting              // it waits for the person, whatever its kind
)

// look brings the model up to now.
func (r *run) look() {
	gap := r.now.Sub(r.m.SeenAt)
	if r.m.Undo != nil && !r.m.Undo.Until.IsZero() && r.now.After(r.m.Undo.Until) {
		r.m.Undo = nil
	}
	switch r.m.Phase {
	case Running:
		switch {
		case gap > MaxGap || gap < -MaxGap:
			r.away(gap)
		case gap < 0: // a clock nudged back: what ran stays what ran
			r.m.Since = r.m.Since.Add(gap)
			r.m.SeenAt = r.now
			r.schedule(r.now)
			r.do(Save{})
		default:
			r.play()
		}
	case Returning:
		switch {
		case gap > MaxGap || gap < -MaxGap:
			r.m.Phase, r.m.Since, r.m.SeenAt = Away, r.now, r.now
			r.do(Chimes{}, Announce{LineAway}, Save{})
		case !r.now.Before(r.m.BackAt):
			r.m.Phase = Running
			r.m.Since, r.m.SeenAt = r.m.BackAt, r.m.BackAt
			r.do(Save{})
			r.play()
		default:
			r.m.SeenAt = r.now
		}
	case Paused, Ready, Away, Hurting:
		if gap < 0 {
			r.m.Since = r.m.Since.Add(gap)
		}
		if dark := r.m.darkAt(); r.m.SeenAt.Before(dark) && !r.now.Before(dark) {
			r.do(KeepAwake{false})
		}
		r.m.SeenAt = r.now
	default:
		r.m.SeenAt = r.now
	}
}

// waits reports whether nothing runs until the person taps.
func (m Model) waits() bool {
	return m.Phase == Paused || m.Phase == Ready || m.Phase == Away || m.Phase == Hurting
}

// darkAt returns when the screen need no longer stay on while it waits.
func (m Model) darkAt() time.Time {
	if m.Phase == Paused || m.Phase == Away {
		return m.Since.Add(awakeFor)
	}
	return m.Since.Add(readyFor)
}

// touch keeps the screen on again where somebody is there after all.
func (r *run) touch() {
	if r.m.waits() && !r.now.Before(r.m.darkAt()) {
		r.m.Since = r.now
		r.do(KeepAwake{true})
	}
}

// play crosses every deadline between the last look and now, each at its own
// time, so that the result is the same however the time is cut up.
func (r *run) play() {
	for r.m.Phase == Running {
		r.half()
		end := r.m.EndsAt()
		if end.IsZero() || r.now.Before(end) {
			break
		}
		r.m.SeenAt = end
		r.leave(end, InFull)
		r.enter(r.m.At+1, end, byClock)
	}
	r.m.SeenAt = r.now
}

// half says half-way where the look crossed it.
func (r *run) half() {
	at := halfAt(r.m)
	if at.IsZero() || !r.m.SeenAt.Before(at) || r.now.Before(at) {
		return
	}
	r.m.Halved = true
	switch {
	case r.now.Sub(at) > lateCue:
	case r.m.Segment().Kind == Warm:
		r.tell(LineSkin)
	default:
		r.tell(LineHalf)
	}
}

// away is a gap that nobody saw. Nothing in it is credited. A hold or a
// movement stops with what was left when last seen; warmth, rest and getting
// ready may run out, and then wait.
func (r *run) away(gap time.Duration) {
	seen := r.m.Elapsed(r.m.SeenAt)
	kind := r.m.Segment().Kind
	if kind == Hold || kind == Move || gap < 0 {
		r.m.Phase, r.m.Spent = Away, seen
		r.m.Since, r.m.SeenAt = r.now, r.now
		r.do(Chimes{}, Announce{LineAway}, Save{})
		return
	}
	end := r.m.EndsAt()
	if end.IsZero() || r.now.Before(end) {
		r.m.Unseen += gap
		r.m.SeenAt = r.now
		r.schedule(r.now)
		r.do(Save{})
		return
	}
	r.m.Unseen += r.m.Total - seen
	r.m.SeenAt = r.now
	r.leave(end, InFull)
	r.enter(r.m.At+1, r.now, waiting)
}

// leave records the current segment as it was done up to a time. Getting
// ready, looking and resting are not treatment and leave no record, unless
// they hurt.
func (r *run) leave(at time.Time, ending Ending) {
	s := r.m.Segment()
	spent := r.m.Spent
	if r.m.Phase == Running {
		spent = r.m.Elapsed(at)
	}
	if r.m.Total > 0 {
		spent = min(spent, r.m.Total)
	}
	r.m.Spent, r.m.Since = spent, at
	if s.Kind != Hold && s.Kind != Move && s.Kind != Warm && ending != ByPain {
		return
	}
	r.m.Acts = append(slices.Clip(r.m.Acts), Act{
		Step: s.Step, Spot: s.Spot, Side: s.Side, Kind: s.Kind, Surface: s.Surface,
		Planned: s.Length, Held: max(0, spent-r.m.Unseen), Ending: ending,
	})
}

// enter begins a segment at a time, or the end of the session after the last.
func (r *run) enter(i int, at time.Time, by entry) {
	r.m.Note = ""
	i = r.passEnough(i)
	r.m.Spent, r.m.Unseen, r.m.Total, r.m.BackAt = 0, 0, 0, time.Time{}
	r.m.Since, r.m.Halved = at, false
	if i >= len(r.m.Plan.Segments) {
		r.finish(at, by)
		return
	}
	r.m.At = i
	r.m.Total = r.allowed()
	s := r.m.Segment()
	r.m.Phase = Running
	if by == waiting || r.m.asks(s) {
		r.m.Phase = Ready
	}
	late := r.now.Sub(at) > lateCue
	if late {
		r.m.Note = LateCue
	}
	r.cues(at, by, late)
	r.do(Save{})
}

// asks reports whether a segment only waits until the person is in place.
// Without clocks a change of side is over when the next press is begun.
func (m Model) asks(s Segment) bool {
	return s.Length == 0 && (s.Kind == GetReady || s.Kind == Swap && !m.Plan.Choices.Untimed)
}

func (r *run) finish(at time.Time, by entry) {
	r.m.Phase, r.m.Undo = Finished, nil
	chime := Chime{SoundFinish, at}
	if by == waiting {
		r.do(Chimes{})
	} else {
		r.do(Chimes{[]Chime{chime}}, Vibrate{SoundFinish})
	}
	r.tell(LineFinish)
	r.do(KeepAwake{false}, Save{})
}

// allowed returns how long the current segment may run: a press never longer
// than its ceiling, nor than what is left for its spot in one session, and a
// search without a timer, which presses too, no longer than the longest hold.
func (r *run) allowed() time.Duration {
	s := r.m.Segment()
	if s.Kind == Find && s.Length == 0 {
		return seconds(content.MaxHoldSeconds)
	}
	if s.Ceiling == 0 || s.Kind != Hold {
		return s.Length
	}
	most := min(s.Ceiling, r.m.Room(s.Spot))
	if s.Length == 0 {
		return most
	}
	return min(s.Length, most)
}

// passEnough passes the parts of a press whose spot has had its most for one
// session, and says so.
func (r *run) passEnough(i int) int {
	to := r.m.pastEnough(i)
	if to > i {
		r.m.Note = EnoughHere
		r.do(Announce{LineEnough})
	}
	return to
}

// pastEnough returns the first segment from i on that does not press a spot
// that has had its most for one session.
func (m Model) pastEnough(i int) int {
	for i < len(m.Plan.Segments) {
		s := m.Plan.Segments[i]
		if s.Ceiling == 0 || s.Kind == Rest || m.Room(s.Spot) >= seconds(content.MinHoldSeconds) {
			return i
		}
		i++
	}
	return i
}

// Room returns how much longer a spot may be pressed in this session, both
// sides together.
func (m Model) Room(spot string) time.Duration {
	room := seconds(content.MaxOnSpotSeconds)
	for _, a := range m.Acts {
		if a.Spot == spot && a.Kind == Hold {
			room -= a.Held
		}
	}
	return max(0, room)
}

// NextLook returns when the clock should be looked at next: the end of the
// segment, half-way, or the next whole second on the display, whichever comes
// first. The zero time means that nothing runs.
func (m Model) NextLook(now time.Time) time.Time {
	var next time.Time
	sooner := func(t time.Time) {
		if t.After(now) && (next.IsZero() || t.Before(next)) {
			next = t
		}
	}
	switch m.Phase {
	case Running:
		if end := m.EndsAt(); end.IsZero() {
			sooner(now.Add(time.Second - m.Elapsed(now)%time.Second))
		} else if !end.After(now) {
			return now
		} else {
			left := end.Sub(now)
			sooner(now.Add(left - (left-1)/time.Second*time.Second))
			sooner(halfAt(m))
		}
	case Returning:
		if !m.BackAt.After(now) {
			return now
		}
		left := m.BackAt.Sub(now)
		sooner(now.Add(left - (left-1)/time.Second*time.Second))
	default:
		if m.waits() {
			sooner(m.darkAt())
		}
	}
	if m.Undo != nil && !m.Undo.Until.IsZero() {
		sooner(m.Undo.Until.Add(time.Millisecond))
	}
	return next
}
