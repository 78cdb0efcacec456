package diarypage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
)

func (p *Page) showEarlier(app.Context, app.Event) {
	p.listed += linesMore
	ui.FocusLater(p.ctx, "sessions")
}

// flipItem opens a line, or closes it where it is open.
func (p *Page) flipItem(id string) {
	if p.opened == id {
		id = ""
	}
	p.show(id, "")
}

// show opens the line of an id, to be read or with something in it asked anew;
// "" closes the one that is open.
func (p *Page) show(id, editing string) {
	back := id
	if id == "" {
		back = p.opened
	}
	p.opened, p.editing = id, editing
	p.ctx.Defer(func(app.Context) {
		ui.Focus("item-" + back)
		// Browsers keep what follows the list in its place, so what opened in it
		// may be out of sight.
		if e := app.Window().GetElementByID("item-" + back); e.Truthy() {
			e.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// remove deletes the session that is open.
func (p *Page) remove(app.Context, app.Event) {
	r, ok := p.book.Find(p.opened)
	if !ok {
		return
	}
	p.opened, p.editing = "", ""
	p.change(func(b diary.Book) diary.Book { return b.Without(r.ID) })
	p.told(p.orUnsaved(p.words().List.Deleted), putting(r))
	ui.FocusLater(p.ctx, "undo")
}

// removeCard takes back what was said on a card: one that is still due is asked
// again.
func (p *Page) removeCard(id string) {
	if c, ok := p.findCard(id); ok {
		p.change(func(b diary.Book) diary.Book { return b.WithoutCard(c.Date, c.Week) })
		p.told(p.orUnsaved(p.words().List.Deleted), puttingCard(c))
		ui.FocusLater(p.ctx, "undo")
	}
}

func (p *Page) findCard(id string) (diary.Card, bool) {
	for _, c := range p.book.Cards {
		if cardID(&c) == id {
			return c, true
		}
	}
	return diary.Card{}, false
}

// putting puts a session back as it is now.
func putting(r diary.Record) *undo {
	return &undo{func(b diary.Book) diary.Book { return b.Put(r) }, r.ID}
}

// puttingCard puts a card back as it is now.
func puttingCard(c diary.Card) *undo {
	return &undo{func(b diary.Book) diary.Book { return b.PutCard(c) }, cardID(&c)}
}

// putBack undoes the last change.
func (p *Page) putBack(app.Context, app.Event) {
	u := p.undo
	if u == nil {
		return
	}
	p.change(u.change)
	p.told("", nil)
	p.show(p.lineOf(u.item), "")
}
