package check

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"unknot/content"
)

// Unlisted returns what is wrong with each language that has a folder of words
// and is not in languages.json, by its tag. The site is not built in it.
func Unlisted(fsys fs.FS) map[string][]error {
	all, _ := content.Languages(fsys) // what is wrong with the list is among what FS says
	folders, _ := fs.Glob(fsys, "text/*")
	findings := map[string][]error{}
	for _, folder := range folders {
		tag := path.Base(folder)
		listed := slices.ContainsFunc(all, func(l content.Language) bool { return l.Tag == tag })
		if info, err := fs.Stat(fsys, folder); err == nil && info.IsDir() && !listed {
			c := &checker{}
			c.keys(fsys, folder+"/*.json")
			c.language(fsys, tag)
			findings[tag] = c.errs
		}
	}
	return findings
}

// languages checks the list, and every language in it but English.
func (c *checker) languages(fsys fs.FS) {
	all, err := content.Languages(fsys)
	if err != nil {
		c.errs = append(c.errs, err)
		return
	}
	for i, l := range all {
		at := c.at("languages.json", l.Tag)
		oneOf(at, "dir", l.Dir, "ltr", "rtl")
		if l.Name == "" {
			at.report("no name, want one in the language itself")
		}
		if slices.ContainsFunc(all[:i], func(o content.Language) bool { return o.Tag == l.Tag }) {
			at.report("stands twice, want once")
		}
		c.language(fsys, l.Tag)
	}
}

// alone are the keys that English has no words for and every other language
// has, each with what it is for.
var alone = map[string]string{
	"pages.json: site.translated.1": "that no clinician who speaks the language has checked it",
}

// language compares the words of a language with the English ones, key by key.
func (c *checker) language(fsys fs.FS, tag string) {
	english := c.terms(fsys, content.English)
	if tag == content.English {
		return
	}
	w := wording{c: c, tag: tag, terms: c.terms(fsys, tag), english: english}
	if counts, err := content.Counts(tag); err != nil {
		c.errs = append(c.errs, err)
	} else {
		w.counts = counts
	}
	for id := range english.Terms {
		if len(w.terms.Terms[id]) == 0 {
			w.at("terms.json", "terms."+id).report("no words, want those for %q", english.Terms[id])
		}
	}
	files, _ := fs.Glob(fsys, "text/"+content.English+"/*.json")
	for _, name := range files {
		if name = path.Base(name); name != termsFile {
			w.file(fsys, name)
		}
	}
}

// A wording is the words of one language, to be compared with the English.
type wording struct {
	c       *checker
	tag     string
	counts  []string // the forms of a choice by number
	terms   terms
	english terms
}

func (w wording) at(file, key string) place { return w.c.at("text/"+w.tag+"/"+file, key) }

func (w wording) file(fsys fs.FS, file string) {
	want, err := sentencesIn(fsys, "text/"+content.English+"/"+file)
	if err != nil {
		w.c.errs = append(w.c.errs, err)
		return
	}
	have, err := sentencesIn(fsys, "text/"+w.tag+"/"+file)
	if err != nil {
		w.c.errs = append(w.c.errs, err)
		return
	}
	for key, what := range alone {
		if in, key, _ := strings.Cut(key, ": "); in == file && have[key] == "" {
			w.at(file, key).report("no words, want some that say %s", what)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if words, ok := have[key]; ok {
			w.sentence(file, key, want[key], words)
		} else {
			w.at(file, key).report("no words, want those for %q", want[key])
		}
	}
	for _, key := range slices.Sorted(maps.Keys(have)) {
		if _, ok := want[key]; !ok && !known(file, key) {
			w.at(file, key).report("English has nothing of the kind, want it gone")
		}
	}
}

// known reports whether a key is one that English alone has no words for.
func known(file, key string) bool {
	list := key[:max(0, strings.LastIndex(key, "."))]
	return slices.ContainsFunc(slices.Collect(maps.Keys(alone)), func(k string) bool {
		return strings.HasPrefix(k, file+": "+list+".")
	})
}

// sentencesIn returns every string of a file by its key. One of a list has its
// number, from 1, at the end.
func sentencesIn(fsys fs.FS, name string) (map[string]string, error) {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, fmt.Errorf("content/%s: no such file, want one with the keys of the English one", name)
	}
	var tree any
	if err := json.Unmarshal(b, &tree); err != nil {
		return nil, fmt.Errorf("content/%s: %w", name, err)
	}
	sentences := map[string]string{}
	flatten(sentences, "", tree)
	return sentences, nil
}

