package visit

import (
	"slices"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// notStored stands for the value of a session that is not stored yet.
const notStored = "carried"

// takeCarried stores the carried session as one to go on with, once the
// warning signs have been read: no address leads past them. A session of this
// device that it takes the place of is kept in the diary.
func (u *turn) takeCarried(own Stored) {
	m, err := u.remade(*u.m.Carried)
	u.m.Carried = nil
	u.do(ForgetCarried{})
	if err != nil {
		u.do(Log{"carried session: " + err.Error()})
		u.m.Notices = []Notice{CarriedLost}
		u.find(own)
		return
	}
	u.makeRoom(own)
	answers := diary.Answers{At: u.now}
	u.m.Screen = Resume{Found: Stored{Value: notStored, Owner: u.m.Tab, Session: m, Answers: answers}}
	u.do(Store{Session: m, Answers: answers}, Ask{})
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
	return session.Carry(mine, whole, c.Place, c.Acts, u.now)
}
