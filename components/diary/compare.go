package diary

import "unknot/content"

// compare sets the first days that were rated beside the last week. Most new
// pain changes most in its first week, so a mean of that week would hide what
// it was at first.
func (s *State) compare(b Book, rules content.Trial, until Date) {
	last := until - Date(rules.WindowDays) + 1
	if last <= s.Start+Date(rules.WindowDays)-1 { // too soon to set apart
		s.Verdict = TooFew
		return
	}
	all := b.Readings(s.Start, until)
	s.Thing = lastThing(all)
	pain := ratings(all, func(r Reading) *float64 { return r.Pain })
	ease := ratings(all, func(r Reading) *float64 {
		if r.Thing != s.Thing {
			return nil
		}
		return r.Ease
	})
	s.Pain, s.Ease = shift(pain, last, rules.Ratings), shift(ease, last, rules.Ratings)
	s.Verdict = s.verdict(rules)
}

// verdict says what the shifts come to. A share of little pain is less than a
// point and may be chance.
func (s *State) verdict(rules content.Trial) Verdict {
	less, easier := s.Pain.From-s.Pain.To, s.Ease.To-s.Ease.From
	points, thing := float64(rules.Points), float64(rules.ThingPoints)
	better := s.Pain.Known && (reaches(less, points) ||
		reaches(less, float64(rules.LeastPoints)) && reaches(100*less, float64(rules.Percent)*s.Pain.From))
	worse := s.Pain.Known && reaches(-less, points)
	easy, hard := s.Ease.Known && reaches(easier, thing), s.Ease.Known && reaches(-easier, thing)
	switch {
	case !s.Pain.Known && !s.Ease.Known:
		return TooFew
	case better && hard, worse && easy:
		return Mixed
	case worse, hard:
		return Worsened
	case better, easy:
		return Improved
	}
	return NotImproved
}

// rising reports whether pain of the newest days that were rated is up by
// enough to matter since the first ones. It asks for no weeks: nobody is to
// press on through them.
func (b Book) rising(rules content.Trial, start, today Date) bool {
	pain := ratings(b.Readings(start, today), func(r Reading) *float64 { return r.Pain })
	n := rules.Ratings
	if len(pain) < 2*n {
		return false
	}
	newest := meanOf(pain[len(pain)-n:])
	return newest > float64(rules.LowPain) && reaches(newest-meanOf(pain[:n]), float64(rules.Points))
}

// reaches compares means, which are not exact.
func reaches(n, want float64) bool { return n >= want-1e-9 }

func lastThing(all []Reading) string {
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Ease != nil {
			return all[i].Thing
		}
	}
	return ""
}

// A dated is one day's rating.
type dated struct {
	date  Date
	value float64
}

// ratings returns what was rated, day by day.
func ratings(all []Reading, of func(Reading) *float64) []dated {
	var rated []dated
	for _, r := range all {
		if n := of(r); n != nil {
			rated = append(rated, dated{r.Date, *n})
		}
	}
	return rated
}

func meanOf(rated []dated) float64 {
	sum := 0.0
	for _, d := range rated {
		sum += d.value
	}
	return sum / float64(len(rated))
}

// shift returns the means of the first so many days and of those from a last
// one on, where these are other days, and as many at least.
func shift(rated []dated, last Date, least int) Shift {
	if len(rated) < 2*least {
		return Shift{}
	}
	first, rest := rated[:least], rated[least:]
	for len(rest) > 0 && rest[0].date < last {
		rest = rest[1:]
	}
	if len(rest) < least {
		return Shift{}
	}
	return Shift{From: meanOf(first), To: meanOf(rest), Known: true}
}
