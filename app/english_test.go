//go:build !wasm

package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"unknot/components/diary"
	"unknot/components/wording"
	"unknot/content"
)

// In a site that is built in every language, nothing that a reader of one of
// them is shown, told or handed is in English.
func TestNoEnglishElsewhere(t *testing.T) {
	languages, err := content.Languages(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "app.wasm")
	if err := os.WriteFile(program, []byte("\x00asm, which no page holds"), 0o600); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "dist")
	if err := build([]string{"-out", out, "-origin", "https://example.org", "-wasm", program}); err != nil {
		t.Fatal(err)
	}
	built := map[string]map[string][]string{} // texts by file, by language
	err = fs.WalkDir(os.DirFS(out), ".", func(name string, entry fs.DirEntry, err error) error {
		tag := tagOf(name, languages)
		if err != nil || entry.IsDir() || tag == "" {
			return err
		}
		body, err := os.ReadFile(filepath.Join(out, name))
		if built[tag] == nil {
			built[tag] = map[string][]string{}
		}
		built[tag][name] = texts(name, body)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	english := newEnglish(t, slices.Concat(slices.Collect(maps.Values(built[content.English]))...))
	for _, l := range languages[1:] {
		lib, err := content.LoadFS(content.Files, l.Tag)
		if err != nil {
			t.Fatal(err)
		}
		built[l.Tag]["the table"] = strings.Split(strings.TrimSpace(wording.CSV(lib, diary.Book{})), ",")
		if len(built[l.Tag]) != len(built[content.English])+1 {
			t.Errorf("%d files are in %s, want as many as the %d in English", len(built[l.Tag])-1, l.Name, len(built[content.English]))
		}
		for _, name := range slices.Sorted(maps.Keys(built[l.Tag])) {
			for _, found := range english.in(built[l.Tag][name], l.Tag) {
				t.Errorf("%s says in English: %q", name, found)
			}
		}
	}
}

// tagOf is the language of a built file that has words in it, "" of any other.
func tagOf(name string, languages []content.Language) string {
	words := regexp.MustCompile(`^web/words\.([\w-]+)\.\w+\.json$`).FindStringSubmatch(name)
	said := strings.HasSuffix(name, ".html") || strings.HasSuffix(name, ".webmanifest") || strings.Contains(name, "oembed/") ||
		strings.HasSuffix(name, "embed/v1.js")
	folder, _, _ := strings.Cut(name, "/")
	switch {
	case regexp.MustCompile(`\.(br|gz)$`).MatchString(name):
		return ""
	case words != nil:
		return words[1]
	case !said:
		return ""
	case slices.ContainsFunc(languages, func(l content.Language) bool { return l.Tag == folder }):
		return folder
	}
	return content.English
}

// texts are those that a file shows or says, or hands to a page that does.
func texts(name string, body []byte) []string {
	switch filepath.Ext(name) {
	case ".html":
		doc, err := html.Parse(bytes.NewReader(body))
		if err != nil {
			return []string{err.Error()}
		}
		return pageTexts(doc)
	case ".js":
		var all []string
		for _, quoted := range regexp.MustCompile(`"(?:[^"\\]|\\.)*"`).FindAllString(string(body), -1) {
			if text := strings.Trim(quoted, `"`); begun.MatchString(text) && !anID.MatchString(text) {
				all = append(all, text)
			}
		}
		return all
	}
	var tree any
	if err := json.Unmarshal(body, &tree); err != nil {
		return []string{err.Error()}
	}
	return leaves(tree, "")
}

// leaves are the texts of JSON, ids and names aside; where they are HTML, its.
func leaves(tree any, key string) []string {
	var all []string
	switch v := tree.(type) {
	case map[string]any:
		for key, inner := range v {
			if key != "id" && !slices.Contains(noWords, key) {
				all = append(all, leaves(inner, key)...)
			}
		}
	case []any:
		for _, inner := range v {
			all = append(all, leaves(inner, key)...)
		}
	case string:
		if doc, err := html.Parse(strings.NewReader(v)); err == nil && key == "html" {
			return pageTexts(doc)
		}
		if !anID.MatchString(v) {
			return []string{v}
		}
	}
	return all
}

// noWords are the parts of what the build packs that hold none.
var noWords = []string{string(content.DataReferences), string(content.DataBodyMap), string(content.DataScreening)}

var (
	anID  = regexp.MustCompile(`^([a-z0-9{}-]*|image/.*|https?:.*|/.*|#\w*)$`) // and what else is no word
	begun = regexp.MustCompile(`^\pL`)
)

// sayingAttributes are those whose value somebody reads or hears, or a script
// takes for that.
var sayingAttributes = []string{
	"alt", "title", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext",
	"data-title", "data-left", "data-right", "data-not-for", "data-safety", "data-copied",
}

// pageTexts leaves out what says of itself that it is in a language, and code.
func pageTexts(n *html.Node) []string {
	var all []string
	if n.Type == html.TextNode {
		all = append(all, n.Data)
	}
	if n.Type == html.ElementNode {
		if slices.Contains([]string{"script", "style", "pre"}, n.Data) {
			return nil
		}
		for _, a := range n.Attr {
			if a.Key == "lang" && n.Data != "html" {
				return nil
			}
			if slices.Contains(sayingAttributes, a.Key) || a.Key == "content" && slices.ContainsFunc(n.Attr, sayingMeta) {
				all = append(all, a.Val)
			}
		}
	}
	for c := range n.ChildNodes() {
		all = append(all, pageTexts(c)...)
	}
	return all
}

// sayingMeta reports whether an attribute says that its element tells of the page.
func sayingMeta(a html.Attribute) bool {
	return slices.Contains([]string{"description", "og:title", "og:description", "og:site_name", "og:image:alt"}, a.Val)
}

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

// What is English is found wherever it stands.
func TestEnglishIsFound(t *testing.T) {
	e := newEnglish(t, []string{"Front of the thigh"})
	const sentence = "Nothing you do here is sent or kept."
	for _, test := range []struct{ name, body string }{
		{"es/index.html", `<html lang="es"><p>` + sentence + `</p>`},
		{"es/index.html", `<html lang="es"><p>` + "Bien.\n  " + sentence + ` Bien.</p>`},
		{"es/index.html", `<html lang="es"><img alt="` + sentence + `">`},
		{"es/index.html", `<html lang="es"><meta name="description" content="` + sentence + `">`},
		{"es/oembed/wall.json", `{"html": "<p title='` + sentence + `'>Bien</p>"}`},
		{"es/manifest.webmanifest", `{"shortcuts": [{"name": "` + sentence + `"}]}`},
		{"es/embed/v1.js", `const words={"private":"` + sentence + `"}`},
	} {
		if got := e.in(texts(test.name, []byte(test.body)), "es"); len(got) != 1 {
			t.Errorf("%s: %s: found %q, want the sentence", test.name, test.body, got)
		}
	}
	said := texts("es/index.html", []byte(`<html lang="es"><p>112</p><p lang="en">`+sentence+`</p><script>"`+sentence+`"</script><p title="Bien">{n}</p>`))
	if diff := cmp.Diff([]string(nil), e.in(said, "es")); diff != "" {
		t.Errorf("found mismatch (-want +got):\n%s", diff)
	}
}
