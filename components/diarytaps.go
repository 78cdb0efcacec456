package components

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
)

// tapped hears every tap on the page: the buttons of its parts say in data-do
// what they are for.
func (p *DiaryPage) tapped(_ app.Context, e app.Event) {
	do, id := tapped(e)
	if note := p.tap(do); note != "" {
		p.told(note, nil)
		focusLater(p.ctx, headingID)
		return
	}
	switch do {
	case "table":
		p.tabled = !p.tabled
		focusLater(p.ctx, "table")
	case "earlier":
		p.days += daysMore
		focusLater(p.ctx, "sessions")
	case "open":
		if p.opened == id {
			id = ""
		}
		p.flip(id, false)
	case "edit":
		p.flip(p.opened, true)
	case "edit-cancel":
		p.flip(p.opened, false)
	case "edit-save":
		p.edit()
	case "edit-card":
		p.flip(id, true)
	case "card-save":
		p.editCard()
	case "delete":
		p.remove()
	case "delete-card":
		p.removeCard(id)
	case "undo":
		p.putBack()
	default:
		p.tappedData(do)
	}
}

// told says what has just been done, and what a tap on Undo puts back.
func (p *DiaryPage) told(note string, undo *undo) { p.note, p.undo = note, undo }

// flip opens a session or a card, or closes the one that is open.
func (p *DiaryPage) flip(id string, editing bool) {
	back := id
	if id == "" {
		back = p.opened
	}
	p.opened, p.editing = id, editing
	p.ctx.Defer(func(app.Context) {
		focus("item-" + back)
		// Browsers keep what follows the list in its place, so what opened in it
		// may be out of sight.
		if e := app.Window().GetElementByID("item-" + back); e.Truthy() {
			e.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// edit keeps what the person rated anew. What was done stays as it was seen.
func (p *DiaryPage) edit() {
	r, ok := p.book.Find(p.opened)
	if !ok {
		return
	}
	before := putting(r)
	r.Before.Pain, r.After.Pain = pickedNumber("edit-before"), pickedNumber("edit-after")
	if thing := ratedThing(&r); thing != "" {
		r.Before = easeOf(r.Before, thing, "edit-ease-before")
		r.After = easeOf(r.After, thing, "edit-ease-after")
	}
	r.Felt, r.Edited = diary.Felt(picked("edit-felt")), p.Device.Now()
	p.change(func(b diary.Book) diary.Book { return b.Put(r) })
	p.told(p.orUnsaved("edited"), before)
	p.flip(r.ID, false)
}

// easeOf returns a rating with how easy a thing is taken from a question. A
// thing that is not rated is not named.
func easeOf(r diary.Rating, thing, question string) diary.Rating {
	r.Thing, r.Ease = "", pickedNumber(question)
	if r.Ease != nil {
		r.Thing = thing
	}
	return r
}

// putting puts a session back as it is now.
func putting(r diary.Record) *undo {
	return &undo{func(b diary.Book) diary.Book { return b.Put(r) }, r.ID}
}

func (p *DiaryPage) remove() {
	r, ok := p.book.Find(p.opened)
	if !ok {
		return
	}
	p.opened = ""
	p.change(func(b diary.Book) diary.Book { return b.Without(r.ID) })
	p.told(p.orUnsaved("deleted"), putting(r))
	focusLater(p.ctx, "undo")
}

// editCard keeps what the person said anew on a card.
func (p *DiaryPage) editCard() {
	c, ok := p.findCard(p.opened)
	if !ok {
		return
	}
	before := c
	if c.Week {
		c.Pain, c.Sure = pickedNumber("edit-week-pain"), pickedNumber("edit-week-sure")
		c.Rating = easeOf(c.Rating, c.Thing, "edit-week-ease")
	} else {
		c.Felt, c.Sore, c.Bruise = diary.Felt(picked("edit-felt")), diary.Soreness(picked("edit-sore")), ticked("edit-bruise")
	}
	c.At = p.Device.Now()
	p.change(func(b diary.Book) diary.Book { return b.PutCard(c) })
	p.told(p.orUnsaved("edited"), puttingCard(before))
	p.flip(p.opened, false)
}

// removeCard takes back what was said on a card: one that is still due is asked
// again.
func (p *DiaryPage) removeCard(id string) {
	if c, ok := p.findCard(id); ok {
		p.change(func(b diary.Book) diary.Book { return b.WithoutCard(c.Date, c.Week) })
		p.told(p.orUnsaved("deleted"), puttingCard(c))
		focusLater(p.ctx, "undo")
	}
}

func (p *DiaryPage) findCard(id string) (diary.Card, bool) {
	for _, c := range p.book.Cards {
		if cardID(&c) == id {
			return c, true
		}
	}
	return diary.Card{}, false
}

// puttingCard puts a card back as it is now.
func puttingCard(c diary.Card) *undo {
	return &undo{func(b diary.Book) diary.Book { return b.PutCard(c) }, cardID(&c)}
}

// putBack undoes the last change.
func (p *DiaryPage) putBack() {
	u := *p.undo
	p.change(u.change)
	p.note, p.undo = "", nil
	p.flip(u.item, false)
}

// reminder is what was picked for the calendar file. A browser can't remind
// anyone while it is closed.
func (p *DiaryPage) reminder() diary.Reminder {
	left := p.Library.Trial.EndDay
	if p.state.Active() {
		left -= p.state.Day
	}
	r := diary.Reminder{Weeks: max(1, (left+6)/7), Title: plain("remind-event"), Text: plain("remind-text")}
	for day := range r.Days {
		r.Days[day] = ticked("remind-" + strconv.Itoa(day))
	}
	at := app.Window().GetElementByID("remind-at").Get("value").String()
	if len(at) < len("18:00") {
		at = "18:00"
	}
	r.Hour, _ = strconv.Atoi(at[:2])
	r.Minute, _ = strconv.Atoi(at[3:5])
	if here := p.ctx.Page().URL(); here.Host != "" {
		r.URL = here.Scheme + "://" + here.Host + link("/")
	}
	return r
}
