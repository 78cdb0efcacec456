package journey

import (
	"net/http"
	"strings"
	"testing"
)

// instead answers something else for one file.
func instead(path string, answer http.HandlerFunc) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.HasSuffix(r.URL.Path, path) {
				answer(w, r)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func TestBadDeployLeavesTheOldVersionWhole(t *testing.T) {
	t.Parallel()
	second := newVersion(t)
	wrong := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte("<!doctype html><title>Sign in to this network</title>"))
	}
	for _, test := range []struct {
		name   string
		path   string
		answer http.HandlerFunc
		want   string
	}{
		{"a page is missing", "/spots/pit/", http.NotFound, "redundant"},
		{"the program is missing", ".wasm", http.NotFound, "redundant"},
		{"a page has the wrong bytes", "/settings/", wrong, "redundant"},
		{"the program has the wrong bytes", ".wasm", wrong, "redundant"},
		{"the worker is missing", "/app-worker.js", http.NotFound, "none"},
		{"the worker is something else", "/app-worker.js", wrong, "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := newHost(t, *dist)
			p := first(t, h)
			before := eval[string](p, "caches.keys().then(String)")
			h.deploySpoilt(second, instead(test.path, test.answer))
			if got := p.looksForVersion(); got != test.want {
				t.Errorf("the bad version is %s, want %s", got, test.want)
			}
			p.open("/safety/")
			p.looksForVersion() // once more, as on each visit
			p.unoffered("after a bad deploy")
			p.isFirst("after a bad deploy")
			// The page looks by itself, too, and may be in the middle of it.
			var after string
			p.eventually(func() bool {
				after = eval[string](p, "caches.keys().then(String)")
				return after == before
			}, func() string { return "the caches are " + after + ", want " + before })
			p.cutOff(h)
			for _, page := range []string{"/", "/spots/pit/", "/settings/?a=b"} {
				p.open(page)
				p.find("heading", "")
				p.isFirst("offline")
			}
			p.begin("one-spot")
		})
	}
}

// Once the host has every file, the version that was refused is taken.
func TestMendedDeployIsOffered(t *testing.T) {
	second := newVersion(t)
	h := newHost(t, *dist)
	p := first(t, h)
	h.deploySpoilt(second, instead("/about/", http.NotFound))
	p.looksForVersion()
	h.deploy(second)
	p.open("/safety/")
	p.installs()
	p.tapAway("button", reloadNow)
	p.reads(secondVersion)
}

// To a browser an empty script is a worker like any other.
func TestEmptyWorkerIsNotOffered(t *testing.T) {
	second := newVersion(t)
	h := newHost(t, *dist)
	p := first(t, h)
	h.wrap(instead("/app-worker.js", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
	}))
	if state := p.looksForVersion(); state != "installed" {
		t.Fatalf("the empty worker is %s, want the browser to take it", state)
	}
	p.open("/safety/")
	p.idle()
	p.unoffered("that is an empty script")
	h.deploy(second)
	eval[bool](p, `navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => true)`)
	p.tapAway("button", reloadNow)
	p.reads(secondVersion)
}

// Browsers and people empty caches; the site does not wait for a deploy to be
// whole again.
func TestEmptiedCachesAreFilledAgain(t *testing.T) {
	h := newHost(t, *dist)
	p := first(t, h)
	const count = `caches.keys().then(async (names) => names.length ? (await (await caches.open(names[0])).keys()).length : 0)`
	before := eval[int](p, count)
	eval[bool](p, `caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => true)`)
	p.open("/about/")
	p.eventually(func() bool { return eval[int](p, count) == before },
		func() string { return "the cache is not full again" })
	p.cutOff(h)
	p.open("/spots/pit/")
	p.find("heading", "")
	p.begin("one-spot")
}
