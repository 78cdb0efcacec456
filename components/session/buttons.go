package session

import (
	"slices"
	"time"

	"unknot/content"
)

// inPlace leaves a wait, or cuts a count-in short.
func (r *run) inPlace() {
	s := r.m.Segment()
	switch {
	case r.m.Phase == Ready && s.Kind != GetReady && !r.m.asks(s):
		r.enter(r.m.At, r.now, byTap)
	case r.m.Phase == Ready, r.m.Phase == Running && s.Kind == GetReady:
		r.enter(r.m.At+1, r.now, byTap)
	}
}

func (r *run) pause() {
	if r.m.Phase != Running && r.m.Phase != Returning {
		return
	}
	r.m.Spent = r.m.Elapsed(r.now)
	r.m.Phase, r.m.Since, r.m.SeenAt = Paused, r.now, r.now
	r.do(Chimes{})
	r.tell(LinePaused)
	r.do(Save{})
}

// resume goes on after a pause or from Away, by way of 3, 2, 1.
func (r *run) resume() {
	if r.m.Phase != Paused && r.m.Phase != Away {
		return
	}
	r.m.Phase, r.m.SeenAt = Returning, r.now
	r.m.BackAt = r.now.Add(leadIn)
	var chimes []Chime
	for at := r.now; at.Before(r.m.BackAt); at = at.Add(time.Second) {
		chimes = append(chimes, Chime{SoundTick, at})
	}
	chimes = append(chimes, Chime{SoundStart, r.m.BackAt})
	back := run{m: r.m}
	back.m.Phase, back.m.Since = Running, r.m.BackAt
	r.do(KeepAwake{true}, Chimes{append(chimes, back.ahead(r.m.BackAt)...)})
	r.tell(LineResumed)
	r.do(Save{})
}

// longer adds time, up to what is allowed. A press stops at its ceiling, a
// hold at the longest hold there is, warmth at the longest warmth, and anything
// else at twice its own time. Our judgement: the search for a spot presses, too.
func (r *run) longer() {
	if !r.m.CanLonger() {
		return
	}
	r.m.Total = min(r.m.Total+LongerBy, r.m.most())
	if r.m.Phase == Running {
		r.schedule(r.now)
	}
	r.do(Save{})
}

// CanLonger reports whether the current segment may be made longer.
func (m Model) CanLonger() bool {
	return (m.Phase == Running || m.Phase == Paused) && m.Total > 0 && m.Segment().Length > 0 && m.Total < m.most()
}

// most returns the longest the current segment may be made.
func (m Model) most() time.Duration {
	s := m.Segment()
	switch {
	case s.Kind == Hold && s.Ceiling > 0:
		return min(s.Ceiling, m.Room(s.Spot))
	case s.Kind == Hold:
		return seconds(content.MaxHoldSeconds)
	case s.Kind == Warm:
		return seconds(content.MaxHeatSeconds)
	}
	return 2 * s.Length
}

// done ends a segment that the person ends: an untimed one, or the search.
func (r *run) done() {
	s := r.m.Segment()
	if r.m.Phase != Running || s.Kind == GetReady || (s.Length > 0 && s.Kind != Find) {
		return
	}
	r.leave(r.now, ByHand)
	r.enter(r.m.At+1, r.now, byTap)
}

// eased ends a press early and keeps the time really held.
func (r *run) eased() {
	s := r.m.Segment()
	if (r.m.Phase != Running && r.m.Phase != Paused) || s.Kind != Hold || s.Ceiling == 0 {
		return
	}
	r.leave(r.now, ByEasing)
	r.enter(r.m.At+1, r.now, byTap)
}

// tooMuch makes every press lighter from here on. The hold goes on.
func (r *run) tooMuch() {
	s := r.m.Segment()
	if !r.m.Live() || r.m.Lighter || s.Ceiling == 0 {
		return
	}
	r.m.Lighter = true
	r.m.Acts = append(slices.Clip(r.m.Acts), Act{
		Step: s.Step, Spot: s.Spot, Side: s.Side, Kind: s.Kind, Surface: s.Surface, Ending: TooMuched,
	})
	r.tell(LineTooMuch)
	r.do(Save{})
}

// Press returns how hard to press now: lighter once "too much" was said.
func (m Model) Press() content.Press {
	p := m.Segment().Press
	if m.Lighter && p.High > m.Plan.Light.High {
		p.Low, p.High = m.Plan.Light.Low, m.Plan.Light.High
	}
	return p
}

// hurt lets go of everything at once and asks which kind. A slip of the finger
// can be taken back for as long as the question stands.
func (r *run) hurt() {
	if !r.m.Live() || r.m.Phase == Hurting {
		return
	}
	from := r.from()
	r.leave(r.now, ByPain)
	r.m.Phase, r.m.Pain, r.m.Undo = Hurting, "", &Undo{Of: "hurt", From: from, Kept: len(r.m.Acts)}
	r.do(Chimes{})
	r.tell(LineHurting)
	r.do(Save{})
}

func (r *run) say(p Pain) {
	if r.m.Phase != Hurting {
		return
	}
	r.m.Pain = p
	r.do(Save{})
}

// goOn does this part again, lighter, when the person is ready. Only soreness
// can go on; tingling leaves the spot and feeling unwell ends the session.
func (r *run) goOn() {
	if r.m.Phase != Hurting || r.m.Pain != TooSore {
		return
	}
	r.m.Pain, r.m.Lighter, r.m.Undo = "", true, nil
	r.enter(r.m.partStart(r.m.At), r.now, waiting)
}

// leaveOut goes on without this spot, or without this step where nothing is
// pressed.
func (r *run) leaveOut() {
	if r.m.Phase != Hurting || (r.m.Pain != TooSore && r.m.Pain != Tingling) {
		return
	}
	s := r.m.Segment()
	segments := slices.Clone(r.m.Plan.Segments)
	r.m.Plan.Segments = append(segments[:r.m.At+1], slices.DeleteFunc(segments[r.m.At+1:], func(o Segment) bool {
		return o.Step == s.Step || (s.Spot != "" && o.Spot == s.Spot)
	})...)
	r.m.Plan.Changes = append(slices.Clip(r.m.Plan.Changes), Change{Step: s.Step, Spot: s.Spot})
	r.m.Pain, r.m.Undo = "", nil
	r.enter(r.m.At+1, r.now, waiting)
}
