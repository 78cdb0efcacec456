package diary

import (
	"slices"
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

// Week returns what today, of which Suggest said this, and the days after are for,
// as it would say of them if each is done and goes well. It is nil where nothing
// is planned. What leaves pressing out for longer than today does so on the days
// ahead, too, whether or not today is done.
func (b Book) Week(rules content.Trial, offers []Offer, s Suggestion, state State, now time.Time) []DayPlan {
	switch {
	case s.Reason == LookBack, s.Reason == NoneNow, state.Stage == Over, state.Stage == Low:
		return nil
	}
	today := DateOf(now)
	_, last, pressed := b.soreLimit(rules, today)
	moves := slices.Contains([]Reason{CannotDay, LeavePress, MovesOnly},
		b.session(rules, offers, b.doseWith(rules, now, ""), today).Reason)
	active, end := state.Active(), state.Start+Date(rules.EndDay)
	week := make([]DayPlan, daysInWeek)
	for i := range week {
		day := &week[i]
		day.Date, day.Plan = today+Date(i), ToMove
		day.Look = active && (day.Date == end || day.Date == state.Start+Date(rules.ReviewDay))
		day.Done = i == 0 && s.Reason == DoneToday
		switch {
		case i == 0 && s.Reason == NotToday, active && day.Date > end:
			day.Plan = ToRest
		case day.Done && last == today,
			i == 0 && presses(offers, s.Routine),
			i > 0 && !moves && (!pressed || day.Date-last > Date(rules.BetweenDays)):
			day.Plan, pressed, last = ToPress, true, day.Date
		}
	}
	return week
}
