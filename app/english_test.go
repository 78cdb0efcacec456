//go:build !wasm

package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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
