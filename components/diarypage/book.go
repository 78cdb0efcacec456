package diarypage

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/content"
)

// An openBook is the diary as a page has it open: with what the trial says, the
// cards that are due, and the last thing the person is told.
type openBook struct {
	lib    *content.Library
	device device.Device
	ctx    app.Context // of the page, which outlives its buttons
	book   diary.Book
	state  diary.State
	rated  []diary.Reading
	today  diary.Date
	all    bool         // years of ratings are drawn, not the last weeks
	aside  bool         // what was stored could not be read
	unkept diary.Unkept // why the last change will not be remembered

	day      diary.DayDue
	hasDay   bool
	hasWeek  bool
	daySaid  diary.Card // what is picked on the card of the day, not saved yet
	weekSaid diary.Card
	more     bool // a card of the day that takes one tap asks all that it can

	note   string // the last thing to be told
	noteAt string // the id that takes the focus once a card is saved
	undo   *undo
}

// An undo puts back what was just changed.
type undo struct {
	change func(diary.Book) diary.Book
	item   string // id of the session or card it is about
}

// firstDate and lastDate are beyond every day of a diary.
const (
	firstDate diary.Date = -1 << 31
	lastDate  diary.Date = 1<<31 - 1
)

func (o *openBook) read(lib *content.Library, d device.Device) {
	o.lib, o.device = lib, d
	book, aside, err := store.OpenDiary(d)
	o.book, o.unkept = book, diary.UnkeptFor(err)
	// Another page may have set it aside before this one, and the diary is empty.
	o.aside = o.aside || aside || len(book.Records)+len(book.Cards) == 0 && store.DiaryAside(d)
	o.look()
}

// look draws the conclusions. What was picked on a card that now asks something
// else is forgotten.
func (o *openBook) look() {
	now := o.device.Now()
	o.today = diary.DateOf(now)
	o.state = diary.Judge(o.book, o.lib.Trial, now)
	o.rated = o.book.Readings(firstDate, lastDate)
	day, hasDay := o.book.DayDue(o.lib.Trial, now)
	if !hasDay || day.Date != o.day.Date || day.Again != o.day.Again || day.Still != o.day.Still || !slices.Equal(day.Sore, o.day.Sore) {
		o.daySaid, o.more = diary.Card{}, false
	}
	o.day, o.hasDay = day, hasDay
	if o.hasWeek = o.book.WeekDue(o.state, now); !o.hasWeek {
		o.weekSaid = diary.Card{}
	}
}

// change is the only place where an open diary changes.
func (o *openBook) change(change func(diary.Book) diary.Book) {
	book, err := store.ChangeDiary(o.device, change)
	if err != nil {
		app.Log(err)
		if o.unkept != "" { // what is stored lacks the changes before
			book = change(o.book)
		}
	}
	o.book, o.unkept = book, diary.UnkeptFor(err)
	o.look()
}

func (o *openBook) words() *content.DiaryText { return &o.lib.Text.Diary }

func (o *openBook) date(d diary.Date) string { return o.device.Date(d.Time(), device.Day) }

// told says what has just been done, and what a tap on Undo puts back.
func (o *openBook) told(note string, undo *undo) { o.note, o.undo = note, undo }

// orUnsaved says what has just been done, or that it will not be remembered and
// whose fault that is.
func (o *openBook) orUnsaved(note string) string {
	switch o.unkept {
	case diary.Refused, diary.Fleeting:
		return o.words().NotSaved
	case diary.Unfit:
		return o.words().Unfit
	}
	return note
}

// said draws something that was told; nothing where that is nothing.
func (o *openBook) said(note string) app.UI {
	switch note {
	case "":
		return ui.Nothing()
	case o.words().NotSaved, o.words().Unfit:
		return ui.Div().Class("said notice").Text(note)
	}
	return ui.Div().Class("said").Text(note)
}

// control is a button under an id of its own.
func control(id, class, words string, do app.EventHandler) app.UI {
	return ui.Control(id, class, do).Text(words)
}

// named is a control whose name says what it is about.
func named(id, class, words, about string, do app.EventHandler) app.UI {
	return ui.Control(id, class, do).Aria("label", words+": "+about).Text(words)
}

func span(class, words string) app.UI { return ui.Span().Class(class).Text(words) }

// joined sets a comma between words, where there are words on both sides.
func joined(words, more string) string {
	if words != "" && more != "" {
		words += ", "
	}
	return words + more
}
