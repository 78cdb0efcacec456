package pages

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Safety is the warning signs and the cautions, for reading. It asks
// nothing and keeps nothing.
type Safety struct {
	app.Compo

	Library *content.Library
}

func (p *Safety) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Safety) head() ui.Head {
	text := &p.Library.Text.Pages.Safety
	return ui.PageHead(p.Library, text.Title, text.Description)
}

func (p *Safety) Render() app.UI {
	lib, text := p.Library, p.Library.Text.Pages.Safety
	return ui.Frame(lib, "/safety/", text.Title,
		ui.Paragraph("lead", text.Lead...),
		ui.LevelCards(lib),
		p.cautions(),
		ui.Box("pair",
			ui.TitledSection("after", text.After, ui.List("plain-list", text.AfterText)),
			ui.TitledSection("checked", lib.Text.Pages.About.Checked, ui.Unchecked(lib), ui.Paragraph("", wording.FillAll(text.Judged, map[string]string{"n": strconv.Itoa(lib.Trial.SeverePain)})...)),
		),
		ui.Details().Class("evidence").ID("safety-sources").Body(
			ui.Summary().Class("evidence__summary").Text(text.Sources),
			ui.Sources(lib, lib.Screening.Sources),
		),
	)
}

func (p *Safety) cautions() app.UI {
	lib, text := p.Library, p.Library.Text.Pages.Safety
	var items []app.UI
	for _, id := range lib.Screening.Cautions {
		words := lib.Text.Safety.Cautions[id]
		items = append(items, ui.Li().ID("caution-"+id).Class("caution").Body(
			ui.H3().Class("caution__title").Text(words.Ask),
			ui.P().Text(words.Why),
			ui.Chips(text.Removes, removed(lib, id)),
		))
	}
	return ui.TitledSection("cautions", text.Cautions,
		ui.Paragraph("", text.CautionsText...),
		ui.Ul().Class("cautions").Body(items...),
	)
}

// removed says in short what a caution takes out of any routine: all pressing,
// pressing on the floor, or the steps by name.
func removed(lib *content.Library, caution string) []string {
	text := &lib.Text.Pages.Safety
	var words []string
	add := func(word string) {
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	for _, r := range lib.Routines {
		for _, step := range r.Steps {
			spot, _ := lib.Spot(step.Spot)
			switch {
			case slices.Contains(step.Avoid, caution) && step.Spot != "":
				add(text.AllPressing)
			case slices.Contains(step.Avoid, caution), slices.Contains(spot.Avoid, caution):
				add(wording.StepWords(lib, r, step).Title)
			case slices.Contains(step.AvoidFloor, caution):
				add(text.FloorPressing)
			}
		}
	}
	return words
}
