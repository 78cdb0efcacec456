package diarypage

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// Days that are listed at first, and how many more a tap adds. A day is drawn
// in pieces where it has more sessions than anyone does.
const (
	daysAtFirst = 14
	daysMore    = 28
	daySessions = 12
)

// list draws the sessions and cards by day, the newest first.
func (p *Page) list() app.UI {
	b, text := p.book, p.words().List
	r, c := len(b.Records)-1, len(b.Cards)-1
	if r+c == -2 {
		return p.empty()
	}
	var days []app.UI
	for len(days) < p.days && (r >= 0 || c >= 0) {
		date := firstDate
		if r >= 0 {
			date = b.Records[r].Date()
		}
		if c >= 0 {
			date = max(date, b.Cards[c].Date)
		}
		after := r
		for r >= 0 && b.Records[r].Date() >= date && after-r < daySessions {
			r--
		}
		items := []app.UI{ui.H3().Class("days__date").Text(p.date(date))}
		for i := r + 1; i <= after; i++ {
			items = append(items, p.session(&b.Records[i]))
		}
		for ; c >= 0 && b.Cards[c].Date == date; c-- {
			items = append(items, p.card(&b.Cards[c])...)
		}
		days = append(days, ui.Li().Class("days__day").Body(items...))
	}
	more := ui.Nothing()
	if r >= 0 || c >= 0 {
		more = ui.Div().Class("actions").Body(control("earlier", "button", text.Earlier, p.showEarlier))
	}
	return ui.TitledSection("sessions", text.Title,
		ui.P().Text(content.Fill(text.Count, map[string]string{"n": strconv.Itoa(len(b.Records))})),
		ui.Ul().Class("days").Body(days...),
		more,
	)
}

// empty says that nothing is here yet.
func (o *openBook) empty() app.UI {
	return ui.TitledSection("sessions", o.words().List.Title, ui.Paragraph("", o.words().Empty...))
}

// session draws one line of the list, which opens to the whole session.
func (p *Page) session(r *diary.Record) app.UI {
	open, id, whole := p.opened == r.ID, r.ID, ui.Nothing()
	switch {
	case open && p.editing:
		whole = p.editor(r)
	case open:
		whole = p.whole(r)
	}
	return ui.Div().Class("days__session").Body(
		ui.Button().Attr("type", "button").ID("item-"+id).Class("days__line").Aria("expanded", open).
			OnClick(ui.Guarded(func(app.Context, app.Event) { p.flipItem(id) }), app.EventScope(id)).
			Text(p.line(r)),
		whole,
	)
}

// line says a session in one line.
func (p *Page) line(r *diary.Record) string {
	text, name := p.words().List, p.Library.Text.Routines[r.Routine].Title
	if name == "" {
		name = r.Routine // of another version
	}
	parts := []string{content.Fill(text.Session, map[string]string{"time": r.Begin.Format("15:04"), "routine": name})}
	if !r.Finished {
		parts = append(parts, text.Early)
	}
	if r.Before.Pain != nil && r.After.Pain != nil {
		parts = append(parts, content.Fill(text.Pain, map[string]string{
			"before": strconv.Itoa(*r.Before.Pain), "after": strconv.Itoa(*r.After.Pain),
		}))
	}
	if r.Felt != "" {
		parts = append(parts, feltWord(p.Library, r.Felt))
	}
	return strings.Join(parts, ", ")
}

func feltWord(lib *content.Library, felt diary.Felt) string {
	return strings.ToLower(lib.Text.Diary.Cards.Feelings[string(felt)])
}

// cardID tells the cards of the list apart.
func cardID(c *diary.Card) string {
	if c.Week {
		return "week-" + c.Date.String()
	}
	return "day-" + c.Date.String()
}

// card says a card, or asks it anew; nothing where nothing was said.
func (p *Page) card(c *diary.Card) []app.UI {
	said := cardWords(p.Library, c)
	if len(said) == 0 {
		return nil
	}
	text, id := p.words().List, cardID(c)
	name := text.NextDay
	if c.Week {
		name = text.WeekCard
	}
	line := name + ": " + strings.Join(said, "; ")
	words := ui.P().ID("item-" + id).TabIndex(-1).Text(line + ".")
	if p.editing && p.opened == id {
		return []app.UI{ui.Div().Class("days__card").Body(words), p.cardEditor()}
	}
	return []app.UI{ui.Div().Class("days__card").Body(
		words,
		ui.Button().Attr("type", "button").Class("button button--quiet").Aria("label", text.Change+": "+line).
			OnClick(ui.Guarded(func(app.Context, app.Event) { p.editCard(id) }), app.EventScope("edit-"+id)).
			Text(text.Change),
		ui.Button().Attr("type", "button").Class("button button--quiet").Aria("label", text.Delete+": "+line).
			OnClick(ui.Guarded(func(app.Context, app.Event) { p.removeCard(id) }), app.EventScope("delete-"+id)).
			Text(text.Delete),
	)}
}
