// Package madeup makes a language up, for tests alone: the English words, twice
// as long, with strange letters, and written from right to left. What is not
// ready for another language shows in it before a translator meets it.
package madeup

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing/fstest"
	"unicode/utf8"

	"unknot/content"
)

// Tag is that of the language. It is one that stands for no people, and counts
// as Arabic does: in six ways.
const Tag = "ar-XB"

// Dress is a language as languages.json lists it.
var Dress = content.Language{Tag: Tag, Name: words("Made up"), Dir: "rtl"}

// FS returns a folder of content with the language added to it.
func FS(fsys fs.FS) (fstest.MapFS, error) {
	out := fstest.MapFS{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		b, err := fs.ReadFile(fsys, name)
		out[name] = &fstest.MapFile{Data: b}
		if err == nil && path.Dir(name) == "text/"+content.English {
			out["text/"+Tag+"/"+path.Base(name)], err = translated(path.Base(name), b)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("madeup: %w", err)
	}
	all, err := content.Languages(fsys)
	if err != nil {
		return nil, err
	}
	list, err := json.Marshal(append(all, Dress))
	out["languages.json"] = &fstest.MapFile{Data: list}
	return out, err
}

func translated(file string, b []byte) (*fstest.MapFile, error) {
	var tree any
	if err := json.Unmarshal(b, &tree); err != nil {
		return nil, err
	}
	say := words
	if file == "terms.json" {
		say = letters
	}
	tree = each(tree, "", say)
	switch top, _ := tree.(map[string]any); file {
	case "pages.json":
		top["site"].(map[string]any)["translated"] = []string{words("Nobody has checked this language.")}
	case "terms.json":
		delete(top, "in")
	}
	b, err := json.MarshalIndent(tree, "", "  ")
	return &fstest.MapFile{Data: b}, err
}

// each says every string of a tree anew, ids aside.
func each(value any, key string, say func(string) string) any {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			v[key] = each(inner, key, say)
		}
	case []any:
		for i, inner := range v {
			v[i] = each(inner, key, say)
		}
	case string:
		if key != "id" {
			return say(v)
		}
	}
	return value
}

var (
	taken = regexp.MustCompile(`\{[^{}]*\}`)
	inEnd = regexp.MustCompile(`[.?:;…]*$`)
	latin = strings.NewReplacer(strings.Fields(
		`a ååå b ƀ c ç d đ e éé f ƒ g ğ h ħ i ïï j ĵ k ķ l ļ m ɱ n ñ o ôô p þ q ǫ r ŕ s š t ŧ u ûû v ṽ w ŵ x ẋ y ý z ž ` +
			`A Ååå B Ƀ C Ç D Đ E Éé F Ƒ G Ğ H Ħ I Ïï J Ĵ K Ķ L Ļ M Ṁ N Ñ O Ôô P Þ Q Ǫ R Ŕ S Š T Ŧ U Ûû V Ṽ W Ŵ X Ẋ Y Ý Z Ž`)...)
)

func letters(s string) string { return latin.Replace(s) }

// fill makes a text as long as it should be.
const fill = " ļôñğ"

// words says a sentence from right to left and twice as long, and leaves what it
// takes as it is.
func words(s string) string {
	if strings.Trim(taken.ReplaceAllString(s, ""), " ,.:;·%()–-") == "" {
		return taken.ReplaceAllStringFunc(s, choice)
	}
	end := inEnd.FindString(s)
	s = s[:len(s)-len(end)]
	size := utf8.RuneCountInString(taken.ReplaceAllString(s, ""))
	var out strings.Builder
	for s != "" {
		at := taken.FindStringIndex(s)
		if at == nil {
			at = []int{len(s), len(s)}
		}
		out.WriteString(mirrored(letters(s[:at[0]])))
		out.WriteString(choice(s[at[0]:at[1]]))
		s = s[at[1]:]
	}
	for utf8.RuneCountInString(taken.ReplaceAllString(out.String(), "")) < 2*size {
		out.WriteString(mirrored(fill))
	}
	return out.String() + end
}

// mirrored has the letters of a text go from right to left.
func mirrored(s string) string {
	if s == "" {
		return taken.ReplaceAllStringFunc(s, choice)
	}
	return "\u202e" + s + "\u202c"
}

// choice says one by number in six forms.
func choice(s string) string {
	parts := strings.Split(strings.Trim(s, "{}"), "|")
	if len(parts) != 3 {
		return s
	}
	one, other := mirrored(letters(parts[1])), mirrored(letters(parts[2]))
	return "{" + strings.Join([]string{parts[0], other, one, other, other, other, other}, "|") + "}"
}
