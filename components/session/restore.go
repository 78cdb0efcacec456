package session

import "time"

// ResumeWithin is how long a session that was left can be gone on with. Our
// judgement: later the same day is the same session, the next day is not.
const ResumeWithin = 12 * time.Hour

// Resumable reports whether a stored session may be gone on with.
func Resumable(m Model, now time.Time) bool {
	age := now.Sub(m.SeenAt).Abs() // a clock set back does not make it old
	return m.Live() && !m.SeenAt.IsZero() && age <= ResumeWithin && m.At < len(m.Plan.Segments)
}

// Restore returns a stored session as it stands after a reload or a killed
// tab: what ran is Away, with what was left when last seen.
func Restore(m Model, now time.Time) Model {
	if m.Phase == Running || m.Phase == Returning {
		m.Spent = m.Elapsed(m.SeenAt)
		m.Phase = Away
	}
	if m.waits() {
		m.Since = now // the screen stays on for as long as in a new one
	}
	m.SeenAt, m.BackAt, m.Note = now, time.Time{}, ""
	if m.Live() && m.Phase != Hurting { // there a slip can still be taken back
		m.Undo = nil
	}
	return m
}
