package visit

import (
	"fmt"
	"slices"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// notStored stands for the value of a session that is not stored yet.
const notStored = "carried"

// takeCarried offers the carried session as one to go on with, once the warning
// signs have been read: no address leads past them. A session of this device
// that may still go on is asked about first, and one that is over is kept in
// the diary.
func (u *turn) takeCarried(own Stored) {
	c := *u.m.Carried
	m, err := u.remade(c)
	answers := diary.Answers{At: c.begun(u.now)}
	if err == nil {
		err = u.storable(m, answers)
	}
	switch {
	case err != nil:
		u.dropCarried()
		u.do(Log{"carried session: " + err.Error()})
		u.carriedNotice(CarriedLost)
		u.find(own)
		return
	case u.goesOn(own) && !own.Answers.At.Equal(answers.At): // else it is the same one
		u.carriedNotice(CarriedWaits)
		u.ask(own, diary.Rating{})
		return
	}
	u.dropCarried()
	u.carriedNotice(CarriedHere)
	u.putAway(own)
	u.m.Screen = Resume{Found: Stored{Value: notStored, Owner: u.m.Tab, Session: m, Answers: answers}}
	u.do(LookAtStored{})
}

// storeCarried stores the carried session where nothing else is stored.
func (u *turn) storeCarried(carried, now Stored) {
	switch {
	case carried.Value != notStored:
	case now.Value != "":
		u.m.Unsaved = true
	default:
		u.do(Store{Session: carried.Session, Answers: carried.Answers})
	}
}

// carriedNotice tells of the carried session in place of what was told before.
func (u *turn) carriedNotice(n Notice) {
	u.m.Notices = slices.DeleteFunc(slices.Clone(u.m.Notices), func(n Notice) bool { return n == CarriedHere || n == CarriedWaits })
	u.notice(n)
}

func (u *turn) dropCarried() {
	if u.m.Carried != nil {
		u.m.Carried = nil
		u.do(ForgetCarried{})
	}
}

// begun is when a carried session began. One that does not say began now.
func (c Carried) begun(now time.Time) time.Time {
	if c.Begun.IsZero() {
		return now
	}
	return c.Begun
}

// storable refuses a session that the diary would not take, or that it has: a
// session that is told of by an address takes the place of none.
func (u *turn) storable(m session.Model, a diary.Answers) error {
	r := RecordOf(m, a)
	if _, known := u.m.Person.Book.Find(r.ID); known {
		return fmt.Errorf("visit: session %q is in the diary, want a new one", r.ID)
	}
	_, err := diary.Encode(diary.Book{}.Put(r))
	return err
}

// remade makes the carried session anew, with the cautions of this device, and
// no harder than they and the diary allow.
func (u *turn) remade(c Carried) (session.Model, error) {
	c.Choices.Cautions, c.Choices.Dose = nil, session.WholeDose
	whole, err := u.plan(c.Choices)
	if err != nil {
		return session.Model{}, err
	}
	person, lib := u.m.Person, u.m.Library
	c.Choices.Cautions = person.Cautions
	c.Choices.Dose = session.Dose(person.Book.NextDose(lib.Trial, u.now).Dose)
	if slices.ContainsFunc(person.Cautions, func(id string) bool { return slices.Contains(lib.Screening.Light, id) }) {
		c.Choices.Style = content.Gentle
	}
	r, _ := lib.Routine(u.m.Routine)
	if person.Book.Enough(lib.Trial, lib.Minutes(), r.Minutes, u.now) {
		c.Choices.Dose = session.NoPress
	}
	c.Choices = AfterBad(lib, r, person.Book, c.Choices)
	mine, err := u.plan(c.Choices)
	if err != nil {
		return session.Model{}, err
	}
	return session.Carry(mine, whole, c.Place, c.Acts, c.begun(u.now), u.now)
}
