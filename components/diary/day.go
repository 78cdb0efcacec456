package diary

import (
	"slices"
	"time"

	"unknot/content"
)

// PressedOn reports whether a session of a day pressed anything.
func (b Book) PressedOn(date Date) bool {
	return slices.ContainsFunc(b.on(date), func(r Record) bool { return r.Pressed() > 0 })
}

// on returns the sessions of a day.
func (b Book) on(date Date) []Record {
	var on []Record
	for _, r := range b.around(date, date) {
		if r.Date() == date {
			on = append(on, r)
		}
	}
	return on
}

// around returns the sessions from one day to another, and some beside them:
// begun in another time zone, one may stand a day off.
func (b Book) around(from, to Date) []Record {
	at := func(d Date) int {
		i, _ := slices.BinarySearchFunc(b.Records, d.Time(), func(r Record, t time.Time) int { return r.Begin.Compare(t) })
		return i
	}
	return b.Records[at(from-1):at(max(from, to)+2)]
}

// Enough reports whether more pressing would be too much for one day: so many
// sessions have pressed already, one where the day before left anyone sore, or
// another of so many minutes would go past the day's. Minutes are a routine's
// stated minutes by id.
func (b Book) Enough(rules content.Trial, minutes map[string]int, another int, now time.Time) bool {
	sessions, sum := 0, 0
	for _, r := range b.on(DateOf(now)) {
		if r.Pressed() == 0 {
			continue
		}
		sessions++
		sum += min(minutes[r.Routine], int(r.End.Sub(r.Begin).Minutes()+0.5))
	}
	most := rules.DaySessions
	if b.soreLately() {
		most = 1
	}
	return sessions >= most || sessions > 0 && sum+another > rules.DayMinutes
}

// soreLately reports whether the newest card about soreness says there was any.
func (b Book) soreLately() bool {
	for i := len(b.Cards) - 1; i >= 0; i-- {
		if sore := b.Cards[i].Sore; sore != "" {
			return sore != NotSore
		}
	}
	return false
}
