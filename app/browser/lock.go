package browser

// A lockPhase is where the screen's wake lock stands.
type lockPhase int

const (
	lockNone    lockPhase = iota
	lockAsked             // the browser has not answered
	lockHeld              // the screen stays on
	lockRefused           // not now: low battery, a policy, a frame
)

// A lock decides when to ask for the screen's wake lock. It holds a wish, not
// the lock: the browser takes the lock away whenever the page is hidden.
type lock struct {
	phase   lockPhase
	wanted  bool
	visible bool
}

// A move is what to do with the browser next.
type move int

const (
	stayPut move = iota
	ask
	letGo
)

// want changes the wish. A new wish asks again where it was refused.
func (l *lock) want(on bool) move {
	if l.phase == lockRefused && on != l.wanted {
		l.phase = lockNone
	}
	l.wanted = on
	return l.next()
}

// see says whether the page can be seen. Coming back asks again.
func (l *lock) see(visible bool) move {
	if l.phase == lockRefused && visible && !l.visible {
		l.phase = lockNone
	}
	l.visible = visible
	return l.next()
}

// granted is the browser's yes. It may come after the wish has gone.
func (l *lock) granted() move {
	l.phase = lockHeld
	return l.next()
}

// refuse is the browser's no.
func (l *lock) refuse() { l.phase = lockRefused }

// released is that the browser took the lock away.
func (l *lock) released() move {
	if l.phase == lockHeld {
		l.phase = lockNone
	}
	return l.next()
}

func (l *lock) next() move {
	switch {
	case l.phase == lockNone && l.wanted && l.visible:
		l.phase = lockAsked
		return ask
	case l.phase == lockHeld && !l.wanted:
		l.phase = lockNone
		return letGo
	}
	return stayPut
}
