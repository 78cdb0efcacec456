//go:build !wasm

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"

	"github.com/andybalholm/brotli"

	"unknot/app/need"
	"unknot/app/server"
	"unknot/app/site"
	"unknot/content"
)

// The tests here look at the site that make dist has built, served as it will
// be.
func dist(t *testing.T) *httptest.Server {
	t.Helper()
	const dir = "../dist"
	if err := need.Site(dir); err != nil && !need.Strict() {
		t.Skip(err)
	}
	handler, err := server.Handler(dir)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return s
}

// fetch returns a file as it travels, compressed where br is asked for.
func fetch(t *testing.T, url, accept string) []byte {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", accept)
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("%s: status %d, %v, want 200", url, res.StatusCode, err)
	}
	return body
}

func TestEveryRouteIsServed(t *testing.T) {
	s := dist(t)
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range allPages(lib) {
		page := fetch(t, s.URL+r.Path, "identity")
		if !bytes.Contains(page, []byte("<h1")) {
			t.Errorf("%s has no heading", r.Path)
		}
	}
}

func TestEveryKeptFileIsServed(t *testing.T) {
	s := dist(t)
	_, list, _ := bytes.Cut(fetch(t, s.URL+"/app-worker.js", "identity"), []byte("FILES = "))
	var kept [][]string
	if err := json.NewDecoder(bytes.NewReader(list)).Decode(&kept); err != nil {
		t.Fatal(err)
	}
	for _, k := range kept {
		sum := sha256.Sum256(fetch(t, s.URL+k[0], "identity"))
		if got := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); got != k[1] {
			t.Errorf("%s: %s, want %s", k[0], got, k[1])
		}
	}
}

// named returns the address of the program, or of its words, that a page names.
func named(t *testing.T, page []byte, what string) string {
	t.Helper()
	found := regexp.MustCompile(`data-` + what + `="([^"]*)"`).FindSubmatch(page)
	if found == nil {
		t.Fatalf("the page names no %s", what)
	}
	return string(found[1])
}

func TestHeaders(t *testing.T) {
	const (
		all  = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'"
		runs = all + " 'wasm-unsafe-eval'"
	)
	s := dist(t)
	wasm := named(t, fetch(t, s.URL+"/session/wall/", "identity"), "wasm")
	for _, test := range []struct{ path, header, want string }{
		{"/", "Content-Type", "text/html; charset=utf-8"},
		{"/", "Cache-Control", "no-cache"},
		{"/", "Content-Security-Policy", all + "; manifest-src 'self'; frame-ancestors 'self'"},
		{"/publish/", "Content-Security-Policy", all + "; manifest-src 'self'; frame-src 'self'; frame-ancestors 'self'"},
		{"/spots/", "Content-Security-Policy", runs + "; media-src blob:; manifest-src 'self'; frame-ancestors 'self'"},
		{"/spots/pit/", "Content-Security-Policy", all + "; manifest-src 'self'; frame-ancestors 'self'"},
		{"/session/wall/", "Content-Security-Policy", runs + "; media-src blob:; manifest-src 'self'; frame-ancestors 'self'"},
		{"/embed/wall/", "Content-Security-Policy", runs + "; frame-ancestors *"},
		{"/embed/wall/", "Cross-Origin-Resource-Policy", "cross-origin"},
		{"/embed/v1.js", "Access-Control-Allow-Origin", "*"},
		{"/embed/v1.js", "Cache-Control", "public, max-age=3600, stale-while-revalidate=604800"},
		{"/" + site.LoaderRelease, "Cache-Control", "public, max-age=31536000, immutable"},
		{"/app-worker.js", "Cache-Control", "no-cache"},
		{"/manifest.webmanifest", "Content-Type", "application/manifest+json"},
		{wasm, "Content-Type", "application/wasm"},
		{wasm, "Cache-Control", "public, max-age=31536000, immutable"},
		{wasm, "Access-Control-Allow-Origin", "*"},
	} {
		res, err := http.Head(s.URL + test.path)
		if err != nil {
			t.Fatal(err)
		}
		if got := res.Header.Get(test.header); got != test.want {
			t.Errorf("%s: %s: %q, want %q", test.path, test.header, got, test.want)
		}
	}
}

