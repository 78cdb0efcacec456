package site

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
	"unknot/content/madeup"
)

// inTwo has the specimens in the language that is made up, too.
func inTwo(t *testing.T) func(*Options) {
	t.Helper()
	fsys, err := madeup.FS(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	lib, err := content.LoadFS(fsys, madeup.Tag)
	if err != nil {
		t.Fatal(err)
	}
	return func(o *Options) {
		o.Others = []Edition{{Library: lib, Words: []byte(`{"styles":{"made":"up"}}`), Route: func() {}}}
		o.Pages = append(o.Pages, Page{Path: "/embed/c/", Kind: Embed})
	}
}

// both are the specimens in both languages, once they are built.
var both Files

func bothBuilt(t *testing.T) Files {
	t.Helper()
	if both == nil {
		both = built(t, specimens(t, inTwo(t)))
	}
	return both
}

func TestAPageIsThereInEachLanguage(t *testing.T) {
	files := bothBuilt(t)
	words := regexp.MustCompile(`/web/words\.[\w-]+\.\w+\.json`)
	for name, want := range map[string][]string{
		"index.html": {
			`<html dir="ltr" lang="en">`, `href="/a/b/">on`,
			`<link href="https://example.org/ar-XB/" hreflang="ar-XB" rel="alternate"/>`,
			`<link href="https://example.org/" hreflang="x-default" rel="alternate"/>`,
			`<link href="https://example.org/" rel="canonical"/>`,
			`<a aria-current="true" `, `href="/ar-XB/" hreflang="ar-XB" lang="ar-XB"`,
		},
		"ar-XB/index.html": {
			`<html dir="rtl" lang="ar-XB">`, `href="/ar-XB/a/b/">on`,
			`<link href="https://example.org/ar-XB/" rel="canonical"/>`,
			`<link href="https://example.org/" hreflang="en" rel="alternate"/>`,
			`<link href="/ar-XB/manifest.webmanifest" rel="manifest"/>`,
			`data-root="/ar-XB/" dir="rtl" href="/ar-XB/" hreflang="ar-XB"`,
		},
		"ar-XB/a/b/index.html":     {`data-page="/ar-XB/a/b/"`, `</p><a href="/ar-XB/a/b/">`, `data-root="/ar-XB/"`, `data-runs="/ar-XB/a/b/"`, `data-words="/web/words.ar-XB.`},
		"ar-XB/embed/c/index.html": {`<html dir="rtl" lang="ar-XB" data-embed="">`, `data-words="/web/words.ar-XB.`},
		"ar-XB/404.html":           {`<html dir="rtl" lang="ar-XB">`, `name="robots"`},
		"ar-XB/offline.html":       {`<html dir="rtl" lang="ar-XB">`},
		"ar-XB/unkept.html":        {`<html dir="rtl" lang="ar-XB">`},
		"sitemap.xml":              {`<loc>https://example.org/</loc>`, `<loc>https://example.org/ar-XB/</loc>`},
		"ar-XB/oembed/wall.json":   {`https://example.org/ar-XB/embed/wall/`},
		"ar-XB/embed/v1.js":        {`const src="https://example.org/ar-XB/embed/"||`, `"ar-XB"`, `"rtl"`},
		"_headers":                 {"/ar-XB/embed/*\n", "/ar-XB/404.html\n", "/ar-XB/oembed/*\n", "/ar-XB/embed/v1.js\n", "/ar-XB/" + LoaderRelease + "\n  Cache-Control: " + forEver + "\n"},
		"_nginx.conf":              {"error_page 404 $unknot_missing;", `"~^/ar-XB/" /ar-XB/404.html;`},
		"_Caddyfile":               {"@language0 path /ar-XB/*\n\t\trewrite @language0 /ar-XB/404.html\n", "header /ar-XB/manifest.webmanifest {"},
		".htaccess":                {"<If \"%{REQUEST_URI} =~ m#^/ar-XB/#\">\n  ErrorDocument 404 /ar-XB/404.html\n</If>"},
	} {
		for _, part := range want {
			if !bytes.Contains(files[name], []byte(part)) {
				t.Errorf("%s has no %s, want it", name, part)
			}
		}
		if found := words.FindAll(files[name], -1); len(found) > 2 {
			t.Errorf("%s names %d files of words, want its own twice", name, len(found))
		}
	}
	if bytes.Contains(files["ar-XB/embed/c/index.html"], []byte(`id="languages"`)) {
		t.Error("a frame leads to other languages, want that left to the page around it")
	}
}

// Each language has its own loader, which is no part of what is kept, and the
// older releases stand where they stood.
func TestALoaderALanguage(t *testing.T) {
	files := bothBuilt(t)
	for _, name := range []string{loaderFile, LoaderRelease} {
		if bytes.Equal(files[name], files["ar-XB/"+name]) || len(files["ar-XB/"+name]) == 0 {
			t.Errorf("ar-XB/%s says what %s says, want its own words", name, name)
		}
	}
	if files["embed/v1.0.0.js"] == nil || files["ar-XB/embed/v1.0.0.js"] != nil {
		t.Error("the first release stands in a language that it was never in, want it in English alone")
	}
	if at := kept(t, files); at["/ar-XB/"+loaderFile] != "" {
		t.Error("the worker keeps a loader, want it left to publishers")
	}
}

// One app, whatever the language it was installed in.
func TestAManifestALanguage(t *testing.T) {
	files := bothBuilt(t)
	read := func(name string) (m manifest) {
		t.Helper()
		if err := json.Unmarshal(files[name], &m); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return m
	}
	english, other := read("manifest.webmanifest"), read("ar-XB/manifest.webmanifest")
	got := []string{other.ID, other.Scope, other.Lang, other.Dir, other.StartURL, other.Shortcuts[0].URL, other.Icons[0].Src}
	want := []string{english.ID, english.Scope, "ar-XB", "rtl", "/ar-XB/today/", "/ar-XB/session/one-spot/", english.Icons[0].Src}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("manifest mismatch (-want +got):\n%s", diff)
	}
}

// What a reader of one language must not fetch carries its tag.
func TestTheWorkerKnowsWhoseEachFileIs(t *testing.T) {
	list := func(files Files) map[string]string {
		var entries [][]string
		_, rest, _ := strings.Cut(string(files[workerFile]), "FILES = ")
		if err := json.NewDecoder(strings.NewReader(rest)).Decode(&entries); err != nil {
			t.Fatal(err)
		}
		tags := map[string]string{}
		for _, e := range entries {
			name := regexp.MustCompile(`\.[0-9a-f]{12}`).ReplaceAllString(e[0], "")
			tags[name] = strings.Join(e[2:], " ")
		}
		return tags
	}
	got := list(bothBuilt(t))
	for name, want := range map[string]string{
		"/": "en", "/a/b/": "en", "/404.html": "en", "/manifest.webmanifest": "en", "/web/words.en.json": "en",
		"/ar-XB/": "ar-XB", "/ar-XB/a/b/": "ar-XB", "/ar-XB/manifest.webmanifest": "ar-XB", "/web/words.ar-XB.json": "ar-XB",
		"/web/app.wasm": "", "/web/style.css": "", "/icons/icon.svg": "",
	} {
		if tag, ok := got[name]; !ok || tag != want {
			t.Errorf("%s is kept (%t) for %q, want it for %q", name, ok, tag, want)
		}
	}
	for name, tag := range list(built(t, specimens(t, nil))) {
		if tag != "" {
			t.Errorf("%s is for %q where there is one language, want it for all", name, tag)
		}
	}
}
