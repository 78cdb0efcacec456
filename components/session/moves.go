package session

import "time"

// next skips the rest of this part. What is skipped is recorded.
func (r *run) next() {
	if !r.moving() {
		return
	}
	from := r.from()
	to := r.m.partEnd(r.m.At)
	r.leave(r.now, Skipped)
	for i := r.m.At + 1; i < to; i++ {
		r.m.At = i
		r.m.Phase, r.m.Spent, r.m.Unseen, r.m.Total = Ready, 0, 0, 0
		r.leave(r.now, Skipped)
	}
	r.move(to, "next", from)
}

// previous goes back to the start of this part or, near it, of the one before
// that has something left to do.
func (r *run) previous() {
	if !r.moving() {
		return
	}
	from := r.from()
	start := r.m.partStart(r.m.At)
	to := start
	if r.m.At == start && r.m.Elapsed(r.now) < leadIn {
		to = r.m.partStart(max(0, start-1))
	}
	for to > 0 && r.m.pastEnough(to) > to {
		to = r.m.partStart(to - 1)
	}
	if r.m.Elapsed(r.now) > 0 {
		r.leave(r.now, Skipped)
	}
	r.move(to, "previous", from)
}

// repeat does this part again from its start.
func (r *run) repeat() {
	if !r.moving() {
		return
	}
	from := r.from()
	if r.m.Elapsed(r.now) > 0 {
		r.leave(r.now, Skipped)
	}
	r.move(r.m.partStart(r.m.At), "repeat", from)
}

// moving reports whether the person may go to another part now.
func (r *run) moving() bool { return r.m.Live() && r.m.Phase != Hurting }

// from returns the model to come back to by undo.
func (r *run) from() *Model {
	from := r.m
	if from.Phase == Running {
		from.Spent = from.Elapsed(r.now)
	}
	from.Undo = nil
	return &from
}

func (r *run) move(to int, of string, from *Model) {
	kept := len(r.m.Acts)
	r.enter(to, r.now, byTap)
	if r.m.Live() {
		r.m.Undo = &Undo{Of: of, Until: r.now.Add(undoFor), From: from, Kept: kept}
	} else {
		r.m.Undo = &Undo{Of: of, From: from, Kept: kept}
	}
}

// end ends the session. It can be undone until the session is put away.
func (r *run) end() {
	if !r.m.Live() {
		return
	}
	r.m.Undo = nil
	if r.m.Phase != Hurting { // what hurt is not gone back to
		from := r.from()
		r.leave(r.now, ByStop)
		r.m.Undo = &Undo{Of: "end", From: from, Kept: len(r.m.Acts)}
	}
	r.m.Phase = Stopped
	r.do(Chimes{})
	r.tell(LineStopped)
	r.do(KeepAwake{false}, Save{})
}

// undo goes back to where a skip, an end or a mistaken "Stop, this hurts" left
// from, paused where the clock ran. Time held since then is not forgotten, so
// that no skipping to and fro presses a spot longer than its ceiling.
func (r *run) undo() {
	u := r.m.Undo
	if u == nil {
		return
	}
	if r.m.Phase == Running && r.m.Elapsed(r.now) > 0 {
		r.leave(r.now, Skipped)
	}
	since := r.m.Acts[u.Kept:]
	lighter := r.m.Lighter
	r.m = *u.From
	for _, a := range since {
		if a.Held > 0 {
			r.m.Acts = append(r.m.Acts[:len(r.m.Acts):len(r.m.Acts)], a)
		}
	}
	r.m.Lighter = r.m.Lighter || lighter
	if s := r.m.Segment(); s.Ceiling > 0 && s.Kind == Hold {
		r.m.Total = min(r.m.Total, r.m.Room(s.Spot))
	}
	r.m.SeenAt, r.m.BackAt = r.now, time.Time{}
	if r.m.Phase == Running || r.m.Phase == Returning {
		r.m.Phase = Paused
	}
	if r.m.waits() {
		r.m.Since = r.now
	}
	r.do(Chimes{}, KeepAwake{true})
	r.tell(LineUndone)
	r.do(Save{})
}

// partStart returns the first segment of the part that segment i is in.
func (m Model) partStart(i int) int {
	segments := m.Plan.Segments
	for i > 0 && segments[i-1].Part == segments[i].Part {
		i--
	}
	return i
}

// partEnd returns the first segment after the part that segment i is in.
func (m Model) partEnd(i int) int {
	segments := m.Plan.Segments
	part := segments[i].Part
	for i < len(segments) && segments[i].Part == part {
		i++
	}
	return i
}
