package visit

// flush asks for the session to be stored. Unless it was taken just now another
// tab may have put its own mark on what is stored: that is looked at first.
func (u *turn) flush() {
	r, ok := u.m.Run()
	switch {
	case !ok || !u.claims && !u.saves:
	case u.claims:
		u.do(Store{Session: r.Session, Answers: r.Answers})
	default:
		u.do(LookAtStored{})
	}
	u.claims, u.saves = false, false
}

// stored hears what is stored, and what becomes of a crash.
func (u *turn) stored(r Run, msg Msg) {
	switch msg := msg.(type) {
	case SawStored:
		switch {
		case u.taken(r, msg.Stored):
			u.yield()
		case !u.free(r, msg.Stored):
			u.m.Unsaved = true // it goes on here
		default:
			u.do(Store{Session: r.Session, Answers: r.Answers})
		}
	case Crashed:
		u.saves = true
		u.flush()
		u.do(Silence{})
		u.m.Crashed = true
	}
}

// taken reports whether another tab has put its mark on the stored session.
// What is stored by nobody, or cannot be read, has not been taken.
func (u *turn) taken(r Run, s Stored) bool {
	return r.OwnsStored && s.Owner != "" && s.Owner != u.m.Tab
}

// free reports whether a session that nobody took may be stored. What was
// deleted in another tab stays deleted. One that could not be stored so far
// takes the place of no other.
func (u *turn) free(r Run, s Stored) bool {
	if r.OwnsStored {
		return s.Value != ""
	}
	return s.Value == "" || s.Value == r.Found
}

// yield leaves the session to the other tab.
func (u *turn) yield() {
	u.m.Screen = Elsewhere{}
	u.do(Silence{})
}

func (u *turn) sessionKept(msg SessionKept) {
	u.m.Unsaved = msg.Refused
	switch s := u.m.Screen.(type) {
	case Live:
		s.OwnsStored = s.OwnsStored || msg.Value != ""
		u.m.Screen = s
	case CheckOut:
		s.OwnsStored = s.OwnsStored || msg.Value != ""
		u.m.Screen = s
	case Resume:
		if msg.Value != "" {
			s.Found.Value = msg.Value
			u.m.Screen = s
		}
	}
}

// tabChanged hears of other tabs. A session that was found and has been stored
// anew since runs in another tab.
func (u *turn) tabChanged(msg TabChanged) {
	u.meet(msg.Person)
	if s, ok := u.m.Screen.(Resume); ok {
		if msg.Stored.Value != "" && msg.Stored.Value != s.Found.Value && !u.m.Unsaved {
			u.yield()
		}
		return
	}
	r, ok := u.m.Run()
	switch {
	case !ok:
	case u.taken(r, msg.Stored):
		u.yield()
	case msg.Asked && r.OwnsStored && r.Session.Live():
		u.do(Answer{})
		u.leave(r)
	}
}
