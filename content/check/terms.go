package check

import (
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"unknot/content"
)

const termsFile = "terms.json"

// Terms are the words on which safety hangs, in one language. The English ones
// say where they stand; where an English sentence there has one of a term's
// forms, the same sentence of another language must have one of its own.
//
// A form is a word or several; in it, * is any letters or none.
type terms struct {
	Terms map[string][]string `json:"terms"` // forms by id
	// In are the keys of the sentences, or the beginnings of such keys, in which
	// a term stands, such as "safety.signs"; of English alone.
	In map[string][]string `json:"in,omitempty"`
	// Numbers and Units make a dose in words: "three minutes".
	Numbers []string `json:"numbers"`
	Units   []string `json:"units"`

	forms map[string]*regexp.Regexp // by id
}

// terms reads those of a language, and reports English ones that stand nowhere.
func (c *checker) terms(fsys fs.FS, tag string) terms {
	var t terms
	if err := content.Decode(fsys, "text/"+tag+"/"+termsFile, &t); err != nil {
		c.errs = append(c.errs, err)
		return t
	}
	t.forms = map[string]*regexp.Regexp{}
	for id, forms := range t.Terms {
		t.forms[id] = matching(forms)
	}
	if tag != content.English {
		return t
	}
	all := map[string]string{}
	files, _ := fs.Glob(fsys, "text/"+tag+"/*.json")
	for _, name := range files {
		sentences, _ := sentencesIn(fsys, name) // was read before
		for key, words := range sentences {
			all[strings.TrimSuffix(name[len("text/"+tag+"/"):], ".json")+"."+key] = words
		}
	}
	keys := slices.Collect(maps.Keys(all))
	at := c.at("text/"+tag+"/"+termsFile, "in")
	pair(at, t.In, slices.Sorted(maps.Keys(t.Terms))...)
	for _, id := range slices.Sorted(maps.Keys(t.Terms)) {
		for _, where := range t.In[id] {
			if !slices.ContainsFunc(keys, func(key string) bool { return under(key, where) && t.forms[id].MatchString(all[key]) }) {
				at.in(id).report("no sentence of %s has one of %q, want one", where, t.Terms[id])
			}
		}
	}
	return t
}

// compare reports each term that an English sentence has and another one not.
func (t terms) compare(at place, key string, english terms, sentence, words string) {
	for _, id := range slices.Sorted(maps.Keys(english.Terms)) {
		tied := slices.ContainsFunc(english.In[id], func(where string) bool { return under(key, where) })
		if tied && english.forms[id].MatchString(sentence) && len(t.Terms[id]) > 0 && !t.forms[id].MatchString(words) {
			at.report("says nothing of %s in %q, want one of %q as in %q", id, words, t.Terms[id], sentence)
		}
	}
}

// under reports whether a key is another one, or begins with its parts.
func under(key, where string) bool { return key == where || strings.HasPrefix(key, where+".") }

// matching returns what finds any of some forms as whole words.
func matching(forms []string) *regexp.Regexp {
	quoted := regexp.QuoteMeta(strings.Join(forms, "\n"))
	quoted = strings.NewReplacer("\n", "|", `\*`, `\p{L}*`).Replace(quoted)
	return regexp.MustCompile(`(?i)(^|\PL)(` + quoted + `)(\PL|$)`)
}

// dose matches a dose in words, where the language says what one is.
func (t terms) dose() *regexp.Regexp {
	if len(t.Numbers) == 0 || len(t.Units) == 0 {
		return nil
	}
	var doses []string
	for _, n := range t.Numbers {
		for _, unit := range t.Units {
			doses = append(doses, n+" "+unit)
		}
	}
	return matching(doses)
}
