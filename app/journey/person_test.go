package journey

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

//go:embed page.js
var pageScript string

// patience is how long a person waits for the page to answer: long enough for a
// machine that stands still for a while, as rented ones do.
const patience = 40 * time.Second

// answer is how long one question to the browser may take before it is asked
// anew: one asked of a page that is just being left may never be answered.
const answer = 5 * time.Second

// A person is one visitor with a browser profile and one page.
type person struct {
	testing.TB
	ctx    context.Context // Chromium's, for what only Chromium is asked
	site   string          // where the site is for them
	now    time.Time
	broken *[]string // what the page said had gone wrong
	pane   pane
}

// visitor returns a person with a new profile, a phone's screen, and a clock
// that moves only when told.
func visitor(t testing.TB) *person {
	t.Helper()
	return guest(t).tellTime()
}

// visitorOf returns a visitor of a host.
func visitorOf(t testing.TB, h *host) *person {
	t.Helper()
	return guestOf(t, h).tellTime()
}

// tellTime makes the clock move only when told, on pages opened from now on.
func (p *person) tellTime() *person {
	p.Helper()
	p.now = begins
	p.setClock()
	return p
}

// keepsNothing is a browser whose worker never comes. To fetch all of the site
// for everybody takes longer than most journeys.
const keepsNothing = `try { navigator.serviceWorker.register = () => new Promise(() => {}) } catch {};` // a sandboxed frame has none

// guest returns a person with a new profile and a phone's screen, in real
// time, whose browser keeps nothing of the site.
func guest(t testing.TB) *person {
	t.Helper()
	p := newcomer(t)
	p.inject(keepsNothing)
	return p
}

// guestOf returns a guest of a host, whose browser keeps its site.
func guestOf(t testing.TB, h *host) *person {
	t.Helper()
	p := newcomer(t)
	p.site = "http://" + h.address
	return p
}

// newcomer returns a person with a new profile and a phone's screen.
func newcomer(t testing.TB) *person {
	t.Helper()
	p := newPage(t, site, chrome, chromedp.WithNewBrowserContext())
	p.screen(360, 640)
	return p
}

// tab returns the same visitor in another tab.
func (p *person) tab() *person {
	p.Helper()
	other := newPage(p.TB, p.site, p.ctx)
	other.screen(360, 640)
	return other
}

// newPage opens a page in a browser, or in the browser of another page.
func newPage(t testing.TB, site string, in context.Context, options ...chromedp.ContextOption) *person {
	t.Helper()
	ctx, cancel := chromedp.NewContext(in, options...)
	t.Cleanup(cancel)
	p := &person{TB: t, ctx: ctx, site: site, broken: new([]string)}
	leave := new(leaving)
	p.pane = &chromium{ctx: ctx, leave: leave}
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("the browser: %v", err)
	}
	err := chromedp.Listen(ctx, func(event any) {
		leave.hear(ctx, event)
		if e, thrown := event.(*runtime.EventExceptionThrown); thrown {
			*p.broken = append(*p.broken, fmt.Sprint(e.ExceptionDetails))
		}
	})
	if err != nil {
		t.Fatalf("the browser: %v", err)
	}
	call(p, accessibility.Enable, cdp.Empty{})
	return p
}

// call sends the browser a command, and fails the test at the place that
// asked.
func call[P, R any](p *person, command cdp.Command[P, R], params P) R {
	p.Helper()
	result, err := ask(&chromium{ctx: p.ctx}, patience, command, params)
	if err != nil {
		p.Fatalf("the browser: %s: %v", command.Method, err)
	}
	return result
}

// in returns the same person in a subtest.
func (p *person) in(t testing.TB) *person {
	other := *p
	other.TB = t
	return &other
}

// screen gives the person a screen of a size in CSS pixels.
func (p *person) screen(width, height int64) {
	p.Helper()
	if err := p.pane.screen(width, height); err != nil {
		p.Fatalf("the screen: %v", err)
	}
}

// setClock makes pages opened from now on begin at the person's time.
func (p *person) setClock() {
	p.Helper()
	if err := p.pane.startAt(p.now); err != nil {
		p.Fatalf("the clock: %v", err)
	}
}

