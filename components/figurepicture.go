package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// picture returns the figure of a scene as HTML, or "" where there is none.
// Where a person wants no motion, it is the still one that shows both ends. It
// is written out because go-app's own elements for it would cost the program
// more than all the rest of it.
func picture(lib *content.Library, scene content.Scene, loading string) string {
	name := lib.Figures.Name(scene)
	if name == "" {
		return ""
	}
	folder := app.Getenv("UNKNOT_FIGURES")
	words := content.Fill(lib.Text.Figures[lib.Figures.Both(name)], map[string]string{
		"side": lib.Text.Session.Player.OfSide[sideOf(scene)],
	})
	var still string
	if s := lib.Figures.Still(name); s != "" {
		still = `<source media="(prefers-reduced-motion: reduce)" srcset="` + folder + s + `.svg">`
	}
	return `<picture>` + still + `<img class="figure__picture" alt="` + escaped(words) + `" width="480" height="360" loading="` +
		loading + `" src="` + folder + name + `.svg"></picture>`
}

// escaped makes words safe to stand in HTML.
func escaped(words string) string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(words, "&", "&amp;"), "<", "&lt;"), `"`, "&quot;")
}

func sideOf(scene content.Scene) string {
	if scene.Side == "" {
		return "left"
	}
	return scene.Side
}

// figure is a picture with a line under it, or without one.
func figure(lib *content.Library, scene content.Scene, caption string) app.UI {
	drawn := picture(lib, scene, "lazy")
	if drawn == "" {
		return app.Text("")
	}
	if caption != "" {
		caption = `<figcaption class="figure__caption">` + escaped(caption) + `</figcaption>`
	}
	return app.Raw(`<figure class="figure">` + drawn + caption + `</figure>`)
}

// stepFigures shows a step as it is done, a press on every surface it may be
// done on. What is done on both sides is shown on the left. Where a spot is
// chosen, those to choose from are shown once.
func stepFigures(lib *content.Library, r content.Routine, step content.Step) app.UI {
	spot, pressed := lib.Spot(step.Spot)
	switch {
	case step.Kind == content.KindFind && step.Spot == content.SpotChosen:
		return offeredFigures(lib)
	case step.Spot == content.SpotChosen || len(step.TextBySpot) > 0:
		return app.Text("")
	case pressed:
		return spotFigures(lib, spot, r.Surfaces)
	case strings.Contains(lib.Figures.Steps[textKey(step)], "{surface}"):
		return surfaceFigures(lib, content.Scene{Text: textKey(step)}, r.Surfaces)
	}
	scene := content.Scene{Text: textKey(step), Position: step.Position}
	return ui.Div().Class("figures").Body(figure(lib, scene, ""))
}

// offeredFigures shows the spots to choose from, against a wall, which is the
// gentler way.
func offeredFigures(lib *content.Library) app.UI {
	var figures []app.UI
	for _, spot := range lib.Spots {
		if spot.Offered {
			figures = append(figures, figure(lib, content.Scene{Spot: spot.ID, Surface: content.Wall}, lib.Text.Spots[spot.ID].Title))
		}
	}
	return ui.Div().Class("figures").Body(figures...)
}

// spotFigures shows a press of a spot on each of these surfaces that it can be
// pressed on.
func spotFigures(lib *content.Library, spot content.Spot, on []content.Surface) app.UI {
	var can []content.Surface
	for _, surface := range on {
		if _, ok := spot.Positions[surface]; ok {
			can = append(can, surface)
		}
	}
	return surfaceFigures(lib, content.Scene{Spot: spot.ID}, can)
}

func surfaceFigures(lib *content.Library, scene content.Scene, on []content.Surface) app.UI {
	var figures []app.UI
	for _, surface := range on {
		scene.Surface = surface
		figures = append(figures, figure(lib, scene, lib.Text.Pages.Surfaces[surface]))
	}
	return ui.Div().Class("figures").Body(figures...)
}
