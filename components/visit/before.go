package visit

import (
	"slices"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

func (u *turn) atSigns(at Signs, msg Msg) {
	switch msg := msg.(type) {
	case Unsure:
		u.m.Person.Screened = time.Time{}
		u.do(KeepScreening{Cautions: u.m.Person.Cautions})
		u.m.Screen = Signs{Due: u.due(), Unsure: true, Rated: at.Rated}
	case BackToSigns:
		at.Unsure = false
		u.m.Screen = at
	case Screened:
		if at.Unsure {
			return
		}
		u.m.Person.Screened, u.m.Person.Cautions = u.now, slices.Clone(msg.Cautions)
		u.do(KeepScreening{At: u.now, Cautions: msg.Cautions})
		u.m.Screen = SetUp{Rated: at.Rated}
		if u.m.Carried != nil {
			u.takeCarried(msg.Stored)
		}
	}
}

func (u *turn) atSetUp(msg Msg) {
	switch msg := msg.(type) {
	case ReadSigns:
		u.do(KeepChoices{msg.Choices})
		u.m.Screen = Signs{Due: u.due(), Rated: msg.Before}
	case Begin:
		u.begin(msg)
	}
}

// begin starts a session. One that is stored and may still go on is asked about
// first: another tab may run it. Warning signs that have come due since the
// set-up was opened come first, too. It takes the place of one that is over once
// that is in the diary.
func (u *turn) begin(msg Begin) {
	plan, err := u.plan(msg.Choices)
	if err != nil {
		u.do(Log{err.Error()})
		return
	}
	u.do(KeepChoices{msg.Choices})
	u.m.Notices = nil
	if u.goesOn(msg.Stored) {
		u.ask(msg.Stored, msg.Before)
		return
	}
	if due := u.due(); due != NotDue {
		u.m.Screen = Signs{Due: due, Rated: msg.Before}
		return
	}
	if len(u.m.Person.Book.Records) > 0 { // else its first wait is the first thing to learn
		plan = plan.CountedIn()
	}
	u.do(Unlock{})
	u.putAway(msg.Stored)
	u.saves = true
	u.run(Run{
		Session: session.New(plan),
		Answers: diary.Answers{At: u.now, Before: msg.Before},
	}, session.Begin{})
}

func (u *turn) plan(c session.Choices) (session.Plan, error) {
	lib := u.m.Library
	r, _ := lib.Routine(u.m.Routine)
	return session.NewPlan(r, lib.Spots, lib.Styles, c)
}
