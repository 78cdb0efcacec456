package wording

import (
	"strconv"
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

// Count puts a number into a phrase that takes {n}.
func Count(phrase string, n int) string { return Fill(phrase, "n", strconv.Itoa(n)) }

// Minutes rounds about how long a session takes, or has left, to the nearest
// minute; less than one is 0.
func Minutes(d time.Duration) int {
	if d < time.Minute {
		return 0
	}
	return int((d + time.Minute/2) / time.Minute)
}

// AboutWords says about how long a session takes, at least a minute; "" where it
// has no timers.
func AboutWords(lib *content.Library, d time.Duration) string {
	if d == 0 {
		return ""
	}
	return TimeWords(lib, 60*max(1, Minutes(d)))
}

// StartWords name the button that starts a session, about so long.
func StartWords(lib *content.Library, about string) string {
	if about == "" {
		return lib.Text.Flow.Setup.Start
	}
	return Fill(lib.Text.Flow.Setup.StartTime, "time", about)
}

// TimeWords says a length in whole seconds: "1 minute 30 seconds".
func TimeWords(lib *content.Library, seconds int) string {
	dose := &lib.Text.Pages.Dose
	whole, rest := Count(dose.Minutes, seconds/60), Count(dose.Seconds, seconds%60)
	switch {
	case seconds < 60:
		return rest
	case seconds%60 == 0:
		return whole
	}
	return Fill(dose.Both, "minutes", whole, "seconds", rest)
}

// Listed joins what is listed in a sentence: "a, b and c".
func Listed(lib *content.Library, items ...string) string {
	words, last := lib.Text.Pages.List, len(items)-1
	all := ""
	for i, item := range items {
		pattern := words.More
		switch {
		case i == 0:
			all = item
			continue
		case last == 1:
			pattern = words.Two
		case i == last:
			pattern = words.Last
		}
		all = Fill(pattern, "a", all, "b", item)
	}
	return all
}

// PressureWords says a range of pressure: "4 to 6".
func PressureWords(lib *content.Library, p content.Press) string {
	return content.Fill(lib.Text.Pages.Dose.Range, map[string]string{
		"low":  strconv.Itoa(p.Low),
		"high": strconv.Itoa(p.High),
	})
}
