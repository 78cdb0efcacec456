package components

import (
	"strconv"
	"strings"
	"time"

	"unknot/content"
)

// fillNumber puts a number into a phrase that takes {n}.
func fillNumber(one, many string, n int) string {
	phrase := many
	if n == 1 {
		phrase = one
	}
	return content.Fill(phrase, map[string]string{"n": strconv.Itoa(n)})
}

// timeWords says a length in whole seconds: "1 minute 30 seconds".
func timeWords(lib *content.Library, seconds int) string {
	dose := lib.Text.Pages.Dose
	minutes, rest := seconds/60, seconds%60
	var parts []string
	if minutes > 0 {
		parts = append(parts, fillNumber(dose.Minute, dose.Minutes, minutes))
	}
	if rest > 0 || minutes == 0 {
		parts = append(parts, fillNumber(dose.Second, dose.Seconds, rest))
	}
	return strings.Join(parts, " ")
}

// pressureWords says a range of pressure: "4 to 6".
func pressureWords(lib *content.Library, p content.Press) string {
	return content.Fill(lib.Text.Pages.Dose.Range, map[string]string{
		"low":  strconv.Itoa(p.Low),
		"high": strconv.Itoa(p.High),
	})
}

// dateWords says a date given as 2006-01-02. A date that cannot be read is
// shown as it is; the content check refuses it.
func dateWords(lib *content.Library, date string) string {
	d, err := time.Parse(time.DateOnly, date)
	words := lib.Text.Pages.Date
	if err != nil || len(words.Months) != 12 {
		return date
	}
	return content.Fill(words.Pattern, map[string]string{
		"day":   strconv.Itoa(d.Day()),
		"month": words.Months[d.Month()-1],
		"year":  strconv.Itoa(d.Year()),
	})
}
