package visit

import (
	"slices"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

func (u *turn) open(o Opened) {
	u.m = Model{
		Library: o.Library, Routine: o.Routine, Embedded: o.Embedded, Tab: o.Tab,
		Unkept: u.m.Unkept, Carried: o.Carried, Notices: slices.Clone(o.Notices), GoingOn: u.m.GoingOn,
	}
	u.meet(o.Person)
	if o.Carried != nil {
		u.notice(CarriedHere)
	}
	if slices.Contains(o.Notices, CarriedLost) {
		u.do(ForgetCarried{})
	}
	u.find(o.Stored)
	u.m.GoingOn = false
}

func (u *turn) notice(n Notice) { u.m.Notices = append(slices.Clip(u.m.Notices), n) }

// toStart goes to where a session begins: the warning signs where they are
// due, else the set-up.
func (u *turn) toStart() {
	u.m.Screen = SetUp{}
	if due := u.due(); due != NotDue {
		u.m.Screen = Signs{Due: due}
	}
}

func (u *turn) due() Due { return SignsDue(u.m.Library, u.m.Person, u.now) }

// find looks at the stored session. One that cannot be read is set aside, one
// that is too old goes into the diary, and both are told.
func (u *turn) find(s Stored) {
	u.toStart()
	if u.m.Carried != nil {
		if _, due := u.m.Screen.(Signs); !due {
			u.takeCarried(s)
		}
		return
	}
	switch {
	case s.Value == "":
	case s.Broken:
		u.putAway(s)
		u.notice(Broken)
	case session.Resumable(s.Session, u.now) && (u.m.GoingOn || s.Session.Phase == session.Hurting):
		u.takeUp(s) // the question stands until it is answered
	case u.goesOn(s):
		u.ask(s, diary.Rating{})
	case !s.Session.Live() && u.now.Sub(s.Session.SeenAt) <= session.ResumeWithin:
		u.m.Screen = CheckOut{Run{Session: s.Session, Answers: s.Answers, Found: s.Value}}
		u.claims = true
	default:
		u.putAway(s)
		u.toStart() // it may have ended in a way that asks for the warning signs
		u.notice(Old)
	}
}

// goesOn reports whether a stored session may still be gone on with.
func (u *turn) goesOn(s Stored) bool { return s.readable() && session.Resumable(s.Session, u.now) }

// ask asks the person what is to become of a session that was found, and the
// other tabs whether one of them runs it.
func (u *turn) ask(s Stored, rated diary.Rating) {
	u.m.Screen = Resume{Found: s, Rated: rated}
	u.do(Ask{})
}

func (u *turn) atResume(at Resume, msg Msg) {
	switch msg := msg.(type) {
	case GoOn:
		u.goOn(u.asItIsNow(at, msg.Stored))
	case StartAgain:
		u.startAgain(u.asItIsNow(at, msg.Stored), at.Rated)
	case SawStored:
		u.storeCarried(at.Found, msg.Stored)
	}
}

// asItIsNow returns the session that was found as it is now: another tab may
// have moved it since, unless what is stored is not what was found.
func (u *turn) asItIsNow(at Resume, stored Stored) Stored {
	if u.m.Unsaved || at.Found.Value == notStored {
		return at.Found
	}
	return stored
}

// startAgain leaves the session that was found. One that came along is then
// offered, if it is not what was left. What was rated for the one that was to
// begin need not be rated again.
func (u *turn) startAgain(found Stored, rated diary.Rating) {
	if r, any := leftOf(found); found.Value != notStored {
		u.putAway(found)
	} else if any {
		u.keep(r, false)
	}
	u.m.Notices = nil
	u.find(Stored{})
	switch s := u.m.Screen.(type) {
	case SetUp:
		s.Rated = rated
		u.m.Screen = s
	case Signs:
		s.Rated = rated
		u.m.Screen = s
	}
}

// goOn goes on with the stored session, in the page of its own routine. Where the
// clock ran it runs again by way of 3, 2, 1, for the person has just said so.
func (u *turn) goOn(s Stored) {
	if !u.goesOn(s) {
		u.m.Notices = nil
		u.find(s) // which tells what becomes of it
		return
	}
	u.do(Unlock{})
	if s.Session.Plan.Routine != u.m.Routine && !u.m.Embedded {
		u.m.GoingOn = true
		u.do(Navigate{s.Session.Plan.Routine})
		return
	}
	u.takeUp(s)
}

// takeUp makes a stored session the one that is on the screen here. One that
// could not be stored so far takes the place of no other.
func (u *turn) takeUp(s Stored) {
	u.dropCarried()
	u.m.Notices = nil
	u.claims, u.saves = s.Value != notStored, true
	u.run(Run{
		Session: session.Restore(s.Session, u.now), Answers: s.Answers, Found: s.Value,
	}, session.Resume{}, session.KeepAwake{On: true})
}

// putAway makes room for another session: what is stored is forgotten once the
// diary has what was done of it.
func (u *turn) putAway(s Stored) {
	switch r, any := leftOf(s); {
	case s.Value == "":
	case s.Broken:
		u.do(PutAside{})
	case any:
		u.keep(r, true)
	default:
		u.do(Forget{})
	}
}

// Over returns what the diary is to have of a stored session that can no longer
// be gone on with: any where there is something.
func (s Stored) Over(now time.Time) (r diary.Record, any bool) {
	if !s.readable() || session.Resumable(s.Session, now) {
		return diary.Record{}, false
	}
	return leftOf(s)
}

// leftOf returns what the diary is to have of a session that was left, or never
// checked out: any where anything of it was done or it had to stop. It ended
// when it was last seen: what ran until then was done.
func leftOf(s Stored) (r diary.Record, any bool) {
	if s.Answers.At.IsZero() {
		return diary.Record{}, false
	}
	m, _ := session.Update(s.Session, session.End{}, s.Session.SeenAt)
	r = RecordOf(m, s.Answers)
	return r, r.Pain != "" || begun(m)
}
