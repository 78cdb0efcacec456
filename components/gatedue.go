package components

import (
	"time"

	"unknot/components/diary"
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

// signsDue says whether the warning signs are to be read: at first, again
// after so many days, and after a session that went badly. A date in the
// future is a clock that was set, and counts as long ago.
func signsDue(lib *content.Library, s Settings, book diary.Book, now time.Time) Due {
	if s.Screened.IsZero() {
		return FirstTime
	}
	if last, ok := book.Last(); ok && last.End.After(s.Screened) {
		switch {
		case last.WentWorse(lib.Trial):
			return FeltWorse
		case last.HadToStop():
			return HurtLast
		}
	}
	age := now.Sub(s.Screened)
	if age < 0 || age >= time.Duration(lib.Screening.RepeatDays)*24*time.Hour {
		return LongAgo
	}
	return NotDue
}
