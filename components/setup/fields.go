package setup

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// answer is one answer of a choice.
func (s *Setup) answer(id, of, words string, checked bool, set func(*session.Choices)) app.UI {
	return ui.Pick(id, of, words, checked, func() { s.change(set) })
}

func (s *Setup) side() app.UI {
	text := s.text()
	side := func(side session.Side, key string) app.UI {
		return s.answer("side-"+key, "side", text.Sides[key], s.choices.First == side, func(c *session.Choices) {
			c.First = side
			c.OneSide = c.OneSide && side != session.NoSide
		})
	}
	return ui.Question("side", text.Side, ui.InRow(
		side(session.Left, "left"), side(session.Right, "right"), side(session.NoSide, "same")))
}

func (s *Setup) surface(presses bool) app.UI {
	if len(s.routine.Surfaces) < 2 || !presses {
		return ui.Nothing()
	}
	text := s.text()
	var answers []app.UI
	for _, on := range s.routine.Surfaces {
		answers = append(answers, s.answer("surface-"+string(on), "surface",
			text.Surfaces[on], s.choices.Surface == on,
			func(c *session.Choices) { c.Surface = on }))
	}
	return ui.Question("surface", text.Surface, ui.InRow(answers...))
}

// help is what to know about the wall and the floor before pressing there.
func (s *Setup) help(presses bool) app.UI {
	if !presses {
		return ui.Nothing()
	}
	body := []app.UI{ui.Line("question__help", s.text().SurfaceHelp)}
	if beside := ui.BesideFigures(s.Library, string(s.choices.Surface)); len(beside) > 0 {
		body = append(body, ui.Box("figures", beside...))
	}
	return ui.Div().Body(body...)
}

// spot lets the person pick what is pressed. A spot that is not offered at
// once waits behind "more".
func (s *Setup) spot() app.UI {
	text := s.text()
	var offered, more []app.UI
	for _, id := range fittingSpots(s.Library, s.routine, s.choices) {
		spot, _ := s.Library.Spot(id)
		answer := s.answer("spot-"+id, "spot", s.Library.SpotTitle(id), s.choices.Spot == id,
			func(c *session.Choices) { c.Spot = id })
		if spot.Offered || id == s.shown {
			offered = append(offered, answer)
		} else {
			more = append(more, answer)
		}
	}
	if len(more) > 0 {
		offered = append(offered, ui.Fold("setup-more-spots", text.MoreSpots, more...))
	}
	offered = append(offered, ui.P().Class("question__help").Body(
		ui.A().Attr("href", ui.Link("/spots/")).Text(text.SpotLink),
	))
	return ui.Question("spot", text.Spot, offered...)
}

// style asks how to press, unless a caution or half a dose has settled it.
func (s *Setup) style(presses bool) app.UI {
	settled := s.choices.Dose == session.HalfDose || mustBeLight(s.Library, s.choices.Cautions) != ""
	if settled || !presses {
		return ui.Nothing()
	}
	text := s.text()
	var answers []app.UI
	styles := []content.Style{content.Standard, content.Light}
	if s.choices.Style == content.Gentle {
		styles = append(styles, content.Gentle)
	}
	for _, style := range styles {
		words := content.Fill(text.Styles[style], wording.Doses(s.Library, s.Library.Styles[style]))
		c := s.choices
		c.Style = style
		if length := s.length(s.plan(c)); length != "" {
			words += ". " + content.Fill(text.StyleTime, map[string]string{"time": length})
		}
		answers = append(answers, s.answer("style-"+string(style), "style", words, s.choices.Style == style,
			func(c *session.Choices) { c.Style = style }))
	}
	return ui.Question("style", text.Style, answers...)
}

// sides offers the worse side alone, where there is a worse one.
func (s *Setup) sides() app.UI {
	if s.choices.First == session.NoSide {
		return ui.Nothing()
	}
	text := s.text()
	return ui.Question("sides", text.Both,
		s.answer("sides-both", "sides", text.BothSides, !s.choices.OneSide, func(c *session.Choices) { c.OneSide = false }),
		s.answer("sides-one", "sides", text.OneSide[string(s.choices.First)], s.choices.OneSide, func(c *session.Choices) { c.OneSide = true }),
	)
}

// without lets the person leave out spots of the routine.
func (s *Setup) without() app.UI {
	var answers []app.UI
	for _, id := range s.spotsOffered() {
		answers = append(answers, ui.Tick("without-"+id, s.Library.SpotTitle(id),
			slices.Contains(s.choices.Without, id),
			func() {
				s.change(func(c *session.Choices) { c.Without = ui.Flipped(c.Without, id) })
			}))
	}
	if len(answers) == 0 {
		return ui.Nothing()
	}
	return ui.Question("without", s.text().Without, answers...)
}

// spotsOffered returns the spots that may be left out, each once: those that
// the routine names and the cautions have left.
func (s *Setup) spotsOffered() []string {
	var ids []string
	for _, step := range s.routine.Steps {
		named := step.Spot != "" && step.Spot != content.SpotChosen
		if named && (!step.Optional || slices.Contains(s.choices.With, step.ID)) && s.possible(step) {
			ids = append(ids, step.Spot)
		}
	}
	return wording.AllOnce(ids)
}

// possible reports whether the cautions leave a step.
func (s *Setup) possible(step content.Step) bool {
	c := s.choices
	c.Without, c.With, c.Dose = nil, []string{step.ID}, session.WholeDose
	return slices.ContainsFunc(s.plan(c).Segments, func(g session.Segment) bool { return g.Step == step.ID })
}

// with lets the person add optional steps.
func (s *Setup) with() app.UI {
	var answers []app.UI
	for _, step := range s.routine.Steps {
		if !step.Optional || !s.possible(step) {
			continue
		}
		name := wording.StepName(s.Library, s.routine, step.ID, step.Spot, s.choices.Spot)
		answers = append(answers, ui.Tick("with-"+step.ID, name, slices.Contains(s.choices.With, step.ID),
			func() {
				s.change(func(c *session.Choices) { c.With = ui.Flipped(c.With, step.ID) })
			}))
	}
	if len(answers) == 0 {
		return ui.Nothing()
	}
	return ui.Question("with", s.text().With, answers...)
}

func (s *Setup) untimed() app.UI {
	text := s.text()
	return ui.Box("question",
		ui.Tick("untimed", text.Untimed, s.choices.Untimed, func() {
			s.change(func(c *session.Choices) { c.Untimed = !c.Untimed })
		}),
		ui.Line("question__help", text.UntimedHelp),
	)
}
