package today

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// trial says in one line where the trial stands, and in the numbers that it goes
// by how pain has moved. A small curve has the single days.
func (p *Page) trial(today *day) app.UI {
	if !p.open {
		return ui.Nothing()
	}
	line, curve, week := p.stands(&today.state), ui.Nothing(), ui.Nothing()
	if pain := today.state.Pain; pain.Known {
		line += " " + wording.Fill(p.Library.Text.Diary.Trial.Pain, "before", p.Device.Number(pain.From), "after", p.Device.Number(pain.To))
	}
	if days := today.rated; len(days) > 1 {
		curve = ui.Drawing("spark", `viewBox="0 0 200 48"`, spark(days))
	}
	if today.asks {
		week = links("", [][2]string{{"/diary/", p.text().Week}})
	}
	return ui.TitledSection("stands", p.text().Stands, ui.P().ID("stands-line").Text(line), curve, week)
}

// stands says where the trial stands.
func (p *Page) stands(s *diary.State) string {
	rules := &p.Library.Trial
	key := "over"
	switch {
	case s.Sessions == 0: // worse days may have stopped it before it began
		key = "none"
	case s.Day == 0:
		key = "first"
	case s.Active() && s.Day < rules.ReviewDay:
		key = "early"
	case s.Active() && s.Day <= rules.EndDay:
		key = "late"
	}
	return wording.Fill(p.text().Trial[key], "n", strconv.Itoa(s.Day), "of", strconv.Itoa(rules.EndDay), "day", strconv.Itoa(rules.ReviewDay))
}

// The curve, in units of its own.
const (
	sparkWidth  = 200
	sparkHeight = 48
	sparkEdge   = 4 // half a dot stands over the plot
)

// spark draws the ratings between lines for none and for the worst: a line, and
// a dot for the last one. The diary has them as a table.
func spark(days []diary.Reading) string {
	first, last := days[0].Date, days[len(days)-1].Date
	line, at, to := "", "", "M"
	for _, r := range days {
		x := sparkEdge + int(r.Date-first)*(sparkWidth-2*sparkEdge)/int(last-first)
		y := sparkHeight - sparkEdge - int(*r.Pain*(sparkHeight-2*sparkEdge)/content.MaxRating+0.5)
		at = strconv.Itoa(x) + " " + strconv.Itoa(y)
		line += to + at
		to = "L"
	}
	return `<path class="spark__ends" d="M0 4H200M0 44H200"/>` +
		`<path class="spark__line" d="` + line + `"/>` +
		`<path class="spark__dot" d="M` + at + `h0"/>`
}
