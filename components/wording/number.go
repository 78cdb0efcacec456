package wording

import (
	"strconv"
	"strings"
	"time"

	"unknot/content"
)

// Fill puts values into the placeholders of a sentence, name by value.
func Fill(sentence string, pairs ...string) string {
	values := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		values[pairs[i]] = pairs[i+1]
	}
	return content.Fill(sentence, values)
}

// FillNumber puts a number into a phrase that takes {n}.
func FillNumber(one, many string, n int) string {
	phrase := many
	if n == 1 {
		phrase = one
	}
	return content.Fill(phrase, map[string]string{"n": strconv.Itoa(n)})
}

// TimeWords says a length in whole seconds: "1 minute 30 seconds".
func TimeWords(lib *content.Library, seconds int) string {
	dose := lib.Text.Pages.Dose
	minutes, rest := seconds/60, seconds%60
	var parts []string
	if minutes > 0 {
		parts = append(parts, FillNumber(dose.Minute, dose.Minutes, minutes))
	}
	if rest > 0 || minutes == 0 {
		parts = append(parts, FillNumber(dose.Second, dose.Seconds, rest))
	}
	return strings.Join(parts, " ")
}

// PressureWords says a range of pressure: "4 to 6".
func PressureWords(lib *content.Library, p content.Press) string {
	return content.Fill(lib.Text.Pages.Dose.Range, map[string]string{
		"low":  strconv.Itoa(p.Low),
		"high": strconv.Itoa(p.High),
	})
}

// DateWords says a date given as 2006-01-02. A date that cannot be read is
// shown as it is; the content check refuses it.
func DateWords(lib *content.Library, date string) string {
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
