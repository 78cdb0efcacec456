package components

import (
	"slices"
	"strconv"
	"strings"

	"unknot/components/diary"
)

// table is the picture of the ratings as a table, the newest day first: each
// day with a session or a card about it.
func (o *openBook) table() string {
	sessions, said, rated := map[diary.Date]int{}, map[diary.Date]string{}, map[diary.Date]diary.Reading{}
	var days []diary.Date
	for i := range o.book.Records {
		date := o.book.Records[i].Date()
		sessions[date]++
		days = append(days, date)
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; !c.Week {
			said[c.Date] = cardWords(c)
			days = append(days, c.Date)
		}
	}
	for _, r := range o.rated {
		rated[r.Date] = r
	}
	slices.Sort(days)
	var rows strings.Builder
	for _, date := range slices.Backward(slices.Compact(days)) {
		r := rated[date]
		rows.WriteString(part("row", "date", o.date(date), "pain", maybe(r.Pain), "ease", maybe(r.Ease),
			"n", strconv.Itoa(sessions[date]), "felt", said[date]))
	}
	return part("table", "rows", rows.String())
}

func maybe(n *float64) string {
	if n == nil {
		return "–"
	}
	return meanWords(*n)
}

// firstDate and lastDate are beyond every day of a diary.
const (
	firstDate diary.Date = -1 << 31
	lastDate  diary.Date = 1<<31 - 1
)
