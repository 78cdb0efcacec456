package today

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/content"
)

// Unfinished leads back to a session that was left, while it may be gone on
// with.
type Unfinished struct {
	app.Compo

	Library *content.Library
	Device  device.Device

	routine string // of the session; "" is none
	end     func()
}

// OnInit looks before the page is first drawn, so that nothing moves on it.
func (u *Unfinished) OnInit() {
	if app.IsClient {
		u.look()
	}
}

func (u *Unfinished) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
	u.end = u.Device.Watch(func(leaving bool) {
		if !leaving {
			ctx.Dispatch(func(app.Context) { u.look() })
		}
	})
}

func (u *Unfinished) OnDismount() {
	if u.end != nil {
		u.end()
	}
}

// look reads what is stored. One that cannot be read is the session page's to
// tell.
func (u *Unfinished) look() {
	u.routine = ""
	s, err := store.ReadSession(u.Library, u.Device.Load(store.SessionKey))
	if err == nil && session.Resumable(s.Model, u.Device.Now()) {
		u.routine = s.Model.Plan.Routine
	}
}

func (u *Unfinished) Render() app.UI {
	if u.routine == "" {
		return ui.Nothing()
	}
	text := &u.Library.Text.Session.Resume
	return ui.Card("", "unfinished", text.Title,
		ui.P().Text(u.Library.Text.Routines[u.routine].Title),
		ui.P().Body(ui.A().Class("button button--main").Attr("href", ui.Link("/session/"+u.routine+"/")).Text(text.Open)),
	)
}
