package diarypage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
)

// trend draws the ratings in words and as a picture, with more under it. The
// picture has its size before it is plotted.
func (o *openBook) trend(p plot, plotted bool, more ...app.UI) app.UI {
	text := &o.words().Trend
	left := app.If(p.wrong > 0, func() app.UI {
		return ui.P().Text(wording.Fill(text.Wrong, "n", strconv.Itoa(p.wrong)))
	})
	if len(p.rated) == 0 {
		return ui.TitledSection("trend", text.Title, ui.P().Text(o.trendSum(nil)), left)
	}
	sum := o.trendSum(p.rated)
	if p.cut {
		sum = wording.Fill(text.Since, "date", o.date(p.first)) + " " + sum
	}
	return ui.TitledSection("trend", text.Title, append([]app.UI{
		ui.P().ID("trend-sum").Text(sum),
		left,
		ui.Drawing("trend", "", p.picture(o, plotted)),
		ui.P().Class("trend__ends").Aria("hidden", true).Body(
			ui.Span().Text(o.date(p.first)),
			ui.Span().Text(o.date(p.last)),
		),
		ui.Ul().Class("trend__legend").Body(
			trendKey("", text.Point),
			trendKey(" trend__key--band", text.Band),
			trendKey(" trend__key--base", text.Base),
			trendKey(" trend__key--sore", text.Sore),
			trendKey(" trend__key--tick", text.Tick),
		),
		o.phaseWords(),
		ui.Paragraph("fine", text.Caption),
	}, more...)...)
}

func trendKey(class, words string) app.UI { return ui.Li().Class("trend__key" + class).Text(words) }

// begun reports whether there is a trial to be marked: one with a session that
// was finished.
func (o *openBook) begun() bool { return o.state.Sessions > 0 }

// phases are the days of the trial that are marked.
func (o *openBook) phases() [3]diary.Date {
	start, rules := o.state.Start, o.lib.Trial
	return [3]diary.Date{start, start + diary.Date(rules.ReviewDay), start + diary.Date(rules.EndDay)}
}

// phaseWords says those days.
func (o *openBook) phaseWords() app.UI {
	if !o.begun() {
		return ui.Nothing()
	}
	on := o.phases()
	return ui.P().Text(wording.Fill(o.words().Trend.Trial, "date", o.date(on[0]), "day", o.date(on[1]), "of", o.date(on[2])))
}

// trendSum says the picture in a sentence or two.
func (o *openBook) trendSum(readings []diary.Reading) string {
	text := &o.words().Trend
	if len(readings) == 0 {
		return text.None
	}
	low, high := *readings[0].Pain, *readings[0].Pain
	for _, r := range readings {
		low, high = min(low, *r.Pain), max(high, *r.Pain)
	}
	if len(readings) == 1 {
		return wording.Fill(text.One, "n", o.device.Number(low), "date", o.date(readings[0].Date))
	}
	phrase := text.Sum
	if low == high {
		phrase = text.Same
	}
	sum := wording.Fill(phrase, "n", strconv.Itoa(len(readings)), "low", o.device.Number(low), "high", o.device.Number(high))
	if s := o.state.Pain; s.Known {
		sum += " " + wording.Fill(text.Change, "before", o.device.Number(s.From), "after", o.device.Number(s.To))
	}
	return sum
}
