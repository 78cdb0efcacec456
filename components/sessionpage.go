package components

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// A Screen is the part of the guided session that is on the screen.
type Screen string

const (
	AtGate      Screen = ""          // warning signs and cautions
	AtSetUp     Screen = "set-up"    // choices and the check-in
	AtResume    Screen = "resume"    // a stored session may be gone on with
	AtElsewhere Screen = "elsewhere" // another tab runs the session
	AtSession   Screen = "session"   // the session is live
	AtCheckOut  Screen = "check-out" // the session is over
	AtAftercare Screen = "aftercare"
)

// noTime asks a Device for no look.
var noTime time.Time

// SessionPage is the guided session of one routine. It owns the one session
// there is and is the only one that changes it.
type SessionPage struct {
	app.Compo

	Library *content.Library
	Device  Device
	Routine string
	// Embedded is set inside an article: the page is the frame's, and the ways
	// out of it lead to the whole program.
	Embedded bool

	ctx      app.Context
	screen   Screen
	settings Settings
	model    session.Model
	answers  diary.Answers
	record   diary.Record // of the session just put away

	owner      string         // this tab's mark on what is stored
	holds      bool           // whether the mark was stored
	found      *storedSession // while AtResume
	goingOn    bool           // on the way to the page of the routine that is gone on with
	foundValue string         // of it, as stored
	unseen     time.Duration  // while Away: how long nobody looked
	told       []string       // something about an earlier session, once
	said       string         // in the live region
	cues       int            // how many cues were given, for their visual twin
	clock      clockHandle
	floor      bool // the view that can be read from the floor
	muted      bool
	unsaved    bool            // the device refuses to remember
	unkept     bool            // it refused the settings, which hold for this visit
	crashed    bool            // a panic stopped the session
	carried    *carriedSession // it came with the address, and waits for the warning signs

	ends []func() // undo what OnMount set up
}

func (p *SessionPage) OnPreRender(ctx app.Context) {
	p.stand(ctx)
	p.head().set(ctx)
}

func (p *SessionPage) OnNav(ctx app.Context) { p.head().arrive(ctx) }

func (p *SessionPage) OnMount(ctx app.Context) {
	guard(ctx, func() {
		p.open(ctx)
		p.listen()
	})
}

// OnUpdate begins anew where the address now names another routine: go-app
// then keeps the component and changes its fields.
func (p *SessionPage) OnUpdate(ctx app.Context) {
	guard(ctx, func() {
		p.leave()
		p.silence()
		p.screen, p.model, p.answers, p.told = AtGate, session.Model{}, diary.Answers{}, nil
		p.open(ctx)
	})
}

// OnDismount leaves the session as it stands, to be gone on with later.
func (p *SessionPage) OnDismount() {
	guard(p.ctx, func() {
		p.leave()
		p.silence()
		for _, end := range p.ends {
			end()
		}
		p.ends = nil
		onCrash(p.ctx, nil)
	})
}

// stand takes the context of the page, and its crashes.
func (p *SessionPage) stand(ctx app.Context) {
	p.ctx, p.clock.page = ctx, ctx
	onCrash(ctx, p.crash)
}

// open reads what this device remembers.
func (p *SessionPage) open(ctx app.Context) {
	p.stand(ctx)
	p.owner = newOwner()
	aside := len(SetAside(p.Device))
	p.settings = LoadSettings(p.Device)
	if len(SetAside(p.Device)) > aside {
		p.told = p.text().Page.NoSettings
	}
	p.Device.Set(p.settings)
	p.readCarried(ctx)
	p.find()
}

func (p *SessionPage) head() head {
	text := p.text().Page
	title := map[string]string{"routine": p.Library.Text.Routines[p.Routine].Title}
	return pageHead(p.Library, content.Fill(text.Title, title), content.Fill(text.Description, title))
}

func (p *SessionPage) text() content.SessionText { return p.Library.Text.Session }

// Render draws one live region that is always there, and the screen.
func (p *SessionPage) Render() app.UI {
	return ui.Div().Class("session").DataSet("state", p.state()).DataSet("step", p.step()).Body(
		ui.P().ID("said").Class("visually-hidden").Role("status").Aria("live", "polite").Text(p.said),
		p.body(),
	)
}

func (p *SessionPage) body() app.UI {
	switch p.screen {
	case AtSession:
		return p.during()
	case AtResume:
		return p.shell(p.earlier(), p.resume())
	case AtElsewhere:
		return p.shell(p.elsewhere())
	case AtSetUp:
		return p.shell(p.earlier(), p.setUp())
	case AtCheckOut:
		return p.shell(p.ended(), p.checkOut())
	case AtAftercare:
		return p.shell(p.aftercare(), p.afterwards())
	}
	return p.shell(p.earlier(), p.gate())
}

// during draws a live session.
func (p *SessionPage) during() app.UI {
	switch p.model.Phase {
	case session.Hurting:
		return ui.Main().ID("main").Class("page").TabIndex(-1).Body(p.hurting())
	case session.Away:
		return p.player().away()
	}
	return p.player().view()
}

func (p *SessionPage) player() player { return player{View: p.view(), controls: p, clock: &p.clock} }

// view is all that the player draws.
func (p *SessionPage) view() View {
	return View{
		Library: p.Library, Model: p.model, Now: p.Device.Now(),
		Settings: p.settings, Can: p.Device.Abilities(),
		Unseen: p.unseen, Cues: p.cues, Floor: p.floor, Muted: p.muted,
		Unsaved: p.unsaved, Embedded: p.Embedded,
	}
}

// shell stands around every screen that is not the player.
func (p *SessionPage) shell(body ...app.UI) app.UI {
	if p.Embedded {
		return ui.Div().Class("site").Body(
			ui.Main().ID("main").Class("page").TabIndex(-1).Body(append(body, wholeProgram(p.Library, p.Routine))...),
		)
	}
	return ui.Div().Class("site").Body(
		ui.A().Class("skip").Attr("href", "#main").Text(p.Library.Text.Boot.SkipToMain),
		siteHead(p.Library, "/session/"),
		ui.Main().ID("main").Class("page").TabIndex(-1).Body(body...),
		siteFoot(p.Library),
	)
}

// earlier tells what became of an earlier session.
func (p *SessionPage) earlier() app.UI {
	if len(p.told) == 0 {
		return ui.Div().Class("notice").Hidden(true)
	}
	return paragraph("notice", p.told...)
}

// ended offers the way back into a session that a tap ended.
func (p *SessionPage) ended() app.UI {
	if p.model.Undo == nil {
		return ui.Div().Class("notice notice--undo").Hidden(true)
	}
	text := p.text().Page
	return ui.Div().Class("notice notice--undo").Body(
		ui.P().Text(text.Ended),
		ui.Button().Attr("type", "button").Class("button").
			OnClick(guarded(p.undoEnd), app.EventScope("undo")).Text(text.EndedUndo),
	)
}

func (p *SessionPage) undoEnd(app.Context, app.Event) { p.Tell(session.Undone{}) }
