package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// Today is what the diary has to say on the first page: that it could not be
// read, that a day's dose is done, the cards that are due, and what the trial
// says until it has been read. Before there is a session, and once a trial is
// over and read, it says nothing.
type Today struct {
	app.Compo

	Library *content.Library
	Device  Device

	openBook
	ctx  app.Context
	open bool
	note string
	end  func()
}

func (t *Today) OnMount(ctx app.Context) {
	t.ctx = ctx
	if t.Device.Load(diaryKey) == "" {
		return
	}
	openKit(ctx, func() {
		t.read(t.Library, t.Device)
		t.open = true
	})
	t.end = t.Device.Watch(func(leaving bool) {
		if leaving {
			return
		}
		ctx.Dispatch(func(app.Context) {
			if t.open && !t.unsaved { // a day may have begun
				t.read(t.Library, t.Device)
			}
		})
	})
}

func (t *Today) OnDismount() {
	if t.end != nil {
		t.end()
	}
}

func (t *Today) Render() app.UI {
	if !t.open {
		return nothing()
	}
	broken, cards, trial := "", "", ""
	if t.aside {
		broken = part("broken-today")
	}
	if t.state.Active() || t.state.Stage == diary.NotBegun {
		cards = t.cards()
	}
	if t.unread() {
		trial = t.trial(part("trial-today"))
	}
	return ui.Div().Class("today").OnClick(guarded(t.tapped), app.EventScope("today")).Body(
		ui.Div().ID("today-note").Class("today__note").Role("status").TabIndex(-1).Body(drawn(t.note)),
		drawn(broken),
		enough(t.Library, t.book, t.Device, 0),
		drawn(cards),
		drawn(trial),
	)
}

func (t *Today) tapped(_ app.Context, e app.Event) {
	do, _ := tapped(e)
	if note := t.tap(do); note != "" {
		t.note = note
		focusLater(t.ctx, "today-note")
	}
}
