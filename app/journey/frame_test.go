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

// framed returns the person inside the frame whose address has an ending.
func (p *person) framed(ending string) *person {
	p.Helper()
	var inside *person
	p.eventually(func() bool {
		targets, err := chromedp.Targets(p.ctx)
		if err != nil {
			return false
		}
		for _, t := range targets {
			if t.Type == "iframe" && strings.HasSuffix(t.URL, ending) && strings.HasPrefix(t.URL, p.site) {
				inside = newPage(p.TB, p.site, p.ctx, chromedp.WithTargetID(t.TargetID))
				return true
			}
		}
		return false
	}, func() string { return "no frame with a page at " + ending })
	return inside
}

// A frame that may run scripts and nothing else has no storage and no workers.
func TestSessionInASandboxedFrame(t *testing.T) {
	h := newHost(t, *dist)
	h.article("/article", `<iframe sandbox="allow-scripts" src="/session/wall/" width="360" height="600"></iframe>`)
	p := starter(t, h)
	p.open("/article")
	p.framed("/session/wall/").unremembered()
}
