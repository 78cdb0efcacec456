package today

import (
	"time"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/wording"
	"unknot/content"
)

// A day is what today comes to.
type day struct {
	diary.Suggestion
	state diary.State
	week  []diary.DayPlan
	asks  bool              // the card of the week waits in the diary
	rated []diary.Reading   // of the trial
	long  map[string]string // how long each routine takes as the person would begin it; "" without timers, and no entry where nothing of it is left
}

// dayOf draws the conclusions.
func dayOf(lib *content.Library, s device.Settings, b diary.Book, now time.Time) day {
	d := day{state: diary.Judge(b, lib.Trial, now), long: map[string]string{}}
	limit := b.NextDose(lib.Trial, now)
	var offers []diary.Offer
	for _, r := range lib.Routines {
		c := setup.Begins(lib, r, s, b)
		plan, err := session.NewPlan(r, lib.Spots, lib.Styles, c)
		if err != nil { // nothing of it is left
			continue
		}
		offers = append(offers, diary.Offer{Routine: r.ID, Presses: plan.Presses()})
		c.Dose = session.Dose(limit.Dose)
		if plan, err = session.NewPlan(r, lib.Spots, lib.Styles, c); err == nil {
			d.long[r.ID] = wording.AboutWords(lib, plan.About())
		}
	}
	d.Suggestion = b.Suggest(lib.Trial, offers, now)
	d.week = b.Week(lib.Trial, offers, d.Suggestion, d.state, now)
	d.asks = b.WeekDue(d.state, now)
	d.rated = rated(b, d.state, lib.Trial, diary.DateOf(now))
	return d
}

// rated are the days of the trial on which pain was rated, and no more of a long
// one than its usual length.
func rated(b diary.Book, s diary.State, rules content.Trial, today diary.Date) []diary.Reading {
	var days []diary.Reading
	for _, r := range b.Readings(max(s.Start, today-diary.Date(rules.EndDay)), today) {
		if r.Pain != nil && s.Stage != diary.NotBegun {
			days = append(days, r)
		}
	}
	return days
}
