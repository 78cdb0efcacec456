package journey

import (
	"slices"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// An emergency number goes to the dialler, whether the program stands or not,
// and the page stays where it is.
func TestEmergencyNumbersDial(t *testing.T) {
	for _, test := range []struct {
		name, path string
		program    bool // it may come
		getThere   func(*person)
	}{
		{"on a page that is read", "/safety/", false, func(p *person) {}},
		{"before the program stands", "/session/full/", false, func(p *person) {}},
		{"at the gate of a session", "/session/full/", true, func(p *person) { p.stands() }},
		{"in the advice of a session", "/session/full/", true, func(p *person) {
			p.tap("button", "One or more might apply")
			p.find("heading", "Please leave this for today")
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := newHost(t, *dist)
			if !test.program {
				defer h.holdProgram()()
			}
			p := starter(t, h)
			asked := p.asked()
			p.open(test.path)
			test.getThere(p)
			here := eval[string](p, "window.same = true, location.href")
			for _, number := range []string{"112", "999"} {
				p.tap("link", number)
				p.eventually(func() bool { return slices.Contains(asked(), "tel:"+number) },
					func() string { return "the browser was not asked to ring " + number })
			}
			if !eval[bool](p, "window.same === true") || eval[string](p, "location.href") != here {
				t.Errorf("the page went elsewhere, want it left at %s", here)
			}
			if diff := cmp.Diff([]string{"tel:112", "tel:999"}, asked()); diff != "" {
				t.Errorf("asked for mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// asked returns what tells where the page wanted to go so far.
func (p *person) asked() func() []string {
	p.Helper()
	var mu sync.Mutex
	var urls []string
	call(p, page.Enable, page.EnableParams{})
	err := chromedp.Listen(p.ctx, func(event any) {
		if e, ok := event.(*page.EventFrameRequestedNavigation); ok {
			mu.Lock()
			defer mu.Unlock()
			urls = append(urls, e.URL)
		}
	})
	if err != nil {
		p.Fatalf("the browser: %v", err)
	}
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return slices.Clone(urls)
	}
}
