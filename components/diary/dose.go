package diary

import (
	"slices"
	"time"

	"unknot/content"
)

// A Limit is what the next session should press less for.
type Limit struct {
	Dose string // half or none; empty is the whole one
	Why  Why
}

// The doses of a Limit, as a session's choices name them.
const (
	HalfDose = "half"
	NoPress  = "none"
)

// Why is the reason of a limit.
type Why string

const (
	BadToday     Why = "bad-today"   // a session of today had to stop, or felt worse
	HadToStop    Why = "had-to-stop" // the last session that pressed
	WasSore      Why = "sore"        // for longer than may be
	WasTooSore   Why = "too-sore"    // for much longer
	Bruised      Why = "bruised"     // lately, and it may still be there
	BruisedAgain Why = "bruised-again"
	WorseDays    Why = "worse-days" // several in a row
	FeltWorse    Why = "felt-worse" // on the day after
	NotHelping   Why = "not-helping"
	Returning    Why = "returning" // pressing had to stop, and what stopped it has gone
	LongAgo      Why = "long-ago"  // since the last press
	PainUp       Why = "pain-up"   // since pressing in the last days, by enough to matter
	VeryBad      Why = "severe"    // pain of now
	GotWorse     Why = "got-worse" // the trial
)

// NextDose says how much the next session should press, by what pressing did
// before. After a session that had to stop or that felt worse there is no more
// pressing on that day, and after one that had to stop the next press is a half
// one. Long soreness halves one dose, and so does a worse next day. Longer
// soreness or a bruise stops pressing, until a later card says that nothing is
// sore or enough days have gone by; pressing then begins at half, as it does
// after any break. Several worse days or sessions in a row stop it, too, until
// one is no worse or BeginAgain, and so does a trial that went badly or that
// ended with no change after pressing.
func (b Book) NextDose(rules content.Trial, now time.Time) Limit {
	return b.doseWith(rules, now, b.badToday(rules, DateOf(now)))
}

// doseWith is NextDose with what leaves pressing out for the rest of today given:
// "" is nothing, as it is from tomorrow on.
func (b Book) doseWith(rules content.Trial, now time.Time, bad Why) Limit {
	today := DateOf(now)
	again := b.begunAgain(today)
	limit, last, ever := b.soreLimit(rules, today)
	if ever && today-last >= Date(rules.BreakDays) {
		limit = Limit{HalfDose, LongAgo}
	}
	s := Judge(b, rules, now)
	switch {
	case s.Stage == Stopped, b.worseLately(rules, again): // no session at all, which is more than no press
		return Limit{NoPress, WorseDays}
	case b.bruisedAgain(rules, today):
		return Limit{NoPress, BruisedAgain}
	case s.Worsened():
		return Limit{NoPress, GotWorse}
	case s.Stage == Over && s.Verdict == NotImproved && s.Pressed:
		return Limit{NoPress, NotHelping}
	case bad != "":
		return Limit{NoPress, bad}
	case limit.Dose == "" && b.lastPress().HadToStop():
		return Limit{HalfDose, HadToStop}
	case limit.Dose == "" && again > last:
		return Limit{HalfDose, Returning}
	}
	return limit
}

// badToday returns why a session of today leaves pressing out for the rest of
// it, or "".
func (b Book) badToday(rules content.Trial, today Date) Why {
	on := b.on(today)
	switch {
	case slices.ContainsFunc(on, func(r Record) bool { return r.HadToStop() || r.WentWorse(rules) }):
		return BadToday
	case slices.ContainsFunc(on, func(r Record) bool { return r.severe(rules) }):
		return VeryBad
	}
	return ""
}

// Gentler reports whether the next session begins gentler and off the floor:
// the last one felt worse, or the last that pressed had to stop.
func (b Book) Gentler(rules content.Trial) bool {
	last, _ := b.Last()
	return last.WentWorse(rules) || b.lastPress().HadToStop()
}

// LeaveOut returns the spots that hurt where the last session that pressed had
// to stop: the next one begins without them.
func (b Book) LeaveOut() []string {
	last := b.lastPress()
	if !last.HadToStop() {
		return nil
	}
	var spots []string
	for _, p := range last.Parts {
		if p.Spot != "" && p.Ending == endedByPain && !slices.Contains(spots, p.Spot) {
			spots = append(spots, p.Spot)
		}
	}
	return spots
}

// bruisedAgain reports whether a second bruise is so new that pressing stays
// out whatever was said since.
func (b Book) bruisedAgain(rules content.Trial, today Date) bool {
	bruises, last := 0, Date(0)
	for _, card := range b.Cards {
		if card.Bruise && card.Date <= today {
			bruises++
			last = max(last, card.Date)
		}
	}
	return bruises > 1 && today-last < Date(rules.LapseDays)
}

// lastPress returns the newest record of a session that pressed, or that had
// to stop before it could; the zero Record where there is none.
func (b Book) lastPress() Record {
	for _, r := range slices.Backward(b.Records) {
		if r.Pressed() > 0 || r.HadToStop() {
			return r
		}
	}
	return Record{}
}

// soreLimit is the limit by what the cards say, and the last day with a press.
func (b Book) soreLimit(rules content.Trial, today Date) (limit Limit, last Date, ever bool) {
	worse, bruised := 0, Date(0)
	cards := make(map[Date]Card, len(b.Cards))
	for _, card := range b.Cards {
		if !card.Week {
			cards[card.Date] = card
		}
	}
	dates, pressed := b.dates(today)
	for _, date := range dates {
		if pressed[date] {
			last, ever = date, true
			if limit.Dose == HalfDose {
				limit = Limit{}
			}
		}
		card, ok := cards[date]
		if !ok {
			continue
		}
		if limit.Why != Bruised || card.Bruise || date-bruised >= Date(rules.BruiseDays) {
			limit = limit.after(card)
		}
		if card.Bruise {
			bruised = date
		}
		switch card.Felt {
		case Worse:
			worse++
		case Better, Same:
			if worse >= rules.WorseRun && limit.Dose == "" {
				limit = Limit{HalfDose, Returning}
			}
			worse = 0
		}
	}
	return limit, last, ever
}

// after returns the limit that holds after one more card.
func (l Limit) after(card Card) Limit {
	switch {
	case card.Bruise:
		return Limit{NoPress, Bruised}
	case card.Sore == SoreTooLong:
		return Limit{NoPress, WasTooSore}
	case card.Sore == SoreLong && l.Dose != NoPress:
		return Limit{HalfDose, WasSore}
	case l.Dose == NoPress && card.Sore == NotSore:
		return Limit{HalfDose, Returning}
	case l.Dose == "" && card.Felt == Worse:
		return Limit{HalfDose, FeltWorse}
	}
	return l
}

// dates returns the days up to today with a session or a card, in order, and
// those on which anything was pressed.
func (b Book) dates(today Date) ([]Date, map[Date]bool) {
	var dates []Date
	pressed := map[Date]bool{}
	for i := range b.Records {
		r := &b.Records[i]
		date := r.Date()
		dates = append(dates, date)
		pressed[date] = pressed[date] || r.Pressed() > 0
	}
	for i := range b.Cards {
		dates = append(dates, b.Cards[i].Date)
	}
	slices.Sort(dates)
	return slices.DeleteFunc(slices.Compact(dates), func(d Date) bool { return d > today }), pressed
}
