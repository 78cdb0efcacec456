package setup

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// weigh sets how much this session presses, by the diary and by the pain now.
func (s *Setup) weigh(c *session.Choices) {
	s.painWhy = ""
	if pain := s.before.Pain; pain != nil {
		s.painWhy = s.book.PainWhy(s.Library.Trial, *pain, s.Device.Now())
	}
	if len(s.routine.Surfaces) == 0 {
		return
	}
	c.Dose = session.Dose(s.limit.Dose)
	if s.painWhy != "" || s.enough() != nil {
		c.Dose = session.NoPress
	}
}

// painNote says what of the pain now leaves pressing out, where nothing else
// does. Very bad pain is always spoken of: it may need more than a session.
func (s *Setup) painNote() app.UI {
	note := ui.Nothing()
	pressing := s.limit.Dose != diary.NoPress && len(s.routine.Surfaces) > 0
	if s.painWhy == diary.VeryBad || s.painWhy != "" && pressing {
		note = limitNotice(s.Library, "pain-rules", s.painWhy)
	}
	return ui.Div().Role("status").Body(note)
}

// limitNote says what this session presses less for, or that a day's dose is
// done. Why pressing is left out is said in full; less of it is said in a line
// that opens, where anything is pressed at all.
func (s *Setup) limitNote(plan *session.Plan) app.UI {
	switch {
	case len(s.routine.Surfaces) == 0 && s.limit.Why != diary.WorseDays:
		return ui.Nothing()
	case s.limit.Dose == diary.NoPress:
		return ui.Div().Body(limitNotice(s.Library, "limit-rules", s.limit.Why), s.askAgain())
	case s.enough() != nil:
		return ui.EnoughNote(s.Library, wording.Joined(s.enough(), []string{s.Library.Text.Diary.Dose.LeftOut}))
	case s.limit.Why != "" && plan.Presses():
		return ui.Box("notice", ui.Fold("less", s.text().Less, limitWhy(s.Library, "limit-rules", s.limit.Why)...))
	}
	return ui.Nothing()
}

// enough says that this session would press too much for one day; nil where it
// would not.
func (s *Setup) enough() []string {
	return ui.EnoughWords(s.Library, s.book, s.Device, s.routine.Minutes)
}

// limitNotice says why a session presses less, and by which rules.
func limitNotice(lib *content.Library, rulesID string, why diary.Why) app.UI {
	return ui.Box("notice", limitWhy(lib, rulesID, why)...)
}

func limitWhy(lib *content.Library, rulesID string, why diary.Why) []app.UI {
	return []app.UI{
		ui.Paragraph("", ui.LimitWords(lib, why)...),
		ui.RulesFold(lib, rulesID, ui.LimitRules(why)...),
	}
}

// memories offers to begin with the spots that felt right before, and to leave
// out those that did not.
func (s *Setup) memories() app.UI {
	first, without := s.preferred()
	if len(first)+len(without) == 0 {
		return ui.Nothing()
	}
	text := s.text()
	return ui.Box("question",
		ui.Tick("prefer", text.Prefer, s.preferring(), s.flipPreferred),
		ui.Line("question__help", strings.TrimSpace(
			s.spotsLine(text.PreferFirst, first)+" "+s.spotsLine(text.PreferLeave, without))),
	)
}

func (s *Setup) spotsLine(phrase string, spots []string) string {
	if len(spots) == 0 {
		return ""
	}
	var names []string
	for _, id := range spots {
		names = append(names, s.Library.SpotTitle(id))
	}
	return content.Fill(phrase, map[string]string{"spots": wording.Listed(s.Library, names...)})
}

// preferred returns the spots of this routine to begin with and to leave out.
// At least one stays.
func (s *Setup) preferred() (first, without []string) {
	offered := s.spotsOffered()
	helps, fails := s.book.Preferred()
	for _, id := range offered {
		if slices.Contains(helps, id) {
			first = append(first, id)
		}
		if slices.Contains(fails, id) {
			without = append(without, id)
		}
	}
	if len(without) == len(offered) {
		without = nil
	}
	if slices.Equal(first, offered[:len(first)]) {
		first = nil // they are first already
	}
	return first, without
}

func (s *Setup) preferring() bool {
	first, without := s.preferred()
	if !slices.Equal(s.choices.Sooner, first) {
		return false
	}
	for _, id := range without {
		if !slices.Contains(s.choices.Without, id) {
			return false
		}
	}
	return true
}

func (s *Setup) flipPreferred() {
	on := s.preferring()
	first, without := s.preferred()
	s.change(func(c *session.Choices) {
		c.Sooner = nil
		if !on {
			c.Sooner = first
		}
		for _, id := range without {
			if slices.Contains(c.Without, id) == on {
				c.Without = ui.Flipped(c.Without, id)
			}
		}
	})
}
