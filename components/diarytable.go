package components

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
)

// A ratedDay is a day with a session or a card about it.
type ratedDay struct {
	date     diary.Date
	rated    diary.Reading
	sessions int
	said     string
}

// ratedDays returns each day of the table, the newest first.
func (o *openBook) ratedDays() []ratedDay {
	days := map[diary.Date]ratedDay{}
	for i := range o.book.Records {
		date := o.book.Records[i].Date()
		day := days[date]
		day.date, day.sessions = date, day.sessions+1
		days[date] = day
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; !c.Week {
			day := days[c.Date]
			day.date, day.said = c.Date, strings.Join(cardWords(o.lib, c), "; ")
			days[c.Date] = day
		}
	}
	for _, r := range o.rated {
		if day, ok := days[r.Date]; ok {
			day.rated = r
			days[r.Date] = day
		}
	}
	return slices.SortedFunc(maps.Values(days), func(a, b ratedDay) int { return int(b.date - a.date) })
}

func (p *DiaryPage) tableButton() app.UI {
	return ui.Div().Body(
		ui.Button().Attr("type", "button").ID("table").Class("button").Aria("expanded", p.tabled).
			OnClick(guarded(p.flipTable), app.EventScope("table")).Text(p.words().Trend.Table),
	)
}

func (p *DiaryPage) tableBelow() app.UI {
	if p.tabled {
		return p.table()
	}
	return nothing()
}

// table is the picture of the ratings as a table.
func (o *openBook) table() app.UI {
	text := o.words().Trend
	var heads, rows []app.UI
	for _, head := range []string{text.Date, text.Pain, text.Ease, text.Done, text.Next} {
		heads = append(heads, ui.Th().Attr("scope", "col").Text(head))
	}
	for _, day := range o.ratedDays() {
		rows = append(rows, ui.Tr().Body(
			ui.Th().Attr("scope", "row").Text(o.date(day.date)),
			ui.Td().Text(maybe(day.rated.Pain)),
			ui.Td().Text(maybe(day.rated.Ease)),
			ui.Td().Text(strconv.Itoa(day.sessions)),
			ui.Td().Text(day.said),
		))
	}
	return ui.Table().Class("table").TabIndex(0).Body(
		ui.Caption().Class("visually-hidden").Text(text.Title),
		ui.THead().Body(ui.Tr().Body(heads...)),
		ui.TBody().Body(rows...),
	)
}

func maybe(n *float64) string {
	if n == nil {
		return "–"
	}
	return meanWords(*n)
}
