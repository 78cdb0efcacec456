package diarypage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// A draft is what is picked in the editor that is open, not saved yet.
type draft struct {
	before, after diary.Rating // of a session
	felt          diary.Felt
	card          diary.Card
}

// editor asks anew how it was before and after a session.
func (p *Page) editor(r *diary.Record) app.UI {
	text, asked, d := p.words().List, p.Library.Text.Flow, &p.draft
	before, after := asked.CheckIn.Pain, asked.CheckIn.Pain
	before.Legend, after.Legend = text.Before+": "+before.Legend, text.After+": "+after.Legend
	return ui.Box("days__whole",
		ui.Rating("edit-before", before, d.before.Pain, func(n int) { d.before.Pain = &n }),
		ui.Rating("edit-after", after, d.after.Pain, func(n int) { d.after.Pain = &n }),
		p.easeEditor("edit-ease-before", text.Before, ratedThing(r), &d.before),
		p.easeEditor("edit-ease-after", text.After, ratedThing(r), &d.after),
		ui.Question("edit-felt", asked.CheckOut.Felt, feelings(p.Library, "edit-felt", &d.felt)),
		p.editorActions("edit-save", p.saveEdit),
	)
}

// easeEditor asks about the hard thing, where one was rated.
func (p *Page) easeEditor(id, when, thing string, picked *diary.Rating) app.UI {
	if thing == "" {
		return ui.Nothing()
	}
	text := p.Library.Text.Flow.CheckIn.Ease
	text.Legend = when + ": " + content.Fill(text.Legend, map[string]string{"thing": p.Library.ThingName(thing)})
	return ui.Rating(id, text, picked.Ease, func(n int) { picked.Ease = &n })
}

// cardEditor asks what was asked on the card that is open.
func (p *Page) cardEditor() app.UI {
	const as = "edit-"
	c := &p.draft.card
	was, _ := p.findCard(p.editing)
	var questions []app.UI
	switch {
	case c.Week:
		questions = weekQuestions(p.Library, as, was.Thing, c)
	case p.book.PressedOn(c.Date) || was.Sore != "" || was.Bruise:
		all := []diary.Soreness{diary.NotSore, diary.SoreDay, diary.SoreLong, diary.SoreTooLong}
		questions = []app.UI{feltQuestion(p.Library, as, c), soreQuestion(p.Library, as, p.words().Cards.Sore, all, c)}
	default:
		questions = []app.UI{feltQuestion(p.Library, as, c)}
	}
	return ui.Box("days__whole", append(questions, p.editorActions("card-save", p.saveCard))...)
}

func (p *Page) editorActions(id string, save app.EventHandler) app.UI {
	text := &p.words().List
	return ui.Box("actions",
		control(id, "button button--main", text.Save, save),
		control("edit-cancel", "button", text.Cancel, p.leaveEdit),
	)
}

// edit asks the session that is open anew.
func (p *Page) edit(app.Context, app.Event) {
	if r, ok := p.book.Find(p.opened); ok {
		p.draft = draft{before: r.Before, after: r.After, felt: r.Felt}
		p.show(r.ID, r.ID)
	}
}

// editCard asks a card anew.
func (p *Page) editCard(id string) {
	if c, ok := p.findCard(id); ok {
		p.draft = draft{card: c}
		p.show(p.lineOf(id), id)
	}
}

func (p *Page) leaveEdit(app.Context, app.Event) { p.show(p.opened, "") }

// saveEdit keeps what the person rated anew. What was done stays as it was
// seen.
func (p *Page) saveEdit(app.Context, app.Event) {
	r, ok := p.book.Find(p.opened)
	if !ok || p.editing == "" {
		return
	}
	before, thing := putting(r), ratedThing(&r)
	r.Before, r.After = withThing(p.draft.before, thing), withThing(p.draft.after, thing)
	r.Felt, r.Edited = p.draft.felt, p.Device.Now()
	p.change(func(b diary.Book) diary.Book { return b.Put(r) })
	p.told(p.orUnsaved(p.words().List.Edited), before)
	p.show(r.ID, "")
}

// saveCard keeps what the person said anew on a card.
func (p *Page) saveCard(app.Context, app.Event) {
	before, ok := p.findCard(p.editing)
	if !ok {
		return
	}
	c := p.draft.card
	c.Rating, c.At = withThing(c.Rating, before.Thing), p.Device.Now()
	p.change(func(b diary.Book) diary.Book { return b.PutCard(c) })
	p.told(p.orUnsaved(p.words().List.Edited), puttingCard(before))
	p.show(p.opened, "")
}

// withThing is a rating that names the hard thing only where that is rated.
func withThing(r diary.Rating, thing string) diary.Rating {
	if r.Thing = thing; r.Ease == nil {
		r.Thing = ""
	}
	return r
}

// ratedThing is the hard thing of a session; "" where none was rated.
func ratedThing(r *diary.Record) string {
	if r.Before.Thing != "" {
		return r.Before.Thing
	}
	return r.After.Thing
}
