//go:build !wasm

package components

import (
	_ "embed"
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"unknot/content"
)

//go:embed diarykit.html
var diaryKit string

// DiaryKit returns the parts of the diary, drawn with everything in them that
// is the same for everyone. They are a file of the site: as go-app's elements
// they would cost the program more than all of its pages.
func DiaryKit(lib *content.Library) (string, error) {
	k := kitMaker{lib, lib.Text.Diary}
	t, err := template.New("kit").Funcs(k.functions()).Parse(diaryKit)
	if err != nil {
		return "", fmt.Errorf("components: diary: %w", err)
	}
	var out strings.Builder
	if err := t.ExecuteTemplate(&out, "parts", nil); err != nil {
		return "", fmt.Errorf("components: diary: %w", err)
	}
	return out.String(), nil
}

type kitMaker struct {
	lib  *content.Library
	text content.DiaryText
}

func (k kitMaker) functions() template.FuncMap {
	return template.FuncMap{
		"words":    func() content.DiaryText { return k.text },
		"flow":     func() content.FlowText { return k.lib.Text.Flow },
		"most":     func() int { return content.MaxRating },
		"numbers":  func() []int { return slices.Collect(countTo(content.MaxRating)) },
		"list":     func(items ...string) []string { return items },
		"args":     args,
		"lower":    strings.ToLower,
		"sentence": func(sentences []string) string { return strings.Join(sentences, " ") },
		"join":     func(a, b string) string { return a + ": " + b },
		"fill":     func(s, key string, n int) string { return content.Fill(s, map[string]string{key: strconv.Itoa(n)}) },
		"soreness": k.soreness,
		"was":      func(id string) string { return content.Fill(k.text.Cards.Was[id], soreHours(k.lib)) },
		"rule":     func(id string) []string { return ruleWords(k.lib, id) },
		"ours":     func(id string) bool { r, _ := k.lib.Trial.Rule(id); return r.Judgement },
		"sources":  k.sources,
		"trials":   k.trials,
		"weekdays": func() []int { return []int{1, 2, 3, 4, 5, 6, 0} },
		"usual":    func(day int) bool { return day == 1 || day == 3 || day == 5 },
	}
}

func countTo(most int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for n := 0; n <= most && yield(n); n++ {
		}
	}
}

// args makes pairs of names and values into what a template is given.
func args(pairs ...any) map[string]any {
	m := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i].(string)] = pairs[i+1]
	}
	return m
}

// soreness names an answer. While soreness can't have lasted for long there is
// only yes and no.
func (k kitMaker) soreness(id string, answers int) string {
	if id == "day" && answers == 2 {
		return k.text.Cards.SoreSoon
	}
	return content.Fill(k.text.Cards.Soreness[id], soreHours(k.lib))
}
