//go:build !wasm

package main

import (
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"unknot/content"
)

// An english knows what is English: all that the English site says, and each
// sentence that the words hold, with what stands between what is filled in.
type english struct {
	whole map[string]bool
	parts []string
	names *strings.Replacer // takes out titles of sources, where they appeared, and who made them
}

var (
	filled = regexp.MustCompile(`\{[^{}]*\}`)
	letter = regexp.MustCompile(`\pL{2}`)
	spaces = regexp.MustCompile(`\s+`)
	byline = regexp.MustCompile(`^(\pL[\pL' -]* [A-Z]{1,3}(, )?)+(\d{4})?$|^ISBN [\d-]*$`)
)

func newEnglish(t *testing.T, said []string) english {
	t.Helper()
	e := english{whole: map[string]bool{}, names: namesOfSources(t)}
	files, err := fs.Glob(content.Files, "text/"+content.English+"/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		body, err := fs.ReadFile(content.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(name) != "terms.json" {
			said = append(said, texts(name, body)...)
		}
	}
	for _, text := range said {
		e.whole[e.tidy(text)] = true
		for _, part := range filled.Split(text, -1) {
			if part = e.tidy(part); len(strings.Fields(part)) > 2 && !slices.Contains(e.parts, part) {
				e.parts = append(e.parts, part)
			}
		}
	}
	return e
}

func namesOfSources(t *testing.T) *strings.Replacer {
	t.Helper()
	var references []map[string]any
	if err := content.Decode(content.Files, content.DataReferences.File(""), &references); err != nil {
		t.Fatal(err)
	}
	var pairs []string
	for _, r := range references {
		for _, key := range []string{"title", "container-title", "publisher", "edition", "number"} {
			if name, ok := r[key].(string); ok {
				pairs = append(pairs, name, "")
			}
		}
		authors, _ := r["author"].([]any)
		for _, a := range authors {
			if name, ok := a.(map[string]any)["literal"].(string); ok {
				pairs = append(pairs, name, "")
			}
		}
	}
	return strings.NewReplacer(pairs...)
}

// tidy is a text without what does not tell languages apart.
func (e english) tidy(text string) string {
	return strings.Trim(spaces.ReplaceAllString(e.names.Replace(text), " "), " .,:;·()")
}

// in returns what is English among texts, but for what a language shares.
func (e english) in(texts []string, tag string) []string {
	var found []string
	for _, text := range texts {
		text = e.tidy(text)
		if !letter.MatchString(filled.ReplaceAllString(text, "")) || byline.MatchString(text) ||
			slices.Contains(shared[""], text) || slices.Contains(shared[tag], text) || slices.Contains(found, text) {
			continue
		}
		if e.whole[text] || slices.ContainsFunc(e.parts, func(part string) bool { return strings.Contains(text, part) }) {
			found = append(found, text)
		}
	}
	return found
}

// shared are texts that are the same in English and in a language, "" in all.
var shared = map[string][]string{
	"":   {"Unknot", "WordPress", "Ghost", "Notion", "Medium", "Substack", "NHS", "Lanarkshire", "ISBN {isbn}"},
	"es": {"Australia", "Colombia", "Normal", "No"},
	"de": {"Start", "Start: {time}", "Link", "Normal", "Pause", "Vibration", "April", "August", "September", "November"},
}
