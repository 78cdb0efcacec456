//go:build !wasm

package components

import (
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"unknot/components/diary"
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
		"words":      func() content.DiaryText { return k.text },
		"spots":      func() []content.Spot { return k.lib.Spots },
		"region":     func(id string) string { return k.lib.Text.Words.Regions[id].Name },
		"list":       func(items ...string) []string { return items },
		"args":       args,
		"sentence":   func(sentences []string) string { return strings.Join(sentences, " ") },
		"rule":       func(id string) []string { return ruleWords(k.lib, id) },
		"ours":       func(id string) bool { r, _ := k.lib.Trial.Rule(id); return r.Judgement },
		"sources":    k.sources,
		"limit":      func(why string) []string { return limitWords(k.lib, diary.Why(why)) },
		"limitRules": func(why string) []string { return limitRules(diary.Why(why)) },
		"icon":       func(n int) string { return installIcons[n%len(installIcons)] },
		"mark":       func(like string) string { return likeMarks[diary.Like(like)] },
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

// installIcons are the pictures of the steps on an iPhone: Share, Add to Home
// Screen, and the program among others.
var installIcons = [3]string{
	"M9 10H6v11h12V10h-3M12 15V3M8 7l4-4 4 4",
	"M4 4h16v16H4zM12 8v8M8 12h8",
	"M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 17h6M17 14v6",
}

// likeMarks are the marks on the body map beside spots of which it was said
// what they were like: a tick, a dash, an exclamation mark.
var likeMarks = map[diary.Like]string{
	diary.GoodAche: "M9.5-11l2.5 3 4.5-6",
	diary.Nothing:  "M9-11h8",
	diary.TooMuch:  "M13-16v6M13-7v.5",
}
