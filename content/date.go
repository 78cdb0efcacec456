//go:build !wasm

package content

import (
	"strconv"
	"time"
)

// DateText is how a date is written on the pages that the build draws. Those of
// a person's own days are the browser's to write.
type DateText struct {
	Pattern string   `json:"pattern"` // takes {day}, {month} and {year}
	Months  []string `json:"months"`  // 12 names
}

// Words writes a date given as 2006-01-02. One that cannot be read stays as it
// is; the content check refuses it.
func (t DateText) Words(date string) string {
	d, err := time.Parse(time.DateOnly, date)
	if err != nil || len(t.Months) != 12 {
		return date
	}
	return Fill(t.Pattern, map[string]string{
		"day":   strconv.Itoa(d.Day()),
		"month": t.Months[d.Month()-1],
		"year":  strconv.Itoa(d.Year()),
	})
}

// fillDates puts the dates of what ships into the words around every page.
func (l *Library) fillDates() {
	site, written := &l.Text.Pages.Site, func(date string) map[string]string {
		return map[string]string{"date": l.Text.Date.Words(date)}
	}
	site.Reviewed = Fill(site.Reviewed, written(l.oldestReview()))
	fillEach(written(l.Screening.Reviewed), site.Unchecked)
}

// oldestReview returns the date since which everything shipped has been read
// against its sources, as 2006-01-02.
func (l *Library) oldestReview() string {
	oldest := l.Screening.Reviewed
	for _, r := range l.Routines {
		oldest = min(oldest, r.Reviewed)
	}
	return oldest
}
