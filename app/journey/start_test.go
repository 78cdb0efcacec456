package journey

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// startScript lets a journey see what no person can: whether the page is still
// the one that was built, how often the program was begun, and which clicks no
// hand has made.
const startScript = `{
	window.begun = 0;
	window.delivered = [];
	const { instantiate } = WebAssembly;
	WebAssembly.instantiate = (...args) => { begun++; return instantiate(...args); };
	addEventListener("click", (e) => { if (!e.isTrusted) delivered.push(e.target.id); }, true);
	addEventListener("DOMContentLoaded", () => { document.body.firstElementChild.built = true; });
}`

// starter returns a guest of a host whose page tells how it starts.
func starter(t testing.TB, h *host) *person {
	t.Helper()
	p := guestOf(t, h)
	p.inject(startScript)
	return p
}

// stands waits until the program has drawn the page.
func (p *person) stands() {
	p.Helper()
	p.eventually(func() bool {
		return comesTo(p, `begun > 0 && Boolean(document.body) && !document.body.firstElementChild.built`, true)
	}, func() string { return "the program does not stand; the page says:\n" + p.text() })
}

// kept waits until the site is kept on the device.
func (p *person) kept() {
	p.Helper()
	eval[bool](p, `navigator.serviceWorker.ready.then(({ active }) => new Promise((done) => {
		const look = () => { if (active.state === "activated") done(true); };
		active.addEventListener("statechange", look);
		look();
	}))`)
}

// holdProgram sends half of the program, and the rest when it is released.
func (h *host) holdProgram() (release func()) {
	released := make(chan struct{})
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.HasSuffix(r.URL.Path, ".wasm") {
				w = halfway{w, func() {
					select {
					case <-released:
					case <-r.Context().Done():
					}
				}}
			}
			next.ServeHTTP(w, r)
		})
	})
	return func() { close(released) }
}

// halfway is a response that waits in the middle.
type halfway struct {
	http.ResponseWriter
	wait func()
}

func (w halfway) Write(b []byte) (int, error) {
	half := len(b) / 2
	if n, err := w.ResponseWriter.Write(b[:half]); err != nil {
		return n, err
	}
	http.NewResponseController(w.ResponseWriter).Flush()
	w.wait()
	n, err := w.ResponseWriter.Write(b[half:])
	return half + n, err
}

func TestTapBeforeTheProgramStandsIsDeliveredOnce(t *testing.T) {
	for name, taps := range map[string]int{"one tap": 1, "two taps": 2} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t, *dist)
			release := h.holdProgram()
			p := starter(t, h)
			p.open("/session/one-spot/")
			p.tap("checkbox", "You are pregnant")
			for range taps {
				p.tap("button", noSigns)
			}
			p.readsProgress()
			if !eval[bool](p, `document.getElementById("gate-none").ariaBusy === "true"`) {
				t.Error("the tapped button does not say that it is busy")
			}
			release()
			p.find("heading", "One spot, quick")
			p.gone("status", "Getting ready")
			want := []string{"caution-pregnant", "gate-none"}
			if got := eval[[]string](p, "delivered"); !slices.Equal(got, want) {
				t.Errorf("delivered %q, want %q", got, want)
			}
			if cautions := eval[string](p, `JSON.stringify(JSON.parse(localStorage["unknot/v1/settings"]).cautions)`); cautions != `["pregnant"]` {
				t.Errorf("the cautions kept are %s, want what was ticked", cautions)
			}
		})
	}
}

// pressScript puts a finger on the button in the first turn that the browser has
// while the page is drawn, and notes when the drawing waits for the finger to be
// lifted. It has waited for fingers once before, right before it began.
const pressScript = `{
	const watch = (name, react) => {
		let real;
		Object.defineProperty(window, name, { set(f) { real = f; }, get: () => () => { react(); return real(); } });
	};
	let waited = 0, pressed = false;
	watch("unknotReleased", () => { window.waits = ++waited === 2; });
	watch("unknotTurn", () => {
		if (waited === 0 || pressed) return;
		pressed = true;
		pointer("pointerdown");
	});
	window.pointer = (type) => document.getElementById("gate-none").dispatchEvent(new PointerEvent(type, { bubbles: true }));
}`

func TestPressWhileThePageIsDrawnIsNotLost(t *testing.T) {
	p := starter(t, newHost(t, *dist))
	p.inject(pressScript)
	p.open("/session/one-spot/")
	p.eventually(func() bool { return eval[bool](p, "window.waits === true") }, func() string { return "the drawing does not wait for the finger" })
	if !eval[bool](p, "document.body.firstElementChild.built") {
		t.Error("the page was replaced under the finger")
	}
	eval[any](p, `pointer("pointerup"), document.getElementById("gate-none").click()`)
	p.stands()
	p.find("heading", "One spot, quick")
}

// readsProgress waits until the page says how much of the program is there.
func (p *person) readsProgress() {
	p.Helper()
	p.eventually(func() bool {
		var percent int
		_, at, _ := strings.Cut(p.text(), "Getting ready: ")
		fmt.Sscanf(at, "%d", &percent)
		return percent >= 10 && percent <= 90
	}, func() string { return "the page does not say how far the program is; it says:\n" + p.text() })
}

