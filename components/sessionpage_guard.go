package components

import (
	"fmt"
	"runtime/debug"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
)

// crashedID is the bar that says the program fell. It stands in every page, so
// that it can be shown when nothing can be drawn any more.
const crashedID = "boot-crashed"

// guard runs a handler or a callback. A panic would end the whole program and
// leave a frozen clock on the screen; here it stops the clock, saves what was
// done, and shows the bar that offers to reload.
func (p *SessionPage) guard(do func()) {
	defer func() {
		if cause := recover(); cause != nil {
			p.fall(cause)
		}
	}()
	do()
}

func (p *SessionPage) fall(cause any) {
	app.Log(fmt.Errorf("components: session: panic: %v, want none\n%s", cause, debug.Stack()))
	p.fallen = true
	quietly(func() { p.save() })
	quietly(func() { p.hush() })
	quietly(func() {
		if bar := app.Window().GetElementByID(crashedID); bar.Truthy() {
			bar.Set("hidden", false)
		}
	})
}

// hush stops everything that goes on by itself.
func (p *SessionPage) hush() {
	p.Device.Wake(noTime, nil)
	p.Device.Chimes(nil)
	p.Device.Speak(nil)
	p.Device.KeepAwake(false)
	p.Device.Live(false)
}

// quietly runs one part of the way down; the next part must run whatever
// happens to it.
func quietly(do func()) {
	defer func() { _ = recover() }()
	do()
}

// tell returns a handler that sends a message to the session.
func (p *SessionPage) tell(msg session.Msg) app.EventHandler {
	return func(app.Context, app.Event) {
		keepFocus(p.ctx)
		p.guard(func() {
			p.Device.Unlock()
			p.send(msg)
		})
	}
}

// once returns a handler that hears only the first of two fast taps. The
// controls in the dock change under the finger: the second tap of two on "I’m
// ready" would pause.
func once(do app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		if e.Get("detail").Int() <= 1 {
			do(ctx, e)
		}
	}
}

// handle returns a guarded handler.
func (p *SessionPage) handle(do func()) app.EventHandler {
	return func(app.Context, app.Event) {
		keepFocus(p.ctx)
		p.guard(do)
	}
}
