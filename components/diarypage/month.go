package diarypage

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
)

// A monthSeen is what there is in one month, by the day.
type monthSeen struct {
	first      time.Time
	done, sore [32]bool // with a session; sore from pressing on the day before
	earlier    bool     // there is something before it
}

// calendar draws one month: on which days there was a session, and on which
// anyone was sore. It counts days, and never how many in a row.
func (p *Page) calendar() app.UI {
	text, m := &p.words().Month, p.seenIn(p.back)
	name := p.device.Date(m.first, device.Month)
	return ui.TitledSection("month", text.Title,
		ui.Box("month__head",
			turn("month-earlier", "‹", text.Earlier, m.earlier, p.showMonthBefore),
			ui.P().Role("status").Body(span("month__name", name), span("visually-hidden", ". "+m.words(p))),
			turn("month-later", "›", text.Later, p.back > 0, p.showMonthAfter),
		),
		ui.Drawing("month", "", m.picture(p)),
		ui.Ul().Class("trend__legend").Body(
			trendKey("", p.words().Trend.Tick),
			trendKey(" trend__key--sore", p.words().Trend.Sore),
		),
	)
}

// turn is a button that turns to another month. At an end it stays, so that the
// focus does, and does nothing.
func turn(id, sign, words string, can bool, do app.EventHandler) app.UI {
	return ui.Control(id, "button month__turn", do).Aria("label", words).Aria("disabled", !can).Text(sign)
}

func (p *Page) showMonthBefore(app.Context, app.Event) {
	if p.seenIn(p.back).earlier {
		p.back++
	}
}

func (p *Page) showMonthAfter(app.Context, app.Event) { p.back = max(0, p.back-1) }

// seenIn looks at the month so many months before this one.
func (o *openBook) seenIn(back int) monthSeen {
	today := o.today.Time()
	m := monthSeen{first: time.Date(today.Year(), today.Month()-time.Month(back), 1, 0, 0, 0, 0, time.UTC)}
	from := diary.DateOf(m.first)
	mark := func(days *[32]bool, on diary.Date) {
		if monthOf(on) == monthOf(from) {
			days[on.Time().Day()] = true
		}
		m.earlier = m.earlier || on < from && on.CanBe(o.today)
	}
	for i := range o.book.Records {
		mark(&m.done, o.book.Records[i].Date())
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; isSore(c) {
			mark(&m.sore, c.Date+1)
		}
	}
	return m
}

// words says which days have a mark.
func (m monthSeen) words(p *Page) string {
	text := &p.words().Month
	return wording.Fill(text.Sum, "n", p.listDays(&m.done)) + " " + wording.Fill(text.Sore, "n", p.listDays(&m.sore))
}

// listDays lists the days that are marked, or says that there are none.
func (p *Page) listDays(days *[32]bool) string {
	var list []string
	for day, is := range days {
		if is {
			list = append(list, strconv.Itoa(day))
		}
	}
	if list == nil {
		return p.words().Month.None
	}
	return wording.Listed(p.Library, list...)
}

// picture draws the days in 7 columns, from Monday. It is as wide as its box,
// and its rows are as high as its type.
func (m monthSeen) picture(p *Page) string {
	var out strokes
	for column := range 7 {
		out.put(`<text class="month__weekday" x="`, middle(column), `" y="1em">`, ui.Escaped(p.weekday(time.Weekday(column+1), device.ShortWeekday)), `</text>`)
	}
	lead := (int(m.first.Weekday()) + 6) % 7 // days of the week before
	for day := 1; day <= m.first.AddDate(0, 1, -1).Day(); day++ {
		x, y, class := middle((lead+day-1)%7), 27*((lead+day-1)/7), ""
		if m.done[day] {
			class = " month__day--done"
			out.put(`<circle class="month__done" cx="`, x, `" cy="`, tenths(y+32), `em" r="1em"/>`)
		}
		if m.sore[day] {
			out.put(`<circle class="month__sore" cx="`, x, `" cy="`, tenths(y+43), `em" r=".3em"/>`)
		}
		out.put(`<text class="month__day`, class, `" x="`, x, `" y="`, tenths(y+35), `em">`, strconv.Itoa(day), `</text>`)
	}
	return out.String()
}

// weekday names a day of the week, of which 7 is Sunday, too.
func (o *openBook) weekday(day time.Weekday, as device.DateForm) string {
	const aSunday diary.Date = 3
	return o.device.Date((aSunday + diary.Date(day)).Time(), as)
}

// middle is where the middle of a column is.
func middle(column int) string { return tenths((2*column+1)*500/7) + "%" }
