package diarypage

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/content"
)

// Page is what this device remembers: whether it helps, how the ratings
// went, every session, and the ways out of the diary and into it. There is
// nothing to show before the program runs.
type Page struct {
	app.Compo

	Library *content.Library
	Device  device.Device

	openBook
	open bool // whether the diary has been read

	listed  int    // how many lines are listed
	opened  string // the id of the line that is open
	editing string // the id of the session or card in it that is asked anew
	draft   draft
	back    int  // how many months before this one are looked at
	tabled  bool // the ratings are shown as a table too
	rows    int  // how many days that has
	plotted bool // the ratings are drawn, which years of them delay
	remind  diary.Reminder

	found    *diary.Import // a file that waits for a yes
	fileNote string

	ends []func() // undo what OnMount set up
}

// besideList is where a line opens beside the list, as in the style: there the
// newest is open from the beginning.
const besideList = "(min-width: 56.25rem)"

// afterFirstDrawing lets the browser show the page before more is drawn.
const afterFirstDrawing = 50 * time.Millisecond

func (p *Page) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Page) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

func (p *Page) head() ui.Head {
	return ui.PageHead(p.Library, p.text().Title, p.text().Description)
}

func (p *Page) text() *content.DiaryPageText { return &p.Library.Text.Pages.Diary }

// OnInit reads the diary for the first drawing. Read in OnMount, it would first
// be drawn shut.
func (p *Page) OnInit() {
	if app.IsClient {
		p.begin()
	}
}

func (p *Page) begin() {
	p.noteAt, p.listed, p.remind = ui.HeadingID, linesAtFirst, usualReminder()
	p.read(p.Library, p.Device)
	if last, ok := p.book.Last(); ok {
		then, now := last.Begin, p.today.Time()
		p.back = max(0, 12*(now.Year()-then.Year())+int(now.Month()-then.Month()))
		if app.Window().Call("matchMedia", besideList).Get("matches").Bool() {
			p.opened = last.ID
		}
	}
	p.open = true
}

func (p *Page) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // it stands as it was drawn
	p.ctx = ctx
	p.Device.Set(store.LoadSettings(p.Device)) // the page before has fallen silent by now
	ctx.After(afterFirstDrawing, func(app.Context) { p.plotted = true })
	p.ends = []func(){
		ui.OnWindow("storage", func(e app.Value) {
			if key := e.Get("key"); key.IsNull() || strings.HasSuffix(key.String(), "/"+store.DiaryKey) {
				p.again(p.words().Changed)
			}
		}),
		p.Device.Watch(func(leaving bool) {
			if !leaving { // a day may have begun
				p.again(p.note)
			}
		}),
	}
}

func (p *Page) OnDismount() {
	for _, end := range p.ends {
		end()
	}
}

// again reads the diary again: another tab changed it, or time went by.
func (p *Page) again(note string) {
	p.ctx.Dispatch(func(app.Context) {
		if p.unkept == "" {
			p.read(p.Library, p.Device)
			p.note = note
		}
	})
}

func (p *Page) Render() app.UI {
	text := p.text()
	lead := ui.Paragraph("lead", text.Lead...)
	if !p.open {
		return ui.Frame(p.Library, "/diary/", text.Title, lead, ui.Opening("", text.Opening))
	}
	return ui.Frame(p.Library, "/diary/", text.Title, lead, p.diary())
}

// diary draws all of the diary.
func (p *Page) diary() app.UI {
	seen, list := p.calendar, p.list
	if len(p.book.Records)+len(p.book.Cards) == 0 {
		seen, list = p.empty, ui.Nothing
	}
	drawn := p.newPlot()
	return ui.Div().ID("diary").Body(
		p.warnings(),
		ui.Box("diary-now", p.cards(), p.whatTrialSays()),
		ui.Box("pair", p.trend(drawn, p.plotted, p.tableParts(drawn)...), seen()),
		list(),
		ui.Box("pair",
			ui.Div().Body(
				p.data(),
				ui.Div().ID("import-note").Class("import__note").Role("status").TabIndex(-1).Body(p.said(p.fileNote)),
				p.offer(),
			),
			ui.Div().Body(p.reminders(), p.moving()),
		),
		p.done(),
	)
}

// warnings says what is not as it should be.
func (p *Page) warnings() app.UI {
	text := p.words()
	var notices []app.UI
	if p.aside {
		notices = append(notices, ui.Paragraph("notice", text.Broken...))
	}
	switch {
	case p.unkept != "":
		notices = append(notices, ui.Paragraph("notice", p.orUnsaved("")))
	case p.Device.Abilities().Memory == device.Refused:
		notices = append(notices, ui.Paragraph("notice", text.Keep.Refused))
	}
	if notices == nil {
		return ui.Nothing()
	}
	return ui.Div().Body(notices...)
}

// whatTrialSays is what the trial says, to be marked as read where it is new.
func (p *Page) whatTrialSays() app.UI {
	var buttons []app.UI
	if p.unread() {
		buttons = append(buttons, p.readButton())
	}
	if p.mayBeginAgain() {
		buttons = append(buttons, control("begin-again", "button", p.words().Trial.Again, p.beginAgain))
	}
	return p.trial(buttons...)
}

// mayBeginAgain reports whether a new trial is there for the asking: the one
// before is over, and nothing in it wants somebody to be spoken to first. Where
// it does, the set-up asks.
func (p *Page) mayBeginAgain() bool {
	return p.state.Stage == diary.Low || p.state.Stage == diary.Over && !p.state.Worsened()
}

func (p *Page) beginAgain(app.Context, app.Event) {
	today := diary.DateOf(p.Device.Now())
	p.change(func(b diary.Book) diary.Book { return b.BeginAgain(today) })
	p.saved(p.orUnsaved(p.words().Cards.Saved))
}

// done says what has just been done, and offers to undo it.
func (p *Page) done() app.UI {
	undo := ui.Nothing()
	if p.undo != nil {
		undo = control("undo", "button", p.words().List.Undo, p.putBack)
	}
	return ui.Box("settings-note diary-note",
		ui.Div().Role("status").Body(p.said(p.note)),
		undo,
	)
}
