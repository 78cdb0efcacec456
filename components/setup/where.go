package setup

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// where shows the first press, or the first step where nothing is pressed, and
// says in words on which spots and sides. A tap opens the choice of the spot,
// where there is one.
func (s *Setup) where(plan *session.Plan) app.UI {
	if len(plan.Segments) == 0 {
		return ui.Nothing()
	}
	text, first := s.text(), plan.Segments[0]
	if i := slices.IndexFunc(plan.Segments, func(g session.Segment) bool { return g.Spot != "" }); i >= 0 {
		first = plan.Segments[i]
	}
	what := wording.Count(text.NoPress, plan.Steps)
	if first.Spot != "" {
		what = wording.Listed(s.Library, s.pressed(plan)...)
	}
	picture := ui.IllustrationOf(s.Library, content.Scene{
		Text: first.Text, Spot: first.Spot, Surface: first.Surface, Side: string(first.Side), Position: first.Position,
	})
	words := []app.UI{ui.Span().Class("where__what").Text(what), ui.Span().Text(s.sidesWords(plan))}
	if !s.routine.ChoosesSpot() || first.Spot == "" {
		return ui.Box("where", ui.Box("where__face",
			picture.Mark("where__picture"), ui.P().Class("where__words").Body(words...)))
	}
	words = append(words, ui.Span().Class("where__change").Text(text.Change))
	return ui.Details().ID("setup-spot").Class("where").Body(
		ui.Summary().Class("where__face").Body(picture.Mark("where__picture"), ui.Span().Class("where__words").Body(words...)),
		s.spot(),
	)
}

// pressed names the spots of a plan, each once.
func (s *Setup) pressed(plan *session.Plan) []string {
	var names []string
	for _, g := range plan.Segments {
		if g.Spot != "" {
			names = append(names, s.Library.SpotTitle(g.Spot))
		}
	}
	return wording.AllOnce(names)
}

// sidesWords says on which sides, and in what order, the spots of a plan are
// pressed, or its steps done where nothing is; nothing of what is in the middle.
func (s *Setup) sidesWords(plan *session.Plan) string {
	var sides []session.Side
	presses := plan.Presses()
	for _, g := range plan.Segments {
		if (g.Spot != "") == presses && g.Side != session.NoSide && !slices.Contains(sides, g.Side) {
			sides = append(sides, g.Side)
		}
	}
	switch len(sides) {
	case 0:
		return ""
	case 1:
		return s.text().OneSide[string(sides[0])]
	}
	return s.text().FirstSide[string(sides[0])]
}