// inject runs a script in every page opened from now on, before its own.
func (p *person) inject(script string) {
	p.Helper()
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

// open goes to a path of the site.
func (p *person) open(path string) {
	p.Helper()
	if err := p.pane.open(p.site + path); err != nil {
		p.Fatalf("opening %s: %v\n%s", path, err, strings.Join(*p.broken, "\n"))
	}
}

// reload opens the page again, as after a killed tab, some time later.
func (p *person) reload(after time.Duration) {
	p.Helper()
	p.now = time.UnixMilli(eval[int64](p, "journey.now()")).UTC().Add(after)
	p.setClock()
	if err := p.pane.reload(); err != nil {
		p.Fatalf("reloading: %v", err)
	}
}

// eval evaluates a script in the page and waits for its promise.
func eval[T any](p *person, script string) T {
	p.Helper()
	value, err := p.pane.evaluate(script)
	if err != nil {
		p.Fatalf("evaluating %s: %v", script, err)
	}
	var result *T
	if value != nil {
		err = json.Unmarshal(value, &result)
	}
	if err == nil && result == nil {
		if result = new(T); any(*result) != nil {
			err = errors.New("it comes to nothing")
		}
	}
	if err != nil {
		p.Fatalf("evaluating %s: %v", script, err)
	}
	return *result
}

// comesTo reports whether a script comes to a value. Between two pages there is
// nobody to ask, and it does not.
func comesTo[T comparable](p *person, script string, want T) bool {
	var got *T
	value, err := p.pane.evaluate(script)
	return err == nil && json.Unmarshal(value, &got) == nil && got != nil && *got == want
}

// wait lets time pass with the page in sight.
func (p *person) wait(d time.Duration) {
	p.Helper()
	eval[bool](p, fmt.Sprintf("journey.advance(%d).then(() => true)", d.Milliseconds()))
}

// sleep lets the wall clock move with the page unseen, alone or with the
// browser's other clock.
func (p *person) sleep(d time.Duration, both bool) {
	p.Helper()
	eval[bool](p, fmt.Sprintf("journey.sleep(%d, %t).then(() => true)", d.Milliseconds(), both))
}

// freeze stops the page as a phone does with one that is out of sight, while
// the wall clock goes on.
func (p *person) freeze(d time.Duration) {
	p.Helper()
	p.hide()
	call(p, page.SetWebLifecycleState, page.SetWebLifecycleStateParams{State: page.SetWebLifecycleStateStateFrozen})
	call(p, page.SetWebLifecycleState, page.SetWebLifecycleStateParams{State: page.SetWebLifecycleStateStateActive})
	p.show()
	p.sleep(d, false)
}

// eventually waits until something holds.
func (p *person) eventually(holds func() bool, otherwise func() string) {
	p.Helper()
	for deadline := time.Now().Add(patience); !holds(); time.Sleep(20 * time.Millisecond) {
		if c, is := p.pane.(*chromium); is && c.leave.crashed.Load() {
			p.Fatal("the page crashed")
		}
		if time.Now().After(deadline) {
			p.Fatal(otherwise())
		}
	}
}

// find waits until something with a role and a name can be perceived, and
// returns it. An empty name is any.
func (p *person) find(role, name string) (id node) {
	p.Helper()
	p.eventually(func() bool { id = p.perceive(role, name); return id != 0 }, func() string {
		return fmt.Sprintf("no %s named %q can be perceived; the page says:\n%s\n%s", role, name, p.text(), strings.Join(*p.broken, "\n"))
	})
	return id
}

// gone waits until nothing with a role and a name can be perceived.
func (p *person) gone(role, name string) {
	p.Helper()
	p.eventually(func() bool { return p.perceive(role, name) == 0 }, func() string {
		return fmt.Sprintf("a %s named %q can still be perceived", role, name)
	})
}

// perceive returns the first element with a role and a name that a screen
// reader would come to, or 0.
func (p *person) perceive(role, name string) node { return p.pane.perceive(role, name) }

// tap taps the middle of something with a role and a name. Where the page is
// drawn anew in the meantime, the person looks again.
func (p *person) tap(role, name string) {
	p.Helper()
	p.find(role, name)
	p.eventually(func() bool {
		tapped, err := p.pane.tap(p.perceive(role, name))
		if err != nil {
			p.Fatalf("tapping %s %q: %v", role, name, err)
		}
		return tapped
	}, func() string {
		return fmt.Sprintf("the %s named %q has no place on the screen", role, name)
	})
}

// key presses keys, on whatever has the focus.
func (p *person) key(keys string) {
	p.Helper()
	if err := p.pane.key(keys); err != nil {
		p.Fatalf("pressing %q: %v", keys, err)
	}
}

// text returns what the page says, or "" between two pages.
func (p *person) text() string {
	var text string
	said, err := p.pane.evaluate("document.body.innerText")
	if err != nil || json.Unmarshal(said, &text) != nil {
		return ""
	}
	return text
}

// reads waits until the page says something.
func (p *person) reads(want string) {
	p.Helper()
	p.eventually(func() bool { return strings.Contains(p.text(), want) }, func() string {
		return fmt.Sprintf("the page does not say %q; it says:\n%s\n%s", want, p.text(), strings.Join(*p.broken, "\n"))
	})
}

// A noted is one thing the page said or did for the person.
type noted struct {
	At   int64
	Kind string
	Text string
}

// noted returns what was said aloud, announced and vibrated so far, in order.
func (p *person) noted() []noted {
	p.Helper()
	var all []noted
	if err := json.Unmarshal([]byte(eval[string](p, "JSON.stringify(journey.log)")), &all); err != nil {
		p.Fatal(err)
	}
	return all
}
