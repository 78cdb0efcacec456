package diarypage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// cards draws the cards that are due. A tap on one that is no longer due came a
// second time before the first was drawn, and changes nothing.
func (o *openBook) cards() app.UI {
	day, week := ui.Nothing(), ui.Nothing()
	if o.hasDay {
		title := content.Fill(o.words().Cards.Day, map[string]string{"date": o.date(o.day.Date)})
		day = o.dueCard("day", title, o.dayQuestions(), o.saveDay, o.skipDay)
	}
	if o.hasWeek {
		questions := weekQuestions(o.lib, "", o.book.LastThing(), &o.weekSaid)
		week = o.dueCard("week", o.words().Cards.Week, questions, o.saveWeek, o.skipWeek)
	}
	return ui.Div().Body(day, week)
}

func (o *openBook) dueCard(name, title string, questions []app.UI, save, skip app.EventHandler) app.UI {
	text := &o.words().Cards
	return ui.Card("due__card", name+"-card", title, append(questions,
		ui.Box("actions",
			control(name+"-save", "button button--main", text.Save, save),
			control(name+"-skip", "button", text.Skip, skip),
		),
	)...)
}

// dayQuestions asks what can be known by now.
func (o *openBook) dayQuestions() []app.UI {
	text := &o.words().Cards
	if o.day.Again {
		legend := content.Fill(text.SoreAgain, map[string]string{"date": o.date(o.day.Date)})
		return []app.UI{soreQuestion(o.lib, "", legend, o.day.Sore[1:], &o.daySaid)}
	}
	felt := feltQuestion(o.lib, "", &o.daySaid)
	switch {
	case o.day.Pressed:
		return []app.UI{felt, soreQuestion(o.lib, "", text.Sore, o.day.Sore, &o.daySaid)}
	case o.day.Still:
		return []app.UI{felt, ui.Question("sore", text.SoreStill, sorePicks(o.lib, "sore", o.day.Sore, &o.daySaid)...)}
	}
	return []app.UI{felt}
}

func (o *openBook) saveDay(app.Context, app.Event) {
	said := o.daySaid
	if o.hasDay && said.Felt == "" && said.Sore == "" && !said.Bruise {
		o.saved(o.words().Cards.Unanswered)
		return
	}
	o.putDay(said)
}

func (o *openBook) skipDay(app.Context, app.Event) { o.putDay(diary.Card{}) }

// putDay keeps the card of the day. One that is asked again keeps what was said
// before where nothing new is.
func (o *openBook) putDay(said diary.Card) {
	if !o.hasDay {
		return
	}
	c := o.day.Card
	c.Date, c.At = o.day.Date, o.device.Now()
	if said.Felt != "" {
		c.Felt = said.Felt
	}
	if said.Sore != "" {
		c.Sore = said.Sore
	}
	c.Bruise = c.Bruise || said.Bruise
	o.change(func(b diary.Book) diary.Book { return b.PutCard(c) })
	o.saved(o.orUnsaved(o.words().Cards.Saved))
}

func (o *openBook) saveWeek(app.Context, app.Event) {
	said := o.weekSaid
	if o.hasWeek && said.Pain == nil && said.Ease == nil && said.Sure == nil {
		o.saved(o.words().Cards.Unanswered)
		return
	}
	if said.Ease != nil {
		said.Thing = o.book.LastThing()
	}
	o.putWeek(said)
}

func (o *openBook) skipWeek(app.Context, app.Event) { o.putWeek(diary.Card{}) }

func (o *openBook) putWeek(c diary.Card) {
	if !o.hasWeek {
		return
	}
	c.Week, c.At = true, o.device.Now()
	c.Date = diary.DateOf(c.At)
	o.change(func(b diary.Book) diary.Book { return b.PutCard(c) })
	o.saved(o.orUnsaved(o.words().Cards.Saved))
}

// saved tells what came of a card, which is gone then.
func (o *openBook) saved(note string) {
	o.told(note, nil)
	ui.FocusLater(o.ctx, o.noteAt)
}
