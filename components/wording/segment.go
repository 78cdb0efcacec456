package wording

import (
	"slices"
	"time"

	"unknot/components/session"
	"unknot/content"
)

// SideName names a spot on a side: "Side of the hip, left".
func SideName(lib *content.Library, spot, side string) string {
	title := lib.SpotTitle(spot)
	if side == "" {
		return title
	}
	return content.Fill(lib.Text.Session.Player.Place, map[string]string{
		"title": title, "side": side,
	})
}

// Place names a step on one side: "Side of the hip, left".
func Place(lib *content.Library, s session.Segment) string {
	title := lib.StepTitle(s.Text, s.Spot)
	if s.Side == session.NoSide {
		return title
	}
	return content.Fill(lib.Text.Session.Player.Place, map[string]string{
		"title": title,
		"side":  string(s.Side),
	})
}

// Sentences returns what to do, notice and take care of in a segment. Of a
// press, a person on the way reads how to get there, and one who is there
// reads how to press.
func Sentences(lib *content.Library, m session.Model) content.StepText {
	s := m.Segment()
	words := lib.Text.Steps[s.Text]
	if s.Side != session.NoSide && words.OnSide != nil {
		words.Do = FillAll(words.OnSide, map[string]string{"side": string(s.Side)})
	}
	if spot, ok := lib.Text.Spots[s.Spot]; ok {
		words.Notice = Joined(words.Notice, spot.Notice)
		words.Care = Joined(words.Care, spot.Care)
		words.Do = pressing(m, words.Do, spot)
	}
	switch s.Kind {
	case session.Rest:
		words.Do = []string{lib.Text.Session.Lines.Rest}
	case session.Swap:
		words.Do = Joined(swapLine(lib, s), words.Do)
	}
	press := m.Press()
	press.Hold = s.Press.Hold
	return Filled(lib, words, press)
}

// pressing joins a step's own instructions with its spot's. Where the step
// looks for the spot its own words are about getting there, elsewhere they
// are about the press and the spot is known.
func pressing(m session.Model, do []string, spot content.SpotText) []string {
	s := m.Segment()
	looks := slices.ContainsFunc(m.Plan.Segments, func(o session.Segment) bool {
		return o.Step == s.Step && o.Kind == session.Find
	})
	switch {
	case looks && s.Kind == session.Hold:
		return spot.Press
	case looks:
		return Joined(do, spot.Find[s.Surface])
	case len(do) == 0:
		return spot.Press
	}
	return do
}

// Comes returns the first segment of the next step, or of this step's other
// side; false where nothing comes.
func Comes(m session.Model) (session.Segment, bool) {
	here := m.Segment()
	for _, s := range m.Plan.Segments[min(m.At+1, len(m.Plan.Segments)):] {
		if s.Number != here.Number || s.Side != here.Side {
			return s, true
		}
	}
	return session.Segment{}, false
}

// WholeSeconds rounds up, as a countdown does: it shows 1 until it shows 0.
func WholeSeconds(d time.Duration) int {
	return int((d + time.Second - 1) / time.Second)
}

// LengthWords says a length of time in words, rounded up to a second.
func LengthWords(lib *content.Library, d time.Duration) string {
	return TimeWords(lib, WholeSeconds(d))
}
