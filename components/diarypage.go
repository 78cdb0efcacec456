package components

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// DiaryPage is what this device remembers: whether it helps, how the ratings
// went, every session, and the ways out of the diary and into it. There is
// nothing to show before the program runs. Its parts come from the kit.
type DiaryPage struct {
	app.Compo

	Library *content.Library
	Device  Device

	openBook
	ctx  app.Context // of the page, which outlives its buttons
	open bool        // whether the diary has been read
	note string      // the last thing to be told
	undo *undo

	days    int    // how many days are listed
	opened  string // the id of the session or card that is open
	editing bool
	tabled  bool // the ratings are shown as a table too
	plotted bool // the ratings are drawn, which years of them delay

	found    *diary.Import // a file that waits for a yes
	fileNote string

	ends []func() // undo what OnMount set up
}

// An undo puts back what was just changed.
type undo struct {
	change func(diary.Book) diary.Book
	item   string // id of the session or card it is about
}

// afterFirstDrawing lets the browser show the page before more is drawn.
const afterFirstDrawing = 50 * time.Millisecond

func (p *DiaryPage) OnPreRender(ctx app.Context) { p.head().set(ctx) }
func (p *DiaryPage) OnNav(ctx app.Context)       { p.head().arrive(ctx) }

func (p *DiaryPage) head() head { return pageHead(p.Library, p.text().Title, p.text().Description) }

func (p *DiaryPage) text() content.DiaryPageText { return p.Library.Text.Pages.Diary }

func (p *DiaryPage) OnMount(ctx app.Context) {
	p.ctx, p.days = ctx, daysAtFirst
	p.Device.Set(LoadSettings(p.Device))
	openKit(ctx, func() {
		p.open = true
		p.read(p.Library, p.Device)
		ctx.After(afterFirstDrawing, func(app.Context) { p.plotted = true })
	})
	p.ends = []func(){
		onWindow("storage", func(e app.Value) {
			if key := e.Get("key"); key.IsNull() || strings.HasSuffix(key.String(), "/"+diaryKey) {
				p.again(part("changed"))
			}
		}),
		p.Device.Watch(func(leaving bool) {
			if !leaving { // a day may have begun
				p.again(p.note)
			}
		}),
	}
}

func (p *DiaryPage) OnDismount() {
	for _, end := range p.ends {
		end()
	}
}

// again reads the diary again: another tab changed it, or time went by.
func (p *DiaryPage) again(note string) {
	p.ctx.Dispatch(func(app.Context) {
		if p.open && !p.unsaved {
			p.read(p.Library, p.Device)
			p.note = note
		}
	})
}

func (p *DiaryPage) Render() app.UI {
	text := p.text()
	lead := paragraph("lead", text.Lead...)
	if !p.open {
		return frame(p.Library, "/diary/", text.Title, lead, paragraph("", text.Opening...))
	}
	undo := ""
	if p.undo != nil {
		undo = part("undo")
	}
	return frame(p.Library, "/diary/", text.Title, lead, ui.Div().ID("diary").
		OnClick(guarded(p.tapped), app.EventScope("diary")).
		OnChange(guarded(p.pickFile), app.EventScope("diary")).
		Body(
			drawn(p.warnings()),
			drawn(p.cards()),
			drawn(p.trial(p.markRead())),
			drawn(p.trend(p.plotted, p.tableButton())),
			drawn(p.list()),
			drawn(part("remind")),
			drawn(part("data", "kept", p.kept(), "aside", p.putAside())),
			ui.Div().ID("import-note").Class("import__note").Role("status").TabIndex(-1).Body(drawn(p.fileNote)),
			drawn(p.offer()),
			drawn(part("moving")),
			ui.Div().Class("settings-note diary-note").Body(
				ui.Div().Role("status").Body(drawn(p.note)),
				drawn(undo),
			),
		))
}

// warnings says what is not as it should be.
func (p *DiaryPage) warnings() string {
	html := ""
	if p.aside {
		html = part("broken")
	}
	switch {
	case p.unsaved:
		html += part("unsaved")
	case p.Device.Abilities().Memory == Refused:
		html += part("refused")
	}
	return html
}

// kept says whether the browser has agreed to keep what is stored.
func (p *DiaryPage) kept() string {
	can := p.Device.Abilities()
	if can.Memory != Works {
		return ""
	}
	return part("kept-" + string(can.Kept))
}

// putAside offers what could not be read, for somebody who can.
func (p *DiaryPage) putAside() string {
	if len(SetAside(p.Device)) == 0 {
		return ""
	}
	return part("aside")
}

func (p *DiaryPage) markRead() string {
	if !p.unread() {
		return ""
	}
	return part("trial-read")
}

func (p *DiaryPage) tableButton() string {
	if !p.tabled {
		return part("table-button", "expanded", "false", "table", "")
	}
	return part("table-button", "expanded", "true", "table", p.table())
}