func flatten(into map[string]string, key string, value any) {
	in := func(part string) string { return strings.TrimPrefix(key+"."+part, ".") }
	switch v := value.(type) {
	case map[string]any:
		for part, value := range v {
			flatten(into, in(part), value)
		}
	case []any:
		for i, value := range v {
			flatten(into, in(strconv.Itoa(i+1)), value)
		}
	default:
		into[key] = fmt.Sprint(v)
	}
}

var (
	digits = regexp.MustCompile(`\d+`)
	letter = regexp.MustCompile(`\p{L}+`)
)

// manyLetters is how many words a sentence has, at the least, that cannot be the
// same in two languages.
const manyLetters = 4

// sentence compares one sentence with the English one.
func (w wording) sentence(file, key, english, words string) {
	at := w.at(file, key)
	bare := placeholder.ReplaceAllString(english, "")
	switch {
	case strings.HasSuffix("."+key, ".id"):
		if words != english {
			at.report("is %q, want %q: an id is the same in every language", words, english)
		}
		return
	case strings.TrimSpace(words) == "" && english != "":
		at.report("no words, want those for %q", english)
		return
	case words == english && len(letter.FindAllString(bare, -1)) >= manyLetters:
		at.report("is the English sentence %q, want it translated", words)
	}
	for _, mark := range []string{`"`, "!", "¡"} {
		if strings.Contains(words, mark) {
			at.report("has %s in %q, want none", mark, words)
		}
	}
	w.placeholders(at, english, words)
	w.numbers(at, file, english, words)
	w.terms.compare(at, strings.TrimSuffix(file, ".json")+"."+key, w.english, english, words)
	if slices.Contains(doseFiles, file) && nextOne.MatchString(words) {
		at.report("has more than 1 sentence in %q, want 1 to a string", words)
	}
}

// placeholders compares what the sentences take, and counts the forms of
// choices.
func (w wording) placeholders(at place, english, words string) {
	want, have := names(english), names(words)
	for _, name := range want {
		if !slices.Contains(have, name) {
			at.report("placeholder {%s} is missing, want it", name)
		}
	}
	for _, name := range have {
		if !slices.Contains(want, name) {
			at.report("placeholder {%s} is unknown, want one of %q", name, want)
		}
	}
	if rest := placeholder.ReplaceAllString(words, ""); strings.ContainsAny(rest, "{}") {
		at.report("has a lone brace in %q, want pairs", words)
	}
	choices(at, words, w.counts)
}

// choices reports choices that have another number of forms than the language
// has, which may be one for all.
func choices(at place, words string, counts []string) {
	for _, found := range placeholder.FindAllString(words, -1) {
		name, forms, choice := strings.Cut(strings.Trim(found, "{}"), "|")
		want := counts
		if name == "side" {
			want = []string{"left", "right"}
		}
		if n := strings.Count(forms, "|") + 1; choice && n != len(want) {
			at.report("choice %s has %d forms, want %d: %s", found, n, len(want), strings.Join(want, ", "))
		}
	}
}

// names returns what a sentence takes, each once.
func names(sentence string) []string {
	var all []string
	for _, found := range placeholder.FindAllString(sentence, -1) {
		name, _, _ := strings.Cut(strings.Trim(found, "{}"), "|")
		all = append(all, name)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// numbers reports a number that only one of the sentences says: in digits, and
// where doses must not be said, in words.
func (w wording) numbers(at place, file, english, words string) {
	in := func(s string) []string { return digits.FindAllString(placeholder.ReplaceAllString(s, ""), -1) }
	want, have := in(english), in(words)
	for _, n := range want {
		if !slices.Contains(have, n) {
			at.report("does not say %s, want it as in %q", n, english)
		}
	}
	for _, n := range have {
		if !slices.Contains(want, n) {
			at.report("says %s, want no number that is not in %q", n, english)
		}
	}
	if dose := w.terms.dose(); dose != nil && slices.Contains(doseFiles, file) && dose.MatchString(words) {
		at.report("has a dose in words in %q, want a placeholder", words)
	}
}
