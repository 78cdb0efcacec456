package setup

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// missedNote says that another spot stands in the place of the one that was
// meant.
func (s *Setup) missedNote() app.UI {
	if s.missed == "" {
		return ui.Nothing()
	}
	return ui.Paragraph("notice", content.Fill(s.text().Missed, map[string]string{"spot": s.missed}))
}

// gentlerNote says in a line that this session begins gentler, and opens why.
func (s *Setup) gentlerNote(plan *session.Plan) app.UI {
	if !s.gentler || !plan.Presses() || s.limit.Why == diary.HadToStop {
		return ui.Nothing() // the reason for a limit says enough
	}
	return ui.Box("notice", ui.Fold("gentler", s.text().GentlerLine, ui.Paragraph("", s.text().Gentler...)))
}

// kit lists what the planned steps need. What no step names is for all of
// them.
func (s *Setup) kit(plan *session.Plan) app.UI {
	planned := func(step content.Step) bool {
		return slices.ContainsFunc(plan.Segments, func(g session.Segment) bool { return g.Step == step.ID })
	}
	var words []string
	for _, item := range s.Library.KitFor(s.routine, s.choices.Spot) {
		named, used := false, false
		for _, step := range s.routine.Steps {
			if slices.Contains(step.Kit, item) {
				named = true
				used = used || planned(step)
			}
		}
		if used || !named {
			words = append(words, s.Library.Text.Pages.Kit[item])
		}
	}
	if len(words) == 0 {
		return ui.Line("setup__kit", s.text().NoKit)
	}
	return ui.Box("setup__kit", ui.Chips(s.text().Kit, words))
}

// changes says in a line how many steps the cautions took away or moved, and
// opens which and why.
func (s *Setup) changes(plan *session.Plan) app.UI {
	text := s.text()
	var why []app.UI
	left, moves, light := 0, 0, false
	for _, id := range s.choices.Cautions {
		removed, moved := s.changed(plan, id, ""), s.changed(plan, id, content.Wall)
		lighter := ""
		if plan.Presses() && slices.Contains(s.Library.Screening.Light, id) {
			lighter = content.Fill(text.Lighter, wording.Doses(s.Library, s.Library.Styles[content.Gentle]))
		}
		if len(removed)+len(moved) == 0 && lighter == "" {
			continue
		}
		left, moves, light = left+len(removed), moves+len(moved), light || lighter != ""
		why = append(why, ui.Box("changes__why",
			s.changeLine(text.LeftOut, removed),
			s.changeLine(text.Moved, moved),
			app.If(lighter != "", func() app.UI { return ui.Line("changes__steps", lighter) }),
			ui.P().Text(s.Library.Text.Safety.Cautions[id].Why),
		))
	}
	if len(why) == 0 {
		return ui.Nothing()
	}
	var line []string
	if left > 0 {
		line = append(line, wording.Count(text.LeftN, left))
	}
	if moves > 0 {
		line = append(line, wording.Count(text.MovedN, moves))
	}
	if light {
		line = append(line, text.AllLight)
	}
	summary := ui.Summary().Class("fold__summary").Body(
		ui.H2().Class("changes__title").Text(text.Changed),
		ui.Span().Text(wording.Listed(s.Library, line...)),
	)
	return ui.Details().ID("changes").Class("changes").Body(append([]app.UI{summary}, why...)...)
}

func (s *Setup) changeLine(phrase string, steps []string) app.UI {
	return app.If(len(steps) > 0, func() app.UI {
		return ui.Line("changes__steps", content.Fill(phrase, map[string]string{"steps": wording.Listed(s.Library, steps...)}))
	})
}

// changed names the steps that a caution moved to a surface, or removed.
func (s *Setup) changed(plan *session.Plan, caution string, to content.Surface) []string {
	var names []string
	for _, c := range plan.Changes {
		if c.Caution == caution && c.To == to {
			names = append(names, wording.StepName(s.Library, s.routine, c.Step, c.Spot, s.choices.Spot))
		}
	}
	return wording.AllOnce(names)
}

// screened says how many days ago the warning signs were read, and leads back to
// them.
func (s *Setup) screened() app.UI {
	text, now := s.text(), s.Device.Now()
	said := text.ScreenedToday
	if days := diary.DateOf(now) - diary.DateOf(s.Flow.Settings().Screened.In(now.Location())); days > 0 {
		said = wording.Fill(text.Screened, "n", strconv.Itoa(int(days)))
	}
	return ui.P().Class("setup__screened").Body(
		ui.Span().Text(said),
		app.Text(" "),
		ui.Control("read-again", "link-button", func(app.Context, app.Event) { s.Flow.ReadSigns(s.choices, s.before) }).
			Text(text.ReadAgain),
	)
}
