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

// Every routine as a plain frame is still until it is tapped, and brings no
// worker even after that.
func TestFramesAreQuiet(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, routine := range lib.Routines {
		t.Run(routine.ID, func(t *testing.T) {
			path := "/embed/" + routine.ID + "/"
			p := newPublication(t, "", `<iframe src="{ours}`+path+`" width="360" height="640"></iframe>`)
			r := p.reader(t)
			inside := p.inFrame(r, path)
			complaints := inside.complaints()
			inside.find("button", "Start")
			eval[bool](inside, `new Promise((done) => setTimeout(() => done(true), 500))`)
			if diff := cmp.Diff([]string{path, "/web/embed.js", "/web/start.js", "/web/style.css"}, p.ours.pageAsked()); diff != "" {
				t.Errorf("asked of us before a tap (-want +got):\n%s", diff)
			}
			const kept = `Promise.all([caches.keys(), indexedDB.databases()]).then(([a, b]) => a.length + b.length + document.cookie.length + Object.keys(Object.getOwnPropertyDescriptor(Window.prototype, "localStorage")?.get.call(window) ?? {}).length)`
			if n := eval[int](inside, kept); n != 0 {
				t.Errorf("%d things are kept before a tap, want none", n)
			}
			inside.tap("button", "Start")
			inside.tap("button", noSigns)
			if n := eval[int](inside, workers); n != 0 {
				t.Errorf("%d workers are registered after a tap, want none", n)
			}
			if said := complaints(); len(said) > 0 {
				t.Errorf("the console says %q, want nothing", said)
			}
		})
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
