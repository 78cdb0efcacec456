package diarypage

import (
	"strconv"
	"strings"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// The picture of the ratings, in units of its own. It is stretched to its box,
// whose height is its own: what is drawn keeps its thickness, and words and
// numbers stand over it in the size of the page's.
const (
	trendTop    = 5
	trendUnit   = 10 // one point of a rating
	trendFloor  = trendTop + trendUnit*content.MaxRating
	trendHeight = trendFloor + 25
	trendLeast  = 14 // days that it is wide at least
)

// weeksDrawn is how far back from today it goes, unless all of it is asked for or
// all that was rated is older.
const weeksDrawn = 12

// A plot puts days and ratings in their place.
type plot struct {
	first, last diary.Date
	rated       []diary.Reading // that have their place
	wrong       int             // that have none: their date cannot be right
	cut         bool            // there is more before them
}

// newPlot has the days on which pain was rated. One whose date cannot be right
// would press all others together.
func (o *openBook) newPlot() plot {
	var p plot
	for _, r := range o.rated {
		switch {
		case r.Pain == nil:
		case r.Date.CanBe(o.today):
			p.rated = append(p.rated, r)
		default:
			p.wrong++
		}
	}
	if len(p.rated) == 0 {
		return p
	}
	newest := p.rated[len(p.rated)-1].Date
	p.first, p.last = p.rated[0].Date, newest
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
	if from := min(o.today+1-7*weeksDrawn, newest); !o.all && p.first < from {
		p.first, p.cut = from, true
		for p.rated[0].Date < from {
			p.rated = p.rated[1:]
		}
	}
	if o.state.Active() {
		p.last = max(p.last, o.phases()[2])
	}
	p.last = max(p.last, p.first+trendLeast)
	return p
}

// has reports whether a day has its place.
func (p plot) has(d diary.Date) bool { return d >= p.first && d <= p.last }

func isSore(c *diary.Card) bool { return c.Bruise || c.Sore != "" && c.Sore != diary.NotSore }

// x is in tenths of a unit, of which there are 1000: many days stand close
// together.
func (p plot) x(d diary.Date) string {
	return tenths(int(d-p.first) * 10000 / int(p.last-p.first))
}

func tenths(n int) string { return strconv.Itoa(n/10) + "." + strconv.Itoa(n%10) }

func y(rating float64) string { return tenths(int((trendFloor - rating*trendUnit) * 10)) }

// Strokes are markup that is being written.
type strokes struct{ strings.Builder }

//go:noinline
func (s *strokes) put(parts ...string) {
	for _, part := range parts {
		s.WriteString(part)
	}
}

// at begins a mark on a day.
func (p plot) at(d diary.Date, y string) string { return "M" + p.x(d) + " " + y }

// The marks under the ratings stand in rows.
const (
	soreRow  = trendHeight - 18
	tickRow  = trendHeight - 13
	baseRow  = trendHeight - 2
	dotMark  = "h0"
	tickMark = "v7"
)

// picture draws the ratings. Each kind of mark is one path, so that years are
// drawn at once.
func (p plot) picture(o *openBook, plotted bool) string {
	var out strokes
	path := func(class, d string) {
		if d != "" {
			out.put(`<path class="trend__`, class, `" d="`, d, `"/>`)
		}
	}
	out.put(`<svg viewBox="0 0 1000 130" preserveAspectRatio="none">`)
	if base, ok := o.base(); ok {
		rules, from := o.lib.Trial, max(o.state.Start, p.first)
		small := min(float64(rules.Points), base*float64(rules.Percent)/100)
		path("band", p.at(from, y(min(base+float64(rules.Points), content.MaxRating)))+"H"+p.x(p.last)+"V"+y(base-small)+"H"+p.x(from)+"z")
	}
	names := ""
	for n := 0; n <= content.MaxRating; n += 5 {
		path("line", "M0 "+y(float64(n))+"H1000")
		names += `<text class="trend__number" x="-.5em" y="` + strconv.Itoa((trendFloor-trendUnit*n)*100/trendHeight) + `%">` + strconv.Itoa(n) + `</text>`
	}
	if o.begun() {
		names += p.phases(o, path)
	}
	if plotted {
		p.marks(o, path)
	}
	return out.String() + `</svg>` + names
}

// marks draws what was rated, the sessions, and the days after which anyone was
// sore.
func (p plot) marks(o *openBook, path func(class, d string)) {
	var line, dots, ticks, sore strokes
	to := "M"
	for _, r := range p.rated {
		x, y := p.x(r.Date), y(*r.Pain)
		dots.put("M", x, " ", y, dotMark)
		line.put(to, x, " ", y)
		to = "L"
	}
	var last diary.Date
	for i := range o.book.Records {
		if date := o.book.Records[i].Date(); p.has(date) && date != last {
			ticks.put("M", p.x(date), " ", strconv.Itoa(tickRow), tickMark)
			last = date
		}
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; isSore(c) && p.has(c.Date+1) {
			sore.put("M", p.x(c.Date+1), " ", strconv.Itoa(soreRow), dotMark)
		}
	}
	path("join", line.String())
	path("dots", dots.String())
	path("ticks", ticks.String())
	path("sore", sore.String())
}

// phases draws the first days of the trial and the days on which it begins,
// looks back and ends, and returns the names of those. The second one stands
// lower, for it may be close to the first.
func (p plot) phases(o *openBook, path func(class, d string)) (names string) {
	start, marks := o.state.Start, ""
	if p.has(start) {
		path("base", p.at(start, strconv.Itoa(baseRow))+"H"+p.x(min(start+diary.Date(o.lib.Trial.WindowDays), p.last)))
	}
	for i, on := range o.phases() {
		if !p.has(on) {
			continue
		}
		marks += p.at(on, "0") + "V" + strconv.Itoa(trendHeight)
		percent, class, y := int(on-p.first)*100/int(p.last-p.first), "trend__phase", "-1.75em"
		if percent > 75 {
			class += " trend__phase--end"
		}
		if i == 1 {
			y = "-.5em"
		}
		names += `<text class="` + class + `" x="` + strconv.Itoa(percent) + `%" y="` + y + `">` + ui.Escaped(o.words().Trend.Phases[i]) + `</text>`
	}
	path("mark", marks)
	return names
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
	return base / float64(max(n, 1)), n >= o.lib.Trial.Ratings && o.begun()
}
