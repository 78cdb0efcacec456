package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/wording"
	"unknot/content"
)

// An Illustration is the picture of a scene. Where it moves, it is two pictures that
// fade over each other, or, where a person wants no motion, a still one that
// shows both ends.
type Illustration struct {
	Name    string // of its files, "" where there is none
	Words   string // say what it shows
	Seconds int    // there and back, 0 where it does not move
}

func IllustrationOf(lib *content.Library, scene content.Scene) Illustration {
	return illustration(lib, lib.Figures.Name(scene), sideOf(scene))
}

func illustration(lib *content.Library, name, side string) Illustration {
	return Illustration{
		Name: name,
		Words: content.Fill(lib.Text.Figures[lib.Figures.Both(name)], map[string]string{
			"side": side,
		}),
		Seconds: lib.Figures.Moving[name],
	}
}

// View draws it. Loading says when a browser fetches it, eager or lazy.
func (i Illustration) View(loading string) app.UI {
	image := func(end string) app.HTMLElemSelfClosing {
		return Img().Class("figure__picture").Attr("width", 480).Attr("height", 360).
			Attr("loading", loading).Attr("src", i.file(end))
	}
	if i.Seconds == 0 {
		return image("").Attr("alt", i.Words)
	}
	return Box("loop",
		Picture().Body(
			Source().Attr("media", "(prefers-reduced-motion: reduce)").Attr("srcset", i.Still()),
			image("-a").Attr("alt", i.Words),
		),
		image("-b").Class("loop__end loop__end--"+strconv.Itoa(i.Seconds)).Aria("hidden", true),
	)
}

// Still is the address of the picture that does not move, "" where there is none.
func (i Illustration) Still() string {
	switch {
	case i.Name == "":
		return ""
	case i.Seconds == 0:
		return i.file("")
	}
	return i.file("-still")
}

// Mark draws it still, beside words that say what it shows.
func (i Illustration) Mark(class string) app.UI {
	if i.Name == "" {
		return Nothing()
	}
	return Img().Class(class).Attr("width", 480).Attr("height", 360).Aria("hidden", true).Attr("src", i.Still())
}

func (i Illustration) file(end string) string {
	return app.Getenv("UNKNOT_FIGURES") + i.Name + end + ".svg"
}

func sideOf(scene content.Scene) string {
	if scene.Side == "" {
		return "left"
	}
	return scene.Side
}

// CaptionedFigure is an illustration with a line under it, or without one.
func CaptionedFigure(lib *content.Library, scene content.Scene, caption string) app.UI {
	return captioned(IllustrationOf(lib, scene), caption)
}

// BesideFigures are the pictures that stand beside others: of a step by the key
// of its words, of a surface, or of a spot on a surface.
func BesideFigures(lib *content.Library, key string) []app.UI {
	var figures []app.UI
	for _, name := range lib.Figures.Beside[key] {
		figures = append(figures, captioned(illustration(lib, name, ""), ""))
	}
	return figures
}

func captioned(i Illustration, caption string) app.UI {
	if i.Name == "" {
		return app.Text("")
	}
	body := []app.UI{i.View("lazy")}
	if caption != "" {
		body = append(body, FigCaption().Class("figure__caption").Text(caption))
	}
	return Figure().Class("figure").Body(body...)
}

// StepFigures shows a step as it is done, a press on every surface it may be
// done on. What is done on both sides is shown on the left. Where a spot is
// chosen, those to choose from are shown once.
func StepFigures(lib *content.Library, r content.Routine, step content.Step) app.UI {
	spot, pressed := lib.Spot(step.Spot)
	switch {
	case step.Kind == content.KindFind && step.Spot == content.SpotChosen:
		return offeredFigures(lib)
	case step.Spot == content.SpotChosen || len(step.TextBySpot) > 0:
		return app.Text("")
	case pressed:
		return spotFigures(lib, spot, r.Surfaces)
	case strings.Contains(lib.Figures.Steps[wording.TextKey(step)], "{surface}"):
		return surfaceFigures(lib, content.Scene{Text: wording.TextKey(step)}, r.Surfaces)
	}
	scene := content.Scene{Text: wording.TextKey(step), Position: step.Position}
	return Box("figures", append([]app.UI{CaptionedFigure(lib, scene, "")}, BesideFigures(lib, scene.Text)...)...)
}

// offeredFigures shows the spots to choose from, against a wall, which is the
// gentler way.
func offeredFigures(lib *content.Library) app.UI {
	var figures []app.UI
	for _, spot := range lib.Spots {
		if spot.Offered {
			figures = append(figures, CaptionedFigure(lib, content.Scene{Spot: spot.ID, Surface: content.Wall}, lib.SpotTitle(spot.ID)))
		}
	}
	return Box("figures", figures...)
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
		figures = append(figures, CaptionedFigure(lib, scene, lib.Text.Pages.Surfaces[surface]))
	}
	return Box("figures", figures...)
}
