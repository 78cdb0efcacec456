package journey

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// article serves a page of another kind on the host, with a page of the site
// in a frame. The frame is in the corner: there a place in it is the same place
// in the article, which is where a tap goes.
func (h *host) article(path, frame string) {
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != path {
				next.ServeHTTP(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title><style>body { margin: 0 } iframe { display: block; border: 0 }</style>%s`, frame)
		})
	})
}

// inside returns the person inside the frame whose address has a part.
func (p *person) inside(part string) *person {
	p.Helper()
	var inside *person
	p.eventually(func() bool {
		inside = p.frame(part)
		return inside != nil
	}, func() string { return "no frame with a page at " + part })
	return inside
}

func (p *person) frame(part string) *person {
	if around, ok := p.pane.(enginePage); ok {
		inside := *p
		inside.pane = enginePage{around.engines, around.page, part}
		if _, err := inside.pane.evaluate("true"); err != nil {
			return nil
		}
		return &inside
	}
	targets, err := chromedp.Targets(p.ctx)
	if err != nil {
		return nil
	}
	for _, t := range targets {
		if t.Type == "iframe" && strings.Contains(t.URL, part) {
			return newPage(p.TB, p.site, p.ctx, chromedp.WithTargetID(t.TargetID))
		}
	}
	return nil
}

// A frame that may run scripts and nothing else has no storage and no workers.
func TestSessionInASandboxedFrame(t *testing.T) {
	h := newHost(t, *dist)
	h.article("/article", `<iframe sandbox="allow-scripts" src="/session/wall/" width="360" height="600"></iframe>`)
	p := starter(t, h)
	p.open("/article")
	p.inside("/session/wall/").unremembered()
}

// On a host that can't refuse it, a page in somebody else's frame may lie
// unseen under what a person means to press.
func TestNothingIsDeletedFromSomebodyElsesFrame(t *testing.T) {
	h := newHost(t, *dist)
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(withoutPolicy{w}, r)
		})
	})
	h.article("/article", fmt.Sprintf(`<iframe src="http://%s/settings/" width="360" height="600"></iframe>`, h.address))
	p := starter(t, h)
	p.site = strings.Replace(p.site, "127.0.0.1", "localhost", 1) // somebody else
	p.open("/article")
	inside := p.inside("/settings/")
	before, err := chromedp.Targets(p.ctx)
	if err != nil {
		t.Fatal(err)
	}
	inside.tap("button", "Delete everything")
	p.eventually(func() bool {
		now, err := chromedp.Targets(p.ctx)
		return err == nil && len(now) > len(before)
	}, func() string { return "the tap has not led out of the frame" })
	if strings.Contains(inside.text(), "Yes, delete everything") {
		t.Error("the page in the frame asks whether to delete, want it to do nothing")
	}
}

// withoutPolicy is an answer of a host that sets no headers of ours.
type withoutPolicy struct{ http.ResponseWriter }

func (w withoutPolicy) WriteHeader(status int) {
	w.Header().Del("Content-Security-Policy")
	w.ResponseWriter.WriteHeader(status)
}
