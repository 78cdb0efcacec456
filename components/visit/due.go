package visit

import (
	"time"

	"unknot/content"
)

// Due is why the warning signs are to be read now.
type Due string

const (
	NotDue    Due = ""
	FirstTime Due = "first"
	LongAgo   Due = "long-ago"
	FeltWorse Due = "worse" // after the last session
	HurtLast  Due = "hurt"  // the last session ended in tingling or feeling unwell
)

// SignsDue says whether the warning signs are to be read: at first, again
// after so many days, and after a session that went badly. A date in the
// future is a clock that was set, and counts as long ago.
func SignsDue(lib *content.Library, p Person, now time.Time) Due {
	if p.Screened.IsZero() {
		return FirstTime
	}
	if last, ok := p.Book.Last(); ok && last.End.After(p.Screened) {
		switch {
		case last.WentWorse(lib.Trial):
			return FeltWorse
		case last.HadToStop():
			return HurtLast
		}
	}
	age := now.Sub(p.Screened)
	if age < 0 || age >= time.Duration(lib.Screening.RepeatDays)*24*time.Hour {
		return LongAgo
	}
	return NotDue
}
