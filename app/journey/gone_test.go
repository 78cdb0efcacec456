package journey

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
)

const partIsGone = "Part of this page is gone or did not load. Reload it to go on."

// hang answers nothing for as long as it is waited for.
func hang(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

// signIn is what the portal of a guest network puts in place of a file.
func signIn(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write([]byte("<!doctype html><title>Sign in to this network</title>"))
}

// withoutWorkers is a browser that keeps nothing of a site.
const withoutWorkers = `Object.defineProperty(navigator, "serviceWorker", { value: undefined })`

// visitorWithoutWorker returns a guest whose browser keeps nothing of the site.
func visitorWithoutWorker(t *testing.T, h *host) *person {
	t.Helper()
	p := starter(t, h)
	p.inject(withoutWorkers)
	call(p, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
	return p
}

// What is named by its hash and gone does not come back: asking for it once
// more is no help, but the page of today is.
func TestFileGoneForGoodIsNotAskedForAgain(t *testing.T) {
	second := newVersion(t)
	for _, path := range []string{"/session/one-spot/", "/diary/", "/embed/one-spot/"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			h := newHost(t, *dist)
			h.failFor(".wasm", http.NotFound)
			p := visitorWithoutWorker(t, h)
			p.open(path)
			embedded := strings.HasPrefix(path, "/embed/")
			if embedded {
				p.tap("button", "Start")
			}
			p.reads(partIsGone)
			p.gone("button", "Try again")
			h.deploy(second)
			p.tapAway("button", "Reload")
			p.reads(secondVersion)
			if embedded {
				p.tap("button", "Start")
			}
			p.stands()
			p.gone("button", "Reload")
		})
	}
}

func TestReloadForAMissingFileKeepsTheSession(t *testing.T) {
	h := newHost(t, *dist)
	p := visitorWithoutWorker(t, h)
	p.begin("one-spot")
	recovered := h.failFor(".wasm", http.NotFound)
	call(p, network.ClearBrowserCache, cdp.Empty{})
	p.open("/session/one-spot/")
	p.reads(partIsGone)
	recovered()
	p.tapAway("button", "Reload")
	p.find("heading", "Go on where you stopped?")
}

func TestScriptsThatAreSomethingElseAreToldAndFetchedAnew(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{
		"a portal's page": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Cache-Control", "max-age=3600")
			signIn(w, nil)
		},
		"nothing": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/javascript")
			w.Header().Set("Cache-Control", "max-age=3600")
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHost(t, *dist)
			recovered := h.failFor(strings.TrimPrefix(built(t, "web/wasm_exec.*.js"), "web"), answer)
			p := starter(t, h)
			p.inject(withoutWorkers)
			p.open("/session/one-spot/")
			p.reads(partIsGone)
			recovered()
			p.tapAway("button", "Reload")
			p.tap("button", noSigns)
			p.find("heading", "One spot, quick")
		})
	}
}

// What is only nice to have is not waited for.
func TestHelpersThatSayNothingAreDoneWithout(t *testing.T) {
	for _, helper := range []string{"compiler", "ticker"} {
		for name, answer := range map[string]http.HandlerFunc{
			"hangs": hang,
			"is something else": func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/javascript")
			},
		} {
			t.Run(helper+" "+name, func(t *testing.T) {
				t.Parallel()
				h := newHost(t, *dist)
				h.failFor(strings.TrimPrefix(built(t, "web/"+helper+".*.js"), "web"), answer)
				p := visitorWithoutWorker(t, h)
				p.begin("one-spot")
				p.tap("button", ready)
				p.find("button", "Pause")
				const time = `document.querySelector("[role=timer]")?.textContent || ""`
				before := eval[string](p, time)
				p.eventually(func() bool { return eval[string](p, time) != before },
					func() string { return "the clock stands at " + before })
			})
		}
	}
}

// A live session shows its pictures to the end, though the host has another
// version by now, and lets nobody keep a file.
func TestPicturesOfASessionOutliveADeploy(t *testing.T) {
	h := newHost(t, *dist)
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(keepNothing{w}, r)
		})
	})
	p := starter(t, h).tellTime()
	p.inject(withoutWorkers)
	p.begin("one-spot")
	p.eventually(func() bool {
		return comesTo(p, `[...document.images].every((i) => Boolean(i.complete && i.naturalWidth))`, true)
	},
		func() string { return "the pictures of the session have not come" })
	h.failFor(".svg", http.NotFound)
	seen := map[string]bool{}
	for range 20 {
		const picture = `[...document.querySelectorAll(".player__picture img")]`
		p.eventually(func() bool { return eval[bool](p, picture+`.every((i) => i.complete && i.naturalWidth)`) },
			func() string { return "a picture is broken: " + eval[string](p, picture+`.map((i) => i.src).join()`) })
		seen[eval[string](p, picture+`.map((i) => i.src).join()`)] = true
		if p.perceive("button", "Done") > 0 {
			break
		}
		p.tap("button", "Next")
		p.wait(0) // what comes next is drawn
	}
	if len(seen) < 4 {
		t.Errorf("%d pictures were seen, want those of a session", len(seen))
	}
}

// keepNothing is an answer that no browser may keep.
type keepNothing struct{ http.ResponseWriter }

func (w keepNothing) WriteHeader(status int) {
	w.Header().Set("Cache-Control", "no-store")
	w.ResponseWriter.WriteHeader(status)
}
