package diary

import (
	"slices"
	"strings"
	"time"

	"unknot/content"
)

// againKey begins what Book.Read holds of a trial that was begun again; the
// date follows. A version that does not know it goes by the days alone.
const againKey = "again "

// BeginAgain returns a book in which a new trial begins on a day, because the
// person asked for it. What was done and said before counts neither for the
// trial nor for the run of worse days that stops pressing: it is for those who
// have spoken to someone, or whose trial is over. The book itself is left
// alone.
func (b Book) BeginAgain(on Date) Book { return b.MarkRead(againKey + on.String()) }

// begunAgain returns the newest day on which a trial was begun again, or 0.
func (b Book) begunAgain(today Date) Date {
	var newest Date
	for _, key := range b.Read {
		text, ok := strings.CutPrefix(key, againKey)
		if !ok {
			continue
		}
		if on, err := time.Parse(time.DateOnly, text); err == nil && DateOf(on) <= today {
			newest = max(newest, DateOf(on))
		}
	}
	return newest
}

// worseLately reports whether so many sessions or next days in a row were worse
// that pressing stops, since a day. Time alone does not lift it: somebody is to
// be spoken to, or a day after has to be no worse.
func (b Book) worseLately(rules content.Trial, since Date) bool {
	sessions, days := 0, 0
	for _, r := range slices.Backward(b.Records) {
		if r.Felt != Worse || r.Date() < since {
			break
		}
		sessions++
	}
	for _, c := range slices.Backward(b.Cards) {
		if c.Felt == Better || c.Felt == Same || c.Date < since {
			break
		}
		if c.Felt == Worse {
			days++
		}
	}
	return max(sessions, days) >= rules.WorseRun
}
