package components

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// EmbedPage is a routine inside somebody else's article. Until Start it is a
// page to be read, which needs no program; then it is the whole session.
type EmbedPage struct {
	app.Compo

	Library *content.Library
	Device  Device
	Routine content.Routine

	started bool
}

func (p *EmbedPage) OnPreRender(ctx app.Context) { p.head().set(ctx) }

func (p *EmbedPage) text() content.EmbedText { return p.Library.Text.Embed }

func (p *EmbedPage) head() head {
	values := map[string]string{
		"routine": p.Library.Text.Routines[p.Routine.ID].Title,
		"minutes": strconv.Itoa(p.Routine.Minutes),
	}
	return pageHead(p.Library, content.Fill(p.text().Title, values), content.Fill(p.text().Description, values))
}

func (p *EmbedPage) Render() app.UI {
	if p.started {
		return app.Div().Class("embed").Body(
			&SessionPage{Library: p.Library, Device: p.Device, Routine: p.Routine.ID, Embedded: true},
		)
	}
	return app.Div().Class("embed").Body(p.facade())
}

func (p *EmbedPage) facade() app.UI {
	lib, r, text := p.Library, p.Routine, p.text()
	words := lib.Text.Routines[r.ID]
	return app.Main().ID("main").Class("embed__facade").Body(
		app.H1().ID(headingID).Class("embed__title").TabIndex(-1).Text(words.Title),
		app.P().Class("embed__minutes").Text(fillNumber(lib.Text.Pages.Home.Minutes, lib.Text.Pages.Home.Minutes, r.Minutes)),
		app.P().Text(words.Short),
		chips(text.Need, kitWords(lib, r.Kit)),
		paragraph("embed__not-for", text.NotFor...),
		app.P().Body(away("", "/safety/", lib.Text.Flow.Aftercare.Safety)),
		app.Div().Class("actions").Body(
			app.Button().Type("button").ID("embed-start").Class("button button--main").
				OnClick(guarded(p.start), app.EventScope("embed-start")).Text(text.Start),
			away("button", "/routines/"+r.ID+"/", text.Open),
		),
		app.P().Class("fine").Text(text.Private),
		app.Details().Class("embed__steps").Body(
			app.Summary().Text(text.Steps),
			app.Ol().Body(p.steps()...),
		),
	)
}

// away is a link out of the frame: our other pages refuse to stand in one.
func away(class, path, text string) app.UI {
	return app.A().Class(class).Href(link(path)).Target("_blank").Rel("noopener").Text(text)
}

// steps are the routine in words, for where nothing can be started.
func (p *EmbedPage) steps() []app.UI {
	var items []app.UI
	for _, step := range p.Routine.Steps {
		words := stepWords(p.Library, p.Routine, step)
		items = append(items, app.Li().Body(
			app.P().Body(
				app.Strong().Text(words.Title),
				app.Text(" "),
				app.Span().Class("step__dose").Text(doseWords(p.Library, step)),
			),
			paragraph("", words.Do...),
			app.If(len(words.Care) > 0, func() app.UI { return paragraph("", words.Care...) }),
		))
	}
	return items
}

func (p *EmbedPage) start(ctx app.Context, _ app.Event) {
	p.started = true
	arriveAtTop(ctx)
}

// wholeProgram leads from an embedded session to the whole program. embed.js
// puts the session into the address when it is tapped.
func (p *SessionPage) wholeProgram() app.UI {
	return app.P().Class("embed__go-on").Body(
		app.A().Href(link("/session/" + p.Routine + "/")).Text(p.Library.Text.Embed.GoOn),
	)
}
