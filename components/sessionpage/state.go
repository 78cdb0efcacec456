package sessionpage

import (
	"strconv"

	"unknot/components/session"
	"unknot/components/visit"
)

// state says in one word where a session is. Together with the step it is all
// that a page around a frame may learn.
func (p *Page) state() string {
	switch s := p.visit.Screen.(type) {
	case visit.CheckOut, visit.Aftercare:
		return "done"
	case visit.Live:
		switch s.Session.Phase {
		case session.Paused, session.Away, session.Hurting:
			return "paused"
		}
		return "running"
	}
	return "idle"
}

// step is the number of the step that a session is at, from 1, or 0.
func (p *Page) step() string {
	if s, ok := p.visit.Screen.(visit.Live); ok {
		return strconv.Itoa(s.Session.Segment().Number)
	}
	return "0"
}
