package sessionpage

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/content"
)

// Page is the guided session of one routine. It draws the visit and
// carries out what the visit asks for; nothing else changes the visit.
type Page struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Routine string
	// Embedded is set inside an article: the page is the frame's, and the ways
	// out of it lead to the whole program.
	Embedded bool

	stage
	settings visitSettings
	visit    visit.Model
	asked    []visit.Effect // what the visit asks for until the page is mounted
}

// A stage is what go-app and the browser lend a page for as long as it is
// mounted.
type stage struct {
	ctx   app.Context
	clock player.ClockHandle
	shown device.Showing // outside the page
	ends  []func()       // undo what OnMount set up
}

func (p *Page) OnPreRender(ctx app.Context) {
	p.stand(ctx)
	if !p.Embedded {
		p.head().Set(ctx)
	}
}

func (p *Page) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

// OnInit opens the visit where the address is this page's already, so that the
// first drawing has what is remembered and nothing is drawn twice. On the way
// from another page go-app changes the address later.
func (p *Page) OnInit() {
	if !app.IsClient {
		return
	}
	ui.Guard(p.ctx, func() {
		if at := app.Window().URL(); strings.HasSuffix(at.Path, "/"+p.Routine+"/") {
			p.read(at)
		}
	})
}

func (p *Page) OnMount(ctx app.Context) {
	ui.Guard(ctx, func() {
		if p.visit.Screen == nil {
			p.open(ctx)
		} else {
			if len(p.asked) == 0 {
				ctx.PreventUpdate() // it stands as it was drawn
			}
			p.opened(ctx)
		}
		p.listen()
	})
}

// OnUpdate begins anew where the address now names another routine: go-app
// then keeps the component and changes its fields.
func (p *Page) OnUpdate(ctx app.Context) {
	ui.Guard(ctx, func() {
		p.update(visit.Closed{})
		p.open(ctx)
	})
}

// OnDismount leaves the session as it stands, to be gone on with later.
func (p *Page) OnDismount() {
	ui.Guard(p.ctx, func() {
		p.update(visit.Closed{})
		p.letGo()
		for _, end := range p.ends {
			end()
		}
		p.ends = nil
		ui.OnCrash(p.ctx, nil)
	})
}

// stand takes the context of the page, and its crashes.
func (p *Page) stand(ctx app.Context) {
	p.ctx = ctx
	ui.OnCrash(ctx, p.crash)
}

func (p *Page) head() ui.Head {
	text := &p.text().Page
	title := map[string]string{"routine": p.Library.Text.Routines[p.Routine].Title}
	return ui.PageHead(p.Library, content.Fill(text.Title, title), content.Fill(text.Description, title))
}

func (p *Page) text() *content.SessionText { return &p.Library.Text.Session }

// Render draws one live region that is always there, and the screen.
func (p *Page) Render() app.UI {
	return ui.Div().Class("session").DataSet("state", p.state()).DataSet("step", p.step()).Body(
		ui.P().ID("said").Class("visually-hidden").Role("status").Aria("live", "polite").Text(p.visit.Announcement),
		p.body(),
		p.ahead(),
	)
}

// ahead holds what a session that is under way will show.
func (p *Page) ahead() app.UI {
	run, live := p.visit.Run()
	return app.If(live && run.Session.Live(), func() app.UI { return player.PicturesOf(p.Library, run.Session) })
}

// body draws the screen. Before the visit is opened that is what a first one
// begins with.
func (p *Page) body() app.UI {
	switch s := p.visit.Screen.(type) {
	case visit.Live:
		return p.during(s)
	case visit.Resume:
		return p.shell(p.earlier(), p.resume(s))
	case visit.Elsewhere:
		return p.shell(p.elsewhere())
	case visit.SetUp:
		return p.shell(p.earlier(), p.setUp(s))
	case visit.CheckOut:
		return p.shell(p.earlier(), p.ended(s), p.checkOut(s))
	case visit.Aftercare:
		return p.shell(p.aftercare(s), p.afterwards())
	case visit.Signs:
		return p.shell(p.earlier(), p.gate(s))
	}
	return p.shell(p.earlier(), p.gate(visit.Signs{Due: visit.FirstTime}))
}

// during draws a live session.
func (p *Page) during(s visit.Live) app.UI {
	switch s.Session.Phase {
	case session.Hurting:
		return ui.Main().ID("main").Class("page").TabIndex(-1).Body(p.hurting(s))
	case session.Away:
		return p.player().DrawAway()
	}
	return p.player().Draw()
}

// shell stands around every screen that is not the player.
func (p *Page) shell(body ...app.UI) app.UI {
	if p.Embedded {
		return ui.Box("site",
			ui.Main().ID("main").Class("page").TabIndex(-1).Body(append(body, ui.WholeProgram(p.Library, p.Routine))...),
		)
	}
	return ui.Box("site",
		ui.A().Class("skip").Attr("href", "#main").Text(p.Library.Text.Boot.SkipToMain),
		ui.SiteHead(p.Library, "/session/"),
		ui.Main().ID("main").Class("page").TabIndex(-1).Body(body...),
		ui.SiteFoot(p.Library),
	)
}
