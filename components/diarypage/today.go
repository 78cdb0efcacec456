package diarypage

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/content"
)

// Today is what the diary has to ask and to say on the page of the day: that it
// could not be read, the card of the day after, and what the trial says until it
// has been read. Before there is a session, and once a trial is over and read,
// it says nothing.
type Today struct {
	app.Compo

	Library *content.Library
	Device  device.Device

	openBook
	open bool
	end  func()
}

func (t *Today) OnMount(ctx app.Context) {
	t.ctx, t.noteAt = ctx, "today-note"
	if t.Device.Load(store.DiaryKey) == "" {
		return
	}
	t.read(t.Library, t.Device)
	t.open = true
	t.end = t.Device.Watch(func(leaving bool) {
		if leaving {
			return
		}
		ctx.Dispatch(func(app.Context) {
			if t.unkept == "" { // a day may have begun
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
		return ui.Nothing()
	}
	broken, card, trial := ui.Nothing(), ui.Nothing(), ui.Nothing()
	if t.aside {
		broken = t.broken()
	}
	if t.hasDay && (t.state.Active() || t.state.Stage == diary.NotBegun) {
		card = t.dayCard()
	}
	if t.unread() {
		trial = t.trial(
			ui.A().Class("button button--main").Attr("href", ui.Link("/diary/")).Text(t.words().Trial.More),
			t.readButton(),
		)
	}
	return ui.Box("today",
		ui.Div().ID("today-note").Class("today__note").Role("status").TabIndex(-1).Body(t.said(t.note)),
		broken,
		card,
		trial,
	)
}

// broken says that the diary could not be read, without what is on its page.
func (t *Today) broken() app.UI {
	text := t.words()
	return ui.P().Class("notice").Body(
		app.Text(strings.Join(text.Broken[:2], " ")+" "),
		ui.A().Attr("href", ui.Link("/diary/")).Text(text.Link),
	)
}
