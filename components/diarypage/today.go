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

// Today is what the diary has to ask and to say on the page of the day, which
// goes by the same book: that it could not be read, the card of the day after,
// and what the trial says until it has been read. Before there is a session, and
// once a trial is over and read, it says nothing.
type Today struct {
	openBook
	open bool
}

// Open reads the diary.
func (t *Today) Open(lib *content.Library, d device.Device) {
	t.noteAt, t.open = "today-note", t.open || d.Load(store.DiaryKey) != ""
	t.read(lib, d)
}

// Watch reads it again when the person comes back, for a day may have begun,
// until end is called.
func (t *Today) Watch(ctx app.Context) (end func()) {
	t.ctx = ctx
	return t.device.Watch(func(leaving bool) {
		if leaving {
			return
		}
		ctx.Dispatch(func(app.Context) {
			if t.unkept == "" {
				t.Open(t.lib, t.device)
			}
		})
	})
}

// Book is the diary with every change, also where the device did not keep it.
func (t *Today) Book() diary.Book { return t.book }

// Draw draws it.
func (t *Today) Draw() app.UI {
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
