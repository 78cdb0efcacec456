//go:build !wasm

package content

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Languages returns the languages that the site is built in, English first.
func Languages(fsys fs.FS) ([]Language, error) {
	var all []Language
	if err := Decode(fsys, DataLanguage.File(""), &all); err != nil {
		return nil, err
	}
	if len(all) == 0 || all[0].Tag != English {
		return nil, fmt.Errorf("content/languages.json: begins with something else than %q, want it first", English)
	}
	return all, nil
}

func languageOf(fsys fs.FS, tag string) (Language, error) {
	all, err := Languages(fsys)
	if err != nil {
		return Language{}, err
	}
	i := slices.IndexFunc(all, func(l Language) bool { return l.Tag == tag })
	if i < 0 {
		return Language{}, fmt.Errorf("content/languages.json: no language %q, want it listed", tag)
	}
	return all[i], nil
}

// Counts names the ways in which a language counts, as CLDR does, in the order
// in which the forms of a choice by number stand: "one" and "other" of English.
func Counts(tag string) ([]string, error) {
	var counts []string
	forms, err := countForms(tag)
	for form, name := range []string{"zero", "one", "two", "few", "many", "other"} {
		if slices.Contains(forms, countOrder[form]) {
			counts = append(counts, name)
		}
	}
	return counts, err
}

// countOrder is the order of CLDR; that of the package is its own.
var countOrder = []plural.Form{plural.Zero, plural.One, plural.Two, plural.Few, plural.Many, plural.Other}

// countForms returns the form of each whole number below a thousand: nothing
// that is counted here comes to more.
func countForms(tag string) ([]plural.Form, error) {
	parsed, err := language.Parse(tag)
	if err != nil {
		return nil, fmt.Errorf("content/text/%s: %w, want a language tag", tag, err)
	}
	forms := make([]plural.Form, 1000)
	for n := range forms {
		forms[n] = plural.Cardinal.MatchPlural(parsed, n, 0, 0, 0, 0)
		if n >= 2*ruleEnd && forms[n] != forms[n%ruleEnd+ruleEnd] {
			return nil, fmt.Errorf("content/text/%s: counts %d in another way than %d, want its last two digits to decide", tag, n, n%ruleEnd+ruleEnd)
		}
	}
	return forms, nil
}

// countRule writes how a language counts: where a form begins, and its letter,
// again and again up to twice ruleEnd. That of English is "0b1a2b".
func countRule(tag string) (string, error) {
	forms, err := countForms(tag)
	if err != nil {
		return "", err
	}
	used := slices.DeleteFunc(slices.Clone(countOrder), func(f plural.Form) bool { return !slices.Contains(forms, f) })
	var rule strings.Builder
	for n, form := range forms[:2*ruleEnd] {
		if n == 0 || form != forms[n-1] {
			fmt.Fprintf(&rule, "%d%c", n, 'a'+slices.Index(used, form))
		}
	}
	return rule.String(), nil
}

var (
	sideWord = regexp.MustCompile(`\{side\}`)
	choice   = regexp.MustCompile(`\{(\w+)\|([^{}]*)\}`)
)

// inflections returns what puts into a file of words what Fill must know of the
// language: its words for the sides, and how it counts.
func inflections(fsys fs.FS, tag string) (func(words []byte) []byte, error) {
	rule, err := countRule(tag)
	if err != nil {
		return nil, err
	}
	b, err := fs.ReadFile(fsys, TextWords.File(tag))
	if err != nil {
		return nil, fmt.Errorf("content/%s: %w", TextWords.File(tag), err)
	}
	var words struct{ Sides map[string]string }
	if err := json.Unmarshal(b, &words); err != nil {
		return nil, fmt.Errorf("content/%s: %w", TextWords.File(tag), err)
	}
	sides := strconv.Quote("{side|" + words.Sides["left"] + "|" + words.Sides["right"] + "}")
	return func(b []byte) []byte {
		b = sideWord.ReplaceAllLiteral(b, []byte(sides[1:len(sides)-1]))
		return choice.ReplaceAllFunc(b, func(found []byte) []byte {
			if parts := choice.FindSubmatch(found); string(parts[1]) != "side" {
				return fmt.Appendf(nil, "{%s|%s|%s}", parts[1], parts[2], rule)
			}
			return found
		})
	}, nil
}
