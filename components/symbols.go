package components

import (
	"unknot/components/session"
)

// kindSymbol returns the symbol of what a segment asks for, or of the phase
// that stands in its place.
func kindSymbol(m session.Model) string {
	switch m.Phase {
	case session.Ready, session.Paused, session.Returning:
		return string(m.Phase)
	}
	return string(m.Segment().Kind)
}
