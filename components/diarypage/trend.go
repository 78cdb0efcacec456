package diarypage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// painReadings are the days on which pain was rated, and how many more there
// are whose date cannot be right. One of those would press all others together.
func (o *openBook) painReadings() (rated []diary.Reading, wrong int) {
	for _, r := range o.rated {
		switch {
		case r.Pain == nil:
		case r.Date.CanBe(o.today):
			rated = append(rated, r)
		default:
			wrong++
		}
	}
	return rated, wrong
}

// trend draws the ratings as a sentence and as a picture, with more under it.
// The picture has its size before it is plotted.
func (o *openBook) trend(plotted bool, more ...app.UI) app.UI {
	text := o.words().Trend
	readings, wrong := o.painReadings()
	sum := ui.P().ID("trend-sum").Text(o.trendSum(readings))
	left := app.If(wrong > 0, func() app.UI {
		return ui.P().Text(content.Fill(text.Wrong, map[string]string{"n": strconv.Itoa(wrong)}))
	})
	if len(readings) == 0 {
		return ui.TitledSection("trend", text.Title, sum, left)
	}
	p := o.newPlot(readings)
	return ui.TitledSection("trend", text.Title, append([]app.UI{
		sum,
		left,
		app.Raw(p.picture(o, readings, plotted)),
		ui.P().Class("trend__ends").Aria("hidden", true).Body(
			ui.Span().Text(o.date(p.first)),
			ui.Span().Text(o.date(p.last)),
		),
		ui.Ul().Class("trend__legend").Body(
			trendKey("", text.Point),
			trendKey(" trend__key--band", text.Band),
			trendKey(" trend__key--sore", text.Sore),
			trendKey(" trend__key--tick", text.Tick),
		),
		ui.Paragraph("fine", text.Caption),
	}, more...)...)
}

func trendKey(class, words string) app.UI { return ui.Li().Class("trend__key" + class).Text(words) }

// trendSum says the picture in a sentence or two.
func (o *openBook) trendSum(readings []diary.Reading) string {
	text := o.words().Trend
	if len(readings) == 0 {
		return text.None
	}
	low, high := *readings[0].Pain, *readings[0].Pain
	for _, r := range readings {
		low, high = min(low, *r.Pain), max(high, *r.Pain)
	}
	if len(readings) == 1 {
		return content.Fill(text.One, map[string]string{"n": meanWords(o.lib, low), "date": o.date(readings[0].Date)})
	}
	phrase := text.Sum
	if low == high {
		phrase = text.Same
	}
	sum := content.Fill(phrase, map[string]string{
		"n": strconv.Itoa(len(readings)), "low": meanWords(o.lib, low), "high": meanWords(o.lib, high),
	})
	if s := o.state.Pain; s.Known {
		sum += " " + content.Fill(text.Change, map[string]string{"before": meanWords(o.lib, s.From), "after": meanWords(o.lib, s.To)})
	}
	return sum
}
