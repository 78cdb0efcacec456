package diarypage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Lines that are listed at first, and how many more a tap adds.
const (
	linesAtFirst = 20
	linesMore    = 60
)

// list draws the newest lines under their months.
func (p *Page) list() app.UI {
	text := &p.words().List
	lines, earlier := p.lines(p.listed)
	if lines == nil {
		return p.empty()
	}
	body := []app.UI{
		ui.P().Text(wording.Fill(text.Count, "n", strconv.Itoa(len(p.book.Records)))),
		ui.Paragraph("fine", wording.Fill(text.Key, "most", strconv.Itoa(content.MaxRating))),
	}
	var months []app.UI
	for len(lines) > 0 {
		first := lines[0].date()
		var items []app.UI
		for len(lines) > 0 && monthOf(lines[0].date()) == monthOf(first) {
			items = append(items, p.item(lines[0]))
			lines = lines[1:]
		}
		months = append(months, ui.H3().Class("days__month").Text(p.device.Date(first.Time(), device.Month)), ui.Ul().Class("days__list").Body(items...))
	}
	body = append(body, ui.Box("days", months...))
	if earlier {
		body = append(body, ui.Box("actions", control("earlier", "button", text.Earlier, p.showEarlier)))
	}
	return ui.TitledSection("sessions", text.Title, body...)
}

// monthOf counts the months up to a day.
func monthOf(day diary.Date) int {
	t := day.Time()
	return 12*t.Year() + int(t.Month())
}

// empty says that nothing is here yet.
func (o *openBook) empty() app.UI {
	return ui.TitledSection("sessions", o.words().List.Title, ui.Paragraph("", o.words().Empty...))
}

// item draws one line, which opens to all that is known of it.
func (p *Page) item(l line) app.UI {
	id, open, whole := l.id(), p.opened == l.id(), ui.Nothing()
	if open {
		whole = p.whole(l)
	}
	name, before, after, felt := "", (*int)(nil), (*int)(nil), diary.NotSaid
	if r := l.session; r != nil {
		name, before, after, felt = wording.RoutineName(p.lib, r.Routine), r.Before.Pain, r.After.Pain, r.Felt
	} else {
		name, after = p.cardName(l.card), l.card.Pain
	}
	class := "line__felt"
	if felt != diary.NotSaid {
		class += " felt felt--" + string(felt)
	}
	day := l.date().Time()
	return ui.Li().Body(
		ui.Control("item-"+id, "line", func(app.Context, app.Event) { p.flipItem(id) }).
			Aria("expanded", open).
			Body(
				span("visually-hidden", p.lineWords(l)),
				shown("line__day", p.device.Date(day, device.ShortWeekday)+" "+strconv.Itoa(day.Day())),
				shown("line__name", name),
				shown("line__notes", l.notes(&p.words().List)),
				pains(before, after),
				shown(class, feltWord(p.lib, felt)),
			),
		whole,
	)
}

// shown is for the eye: the name of the row says it in full.
func shown(class, words string) app.UI {
	return ui.Span().Class(class).Aria("hidden", true).Text(words)
}

// pains draws how bad the pain was on a little scale: a ring before, a dot
// after.
func pains(before, after *int) app.UI {
	if before == nil && after == nil {
		return span("pains", "")
	}
	return ui.Drawing("pains", `viewBox="0 0 96 16"`, `<path class="pains__scale" d="M8 8H88M8 5v6M48 5v6M88 5v6"/>`+
		painMark("before", before, "5.5")+painMark("after", after, "3.5"))
}

func painMark(class string, pain *int, radius string) string {
	if pain == nil {
		return ""
	}
	return `<circle class="pains__` + class + `" cx="` + strconv.Itoa(8+8**pain) + `" cy="8" r="` + radius + `"/>`
}
