package sessionpage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Embed is a routine inside somebody else's article. The built page is to
// be read until Start, and has the warning signs out of sight; Start shows
// them, and the program, which begins then, is the whole session.
type Embed struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Routine content.Routine
}

func (p *Embed) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Embed) text() *content.EmbedText { return &p.Library.Text.Embed }

func (p *Embed) head() ui.Head {
	values := map[string]string{
		"routine": p.Library.Text.Routines[p.Routine.ID].Title,
		"minutes": strconv.Itoa(p.Routine.About),
	}
	return ui.PageHead(p.Library, content.Fill(p.text().Title, values), content.Fill(p.text().Description, values))
}

func (p *Embed) Render() app.UI {
	session := &Page{Library: p.Library, Device: p.Device, Routine: p.Routine.ID, Embedded: true}
	if app.IsClient {
		return ui.Box("embed", session)
	}
	return ui.Box("embed",
		p.facade(),
		ui.Div().ID("embed-session").Hidden(true).Body(session),
	)
}

// facade is read before Start. start.js takes it away, and what hides the
// session with it.
func (p *Embed) facade() app.UI {
	lib, r, text := p.Library, p.Routine, p.text()
	words := lib.Text.Routines[r.ID]
	title := append([]app.UI{ui.H1().Class("embed__title").Text(words.Title)}, p.spots()...)
	return ui.Main().ID("embed-facade").Class("embed__facade").Body(append(title,
		ui.Line("embed__minutes", wording.Count(lib.Text.Pages.Home.Minutes, r.About)),
		ui.P().Text(words.Short),
		ui.Chips(text.Need, wording.KitWords(lib, r.Kit)),
		ui.Paragraph("embed__not-for", text.NotFor...),
		ui.P().Body(away("", "/safety/", lib.Text.Flow.Aftercare.Safety)),
		ui.Box("actions",
			ui.Button().ID("embed-start").Class("button button--main").Text(text.Start),
			away("button", "/routines/"+r.ID+"/", text.Open),
		),
		ui.Line("fine", text.Private),
		ui.Details().Class("embed__steps").Body(
			ui.Summary().Text(text.Steps),
			ui.Ol().Body(p.steps()...),
		),
	)...)
}

// spots are the lines of which embed.js shows the one that the address of the
// frame names, where the routine lets a spot be chosen.
func (p *Embed) spots() (lines []app.UI) {
	if !p.Routine.ChoosesSpot() {
		return nil
	}
	for _, spot := range p.Library.Spots {
		for _, side := range []session.Side{session.NoSide, session.Left, session.Right} {
			if side == session.NoSide || !spot.Paired {
				lines = append(lines, ui.P().Class("embed__spot").DataSet("spot", spot.ID).DataSet("side", string(side)).Hidden(true).
					Text(wording.Place(p.Library, session.Segment{Spot: spot.ID, Side: side})))
			}
		}
	}
	return lines
}

// away is a link out of the frame: our other pages refuse to stand in one.
func away(class, path, text string) app.UI {
	return ui.A().Class(class).Attr("href", ui.Link(path)).Attr("target", "_blank").Attr("rel", "noopener").Text(text)
}

// steps are the routine in words, for where nothing can be started.
func (p *Embed) steps() []app.UI {
	var items []app.UI
	for _, step := range p.Routine.Steps {
		words := wording.StepWords(p.Library, p.Routine, step)
		items = append(items, ui.Li().Body(
			ui.P().Body(
				ui.Strong().Text(words.Title),
				app.Text(" "),
				ui.Span().Class("step__dose").Text(wording.DoseWords(p.Library, step)),
			),
			ui.Paragraph("", words.Do...),
			app.If(len(words.Care) > 0, func() app.UI { return ui.Paragraph("", words.Care...) }),
		))
	}
	return items
}
