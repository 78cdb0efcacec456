package check

import (
	"path"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"unknot/content"
)

// sentences checks every string of the text files.
func (c *checker) sentences() {
	for part, place := range c.lib.Parts() {
		if !strings.HasPrefix(part.File(content.English), "text/") {
			continue
		}
		walk(reflect.ValueOf(place).Elem(), nil, func(path []string, s string) {
			c.sentence(part.File(content.English), path, s)
		})
	}
}

var (
	placeholder = regexp.MustCompile(`\{[^{}]*\}`)
	nextOne     = regexp.MustCompile(`[.?!] +\p{Lu}`)
	spelledDose = regexp.MustCompile(`(?i)\b` + spelled + `[ -]((full|more|slow) )?(second|minute|hour|day|week|time|repeat|breath|point)s?\b|\bcount of ` + spelled)
)

// spelled is any number in words that a dose could have. One is none: "one slow
// breath" is how to do it.
const spelled = `(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)`

// doseFiles are those whose words are about doses, and say none.
var doseFiles = []string{"routines.json", "steps.json", "spots.json"}

// sentence checks how one string is written, and what it takes.
func (c *checker) sentence(file string, keys []string, s string) {
	at := c.at(file, strings.Join(keys, "."))
	if strings.TrimSpace(s) == "" {
		at.report("no words, want some")
		return
	}
	if strings.Contains(s, `"`) {
		at.report("has a double quote in %q, want none", s)
	}
	if strings.Contains(s, "!") {
		at.report("has an exclamation mark in %q, want none", s)
	}
	c.placeholders(at, file, keys, s)
	doses := slices.Contains(doseFiles, path.Base(file))
	if doses && strings.ContainsAny(s, "0123456789") {
		at.report("has a digit in %q, want a placeholder", s)
	}
	if doses && spelledDose.MatchString(s) {
		at.report("has a dose in words in %q, want a placeholder", s)
	}
	if doses && nextOne.MatchString(s) {
		at.report("has more than 1 sentence in %q, want 1 to a string", s)
	}
}

// walk visits every string in a value, with the keys that lead to it. An empty
// list or map counts as one empty string, unless its key may be left out.
func walk(v reflect.Value, path []string, visit func(path []string, s string)) {
	in := func(key string) []string { return append(slices.Clone(path), key) }
	switch v.Kind() {
	case reflect.String:
		visit(path, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Anonymous {
				walk(v.Field(i), path, visit)
				continue
			}
			key, options, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			if options == "omitempty" && v.Field(i).IsZero() {
				continue
			}
			walk(v.Field(i), in(key), visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), in(strconv.Itoa(i+1)), visit)
		}
		if v.Len() == 0 {
			visit(path, "")
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, key := range keys {
			walk(v.MapIndex(key), in(key.String()), visit)
		}
		if v.Len() == 0 {
			visit(path, "")
		}
	}
}
