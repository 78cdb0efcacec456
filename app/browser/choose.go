package browser

import "strings"

// A speaker is one voice of the browser.
type speaker struct {
	name  string
	lang  string // a language tag
	local bool   // speaks on the device; another sends what it says away
	usual bool   // the browser's own choice
}

// choose returns the index of the best voice for the words' language, and
// false where there is none. Only voices that speak on the device are chosen:
// nothing a person hears is sent away to be read. The voice asked for by name
// comes first, then the person's own kind of the language, then the browser's
// choice.
func choose(voices []speaker, words, person, name string) (int, bool) {
	best, most := -1, -1
	for i, v := range voices {
		if !v.local || language(v.lang) != language(words) {
			continue
		}
		score := 0
		for _, one := range []struct {
			holds bool
			worth int
		}{
			{name != "" && v.name == name, 4},
			{strings.EqualFold(tag(v.lang), tag(person)), 2},
			{v.usual, 1},
		} {
			if one.holds {
				score += one.worth
			}
		}
		if score > most {
			best, most = i, score
		}
	}
	return best, best >= 0
}

// tag mends a language tag; some phones write en_GB.
func tag(lang string) string { return strings.ReplaceAll(lang, "_", "-") }

// language returns a tag's language without its region.
func language(lang string) string {
	base, _, _ := strings.Cut(tag(lang), "-")
	return strings.ToLower(base)
}
