package diary

import (
	"time"

	"unknot/content"
)

// daysInWeek is how often the weekly card is asked.
const daysInWeek = 7

// A DayDue is a next-day card that is to be answered.
type DayDue struct {
	Date    Date       // of the sessions it is about
	Pressed bool       // whether soreness from pressing is asked
	Still   bool       // nothing was pressed, as soreness from before keeps it out
	Sore    []Soreness // the answers that can be true by now
	Again   bool       // it was sore when it was asked before
	Card    Card       // as it was answered before
}

// DayDue returns the next-day card that is due; false where none is. It is
// about the last day before today with a session, once a night has gone by.
// Where it was still sore it is asked again, once the time is over that
// soreness may take. Soreness is asked after pressing, and for as long as it
// keeps pressing out.
func (b Book) DayDue(rules content.Trial, now time.Time) (DayDue, bool) {
	today := DateOf(now)
	last, ok := b.lastBefore(today)
	date := last.Date()
	if !ok || today-date > Date(rules.AskDays) || now.Sub(last.End) < hours(rules.NightHours) {
		return DayDue{}, false
	}
	due := DayDue{Date: date, Pressed: b.PressedOn(date), Sore: []Soreness{NotSore, SoreDay}}
	from := b.soreFrom(rules, last)
	halve, stop := from.Add(hours(rules.HalveHours)), from.Add(hours(rules.StopHours))
	if due.Pressed && !now.Before(halve) {
		due.Sore = append(due.Sore, SoreLong)
	}
	if due.Pressed && !now.Before(stop) {
		due.Sore = append(due.Sore, SoreTooLong)
	}
	limit, _, _ := b.soreLimit(rules, today)
	due.Still = !due.Pressed && limit.Dose == NoPress
	card, answered := b.Day(date)
	if !answered {
		return due, true
	}
	due.Card = card
	due.Again = due.Pressed && (card.Sore == SoreDay && card.At.Before(halve) && !now.Before(halve) ||
		card.Sore == SoreLong && card.At.Before(stop) && !now.Before(stop))
	return due, due.Again
}

// lastBefore returns the newest record of a day before today.
func (b Book) lastBefore(today Date) (Record, bool) {
	for i := len(b.Records) - 1; i >= 0; i-- {
		if b.Records[i].Date() < today {
			return b.Records[i], true
		}
	}
	return Record{}, false
}

// soreFrom returns since when there may be soreness after a session: since its
// end, or since that of one before where no card since then says that the
// soreness went. Who presses every day would else never be sore for long.
func (b Book) soreFrom(rules content.Trial, last Record) time.Time {
	from := last.End
	for i := len(b.Cards) - 1; i >= 0; i-- {
		c := &b.Cards[i]
		if c.Week || c.Date >= last.Date() {
			continue
		}
		on := b.on(c.Date)
		if len(on) == 0 || c.Sore == "" || c.Sore == NotSore {
			break
		}
		end := on[len(on)-1].End
		ended := c.Sore == SoreDay && !c.At.Before(end.Add(hours(rules.HalveHours)))
		if ended || from.Sub(end) > hours(rules.StopHours) {
			break
		}
		from = end
	}
	return from
}

func hours(n int) time.Duration { return time.Duration(n) * time.Hour }

// WeekDue reports whether a weekly card is due: once in every week of a trial
// that goes on. A week that was missed is not asked after.
func (b Book) WeekDue(s State, now time.Time) bool {
	if !s.Active() || s.Day < daysInWeek {
		return false
	}
	since := DateOf(now) - Date(s.Day%daysInWeek)
	for i := range b.Cards {
		if b.Cards[i].Week && b.Cards[i].Date >= since {
			return false
		}
	}
	return true
}
