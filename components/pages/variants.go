package pages

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// A variant is what a step becomes after some of the spots that may be chosen.
type variant struct {
	text  string   // key of its words
	spots []string // titles
}

// variants returns what a step may become, in the order of the spots; none
// where it is the same whatever was pressed.
func variants(lib *content.Library, step content.Step) []variant {
	var out []variant
	at := map[string]int{}
	for _, spot := range lib.Spots {
		key, ok := step.TextBySpot[spot.ID]
		if !ok {
			continue
		}
		i, seen := at[key]
		if !seen {
			i = len(out)
			at[key] = i
			out = append(out, variant{text: key})
		}
		out[i].spots = append(out[i].spots, lib.SpotTitle(spot.ID))
	}
	return out
}

// stepVariants says, for each group of spots, what to do after pressing one.
func stepVariants(lib *content.Library, step content.Step) app.UI {
	text := &lib.Text.Pages.Routine
	var items []app.UI
	for _, v := range variants(lib, step) {
		words := wording.Filled(lib, lib.Text.Steps[v.text], content.Press{})
		items = append(items, ui.Box("variant",
			ui.Line("variant__spots", content.Fill(text.After, map[string]string{
				"spots": wording.Listed(lib, v.spots...),
				"title": words.Title,
			})),
			ui.CaptionedFigure(lib, content.Scene{Text: v.text, Position: step.Position}, ""),
			ui.List("step__do", words.Do),
			ui.Labelled("labelled--notice", text.Notice, words.Notice),
			ui.Labelled("labelled--care", text.Care, words.Care),
		))
	}
	return app.If(len(items) > 0, func() app.UI {
		return ui.Box("variants", items...)
	})
}
