package visit

func (u *turn) atCheckOut(r Run, msg Msg) {
	switch msg := msg.(type) {
	case Told:
		u.do(Unlock{})
		u.tell(r, msg.Msg)
	case Returned:
		if u.taken(r, msg.Stored) {
			u.yield()
		}
	case Answered:
		r.Answers = msg.Answers
		u.m.set(r)
		u.saves = true
	case CheckedOut:
		record := RecordOf(r.Session, r.Answers)
		record.Spots = msg.Spots
		u.m.Screen = Aftercare{Record: record, Owned: r.OwnsStored}
		u.keep(record)
	default:
		u.stored(r, msg)
	}
}

// atAftercare forgets the session once the diary has it; else it is there to
// be checked out once more.
func (u *turn) atAftercare(at Aftercare, msg Msg) {
	switch msg := msg.(type) {
	case RecordKept:
		u.m.Unsaved = msg.Refused
		if at.Owned && !msg.Refused {
			u.do(Forget{})
			at.Owned = false
			u.m.Screen = at
		}
	case Again:
		u.toStart()
	}
}
