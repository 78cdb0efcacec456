package components

import (
	"strconv"
	"strings"

	"unknot/components/diary"
)

// table is the picture of the ratings as a table, the newest day first.
func (o *openBook) table() string {
	sessions, felt := map[diary.Date]int{}, map[diary.Date]string{}
	for i := range o.book.Records {
		sessions[o.book.Records[i].Date()]++
	}
	for i := range o.book.Cards {
		if c := &o.book.Cards[i]; !c.Week {
			felt[c.Date] = part("is-" + string(c.Felt))
		}
	}
	var rows strings.Builder
	for i := len(o.rated) - 1; i >= 0; i-- {
		r := o.rated[i]
		rows.WriteString(part("row", "date", o.date(r.Date), "pain", maybe(r.Pain), "ease", maybe(r.Ease),
			"n", strconv.Itoa(sessions[r.Date]), "felt", felt[r.Date]))
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