// A word in the program would be fetched with all of it, and the program anew
// with each mended word.
func TestTheProgramHoldsNoWords(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(lib)
	if err != nil {
		t.Fatal(err)
	}
	s := dist(t)
	page := fetch(t, s.URL+"/session/one-spot/", "identity")
	program := fetch(t, s.URL+named(t, page, "wasm"), "identity")
	words := fetch(t, s.URL+named(t, page, "words"), "identity")
	inWords := 0
	for _, sentence := range regexp.MustCompile(`"[^"\\]* [^"\\]{12,}"`).FindAll(text, -1) {
		sentence = sentence[1 : len(sentence)-1]
		if bytes.Contains(program, sentence) {
			t.Errorf("the program holds %q, want no words", sentence)
		}
		if bytes.Contains(words, sentence) {
			inWords++
		}
	}
	if inWords < 500 {
		t.Errorf("the words hold %d sentences, want those of the pages that run", inWords)
	}
	if bytes.Contains(words, []byte(lib.Text.Publish.NoScript)) {
		t.Errorf("the words hold %q, want no words of pages that do not run", lib.Text.Publish.NoScript)
	}
}

// What a reader on a slow line waits for.
const (
	programBudget = 1_450_000 // bytes of the program, compressed
	wordsBudget   = 35_000    // bytes of its words, compressed
	readBudget    = 40_000    // bytes of the first page and all it loads
	runBudget     = 60_000    // bytes of a page that runs and all it loads but those two
	loaderBudget  = 3_000     // bytes of the script that publishers paste, compressed

	// Words of other languages are longer, and the compressor knows English by heart.
	otherWordsBudget, otherLoaderBudget = 37_000, 3_250
)

// weight is how many bytes a page and all it loads take on their way, without
// the program and its words.
func weight(t *testing.T, url, path string) int {
	t.Helper()
	page := fetch(t, url+path, "identity")
	total := len(fetch(t, url+path, "br"))
	for _, found := range regexp.MustCompile(`<(?:script|link)[^>]* (?:src|href)="(/[^"]*)"`).FindAllSubmatch(page, -1) {
		if bytes.Contains(found[1], []byte("/words.")) {
			continue // counted beside the program
		}
		size := len(fetch(t, url+string(found[1]), "br"))
		t.Logf("%7d %s", size, found[1])
		total += size
	}
	return total
}

// loaderFor is how many bytes the loader takes on its way where the build knows
// the address of the site.
func loaderFor(t *testing.T, tag, origin string) int {
	t.Helper()
	lib, err := content.LoadFS(content.Files, tag)
	if err != nil {
		t.Fatal(err)
	}
	loader, err := site.Options{Base: "/", Origin: origin}.Loader(lib)
	if err != nil {
		t.Fatal(err)
	}
	var br bytes.Buffer
	w := brotli.NewWriterLevel(&br, brotli.BestCompression)
	if _, err := w.Write(loader); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return br.Len()
}

// A budget is the most bytes that something may take on its way.
type budget struct {
	what       string
	size, most int
}

func TestBudgets(t *testing.T) {
	const origin = "https://back-pain.health-articles.example.org"
	s := dist(t)
	page := fetch(t, s.URL+"/session/wall/", "identity")
	budgets := []budget{
		{"the first page and all it loads", weight(t, s.URL, "/"), readBudget},
		{"a page that runs and all it loads but the program and its words", weight(t, s.URL, "/session/wall/"), runBudget},
		{"the loader", len(fetch(t, s.URL+"/embed/v1.js", "br")), loaderBudget},
		{"the loader that knows its site", loaderFor(t, content.English, origin), loaderBudget},
		{"the words", len(fetch(t, s.URL+named(t, page, "words"), "br")), wordsBudget},
		{"the program", len(fetch(t, s.URL+named(t, page, "wasm"), "br")), programBudget},
	}
	languages, err := content.Languages(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range languages[1:] {
		page := fetch(t, s.URL+"/"+l.Tag+"/session/wall/", "identity")
		budgets = append(budgets,
			budget{"the words in " + l.Name, len(fetch(t, s.URL+named(t, page, "words"), "br")), otherWordsBudget},
			budget{"the loader that knows its site in " + l.Name, loaderFor(t, l.Tag, origin), otherLoaderBudget})
	}
	for _, b := range budgets {
		t.Logf("%7d %s", b.size, b.what)
		if b.size > b.most {
			t.Errorf("%s: %d bytes, want at most %d", b.what, b.size, b.most)
		}
	}
}
