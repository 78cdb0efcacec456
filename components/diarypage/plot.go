package diarypage

import (
	"strconv"
	"strings"

	"unknot/components/diary"
	"unknot/content"
)

// The picture of the ratings, in units of its own.
const (
	trendWidth = 640
	trendLeft  = 44 // of the plot: numbers stand before it
	trendTop   = 16
	trendUnit  = 28 // one point of a rating
	trendFloor = trendTop + trendUnit*content.MaxRating
	trendLeast = 14 // days that it is wide at least
)

// A plot puts days and ratings in their place.
type plot struct{ first, last diary.Date }

func (o *openBook) newPlot(readings []diary.Reading) plot {
	p := plot{readings[0].Date, readings[len(readings)-1].Date}
	take := func(d diary.Date) {
		if d.CanBe(o.today) {
			p.first, p.last = min(p.first, d), max(p.last, d+1)
		}
	}
	for i := range o.book.Records {
		take(o.book.Records[i].Date())
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; isSore(c) {
			take(c.Date)
		}
	}
	p.last = max(p.last, p.first+trendLeast)
	return p
}

// has reports whether a day has its place.
func (p plot) has(d diary.Date) bool { return d >= p.first && d <= p.last }

func isSore(c *diary.Card) bool { return c.Bruise || c.Sore != "" && c.Sore != diary.NotSore }

// x is in tenths, for many days stand close together.
func (p plot) x(d diary.Date) string {
	tenths := trendLeft*10 + int(d-p.first)*(trendWidth-trendLeft-10)*10/int(p.last-p.first)
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}

func y(rating float64) string {
	return strconv.Itoa(trendFloor - int(rating*trendUnit+0.5))
}

// picture draws the ratings. Each kind of mark is one path, so that years are
// drawn at once.
func (p plot) picture(o *openBook, readings []diary.Reading, plotted bool) string {
	var out, line, dots, ticks, sore strings.Builder
	path := func(class, d string) {
		if d != "" {
			out.WriteString(`<path class="trend__` + class + `" d="` + d + `"/>`)
		}
	}
	out.WriteString(`<svg class="trend" role="img" aria-labelledby="trend-sum" viewBox="0 0 640 336">`)
	if base, ok := o.base(); ok {
		rules := o.lib.Trial
		small := min(float64(rules.Points), base*float64(rules.Percent)/100)
		from := p.x(max(o.state.Start, p.first))
		path("band", "M"+from+" "+y(min(base+float64(rules.Points), content.MaxRating))+"H"+p.x(p.last)+"V"+y(base-small)+"H"+from+"z")
	}
	for _, n := range []int{0, 5, content.MaxRating} {
		at := y(float64(n))
		path("line", "M"+strconv.Itoa(trendLeft)+" "+at+"H640")
		out.WriteString(`<text class="trend__number" x="36" y="` + at + `">` + strconv.Itoa(n) + `</text>`)
	}
	if !plotted {
		return out.String() + `</svg>`
	}
	to := "M"
	for _, r := range readings {
		at := p.x(r.Date) + " " + y(*r.Pain)
		dots.WriteString("M" + at + "h0")
		line.WriteString(to + at)
		to = "L"
	}
	last := ""
	for i := range o.book.Records {
		date := o.book.Records[i].Date()
		if x := p.x(date); p.has(date) && x != last {
			ticks.WriteString("M" + x + " " + strconv.Itoa(trendFloor+24) + "v12")
			last = x
		}
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; isSore(c) && p.has(c.Date+1) {
			sore.WriteString("M" + p.x(c.Date+1) + " " + strconv.Itoa(trendFloor+8) + "l5 9h-10z")
		}
	}
	path("join", line.String())
	path("dots", dots.String())
	path("ticks", ticks.String())
	path("sore", sore.String())
	return out.String() + `</svg>`
}

// base returns the mean of the first days of the trial, which a change is
// measured from.
func (o *openBook) base() (base float64, ok bool) {
	n := 0
	for _, r := range o.book.Readings(o.state.Start, o.state.Start+diary.Date(o.lib.Trial.WindowDays)-1) {
		if r.Pain != nil {
			base += *r.Pain
			n++
		}
	}
	return base / float64(max(n, 1)), n >= o.lib.Trial.Ratings && o.state.Stage != diary.NotBegun
}
