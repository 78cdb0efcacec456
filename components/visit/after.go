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
		u.m.Screen = Aftercare{Record: record}
		u.keep(record, r.OwnsStored)
	default:
		u.stored(r, msg)
	}
}

func (u *turn) atAftercare(msg Msg) {
	if _, ok := msg.(Again); ok {
		u.toStart()
	}
}
