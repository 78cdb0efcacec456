package setup

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/settings"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// more folds away all that is remembered and seldom changed, and says it in one
// line. It is drawn when it is unfolded, which few do: it is as much again as all
// that is in sight, and whoever comes from the warning signs waits for that.
func (s *Setup) more(presses bool) app.UI {
	var seldom []app.UI
	if s.unfolded {
		seldom = s.seldom(presses)
	}
	return ui.Fold("setup-more", s.chosen(presses), seldom...).On("toggle", ui.Guarded(s.unfold), app.EventScope("setup-more"))
}

func (s *Setup) unfold(app.Context, app.Event) { s.unfolded = true }

// seldom is what is seldom changed.
func (s *Setup) seldom(presses bool) []app.UI {
	text := s.text()
	return []app.UI{
		ui.Fold("setup-thing", s.Library.Text.Flow.CheckIn.Thing, s.things()),
		ui.Fold("setup-steps", text.Steps, s.style(presses), s.sides(), s.without(), s.with(), s.untimed()),
		ui.Fold("setup-pace", text.Pace, s.wait(), s.countIn()),
		ui.Fold("setup-sound", text.Sound, &settings.SoundCheck{Library: s.Library, Device: s.Device, Flow: s.Flow}),
	}
}

// chosen says the choices that are folded away and not seen elsewhere.
func (s *Setup) chosen(presses bool) string {
	text := s.text()
	var words []string
	switch {
	case !presses:
	case s.choices.Dose == session.HalfDose:
		words = append(words, text.Styled[content.Gentle])
	default:
		words = append(words, text.Styled[s.choices.Style])
	}
	if s.choices.Untimed {
		words = append(words, text.NoTimers)
	}
	if len(words) == 0 {
		return text.More
	}
	return content.Fill(text.MoreChosen, map[string]string{"name": wording.Listed(s.Library, words...)})
}
