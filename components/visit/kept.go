package visit

import (
	"slices"

	"unknot/components/diary"
)

// keep gives a session to the diary. The stored one goes once it is there.
func (u *turn) keep(r diary.Record, stored bool) {
	u.m.Person.Book = u.m.Person.Book.Put(r)
	u.do(KeepRecord{Record: r, Stored: stored})
}

// meet takes what the device remembers of the person now. What it refused to put
// into the diary is still in that of this visit.
func (u *turn) meet(p Person) {
	u.m.Person = p
	for _, r := range u.m.Unkept {
		u.m.Person.Book = u.m.Person.Book.Put(r)
	}
}

// recordKept forgets the stored session once the diary has it, if only for this
// visit: so has the session. Where there was
// no room it stays, to be tried once more; one that no diary would take is put
// aside, for it would be in the way for ever.
func (u *turn) recordKept(msg RecordKept) {
	u.m.Unkept = slices.DeleteFunc(slices.Clone(u.m.Unkept), func(r diary.Record) bool { return r.ID == msg.Record.ID })
	if msg.Unkept != "" {
		u.m.Unkept = append(u.m.Unkept, msg.Record)
	}
	switch {
	case !msg.Stored || msg.Unkept == diary.Refused:
	case msg.Unkept == diary.Unfit:
		u.do(PutAside{})
	default:
		u.do(Forget{})
	}
	if at, ok := u.m.Screen.(Aftercare); ok {
		at.Unkept, at.Waits = msg.Unkept, msg.Stored && msg.Unkept == diary.Refused
		u.m.Screen, u.m.Unsaved = at, msg.Unkept != ""
		return
	}
	switch msg.Unkept {
	case diary.Refused:
		u.notice(NoRoom)
	case diary.Unfit:
		u.notice(Unfit)
	}
}
