package diary

import (
	"time"

	"unknot/content"
)

// A Stage is where the trial stands.
type Stage string

const (
	NotBegun Stage = ""        // no session has been finished
	Early    Stage = "early"   // too soon to look back
	Review   Stage = "review"  // the first look back, and a look on every day after
	Over     Stage = "over"    // the last day has come
	Low      Stage = "low"     // pain has stayed low: nothing more is needed
	Stopped  Stage = "stopped" // several next days in a row were worse
	Lapsed   Stage = "lapsed"  // long without a session
)

// A Verdict is what the numbers say of the trial, never of the person.
type Verdict string

const (
	TooFew      Verdict = "too-few" // too little was rated to say anything
	Improved    Verdict = "better"
	NotImproved Verdict = "same"
	Worsened    Verdict = "worse"
	Mixed       Verdict = "mixed" // pain and the hard thing went opposite ways
)

// A State is what the trial comes to at one moment.
type State struct {
	Stage    Stage
	Start    Date // day 0: of the first finished session
	Day      int
	Verdict  Verdict
	Pain     Shift
	Ease     Shift // of the thing that was rated at first and last
	Thing    string
	WorseRun int  // newest next days in a row that were worse
	WorseOn  Date // the newest of them
	Sessions int  // since the start, finished or not
	Days     int  // with a session
	Pressed  bool // whether anything was pressed since the start
}

// A Shift is how the mean of a rating moved from the first days it was rated on
// to the last week.
type Shift struct {
	From, To float64
	Known    bool // either has enough ratings
}

// Active reports whether there is still something to be asked and to come.
func (s State) Active() bool { return s.Stage == Early || s.Stage == Review || s.Stage == Stopped }

// Key names what the trial says now, to be marked as read; "" where it has
// nothing to say. Bad news after other news is new.
func (s State) Key() string {
	if s.Stage == NotBegun || s.Stage == Early {
		return ""
	}
	key := s.Start.String() + " " + string(s.Stage)
	switch {
	case s.Stage == Stopped:
		key += " " + s.WorseOn.String()
	case s.Worsened():
		key += " worse"
	}
	return key
}

// Worsened reports whether a look back says that things got worse, wholly or in
// part.
func (s State) Worsened() bool {
	return (s.Verdict == Worsened || s.Verdict == Mixed) && (s.Stage == Review || s.Stage == Over)
}

// Judge says where the trial stands: a function of the book, the rules and the
// time, whose zone is the person's. It asks only how the days of the calendar
// lie to each other, so clocks that change and zones that are crossed move
// nothing.
func Judge(b Book, rules content.Trial, now time.Time) State {
	today := DateOf(now)
	again := b.begunAgain(today)
	start, last, ok := b.trial(rules, again, today)
	if !ok {
		return unfinished(b, rules, again, today)
	}
	s := State{Stage: Early, Start: start, Day: int(today - start)}
	s.count(b, today)
	end := start + Date(rules.EndDay)
	over := last+Date(rules.LapseDays) > end && today >= end
	low := b.wentLow(rules, start, last, today)
	until := today
	switch {
	case low:
		until = last
	case over:
		until = max(end, last) // sessions that go on are looked at, too
	}
	s.compare(b, rules, until)
	rising := b.rising(rules, start, today)
	if rising && s.Verdict != Mixed {
		s.Verdict = Worsened
	}
	lapsed := today-last >= Date(rules.LapseDays)
	switch {
	case low && s.Verdict != Worsened && s.WorseRun < rules.WorseRun:
		s.Stage = Low // and it stays so until another session: nothing more is needed
	case lapsed && !over:
		s.Stage = Lapsed
	case s.WorseRun >= rules.WorseRun && !lapsed:
		s.Stage = Stopped
	case over:
		s.Stage = Over
	case s.Day >= rules.ReviewDay, rising:
		s.Stage = Review // nobody waits for a day of the calendar where it gets worse
	}
	return s
}

// unfinished says where things stand while no session has been finished:
// sessions that all had to be ended early can leave worse days, too.
func unfinished(b Book, rules content.Trial, again, today Date) State {
	s := State{Start: max(again, today-Date(rules.LapseDays)+1)}
	s.count(b, today)
	if s.WorseRun < rules.WorseRun {
		return State{}
	}
	return State{Stage: Stopped, Start: s.WorseOn, WorseRun: s.WorseRun, WorseOn: s.WorseOn}
}

// trial returns the first day of the newest trial and the last day with a
// session in it. A trial ends with a long time without sessions, and where the
// person began again; the next finished session begins another.
func (b Book) trial(rules content.Trial, again, today Date) (start, last Date, ok bool) {
	for i := range b.Records {
		r := &b.Records[i]
		day := r.Date()
		if day > today || day < again { // above, the clock was set back
			continue
		}
		if ok && day-last >= Date(rules.LapseDays) {
			ok = false
		}
		if !ok && !r.Finished {
			continue
		}
		if !ok {
			start, ok = day, true
		}
		last = day
	}
	return start, last, ok
}

func (s *State) count(b Book, today Date) {
	var before Date
	for i := range b.Records {
		r := &b.Records[i]
		if day := r.Date(); day >= s.Start && day <= today {
			s.Sessions++
			s.Pressed = s.Pressed || r.Pressed() > 0
			if s.Days == 0 || day != before {
				s.Days++
			}
			before = day
		}
	}
	for i := len(b.Cards) - 1; i >= 0; i-- {
		card := &b.Cards[i]
		if card.Date < s.Start || card.Felt == Better || card.Felt == Same {
			break
		}
		if card.Felt == Worse {
			if s.WorseRun == 0 {
				s.WorseOn = card.Date
			}
			s.WorseRun++
		}
	}
}

// wentLow reports whether pain was low on the last day with a session or, while
// there is a trial to end early, on one of the days of the week after it: then
// the last week of sessions is still among the days that are looked at.
func (b Book) wentLow(rules content.Trial, start, last, today Date) bool {
	until := last
	if today < start+Date(rules.EndDay) {
		until = min(today, last+Date(rules.WindowDays))
	}
	for day := max(last, start+Date(rules.ReviewDay)); day <= until; day++ {
		if b.low(rules, day) {
			return true
		}
	}
	return false
}

// low reports whether pain was low each time it was rated in the last days, and
// that not only in the last few of them. Who can hardly do the hard thing has
// not done with it, whatever the pain.
func (b Book) low(rules content.Trial, today Date) bool {
	days, first := 0, today
	for _, r := range b.Readings(today-Date(rules.LowDays)+1, today) {
		if r.Ease != nil && *r.Ease < float64(rules.EasyThing) {
			return false
		}
		if r.Pain == nil {
			continue
		}
		if *r.Pain > float64(rules.LowPain) {
			return false
		}
		first = min(first, r.Date)
		days++
	}
	return days >= 2*rules.Ratings && first <= today-Date(rules.WindowDays)
}
