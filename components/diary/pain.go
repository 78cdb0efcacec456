package diary

import (
	"slices"
	"time"

	"unknot/content"
)

// PainWhy returns why pain of now, 0 to 10, leaves pressing out, or "".
func (b Book) PainWhy(rules content.Trial, pain int, now time.Time) Why {
	switch {
	case Severe(rules, pain):
		return VeryBad
	case b.PainUp(rules, pain, now):
		return PainUp
	}
	return ""
}

// PainUp reports whether pain of now, 0 to 10, is up by enough to matter since
// before a session that pressed in the last days. Pressing is then left out.
func (b Book) PainUp(rules content.Trial, pain int, now time.Time) bool {
	today := DateOf(now)
	for _, r := range slices.Backward(b.Records) {
		if today-r.Date() > Date(rules.UpDays)+1 { // begun in another time zone, one may stand a day off
			return false
		}
		recent := r.Date() <= today && today-r.Date() <= Date(rules.UpDays)
		if recent && r.Pressed() > 0 && r.Before.Pain != nil && pain-*r.Before.Pain >= rules.Points {
			return true
		}
	}
	return false
}

// Severe reports whether pain of now, 0 to 10, is too bad to press anything.
func Severe(rules content.Trial, pain int) bool { return pain >= rules.SeverePain }

// severe reports whether pain was rated too bad to press, before or after.
func (r Record) severe(rules content.Trial) bool {
	return slices.ContainsFunc([]*int{r.Before.Pain, r.After.Pain}, func(n *int) bool {
		return n != nil && Severe(rules, *n)
	})
}
