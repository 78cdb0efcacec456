package visit

import (
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

// keepWithin is how old what is kept of a clock that runs may grow: a browser
// may be killed without a word. Our judgement: few seconds to do again, and
// seldom to write.
const keepWithin = 5 * time.Second

// run puts a session onto the screen and sets it going with a message.
func (u *turn) run(r Run, msg session.Msg, first ...session.Effect) {
	u.m.Screen = Live{r}
	u.do(MarkLive{true})
	for _, e := range first {
		u.do(Do{e})
	}
	u.tell(r, msg)
}

func (u *turn) atSession(r Run, msg Msg) {
	switch msg := msg.(type) {
	case Told:
		u.do(Unlock{})
		u.tell(r, msg.Msg)
	case Looked:
		u.tell(r, session.Tick{})
	case Interrupted:
		u.tell(r, session.Pause{})
	case Returned:
		if u.taken(r, msg.Stored) {
			u.yield()
			return
		}
		u.tell(r, session.Tick{})
	case Left:
		u.leave(r)
	case Muted:
		r.Muted = !r.Muted
		u.m.set(r)
		u.do(Mute{r.Muted})
	case FloorToggled:
		r.Floor = !r.Floor
		u.m.set(r)
	default:
		u.stored(r, msg)
	}
}

// tell is the only place where the session changes.
func (u *turn) tell(r Run, msg session.Msg) {
	before := r.Session
	next, effects := session.Update(before, msg, u.now)
	r.Session = next
	if next.Phase == session.Away && before.Phase != session.Away {
		r.Unseen = u.now.Sub(before.SeenAt)
	}
	if next.Live() != before.Live() {
		r.Answers.After, r.Answers.Felt = diary.Rating{}, diary.NotSaid
		u.do(MarkLive{next.Live()})
	}
	r = u.pass(r, effects)
	look := next.NextLook(u.now)
	switch {
	case u.saves:
		r.KeptAt = u.now
	case next.Phase == session.Running && look.Sub(r.KeptAt) > keepWithin:
		r.KeptAt = u.now
		u.do(KeepLook{u.now})
	}
	u.m.set(r)
	u.do(Wake{look})
}

// pass hands on what the session asks for. Of several lines to speak only the
// last one still holds: each takes the place of the one before.
func (u *turn) pass(r Run, effects []session.Effect) Run {
	var speak []Effect
	var lines []session.Line
	for _, e := range effects {
		switch e := e.(type) {
		case session.Speak:
			speak = []Effect{Do{e}}
		case session.Announce:
			lines = append(lines, e.Line)
			if e.Line == session.LineHalf {
				r.Cues++
			}
		case session.Save:
			u.saves = true
		case session.Vibrate:
			r.Cues++
			u.do(Do{e})
		default:
			u.do(Do{e})
		}
	}
	u.do(speak...)
	if len(lines) > 0 {
		u.do(Announce{lines})
	}
	return r
}

// leave brings the session up to now and saves it, where the page may be gone
// for good.
func (u *turn) leave(r Run) {
	u.tell(r, session.Tick{})
	u.saves = true
}
