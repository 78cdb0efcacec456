package diary

import (
	"time"

	"unknot/content"
)

// A DayPlan is what a day of the days ahead is for.
type DayPlan struct {
	Date Date
	Plan Plan
	Done bool // today's is done
	Look bool // the trial is looked back on
}

// Plan is what a day is for.
type Plan string

const (
	ToPress Plan = "press"
	ToMove  Plan = "move"
	ToRest  Plan = "rest" // nothing is planned
)

// Week returns what today and the days after are for, as Suggest would say if
// each is done and goes well. It is nil where nothing is planned.
func (b Book) Week(rules content.Trial, offers []Offer, now time.Time) []DayPlan {
	s := b.Suggest(rules, offers, now)
	switch s.Reason {
	case LookBack, NoneNow, Quiet:
		return nil
	}
	today, state := DateOf(now), Judge(b, rules, now)
	_, last, pressed := b.soreLimit(rules, today)
	moves := s.Reason == CannotDay || s.Reason == LeavePress || s.Reason == MovesOnly
	week := make([]DayPlan, daysInWeek)
	for i := range week {
		day := DayPlan{Date: today + Date(i), Plan: ToMove}
		on := int(day.Date - state.Start)
		switch {
		case i == 0 && s.Routine == "":
			day.Done = s.Reason == DoneToday
			day.Plan = ToRest
			if day.Done {
				day.Plan = done(b.PressedOn(today))
			}
		case i == 0:
			day.Plan = done(presses(offers, s.Routine))
		case state.Active() && on > rules.EndDay:
			day.Plan = ToRest
		case !moves && !(pressed && day.Date-last <= Date(rules.BetweenDays)):
			day.Plan = ToPress
		}
		if day.Plan == ToPress {
			pressed, last = true, day.Date
		}
		day.Look = state.Active() && (on == rules.ReviewDay || on == rules.EndDay)
		week[i] = day
	}
	return week
}

// done is what a session is for that presses, or does not.
func done(presses bool) Plan {
	if presses {
		return ToPress
	}
	return ToMove
}
