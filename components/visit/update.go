package visit

import (
	"time"

	"unknot/components/session"
)

// Update returns the visit after a message at a time, and what it asks of the
// page. A message that makes no sense on the screen changes nothing. Effects
// are carried out in order; one that is answered is answered at once.
func Update(m Model, msg Msg, now time.Time) (Model, []Effect) {
	u := turn{m: m, now: now}
	if m.Crashed && !afterCrash(msg) {
		return m, nil
	}
	u.take(msg)
	u.flush()
	u.top(m, msg)
	return u.m, u.effects
}

// afterCrash reports whether a message still counts once the session has
// crashed: what is left to do is to save it.
func afterCrash(msg Msg) bool {
	switch msg.(type) {
	case Opened, SawStored, SessionKept:
		return true
	}
	return false
}

// A turn is one call of Update: the model as it changes, and the effects so
// far. Slices in the model are copied before they are written.
type turn struct {
	m       Model
	now     time.Time
	effects []Effect
	saves   bool // the session is to be stored, if it is still this tab's
	claims  bool // it is to be stored, whoever had it before
}

func (u *turn) do(effects ...Effect) { u.effects = append(u.effects, effects...) }

func (u *turn) take(msg Msg) {
	switch msg := msg.(type) {
	case Opened:
		u.open(msg)
	case Announced:
		u.announced(msg.Sentence)
	case TabChanged:
		u.tabChanged(msg)
	case Returned:
		u.meet(msg.Person)
		u.onScreen(msg)
	case SessionKept:
		u.sessionKept(msg)
	case RecordKept:
		u.recordKept(msg)
	case Closed:
		u.onScreen(Left{})
		u.flush()
		u.do(Silence{})
	default:
		u.onScreen(msg)
	}
}

func (u *turn) onScreen(msg Msg) {
	switch s := u.m.Screen.(type) {
	case Signs:
		u.atSigns(s, msg)
	case SetUp:
		u.atSetUp(msg)
	case Resume:
		u.atResume(s, msg)
	case Elsewhere:
		if msg, ok := msg.(GoOn); ok {
			u.goOn(msg.Stored)
		}
	case Live:
		u.atSession(s.Run, msg)
	case CheckOut:
		u.atCheckOut(s.Run, msg)
	case Aftercare:
		u.atAftercare(msg)
	}
}

// announced puts words into the live region. The same words twice are read
// twice only where the text differs, so a space is added that nobody hears.
func (u *turn) announced(words string) {
	if words == u.m.Announcement {
		words += "\u00a0"
	}
	u.m.Announcement = words
}

// top begins a new screen at its top. The first screen of a page keeps the
// focus that the browser gave it, unless the session is on it at once.
func (u *turn) top(before Model, msg Msg) {
	if _, opens := msg.(Opened); opens {
		if _, live := u.m.Screen.(Live); live {
			u.do(ToTop{Focus: true})
		}
		return
	}
	if u.m.FocusTarget() != before.FocusTarget() {
		u.do(ToTop{Focus: true})
		return
	}
	was, _ := before.Run()
	is, ok := u.m.Run()
	returns := is.Session.Phase == session.Returning && was.Session.Phase != session.Returning
	if ok && (is.Session.At != was.Session.At || returns) {
		u.do(ToTop{})
	}
}
