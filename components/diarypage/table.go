package diarypage

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
)

// Days that the table has at first, which is a whole trial, and how many more a
// tap adds. Years of them would stop the page for seconds.
const (
	rowsAtFirst = 56
	rowsMore    = 112
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
	newest := make([]ratedDay, 0, len(days))
	for _, date := range slices.Backward(slices.Sorted(maps.Keys(days))) {
		newest = append(newest, days[date])
	}
	return newest
}

// tableButton shows the table, beside the button that draws all that was rated.
func (p *Page) tableButton(drawn plot) app.UI {
	all := ui.Nothing()
	if len(drawn.rated) > 0 && (p.all || drawn.cut) {
		all = ui.Control("all", "button", p.flipAll).Aria("pressed", p.all).Text(p.words().Trend.All)
	}
	return ui.Box("actions",
		all,
		ui.Control("table", "button", p.flipTable).Aria("expanded", p.tabled).Text(p.words().Trend.Table),
	)
}

// tableParts are the button, the table, and a button for more of it.
func (p *Page) tableParts(drawn plot) []app.UI {
	text, table, more := p.words(), ui.Nothing(), ui.Nothing()
	if p.tabled {
		days := p.ratedDays()
		if len(days) > p.rows {
			days, more = days[:p.rows], ui.Box("actions",
				named("table-earlier", "button", text.List.Earlier, text.Trend.Title, p.showEarlierRows),
			)
		}
		table = p.table(days)
	}
	return []app.UI{p.tableButton(drawn), table, more}
}

func (p *Page) flipAll(app.Context, app.Event) { p.all = !p.all }

func (p *Page) flipTable(app.Context, app.Event) {
	p.tabled, p.rows = !p.tabled, rowsAtFirst
	ui.FocusLater(p.ctx, "table")
}

func (p *Page) showEarlierRows(app.Context, app.Event) {
	p.rows += rowsMore
	ui.FocusLater(p.ctx, "table-days") // the button may be gone
}

// table is the picture of the ratings as a table.
func (o *openBook) table(days []ratedDay) app.UI {
	text := &o.words().Trend
	var heads, rows []app.UI
	for _, head := range []string{text.Date, text.Pain, text.Ease, text.Done, text.Next} {
		heads = append(heads, ui.Th().Attr("scope", "col").Text(head))
	}
	for _, day := range days {
		rows = append(rows, ui.Tr().Body(
			ui.Th().Attr("scope", "row").Text(o.date(day.date)),
			ui.Td().Text(o.maybe(day.rated.Pain)),
			ui.Td().Text(o.maybe(day.rated.Ease)),
			ui.Td().Text(strconv.Itoa(day.sessions)),
			ui.Td().Text(day.said),
		))
	}
	return ui.Table().ID("table-days").Class("table").TabIndex(0).Body(
		ui.Caption().Class("visually-hidden").Text(text.Title),
		ui.THead().Body(ui.Tr().Body(heads...)),
		ui.TBody().Body(rows...),
	)
}

func (o *openBook) maybe(n *float64) string {
	if n == nil {
		return "–"
	}
	return o.device.Number(*n)
}
