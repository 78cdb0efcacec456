package pages

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// stepItem returns one step of a routine that is to be read: its dose, what to
// do and notice, when to skip it, and what the evidence says. Same is an
// earlier step with the same cautions, or 0.
func stepItem(lib *content.Library, r content.Routine, step content.Step, number, same int) app.UI {
	text := &lib.Text.Pages.Routine
	words := wording.StepWords(lib, r, step)
	spot, _ := lib.Spot(step.Spot)
	return ui.Li().ID("step-"+step.ID).Class("step").Body(
		ui.H4().Class("step__title").Body(
			ui.Span().Class("step__number").Text(strconv.Itoa(number)),
			app.Text(" "),
			ui.Span().Text(words.Title),
		),
		ui.Line("step__dose", wording.DoseWords(lib, step)),
		ui.StepFigures(lib, r, step),
		stepPosition(lib, r, step),
		stepNote(lib, step),
		ui.Listed("step__do", words.Do),
		stepVariants(lib, step),
		ui.Labelled("labelled--notice", text.Notice, words.Notice),
		ui.Labelled("labelled--care", text.Care, words.Care),
		stepCautions(lib, r, step, same),
		app.If(spot.ID != "", func() app.UI {
			return ui.P().Class("step__more").Body(
				ui.A().Attr("href", ui.SpotLink(spot.ID)).Text(content.Fill(text.SpotLink, map[string]string{
					"spot": lib.SpotTitle(spot.ID),
				})),
			)
		}),
		ui.EvidenceDetails(lib, wording.AllOnce(step.Evidence, spot.Evidence), "step-"+step.ID),
	)
}

// stepPosition says how the body is set up, where the step or its spot decides
// it.
func stepPosition(lib *content.Library, r content.Routine, step content.Step) app.UI {
	position := step.Position
	if spot, ok := lib.Spot(step.Spot); ok {
		position = spot.Positions[wording.FirstSurface(r, spot)]
	}
	return app.If(position != "", func() app.UI {
		return ui.Line("step__position", lib.Text.Pages.Positions[position])
	})
}

// stepNote says what sets a step apart: that it is left out unless asked for,
// or that its presses are the light and long ones.
func stepNote(lib *content.Library, step content.Step) app.UI {
	text := &lib.Text.Pages.Routine
	switch {
	case step.Optional:
		return ui.Line("step__note", text.Optional)
	case step.Style == content.Light:
		return ui.Line("step__note", content.Fill(text.Light, wording.Doses(lib, lib.Styles[content.Light])))
	}
	return app.Text("")
}

// stepCautions says when to skip a step, or to do it against a wall. Cautions
// that stood at an earlier step are not said again.
func stepCautions(lib *content.Library, r content.Routine, step content.Step, same int) app.UI {
	text := &lib.Text.Pages.Routine
	if same > 0 {
		return ui.P().Class("step__same").Body(
			ui.A().Attr("href", "#step-"+r.Steps[same-1].ID).Text(
				wording.Count(text.SkipSame, same)),
		)
	}
	spot, _ := lib.Spot(step.Spot)
	return ui.Box("step__cautions",
		labelledList(text.SkipIf, wording.CautionWords(lib, wording.Joined(step.Avoid, spot.Avoid))),
		labelledList(text.ToWall, wording.CautionWords(lib, step.AvoidFloor)),
	)
}

// sameCautions returns the number of the first step before this one that has
// the same cautions, 2 or more of them; 0 where there is none.
func sameCautions(lib *content.Library, steps []content.Step, at int) int {
	here := cautionsOf(lib, steps[at])
	if len(here) < 3 {
		return 0
	}
	for i := range at {
		if slices.Equal(cautionsOf(lib, steps[i]), here) {
			return i + 1
		}
	}
	return 0
}

// cautionsOf lists the cautions of a step, those of the floor apart.
func cautionsOf(lib *content.Library, step content.Step) []string {
	spot, _ := lib.Spot(step.Spot)
	return wording.Joined(step.Avoid, spot.Avoid, []string{""}, step.AvoidFloor)
}

// labelledList sets items under a short label; nothing where there are none.
func labelledList(label string, items []string) app.UI {
	return app.If(len(items) > 0, func() app.UI {
		return ui.Box("labelled labelled--skip",
			ui.Line("labelled__label", label),
			ui.List("labelled__list", items),
		)
	})
}
