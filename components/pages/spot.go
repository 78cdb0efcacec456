package pages

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Spot is one spot: where it is, where it is felt, how to press it and
// when to leave it alone.
type Spot struct {
	app.Compo

	Library *content.Library
	Spot    content.Spot
}

func (p *Spot) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Spot) head() ui.Head {
	text := &p.Library.Text.Pages.Spots
	spot := map[string]string{"spot": p.words().Title}
	return ui.PageHead(p.Library,
		content.Fill(text.SpotTitle, spot),
		content.Fill(text.SpotAbout, spot))
}

func (p *Spot) words() content.SpotText { return p.Library.Text.Spots[p.Spot.ID] }

func (p *Spot) Render() app.UI {
	lib, text, words := p.Library, p.Library.Text.Pages.Spots, p.words()
	return ui.Frame(lib, "/spots/"+p.Spot.ID+"/", words.Title,
		p.start(),
		ui.Box("pair",
			ui.TitledSection("where", text.Where, ui.List("plain-list", words.Where)),
			ui.TitledSection("refers", text.Refers, ui.List("plain-list", words.Refers)),
		),
		p.find(),
		ui.Box("pair", p.press(), p.leave()),
		ui.Box("section",
			ui.EvidenceDetails(lib, p.Spot.Evidence, "spot"),
		),
		p.used(),
		ui.P().Class("section").Body(ui.A().Attr("href", ui.Link("/spots/")).Text(text.All)),
	)
}

// find says how to get there, the safest surface first.
func (p *Spot) find() app.UI {
	text := &p.Library.Text.Pages.Spots
	var ways []app.UI
	for _, on := range []content.Surface{content.Wall, content.Floor} {
		if _, ok := p.Spot.Positions[on]; !ok {
			continue
		}
		id := "find-" + string(on)
		ways = append(ways, ui.Section().Class("way").Aria("labelledby", id).Body(
			ui.H3().ID(id).Text(p.Library.Text.Pages.Surfaces[on]),
			ui.Box("figures", append(
				[]app.UI{ui.CaptionedFigure(p.Library, content.Scene{Spot: p.Spot.ID, Surface: on}, "")},
				ui.BesideFigures(p.Library, p.Spot.ID+"-"+string(on))...)...),
			ui.List("step__do", wording.FillAll(p.words().Find[on], p.values(p.style()))),
		))
	}
	return ui.TitledSection("find", text.Find, ui.Box("ways", ways...))
}

func (p *Spot) press() app.UI {
	text := &p.Library.Text.Pages.Spots
	body := []app.UI{
		ui.List("step__do", wording.FillAll(p.words().Press, p.values(p.style()))),
		ui.List("facts", p.ways()),
	}
	if p.Spot.Paired {
		body = append(body, ui.P().Text(text.OneOnly))
	}
	body = append(body,
		ui.Labelled("labelled--notice", text.Notice, p.words().Notice),
		ui.Labelled("labelled--care", text.Care, p.words().Care),
	)
	return ui.TitledSection("press", text.Press, body...)
}

// ways says each style that may be used here with its dose.
func (p *Spot) ways() []string {
	var ways []string
	for _, style := range []content.Style{content.Standard, content.Light} {
		if p.Spot.Style != "" && p.Spot.Style != style {
			continue
		}
		ways = append(ways, content.Fill(p.Library.Text.Pages.Spots.How[style], p.values(style)))
	}
	return ways
}

func (p *Spot) style() content.Style {
	if p.Spot.Style != "" {
		return p.Spot.Style
	}
	return content.Standard
}

func (p *Spot) values(style content.Style) map[string]string {
	return wording.Doses(p.Library, wording.PressOf(p.Library, content.Step{Style: style}, p.Spot))
}

// leave lists the cautions under which some step presses here no more, or
// nowhere but on a wall.
func (p *Spot) leave() app.UI {
	ids := slices.Clone(p.Spot.Avoid)
	for _, r := range p.Library.Routines {
		for _, step := range r.Steps {
			if step.Spot == p.Spot.ID || step.Spot == content.SpotChosen {
				ids = append(ids, step.Avoid...)
			}
		}
	}
	if len(ids) == 0 {
		return app.Text("")
	}
	return ui.TitledSection("skip", p.Library.Text.Pages.Spots.Skip,
		ui.List("plain-list", wording.CautionWords(p.Library, ids)))
}

func (p *Spot) used() app.UI {
	text := &p.Library.Text.Pages.Spots
	var items []app.UI
	for _, r := range p.Library.Routines {
		if !r.Presses(p.Spot.ID) {
			continue
		}
		items = append(items, ui.Li().Body(
			ui.A().Attr("href", ui.Link("/routines/"+r.ID+"/")).Text(p.Library.Text.Routines[r.ID].Title),
		))
	}
	return ui.TitledSection("used", text.Used, ui.Ul().Class("plain-list").Body(items...))
}

// start leads into the routine that presses one chosen spot, with this one
// chosen.
func (p *Spot) start() app.UI {
	for _, r := range p.Library.Routines {
		if r.ChoosesSpot() {
			return ui.Box("actions", ui.A().
				Class("button button--main").
				Attr("href", ui.Link("/session/"+r.ID+"/#spot="+p.Spot.ID)).
				Text(p.Library.Text.Pages.Spots.Start))
		}
	}
	return app.Text("")
}
