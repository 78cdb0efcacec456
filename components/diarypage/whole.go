package diarypage

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// whole shows all that is known of the line that is open, or asks it anew.
func (p *Page) whole(l line) app.UI {
	switch r := l.session; {
	case p.editing == "":
		var body []app.UI
		if r != nil {
			body = p.wholeSession(r)
		}
		return ui.Box("days__whole", append(body, p.wholeCard(l.card)...)...)
	case r != nil && p.editing == r.ID:
		return p.editor(r)
	}
	return p.cardEditor()
}

// happened says what was done in a session besides its steps.
func (p *Page) happened(r *diary.Record) []string {
	a, text := wording.Record{Library: p.Library, Record: *r}, p.Library.Text.Flow.Aftercare
	var lines []string
	say := func(phrase, key, words string) {
		if words != "" {
			lines = append(lines, content.Fill(phrase, map[string]string{key: words}))
		}
	}
	if r.Pain != "" {
		lines = append(lines, strings.Join(p.words().List.Pained, " "))
	}
	lines = append(lines, a.Compared()...)
	say(text.Pressed, "time", a.Pressed())
	say(text.Skipped, "steps", a.Names(a.Skipped()))
	say(text.LeftOut, "steps", a.Names(a.Changed("")))
	say(text.Moved, "steps", a.Names(a.Changed(content.Wall)))
	return lines
}

// wholeSession says when and what was done and how it was, with the ways to
// change that.
func (p *Page) wholeSession(r *diary.Record) []app.UI {
	text, name := &p.words().List, p.sessionWords(r)
	body := []app.UI{ui.H4().Text(wording.Fill(text.Session, "date", p.date(r.Date()), "time", p.clock(r)))}
	for _, words := range p.happened(r) {
		body = append(body, ui.P().Text(words))
	}
	a := wording.Record{Library: p.Library, Record: *r}
	return append(body,
		ui.Listed("plain-list", append(a.Steps(), wording.SpotLines(p.Library, r.Spots)...)),
		ui.Box("actions",
			named("edit", "button", text.Edit, name, p.edit),
			named("delete", "button button--danger", text.Delete, name, p.remove),
		),
	)
}

// wholeCard says what was said on a card, with the ways to change that;
// nothing where nothing was.
func (p *Page) wholeCard(c *diary.Card) []app.UI {
	said := p.saidWords(c)
	if said == "" {
		return nil
	}
	text, id := &p.words().List, cardID(c)
	return []app.UI{
		ui.P().Text(said + "."),
		ui.Box("actions",
			named("edit-"+id, "button", text.Change, said, func(app.Context, app.Event) { p.editCard(id) }),
			named("delete-"+id, "button button--danger", text.Delete, said, func(app.Context, app.Event) { p.removeCard(id) }),
		),
	}
}
