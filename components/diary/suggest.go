package diary

import (
	"slices"
	"time"

	"unknot/content"
)

// An Offer is a routine that may be suggested, as the person's cautions leave
// it, whatever the next dose is.
type Offer struct {
	Routine string
	Presses bool // anything at all
}

// A Suggestion is the one session for today, and the reason for it.
type Suggestion struct {
	Routine string // "" is none
	Reason  Reason
	Limit   Limit // why a session presses less, where that is the reason or comes after a look back
}

// Reason is why a session is the one for today, or why there is none.
type Reason string

// Why there is none.
const (
	LookBack  Reason = "review"    // what the trial says comes first
	NoneNow   Reason = "stopped"   // worse several times in a row
	NotToday  Reason = "not-today" // a session of today went badly, or pain was very bad
	DoneToday Reason = "done"
	Quiet     Reason = "quiet" // the trial is over, and that was read
)

// Why it is this one.
const (
	FirstPress Reason = "first"
	PressDay   Reason = "press"   // nothing was pressed on the day before
	BetweenDay Reason = "between" // something was
	PressLess  Reason = "less"    // as the limit says
	LeavePress Reason = "no-press"
	GentlerDay Reason = "gentler"    // the last session felt worse
	MovesOnly  Reason = "moves-only" // as it was so far
	CannotDay  Reason = "cannot"     // the person's cautions leave no press
)

// Suggest returns the one session for today: a function of the book, the rules,
// the routines there are and the time. What the trial has to say comes first.
// One session a day is enough. The first one presses one spot; the day after
// pressing is for moving; else the person's own routine comes again, or one spot
// where the next press is to be less. It never offers a press that NextDose or
// Enough would then leave out.
func (b Book) Suggest(rules content.Trial, offers []Offer, now time.Time) Suggestion {
	s, limit, today := Judge(b, rules, now), b.NextDose(rules, now), DateOf(now)
	key, bad := s.Key(), b.badToday(rules, today)
	switch {
	case key != "" && !b.HasRead(key):
		return Suggestion{Reason: LookBack, Limit: limit}
	case limit.Why == WorseDays:
		return Suggestion{Reason: NoneNow, Limit: limit}
	case bad != "":
		return Suggestion{Reason: NotToday, Limit: Limit{NoPress, bad}}
	case slices.ContainsFunc(b.on(today), func(r Record) bool { return r.Finished || r.Pressed() > 0 }):
		return Suggestion{Reason: DoneToday}
	case s.Stage == Over, s.Stage == Low:
		return Suggestion{Reason: Quiet}
	}
	return b.session(rules, offers, limit, today)
}

// session is the suggestion for a day that is for one.
func (b Book) session(rules content.Trial, offers []Offer, limit Limit, today Date) Suggestion {
	_, last, pressed := b.soreLimit(rules, today)
	own := b.lastPress().Routine
	if !presses(offers, own) {
		own = rules.FirstRoutine
	}
	switch {
	case limit.Dose == NoPress:
		return Suggestion{rules.MoveRoutine, LeavePress, limit}
	case !presses(offers, rules.FirstRoutine):
		return Suggestion{Routine: rules.MoveRoutine, Reason: CannotDay}
	case pressed && today-last <= Date(rules.BetweenDays):
		return Suggestion{Routine: rules.MoveRoutine, Reason: BetweenDay}
	case !pressed && len(b.Records) >= rules.MovesOnly:
		return Suggestion{Routine: rules.MoveRoutine, Reason: MovesOnly}
	case limit.Dose == HalfDose:
		return Suggestion{rules.FirstRoutine, PressLess, limit}
	case !pressed:
		return Suggestion{Routine: rules.FirstRoutine, Reason: FirstPress}
	case b.Gentler(rules):
		return Suggestion{Routine: rules.FirstRoutine, Reason: GentlerDay}
	}
	return Suggestion{Routine: own, Reason: PressDay}
}

// presses reports whether a routine is offered and presses anything.
func presses(offers []Offer, routine string) bool {
	return slices.Contains(offers, Offer{routine, true})
}
