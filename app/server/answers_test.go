package server

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// An answer is what a test looks at.
type answer struct {
	Status   int
	Body     string
	Type     string
	Coding   string
	Cache    string
	Location string
}

func ask(h http.Handler, method, target string, header ...string) (answer, *httptest.ResponseRecorder) {
	r := httptest.NewRequest(method, "/", nil)
	r.URL.Path, r.URL.RawQuery, _ = strings.Cut(target, "?")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return answer{
		Status: w.Code, Body: w.Body.String(), Type: w.Header().Get("Content-Type"),
		Coding: w.Header().Get("Content-Encoding"), Cache: w.Header().Get("Cache-Control"),
		Location: w.Header().Get("Location"),
	}, w
}

const page = "text/html; charset=utf-8"

func TestAnswers(t *testing.T) {
	home := answer{Status: 200, Body: "home", Type: page, Cache: "no-cache"}
	missing := answer{Status: 404, Body: "not here", Type: page, Cache: "no-cache"}
	moved := func(to string) answer {
		return answer{Status: 301, Body: "<a href=\"" + to + "\">Moved Permanently</a>.\n\n", Type: page, Cache: "no-cache", Location: to}
	}
	in := func(coding string) answer {
		return answer{Status: 200, Body: "home in " + coding, Type: page, Coding: coding, Cache: "no-cache"}
	}
	h := handler(t, write(t, built))
	for _, test := range []struct {
		name   string
		target string
		accept string
		want   answer
	}{
		{"a page", "/unknot/", "", home},
		{"a page with a query", "/unknot/?source=pwa", "", home},
		{"a page in brotli", "/unknot/", "gzip, deflate, br", in("br")},
		{"a page in gzip", "/unknot/", "gzip, deflate", in("gzip")},
		{"a browser that likes gzip more", "/unknot/", "br;q=0.2, gzip;q=0.8", in("gzip")},
		{"a browser that refuses brotli", "/unknot/", "br;q=0, gzip", in("gzip")},
		{"a browser that takes anything", "/unknot/", "*", in("br")},
		{"a browser that wants it as it is", "/unknot/", "identity, *;q=0.1", home},
		{"a browser that says nonsense", "/unknot/", "br;q=x, ;;,", home},
		{"a file with a hash in its name", "/unknot/web/app.0123456789.wasm", "br",
			answer{Status: 200, Body: "program", Type: "application/wasm", Cache: "immutable"}},
		{"a page without its last slash", "/unknot/spots", "", moved("/unknot/spots/")},
		{"the same with a query", "/unknot/spots?a=b", "", moved("/unknot/spots/?a=b")},
		{"a page by its file", "/unknot/spots/index.html", "", moved("/unknot/spots/")},
		{"the base without its last slash", "/unknot", "", moved("/unknot/")},
		{"an address that is not there", "/unknot/nowhere/", "", missing},
		{"a file that is not there", "/unknot/web/gone.wasm", "", missing},
		{"an address above the base", "/", "", missing},
		{"a way out", "/unknot/../../etc/passwd", "", missing},
		{"a way out through a page", "/unknot/spots/../../.env", "", missing},
		{"a redirect to elsewhere", "//example.org/unknot", "", missing},
		{"a hidden file", "/unknot/.env", "", missing},
		{"a file in a hidden folder", "/unknot/.git/config", "", missing},
		{"a file of no known type", "/unknot/notes.bak", "", missing},
		{"the headers themselves", "/unknot/_headers", "", missing},
		{"a compressed copy by its name", "/unknot/index.html.br", "", missing},
		{"a name with a zero byte", "/unknot/\x00", "", missing},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, w := ask(h, http.MethodGet, test.target, "Accept-Encoding", test.accept)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("answer mismatch (-want +got):\n%s", diff)
			}
			if strings.HasPrefix(test.target, "/unknot/") && w.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Error("the headers of the site are missing")
			}
		})
	}
}

func TestHead(t *testing.T) {
	got, w := ask(handler(t, write(t, built)), http.MethodHead, "/unknot/", "Accept-Encoding", "br")
	want := answer{Status: 200, Type: page, Coding: "br", Cache: "no-cache"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("answer mismatch (-want +got):\n%s", diff)
	}
	if length := w.Header().Get("Content-Length"); length != "10" {
		t.Errorf("length %s, want 10", length)
	}
}

func TestOtherMethodsAreRefused(t *testing.T) {
	got, w := ask(handler(t, write(t, built)), http.MethodPost, "/unknot/")
	if got.Status != 405 || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("got %d, allow %q", got.Status, w.Header().Get("Allow"))
	}
}

func TestTags(t *testing.T) {
	h := handler(t, write(t, built))
	_, plain := ask(h, http.MethodGet, "/unknot/")
	_, br := ask(h, http.MethodGet, "/unknot/", "Accept-Encoding", "br")
	if plain.Header().Get("ETag") == br.Header().Get("ETag") {
		t.Error("two codings have one tag")
	}
	tag := br.Header().Get("ETag")
	for header, want := range map[string]int{
		tag:                        304,
		"W/" + tag:                 304,
		`"other", ` + tag:          304,
		"*":                        304,
		`"other"`:                  200,
		plain.Header().Get("ETag"): 200,
		strings.Trim(tag, `"`):     200,
	} {
		got, _ := ask(h, http.MethodGet, "/unknot/", "Accept-Encoding", "br", "If-None-Match", header)
		if got.Status != want || (want == 304 && got.Body != "") {
			t.Errorf("If-None-Match: %s: %d, %q, want %d", header, got.Status, got.Body, want)
		}
	}
}

// The page for what is not there has its own policy wherever it stands in.
func TestMissingPagesHaveTheirOwnHeaders(t *testing.T) {
	files := maps.Clone(built)
	files["_headers"] = "/unknot/diary/*\n  Content-Security-Policy: of the diary\n/unknot/404.html\n  Content-Security-Policy: of what is missing\n"
	h := handler(t, write(t, files))
	for _, target := range []string{"/unknot/nowhere/", "/unknot/diary/nowhere", "/elsewhere"} {
		_, w := ask(h, http.MethodGet, target)
		if got := w.Header().Get("Content-Security-Policy"); got != "of what is missing" {
			t.Errorf("%s: policy %q, want that of the page for what is missing", target, got)
		}
	}
}
