package diary_test

import (
	"fmt"
	"slices"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// broken returns what a plan does that it never may, said without the code
// that it is to check.
func (w *walker) broken(r content.Routine, p session.Plan, before diary.Rating) string {
	presses, forbidden := false, w.forbidden(before)
	onSpot := map[string]time.Duration{}
	for _, g := range p.Segments {
		i := slices.IndexFunc(r.Steps, func(s content.Step) bool { return s.ID == g.Step })
		for _, caution := range p.Choices.Cautions {
			if removes(w.lib, r.Steps[i], g, caution) {
				return fmt.Sprintf("%s of %s on the %s stays with %s", g.Step, g.Spot, g.Surface, caution)
			}
		}
		if g.Spot == "" {
			continue
		}
		presses = true
		if forbidden != "" {
			return fmt.Sprintf("it presses %s although %s", g.Spot, forbidden)
		}
		if slices.Contains(p.Choices.Without, g.Spot) {
			return g.Spot + " was left out, and is pressed"
		}
		if g.Kind == session.Hold {
			onSpot[g.Spot] += g.Ceiling
			if most := mostHeld(p); max(g.Length, g.Ceiling) > most || g.Press.High > w.mostPressed(p) {
				return fmt.Sprintf("%s is pressed at %d for %v, want at most %d and %v", g.Spot, g.Press.High, max(g.Length, g.Ceiling), w.mostPressed(p), most)
			}
		}
	}
	for spot, held := range onSpot {
		if held > content.MaxOnSpotSeconds*time.Second {
			return fmt.Sprintf("%s may be pressed for %v in one session, want at most %d seconds", spot, held, content.MaxOnSpotSeconds)
		}
	}
	w.meet(p, presses)
	return w.low()
}

// meet counts what the walks come to.
func (w *walker) meet(p session.Plan, presses bool) {
	switch {
	case presses && p.Choices.Dose == session.HalfDose:
		w.seen["half a press"]++
	case presses:
		w.seen["a press"]++
	case p.Choices.Dose == session.NoPress:
		w.seen["no press"]++
	}
	if len(p.Choices.Cautions) > 0 {
		w.seen["a caution"]++
	}
}

// removes reports whether a caution takes away what a segment does.
func removes(lib *content.Library, s content.Step, g session.Segment, caution string) bool {
	spot, _ := lib.Spot(g.Spot)
	return slices.Contains(s.Avoid, caution) || slices.Contains(spot.Avoid, caution) ||
		g.Surface == content.Floor && slices.Contains(s.AvoidFloor, caution)
}

// mostHeld is the longest that one press may be held.
func mostHeld(p session.Plan) time.Duration {
	most := content.MaxHoldSeconds
	switch {
	case p.Choices.Dose == session.HalfDose:
		most = 30
	case p.Choices.Style == content.Gentle:
		most = 60
	}
	return time.Duration(most) * time.Second
}

// mostPressed is the hardest that anything may be pressed.
func (w *walker) mostPressed(p session.Plan) int {
	if p.Choices.Dose == session.HalfDose || p.Choices.Style == content.Gentle {
		return w.lib.Styles[content.Light].High
	}
	return content.MaxPressure
}

// forbidden says why nothing may be pressed today; "" where something may.
func (w *walker) forbidden(before diary.Rating) string {
	today, trial := diary.DateOf(w.now), w.lib.Trial
	pressing, bruises, badly, newest := 0, 0, 0, diary.Date(-1)
	for _, r := range w.book.Records {
		age := today - r.Date()
		rated := r.Before.Pain != nil && r.After.Pain != nil
		switch {
		case age == 0 && (r.Pain != "" || r.Felt == diary.Worse || rated && *r.After.Pain-*r.Before.Pain >= 2):
			return "a session of today went badly"
		case age == 0 && rated && max(*r.Before.Pain, *r.After.Pain) >= 8:
			return "pain was very bad today"
		case age >= 0 && age <= 3 && r.Pressed() > 0 && rated && before.Pain != nil && *before.Pain-*r.Before.Pain >= 2:
			return "pain is up since a press of the last 3 days"
		}
		if age == 0 && r.Pressed() > 0 {
			pressing++
		}
		badly++
		if r.Felt != diary.Worse || r.Date() < w.again {
			badly = 0
		}
	}
	if pressing >= trial.DaySessions {
		return "the day has had its sessions"
	}
	if before.Pain != nil && *before.Pain >= 8 {
		return "pain is very bad"
	}
	worse := 0
	for _, c := range w.book.Cards {
		if c.Bruise {
			bruises++
			newest = c.Date
		}
		switch {
		case c.Felt == diary.Worse && c.Date >= w.again:
			worse++
		case c.Felt == diary.Better || c.Felt == diary.Same:
			worse = 0
		}
	}
	switch {
	case bruises > 0 && today-newest < 7:
		return "it bruised this week"
	case bruises > 1 && today-newest < 14:
		return "it bruised again"
	case badly >= 3:
		return "the last sessions felt worse, three times in a row"
	case worse >= 3:
		return "the days after were worse, three times in a row"
	}
	return ""
}

// low says that the trial ends well although the hard thing is hard.
func (w *walker) low() string {
	s := diary.Judge(w.book, w.lib.Trial, w.now)
	if s.Stage != diary.Low {
		return ""
	}
	w.seen["nothing more"]++
	last := w.book.Records[len(w.book.Records)-1]
	for _, r := range w.book.Records {
		if r.Before.Ease != nil && *r.Before.Ease < 8 && last.Date()-r.Date() < 7 {
			return fmt.Sprintf("nothing more is needed, with the hard thing at %d on %v", *r.Before.Ease, r.Date())
		}
	}
	return ""
}
