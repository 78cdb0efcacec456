package components

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/content"
)

// An openBook is the diary as a page has it open: with what the trial says, and
// the cards that are due.
type openBook struct {
	lib     *content.Library
	device  Device
	book    diary.Book
	state   diary.State
	rated   []diary.Reading
	aside   bool // what was stored could not be read
	unsaved bool // the device refuses to remember

	day     diary.DayDue
	hasDay  bool
	hasWeek bool
}

func (o *openBook) read(lib *content.Library, d Device) {
	o.lib, o.device = lib, d
	book, aside, err := openDiary(d)
	o.book, o.unsaved = book, err != nil
	// Another page may have set it aside before this one, and the diary is empty.
	o.aside = o.aside || aside || len(book.Records)+len(book.Cards) == 0 && diaryAside(d)
	o.look()
}

// look draws the conclusions.
func (o *openBook) look() {
	now := o.device.Now()
	o.state = diary.Judge(o.book, o.lib.Trial, now)
	o.rated = o.book.Readings(firstDate, lastDate)
	o.day, o.hasDay = o.book.DayDue(o.lib.Trial, now)
	o.hasWeek = o.book.WeekDue(o.state, now)
}

// change is the only place where an open diary changes.
func (o *openBook) change(change func(diary.Book) diary.Book) {
	book, err := changeDiary(o.device, change)
	if err != nil {
		app.Log(err)
		if o.unsaved { // what is stored lacks the changes before
			book = change(o.book)
		}
	}
	o.book, o.unsaved = book, err != nil
	o.look()
}

// orUnsaved says what has just been done, or that this device will not remember
// it.
func (o *openBook) orUnsaved(note string) string {
	if o.unsaved {
		note = "unsaved"
	}
	return part(note)
}

// tap carries out what is asked for in a card or by the trial. It returns what
// came of it, as HTML; "" where that was nothing.
func (o *openBook) tap(do string) string {
	switch do {
	case "day-save", "day-skip":
		if do == "day-save" && picked("felt")+picked("sore") == "" && !ticked("bruise") {
			return part("unanswered")
		}
		card := o.dayCard(do == "day-skip")
		o.change(func(b diary.Book) diary.Book { return b.PutCard(card) })
	case "week-save", "week-skip":
		card := o.weekCard(do == "week-skip")
		if do == "week-save" && card.Pain == nil && card.Ease == nil && card.Sure == nil {
			return part("unanswered")
		}
		o.change(func(b diary.Book) diary.Book { return b.PutCard(card) })
	case "read":
		key := o.state.Key()
		o.change(func(b diary.Book) diary.Book { return b.MarkRead(key) })
	default:
		return ""
	}
	return o.orUnsaved("saved")
}

// dayCard is the card as it was answered. One that is asked again keeps what
// was said before where nothing new is.
func (o *openBook) dayCard(skip bool) diary.Card {
	c := o.day.Card
	c.Date, c.At = o.day.Date, o.device.Now()
	if skip {
		return c
	}
	if felt := picked("felt"); felt != "" {
		c.Felt = diary.Felt(felt)
	}
	if sore := picked("sore"); sore != "" {
		c.Sore = diary.Soreness(sore)
	}
	c.Bruise = c.Bruise || ticked("bruise")
	return c
}

func (o *openBook) weekCard(skip bool) diary.Card {
	c := diary.Card{Week: true, At: o.device.Now()}
	c.Date = diary.DateOf(c.At)
	if !skip {
		c.Pain, c.Ease, c.Sure = pickedNumber("week-pain"), pickedNumber("week-ease"), pickedNumber("week-sure")
		if c.Ease != nil {
			c.Thing = o.book.LastThing()
		}
	}
	return c
}

func pickedNumber(question string) *int {
	n, err := strconv.Atoi(picked(question))
	if err != nil {
		return nil
	}
	return &n
}

// cards draws the cards that are due.
func (o *openBook) cards() string {
	html := ""
	if o.hasDay {
		date, questions, name := o.date(o.day.Date), "", "again-"
		if !o.day.Again {
			questions, name = part("felt", "as", ""), "sore-"
		}
		switch {
		case o.day.Pressed:
			questions += part(name+strconv.Itoa(len(o.day.Sore)), "date", date, "as", "")
		case o.day.Still:
			questions += part("still")
		}
		html = part("card-day", "date", date, "questions", questions)
	}
	if o.hasWeek {
		html += part("card-week", "questions", weekQuestions(o.book.LastThing(), ""))
	}
	return html
}

// weekQuestions are those of the week. As tells them apart where they stand on
// the page twice.
func weekQuestions(thing, as string) string {
	ease := ""
	if thing != "" {
		ease = part("ease", "thing", own(thing), "as", as)
	}
	return part("of-week", "ease", ease, "as", as)
}

func (o *openBook) date(d diary.Date) string { return dateWords(o.lib, d.String()) }

// trial draws what the trial says, with buttons.
func (o *openBook) trial(buttons string) string {
	s := o.state
	name := string(s.Stage)
	switch s.Stage {
	case diary.NotBegun:
		name = "none"
	case diary.Review, diary.Over:
		name += "-" + string(s.Verdict)
	}
	if s.Stage == diary.Early && s.Day == 0 {
		name = "begun"
	}
	return part("trial-"+name, "n", strconv.Itoa(s.Day), "numbers", o.numbers(), "buttons", buttons)
}

// numbers sets the first days beside the last ones, where the trial looks back.
func (o *openBook) numbers() string {
	s, lines := o.state, ""
	if s.Pain.Known {
		lines = part("number-pain", "before", meanWords(s.Pain.From), "after", meanWords(s.Pain.To))
	}
	if s.Ease.Known {
		lines += part("number-ease", "before", meanWords(s.Ease.From), "after", meanWords(s.Ease.To), "thing", own(s.Thing))
	}
	if lines == "" || s.Stage != diary.Review && s.Stage != diary.Over {
		return ""
	}
	return part("numbers", "lines", lines)
}

// unread reports whether the trial says something that has not been read.
func (o *openBook) unread() bool {
	key := o.state.Key()
	return key != "" && !o.book.HasRead(key)
}

// meanWords says a mean with one decimal, or none where it is whole.
func meanWords(n float64) string {
	tenths := int(n*10 + 0.5)
	if tenths%10 == 0 {
		return strconv.Itoa(tenths / 10)
	}
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}
