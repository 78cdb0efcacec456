package journey

import (
	"net/http"
	"path"
	"strings"
	"testing"
)

// failPart answers something else for a part of the site, whatever version it
// is of, until it recovers. Each part is a file named by its hash; "" is all of
// them.
func (h *host) failPart(part string, answer http.HandlerFunc) (recovered func()) {
	return h.failWhere(func(file string) bool {
		return path.Dir(file) == "/web" && (part == "" || strings.HasPrefix(path.Base(file), part+"."))
	}, answer)
}

// Whatever part of a page is gone, as after a deploy that a browser without a
// worker has not heard of: either the page does all the same what it is for, or
// it says that a part is gone and leads to the page of today.
func TestEachPartOfAPageIsGone(t *testing.T) {
	const works, says, saysAndWorks = "works", "says so", "says so and works"
	for part, want := range map[string]string{
		"":          says, // all of them
		"read":      works,
		"embed":     works, // a frame has it in place of read
		"start":     says,
		"wasm_exec": says,
		"app":       says, // the program, and what go-app begins it with
		"words":     says,
		"style":     saysAndWorks,
		"compiler":  works,
		"ticker":    works,
	} {
		t.Run(part, func(t *testing.T) {
			t.Parallel()
			paths := []string{"/session/one-spot/"}
			if part == "embed" || part == "start" || part == "app" { // which a frame begins otherwise
				paths = append(paths, "/embed/one-spot/")
			}
			for _, path := range paths {
				h := newHost(t, *dist)
				recovered := h.failPart(part, http.NotFound)
				p := visitorWithoutWorker(t, h)
				p.open(path)
				if want != works && part != "style" && part != "" && part != "start" {
					p.tapStart(path)
				}
				if want != works {
					p.reads(partIsGone)
				}
				if want == says {
					recovered()
					p.reloads()
				}
				p.tapStart(path)
				p.stands()
				if want != saysAndWorks {
					p.gone("button", "Reload")
				}
			}
		})
	}
}

// tapStart begins the program in a frame, which a person must ask for.
func (p *person) tapStart(path string) {
	p.Helper()
	if strings.HasPrefix(path, "/embed/") {
		p.tap("button", "Start")
	}
}

// reloads follows what leads to the page of today.
func (p *person) reloads() {
	p.Helper()
	role := "button"
	if p.perceive(role, "Reload") == 0 {
		role = "link" // where not even the script has come that a button needs
	}
	p.tapAway(role, "Reload")
}

// A page that is read needs no script, and says nothing of one.
func TestPageIsReadWithoutItsParts(t *testing.T) {
	for _, part := range []string{"read", "style", ""} {
		t.Run(part, func(t *testing.T) {
			t.Parallel()
			h := newHost(t, *dist)
			h.failPart(part, http.NotFound)
			p := visitorWithoutWorker(t, h)
			p.open("/")
			p.quiet()
			p.tapAway("link", "Safety")
			p.reads("999")
			p.quiet()
		})
	}
}
