package today

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
)

// week shows what the days ahead are for as seven marks. Days that went by are
// not among them: nothing is counted, and nothing can be missed.
func (p *Page) week(today *day) app.UI {
	if len(today.week) == 0 {
		return ui.Nothing()
	}
	text := p.text()
	words, marks := make([]string, len(today.week)), ""
	for i, d := range today.week {
		date := d.Date.Time()
		name, letters := p.Device.Date(date, device.Weekday), p.Device.Date(date, device.ShortWeekday)
		if i == 0 {
			name, letters = text.Now, text.Now
		}
		marks += mark(i, d, letters)
		words[i] = wording.Fill(text.Day, "day", name, "name", p.planWords(d))
	}
	return ui.TitledSection("ahead", text.Plan,
		ui.P().ID("ahead-words").Class("visually-hidden").Text(strings.Join(words, ". ")),
		ui.Drawing("week", `viewBox="0 0 350 64"`, marks),
		ui.Line("fine", text.Free),
	)
}

// mark draws a day: pressing is a disc, moving a ring, nothing a dot. A look
// back is underlined.
func mark(i int, d diary.DayPlan, letters string) string {
	x := strconv.Itoa(25 + 50*i)
	r, look := "11", ""
	switch d.Plan {
	case diary.ToPress:
		r = "13"
	case diary.ToRest:
		r = "3"
	}
	if d.Look {
		look = `<path class="week__look" d="M` + x + ` 33m-12 0h24"/>`
	}
	return `<circle class="week__` + string(d.Plan) + `" cx="` + x + `" cy="16" r="` + r + `"/>` + look +
		`<text class="week__name" x="` + x + `" y="56">` + ui.Escaped(letters) + `</text>`
}

// planWords says what a day is for: "press, look back".
func (p *Page) planWords(d diary.DayPlan) string {
	words := p.text().Days[string(d.Plan)]
	if d.Done {
		words += ", " + p.text().Done
	}
	if d.Look {
		words += ", " + p.text().Look
	}
	return words
}
