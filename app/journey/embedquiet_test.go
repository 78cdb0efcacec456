package journey

import (
	"fmt"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

// complaints gathers what the console says in red from now on.
func (p *person) complaints() func() []string {
	p.Helper()
	var mu sync.Mutex
	var said []string
	add := func(what string) {
		mu.Lock()
		defer mu.Unlock()
		said = append(said, what)
	}
	err := chromedp.Listen(p.ctx, func(event any) {
		switch e := event.(type) {
		case *cdplog.EventEntryAdded:
			if e.Entry.Level == cdplog.EntryLevelError {
				add(e.Entry.Text + " " + e.Entry.URL)
			}
		case *runtime.EventConsoleAPICalled:
			if e.Type == runtime.ConsoleAPICalledTypeError {
				for _, arg := range e.Args {
					add(string(arg.Value))
				}
			}
		case *runtime.EventExceptionThrown:
			add(fmt.Sprint(e.ExceptionDetails))
		}
	})
	if err != nil {
		p.Fatalf("the browser: %v", err)
	}
	call(p, cdplog.Enable, cdp.Empty{})
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return append([]string(nil), said...)
	}
}

const workers = `navigator.serviceWorker.getRegistrations().then((all) => all.length)`

// hearing keeps what a page complains of where no browser's client tells, keeps
// hold of its storage, and lets its timers run 20 times as fast until the hurry
// ends.
const hearing = `
window.hurry = 20;
window.complaints = [];
(() => {
	const complain = (...what) => { complaints.push(what.join(" ")); };
	console.error = complain;
	addEventListener("error", (e) => complain(e.message ?? "not loaded:", e.target.src ?? e.target.href ?? ""), true);
	addEventListener("unhandledrejection", (e) => complain(e.reason));
	document.addEventListener("securitypolicyviolation", (e) => complain("refused:", e.effectiveDirective, e.blockedURI));
	const { get } = Object.getOwnPropertyDescriptor(window, "localStorage"); // before another is put in its place
	window.storage = () => get.call(window);
	for (const timer of ["setTimeout", "setInterval"]) {
		const { [timer]: real } = window;
		window[timer] = (call, delay = 0, ...args) => real(call, delay / hurry, ...args);
	}
})();
`

const kept = `Promise.all([caches.keys(), indexedDB.databases()]).then(([a, b]) => a.length + b.length + document.cookie.length + storage().length)`

const missingPictures = `[...document.images].filter((image) => {
	const { top, bottom, height } = image.getBoundingClientRect();
	return height > 0 && top < innerHeight && bottom > 0 && !(image.complete && image.naturalWidth);
}).length`

// Every routine as a plain frame is still for ten seconds, and until it is
// tapped, and brings no worker even after that. One of them tells whether other
// engines do the same.
func TestFramesAreQuiet(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range allEngines {
		t.Run(in.name, func(t *testing.T) {
			t.Parallel()
			routines := lib.Routines
			if in.program != "" {
				routines = routines[:1]
			}
			for _, routine := range routines {
				t.Run(routine.ID, func(t *testing.T) { in.isQuiet(t, "/embed/"+routine.ID+"/") })
			}
		})
	}
}

func (e engine) isQuiet(t *testing.T, path string) {
	p := newPublication(t, "", `<iframe src="{ours}`+path+`" width="360" height="640"></iframe>`)
	p.ours.precede("/web/embed.", hearing)
	r := p.readerWho(e.guestOf(t, p.host))
	r.open("/article")
	inside := p.inFrame(r, path)
	said := func() []string { return eval[[]string](inside, "complaints") }
	if e.program == "" {
		said = inside.complaints()
	}
	inside.find("button", "Start")
	eval[bool](inside, `new Promise((done) => setTimeout(done, 10000, true))`)
	if diff := cmp.Diff([]string{path, "/web/embed.js", "/web/start.js", "/web/style.css"}, p.ours.pageAsked()); diff != "" {
		t.Errorf("asked of us before a tap (-want +got):\n%s", diff)
	}
	for what, script := range map[string]string{"workers": workers, "things kept": kept, "pictures missing": missingPictures} {
		if n := eval[int](inside, script); n != 0 {
			t.Errorf("before a tap: %d %s, want none", n, what)
		}
	}
	eval[bool](inside, "Boolean(hurry = 1)")
	inside.tap("button", "Start")
	inside.tap("button", noSigns)
	if n := eval[int](inside, workers); n != 0 {
		t.Errorf("%d workers are registered after a tap, want none", n)
	}
	if complaints := said(); len(complaints) > 0 {
		t.Errorf("the console says %q, want nothing", complaints)
	}
}

// Nothing is kept in a frame, and that is no fault to complain of.
func TestFrameKeepsNothingWithoutAWord(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/" width="360" height="640" allow="screen-wake-lock"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	complaints := inside.complaints()
	inside.tap("button", "Start")
	inside = p.begun(r)
	inside.tap("button", ready)
	inside.tap("button", "Pause")
	inside.reads("Paused.")
	if said := complaints(); len(said) > 0 {
		t.Errorf("the console says %q, want nothing", said)
	}
}

// As a page of its own an embed page asks for an icon that is there.
func TestEmbedPageHasAnIcon(t *testing.T) {
	ours := newHost(t, *dist)
	p := guestOf(t, ours)
	complaints := p.complaints()
	p.open("/embed/wall/")
	p.find("button", "Start")
	if icon := eval[string](p, `fetch(document.querySelector("link[rel=icon]").href).then((r) => r.headers.get("Content-Type"))`); icon != "image/svg+xml" {
		t.Errorf("the icon is %q, want image/svg+xml", icon)
	}
	if said := complaints(); len(said) > 0 {
		t.Errorf("the console says %q, want nothing", said)
	}
}
