package components

import (
	"strconv"

	"unknot/components/session"
)

// state says in one word where a session is. Together with the step it is all
// that a page around a frame may learn.
func (p *SessionPage) state() string {
	switch p.screen {
	case AtCheckOut, AtAftercare:
		return "done"
	case AtSession:
		switch p.model.Phase {
		case session.Paused, session.Away, session.Hurting:
			return "paused"
		}
		return "running"
	}
	return "idle"
}

// step is the number of the step that a session is at, from 1, or 0.
func (p *SessionPage) step() string {
	if p.screen != AtSession {
		return "0"
	}
	return strconv.Itoa(p.model.Segment().Number)
}
