package journey

import (
	"encoding/json"
	"net/http"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

const couldNotLoad = "The guided session could not load. You can still read this page."

// failProgram answers 503 for the program until it recovers.
func (h *host) failProgram() (recovered func()) {
	return h.failFor(".wasm", tooBusy)
}

func tooBusy(w http.ResponseWriter, _ *http.Request) {
	http.Error(w, "too busy", http.StatusServiceUnavailable)
}

// failFor answers something else for files with an ending until it recovers.
func (h *host) failFor(ending string, answer http.HandlerFunc) (recovered func()) {
	return h.failWhere(func(path string) bool { return strings.HasSuffix(path, ending) }, answer)
}

// failWhere answers something else for some paths until it recovers.
func (h *host) failWhere(fails func(path string) bool, answer http.HandlerFunc) (recovered func()) {
	var works atomic.Bool
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if fails(r.URL.Path) && !works.Load() {
				answer(w, r)
				return
			}
			next.ServeHTTP(w, r)
		})
	})
	return func() { works.Store(true) }
}

func TestProgramThatDoesNotLoad(t *testing.T) {
	for _, page := range []struct{ path, says string }{
		{"/session/one-spot/", "If a line fits you, do what its card says."},
		{"/spots/", "Low-back corner"},
	} {
		t.Run(page.path, func(t *testing.T) {
			h := newHost(t, *dist)
			recovered := h.failProgram()
			p := starter(t, h)
			p.open(page.path)
			p.reads(couldNotLoad)
			p.reads(page.says)
			before := h.programs()
			p.tap("button", "Try again")
			p.eventually(func() bool { return h.programs() > before }, func() string { return "nothing was tried again" })
			p.find("button", "Try again") // it failed once more
			recovered()
			p.tap("button", "Try again")
			p.stands()
			p.gone("button", "Try again")
		})
	}
}

// Where not even the script has come that would say so, the page says it.
func TestStartThatDoesNotLoad(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{"gone": http.NotFound, "a portal's page": signIn} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, path := range []string{"/session/one-spot/", "/diary/", "/embed/one-spot/"} {
				h := newHost(t, *dist)
				recovered := h.failFor(filepath.Base(built(t, "web/start.*.js")), answer)
				p := visitorWithoutWorker(t, h)
				p.open(path)
				p.reads(partIsGone)
				recovered()
				p.tapAway("link", "Reload")
				p.eventually(func() bool { return !strings.Contains(p.text(), partIsGone) },
					func() string { return path + " says after a part has come that it is gone:\n" + p.text() })
			}
		})
	}
}

func TestWordsThatDoNotLoad(t *testing.T) {
	for _, test := range []struct {
		name   string
		answer http.HandlerFunc
	}{
		{"missing for a while", tooBusy},
		{"something else", func(w http.ResponseWriter, _ *http.Request) {
			w.Write([]byte("<!doctype html><title>Sign in to this network</title>"))
		}},
		{"cut short", func(w http.ResponseWriter, _ *http.Request) {
			whole := read(t, filepath.Join(*dist, built(t, "web/words.en.*.json")))
			w.Write(whole[:len(whole)/2])
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := newHost(t, *dist)
			recovered := h.failFor(filepath.Base(built(t, "web/words.en.*.json")), test.answer)
			p := starter(t, h)
			p.open("/session/one-spot/")
			p.tap("button", noSigns)
			p.reads(couldNotLoad)
			p.reads("If a line fits you, do what its card says.")
			recovered()
			p.tap("button", "Try again")
			p.find("heading", "One spot, quick")
		})
	}
}

func TestTapOnAPageWhoseProgramDoesNotLoadIsNotLost(t *testing.T) {
	h := newHost(t, *dist)
	recovered := h.failProgram()
	p := starter(t, h)
	p.open("/session/one-spot/")
	p.reads(couldNotLoad)
	p.tap("button", noSigns)
	p.find("button", "Try again")
	recovered()
	p.tap("button", "Try again")
	p.find("heading", "One spot, quick")
}

// What a browser does to a program that draws on a broken page, no handler can
// catch.
func TestFallenProgramIsToldAndTheSessionGoesOn(t *testing.T) {
	for name, breaking := range map[string]string{
		"while drawing":      `document.createElement = document.createElementNS = () => { throw new Error("broken") }`,
		"while telling time": `Date.prototype.getTime = () => { throw new Error("broken") }`,
	} {
		t.Run(name, func(t *testing.T) {
			p := starter(t, newHost(t, *dist))
			p.begin("one-spot")
			eval[any](p, breaking)
			p.tap("button", "Next")
			p.find("alert", "")
			p.reads("Something went wrong. Your session is saved.")
			p.tapAway("button", "Reload")
			p.find("heading", "Go on where you stopped?")
		})
	}
}

// A program that dies again at once would only die once more, so the page then
// waits to be asked.
func TestProgramThatDiesAgainIsNotBegunByItself(t *testing.T) {
	p := starter(t, newHost(t, *dist))
	p.inject(`document.createElement = document.createElementNS = () => { throw new Error("broken") }`)
	p.open("/session/one-spot/")
	p.tapAway("button", "Reload")
	p.eventually(func() bool { return comesTo(p, `sessionStorage["unknot/v1/crashes"] || ""`, "2") },
		func() string { return "the program has not died twice" })
	p.tapAway("button", "Reload")
	p.find("button", "Try again")
	p.idle()
	if begun := eval[int](p, "begun"); begun != 0 {
		t.Errorf("the program was begun %d times, want 0 until it is asked for", begun)
	}
	p.reads("If a line fits you, do what its card says.")
	p.tap("button", "Try again")
	p.find("alert", "")
}

// idle waits until the page has had time for what can wait.
func (p *person) idle() {
	p.Helper()
	eval[bool](p, `new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(true))))`)
}

// The installed copy opens at a page that runs, whatever the line costs.
func TestInstalledCopyIsReadyAtOnce(t *testing.T) {
	h := newHost(t, *dist)
	p := starter(t, h)
	p.inject(`Object.defineProperty(navigator, "standalone", { value: true })`) // as on an iPhone
	p.inject(saveData)
	var manifest struct {
		StartURL string `json:"start_url"`
	}
	if err := json.Unmarshal(read(t, filepath.Join(*dist, "manifest.webmanifest")), &manifest); err != nil {
		t.Fatal(err)
	}
	p.open(manifest.StartURL)
	p.stands()
	p.kept()
	if n := h.programs(); n != 1 {
		t.Errorf("the program was fetched %d times, want once", n)
	}
	p.tap("link", "Start: 10 minutes: One spot, quick")
	p.tap("button", noSigns)
	p.find("heading", "One spot, quick")
}

func TestPageAskedForWithoutTheProgram(t *testing.T) {
	h := newHost(t, *dist)
	p := starter(t, h)
	p.open("/session/one-spot/?wasm=false")
	p.tap("button", noSigns)
	p.kept()
	p.find("heading", "Check these first")
	if begun := eval[int](p, "begun"); begun != 0 {
		t.Errorf("the program was begun %d times, want 0", begun)
	}
	p.reads("If a line fits you, do what its card says.")
	if strings.Contains(p.text(), "Getting ready") {
		t.Error("the page says that the program is on its way")
	}
}
