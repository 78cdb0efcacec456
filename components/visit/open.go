package visit

import (
	"slices"

	"unknot/components/diary"
	"unknot/components/session"
)

func (u *turn) open(o Opened) {
	u.m = Model{
		Library: o.Library, Routine: o.Routine, Embedded: o.Embedded, Tab: o.Tab,
		Person: o.Person, Carried: o.Carried, Notices: slices.Clone(o.Notices), GoingOn: u.m.GoingOn,
	}
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
		u.do(PutAside{})
		u.notice(Broken)
	case session.Resumable(s.Session, u.now) && (u.m.GoingOn || s.Session.Phase == session.Hurting):
		u.takeUp(s) // the question stands until it is answered
	case session.Resumable(s.Session, u.now):
		u.m.Screen = Resume{Found: s}
		u.do(Ask{})
	case !s.Session.Live() && u.now.Sub(s.Session.SeenAt) <= session.ResumeWithin:
		u.m.Screen = CheckOut{Run{Session: s.Session, Answers: s.Answers, Found: s.Value}}
		u.claims = true
	default:
		u.putAway(s)
		u.toStart() // it may have ended in a way that asks for the warning signs
		u.notice(Old)
	}
}

func (u *turn) atResume(at Resume, msg Msg) {
	switch msg := msg.(type) {
	case GoOn:
		if u.m.Unsaved { // what is stored is not what was found
			msg.Stored = at.Found
		}
		u.goOn(msg.Stored)
	case StartAgain:
		u.putAway(at.Found)
		u.toStart()
	}
}

// goOn goes on with the stored session, in the page of its own routine, as it
// is now: another tab may have moved it since it was found. Where the clock ran
// it runs again by way of 3, 2, 1, for the person has just said so.
func (u *turn) goOn(s Stored) {
	if !s.readable() || !session.Resumable(s.Session, u.now) {
		u.m.Notices = []Notice{Old}
		u.find(s)
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

// takeUp makes a stored session the one that is on the screen here.
func (u *turn) takeUp(s Stored) {
	u.m.Notices = nil
	u.run(Run{
		Session: session.Restore(s.Session, u.now), Answers: s.Answers, Found: s.Value,
		Unseen: u.now.Sub(s.Session.SeenAt).Abs(),
	}, session.Resume{}, session.KeepAwake{On: true})
}

// putAway forgets a stored session, once the diary has it.
func (u *turn) putAway(s Stored) {
	u.keepLeft(s)
	u.do(Forget{})
}

// makeRoom puts a stored session away that another is to take the place of.
func (u *turn) makeRoom(s Stored) {
	switch {
	case s.Broken:
		u.do(PutAside{})
	case s.readable():
		u.keepLeft(s)
	}
}

// keepLeft puts a session that was left, or never checked out, into the diary
// where anything of it was done or it had to stop. It ended when it was last
// seen: what ran until then was done.
func (u *turn) keepLeft(s Stored) {
	m, _ := session.Update(s.Session, session.End{}, s.Session.SeenAt)
	r := RecordOf(m, s.Answers)
	if s.Answers.At.IsZero() || r.Pain == "" && !begun(m) {
		return
	}
	u.keep(r)
}

func (u *turn) keep(r diary.Record) {
	u.m.Person.Book = u.m.Person.Book.Put(r)
	u.do(KeepRecord{r})
}