// The worker fetches the program while the first page is read, for the page
// that runs after it.
func TestProgramIsFetchedOnceAndBegunWhereItRuns(t *testing.T) {
	h := newHost(t, *dist)
	p := starter(t, h)
	p.open("/")
	p.kept()
	p.tap("heading", "Choose a routine")
	if begun := eval[int](p, "begun"); begun != 0 {
		t.Errorf("the program was begun %d times on a page that is read, want 0", begun)
	}
	p.tap("link", "Start now: One spot, quick")
	p.tap("button", noSigns)
	p.find("heading", "One spot, quick")
	if begun := eval[int](p, "begun"); begun != 1 {
		t.Errorf("the program was begun %d times, want once", begun)
	}
	if fetched := h.programs(); fetched != 1 {
		t.Errorf("the program was fetched %d times, want once", fetched)
	}
}

// A page that asks for the words ahead of the start-up must ask as it does.
func TestWordsAreFetchedOnce(t *testing.T) {
	h := newHost(t, *dist)
	p := starter(t, h)
	p.open("/session/one-spot/")
	p.stands()
	words, fetched := "/"+built(t, "web/words.en.*.json"), 0
	for _, r := range h.requests() {
		if r.path == words && !r.worker {
			fetched++
		}
	}
	if fetched != 1 {
		t.Errorf("the words were fetched %d times, want once", fetched)
	}
}

// programs returns how often the program was asked for.
func (h *host) programs() int {
	n := 0
	for _, r := range h.requests() {
		if strings.HasSuffix(r.path, ".wasm") {
			n++
		}
	}
	return n
}

// hash is what the build puts into a name.
var hash = regexp.MustCompile(`\.[0-9a-f]{12}\.`)

// Reading costs the page, its style and one script. With data saver on that is
// all, until the person goes to a page that runs.
func TestReadingAsksForLittle(t *testing.T) {
	for name, saving := range map[string]bool{"with data saver": true, "without": false} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t, *dist)
			p := starter(t, h)
			if saving {
				p.inject(saveData)
			}
			p.open("/")
			want := []string{"/", "/web/read.js", "/web/style.css"}
			if !saving {
				p.kept()
				want = []string{"/", "/app-worker.js", "/web/read.js", "/web/style.css"}
			}
			p.tap("heading", "Choose a routine")
			p.idle()
			if diff := cmp.Diff(want, h.pageAsked()); diff != "" {
				t.Errorf("fetched mismatch (-want +got):\n%s", diff)
			}
			p.tap("link", "Start now: One spot, quick")
			p.tap("button", noSigns)
			p.find("heading", "One spot, quick")
			p.kept()
		})
	}
}

const saveData = `Object.defineProperty(navigator.connection, "saveData", { value: true })`

// pageAsked returns what a page asked for so far, without hashes and pictures.
func (h *host) pageAsked() []string {
	var got []string
	for _, r := range h.requests() {
		if !r.worker && !strings.HasSuffix(r.path, ".svg") { // the browser asks for an icon when it likes
			got = append(got, hash.ReplaceAllString(r.path, "."))
		}
	}
	slices.Sort(got)
	return got
}

// From a page that runs, links within the program are its own, and those to
// pages that are read are the browser's. The way back is open in both.
func TestLinksLeadToPagesOfBothKinds(t *testing.T) {
	p := starter(t, newHost(t, *dist))
	p.open("/spots/")
	p.stands()
	eval[any](p, "window.same = true")
	p.tap("link", "Diary")
	p.landsOn("heading", "Diary")
	if !eval[bool](p, "window.same === true") {
		t.Error("the page was loaded anew between two that run")
	}
	p.tap("link", "Safety")
	p.find("heading", "Safety")
	if eval[bool](p, "begun > 0 || window.same === true") {
		t.Error("the program is in a page that is read")
	}
	p.leavesBy("history.back()")
	p.find("heading", "Diary")
	eval[any](p, "history.back()") // the program goes back in the same page
	p.find("heading", "Spots")
	p.stands()
	p.leavesBy(`goappNav("/about/")`) // a way that the program does not know
	p.find("heading", "What the evidence says")
}

// The Back button may bring a page back as it was left; the colours that were
// chosen since are on it all the same. A browser that is driven never does, so
// the page is told what it would hear.
func TestBackShowsTheColoursChosenSince(t *testing.T) {
	p := starter(t, newHost(t, *dist))
	p.open("/about/")
	other := p.tab()
	other.open("/settings/")
	for _, colours := range []struct{ choice, theme string }{{"Dark", "dark"}, {"Like this device", ""}} {
		other.tap("radio", colours.choice)
		var got string
		p.eventually(func() bool {
			got = eval[string](p, `dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })) && (document.documentElement.dataset.theme ?? "")`)
			return got == colours.theme
		}, func() string { return "the page has the theme " + got + " after " + colours.choice })
	}
}
