package check

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// Words are for readers of 9 to 11 years and up: American grades 4 to 6.
func TestWordsAreEasyToRead(t *testing.T) {
	lib := shippedLibrary(t)
	for _, test := range []struct {
		name  string
		words any
		most  float64
	}{
		{"steps", lib.Text.Steps, 4},
		{"spots", lib.Text.Spots, 4},
		{"figures", lib.Text.Figures, 5},
		{"routines", lib.Text.Routines, 5},
		{"levels", lib.Text.Safety.Levels, 6},
		{"signs", lib.Text.Safety.Signs, 6},
		{"cautions", lib.Text.Safety.Cautions, 6},
		{"claims", lib.Text.Evidence.Claims, 6},
		{"diary", lib.Text.Diary, 5},
	} {
		var sentences []string
		each := map[string][]string{}
		walk(reflect.ValueOf(test.words), nil, func(path []string, s string) {
			all := sentencesOf(s)
			sentences = append(sentences, all...)
			each[path[0]] = append(each[path[0]], all...)
		})
		if got := grade(sentences); got > test.most {
			t.Errorf("%s: grade is %.1f, want at most %.0f", test.name, got, test.most)
		}
		for key, sentences := range each {
			if got := grade(sentences); got > test.most+2 {
				t.Errorf("%s: %s: grade is %.1f, want at most %.0f", test.name, key, got, test.most+2)
			}
		}
	}
}

// manyWords is the fewest words of which a grade says something: of fewer, one
// long word decides it.
const manyWords = 10

// No sentence is harder than an American grade 6, names in brackets aside.
func TestEverySentenceIsEasyToRead(t *testing.T) {
	walk(reflect.ValueOf(shippedLibrary(t).Text), nil, func(path []string, s string) {
		for _, sentence := range sentencesOf(s) {
			if len(strings.Fields(named.ReplaceAllString(sentence, ""))) < manyWords {
				continue
			}
			if got := grade([]string{sentence}); got > 6 {
				t.Errorf("%s: %q: grade is %.1f, want at most 6", strings.Join(path, "."), sentence, got)
			}
		}
	})
}

// sentenceEnd is where one sentence ends and another begins.
var sentenceEnd = regexp.MustCompile(`[.?!][”)]?\s+`)

func sentencesOf(s string) []string { return sentenceEnd.Split(s, -1) }

// named is a name that people may know, after plain words for the same.
var named = regexp.MustCompile(`\([^)]*\)`)

// grade is the Flesch-Kincaid grade, with syllables counted roughly.
// Names in brackets are left out.
func grade(sentences []string) float64 {
	words, syllables := 0, 0
	for _, s := range sentences {
		s = named.ReplaceAllString(s, "")
		for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '’' }) {
			words++
			syllables += syllablesOf(strings.ToLower(word))
		}
	}
	return 0.39*float64(words)/float64(len(sentences)) + 11.8*float64(syllables)/float64(words) - 15.59
}

// syllablesOf counts groups of vowels, without a silent e at the end.
func syllablesOf(word string) int {
	n, before := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune("aeiouy", r)
		if vowel && !before {
			n++
		}
		before = vowel
	}
	if n > 1 && strings.HasSuffix(word, "e") && !strings.HasSuffix(word, "le") {
		n--
	}
	return max(n, 1)
}
