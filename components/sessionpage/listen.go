package sessionpage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/visit"
)

// listen begins to hear what happens outside the page: keys, the page coming
// and going, and other tabs.
func (p *Page) listen() {
	p.ends = append(p.ends,
		p.Device.Watch(p.watched),
		ui.OnWindow("keydown", p.key),
		ui.OnWindow("unknot-pause", func(app.Value) { p.pause() }),
		ui.OnWindow("storage", func(app.Value) { p.otherTab() }),
	)
}

// watched is called when the page comes back, is about to go, or when an
// ability changed. Leaving cannot wait for the next frame.
func (p *Page) watched(leaving bool) {
	if leaving {
		ui.Guard(p.ctx, func() { p.update(visit.Left{}) })
		return
	}
	p.later(func() {
		p.refresh() // a page that was put away whole has not heard of other tabs
		p.update(visit.Returned{Person: p.person(), Stored: store.StoredMark(p.Device)})
	})
}

// otherTab is called when another tab stored something.
func (p *Page) otherTab() {
	p.later(func() {
		p.refresh()
		p.update(visit.TabChanged{Person: p.person(), Stored: store.StoredMark(p.Device), Asked: store.Asked(p.Device)})
	})
}

// later does something with the next frame.
func (p *Page) later(do func()) {
	p.ctx.Dispatch(func(ctx app.Context) { ui.Guard(ctx, do) })
}

// key gives the keys their meaning in a running session.
func (p *Page) key(e app.Value) {
	ui.Guard(p.ctx, func() {
		do := p.shortcut(e.Get("key").String())
		if _, live := p.visit.Screen.(visit.Live); do == nil || !live || !p.Settings().Keys || !free(e) {
			return
		}
		e.Call("preventDefault")
		p.later(do)
	})
}

// free reports whether nothing else has a use for a key: neither the browser
// nor the control that has the focus. A button hears the space bar itself.
func free(e app.Value) bool {
	for _, taken := range []string{"defaultPrevented", "repeat", "isComposing"} {
		if e.Get(taken).Truthy() {
			return false
		}
	}
	for _, modifier := range []string{"Control", "Meta", "Alt", "AltGraph", "Shift"} {
		if e.Call("getModifierState", modifier).Bool() {
			return false
		}
	}
	controls := "input,select,textarea"
	if e.Get("key").String() == " " {
		controls += ",button,a,summary"
	}
	at := e.Get("target")
	return !at.Get("closest").Truthy() || !at.Call("closest", controls).Truthy()
}

// shortcut returns what a key does now, or nil. In the floor view, where nothing
// scrolls, a remote that turns pages skips.
func (p *Page) shortcut(key string) func() {
	if run, _ := p.visit.Run(); run.Floor {
		switch key {
		case "PageDown":
			key = "ArrowRight"
		case "PageUp":
			key = "ArrowLeft"
		}
	}
	switch key {
	case " ":
		return p.PauseOrGo
	case "ArrowRight":
		return func() { p.Tell(session.Next{}) }
	case "ArrowLeft":
		return func() { p.Tell(session.Previous{}) }
	case "m", "M":
		return p.Mute
	}
	return nil
}

// pause is for the page around a frame: another session began there.
func (p *Page) pause() {
	p.later(func() { p.update(visit.Interrupted{}) })
}
