package journey

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// reading is every page that can be read without the program, with something
// that it says.
var reading = []struct{ path, says string }{
	{"/", "Unknot"},
	{"/routines/full/", "Low-back corner"},
	{"/routines/one-spot/", "8 minutes"},
	{"/routines/wall/", "Low-back corner"},
	{"/routines/move/", "Bird dog"},
	{"/spots/", "Side of the hip"},
	{"/spots/low-back-corner/", "Low-back corner"},
	{"/spots/side-of-hip/", "Side of the hip"},
	{"/spots/top-of-buttock/", "Top of the buttock"},
	{"/safety/", "999"},
	{"/about/", "PainScience"},
}

func TestPagesReadWithoutJavaScript(t *testing.T) {
	p := visitor(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	for _, page := range reading {
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			p.open(page.path)
			p.find("heading", "")
			text := p.text()
			if !strings.Contains(text, page.says) {
				t.Errorf("%s: says\n%s\nwant %q in it", page.path, text, page.says)
			}
			if strings.Contains(text, "Loading") || strings.Contains(text, "%") && strings.Contains(text, "Getting ready") {
				t.Errorf("%s: shows a loader, want none", page.path)
			}
		})
	}
}

func TestPagesFitANarrowScreen(t *testing.T) {
	p := visitor(t)
	p.screen(320, 640)
	for _, page := range append(reading, struct{ path, says string }{"/session/one-spot/", ""}, struct{ path, says string }{"/settings/", ""}) {
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			p.open(page.path)
			over := eval[int](p, "document.documentElement.scrollWidth - innerWidth")
			if over > 0 {
				t.Errorf("%s: %d px wider than a screen of 320 px, want none", page.path, over)
			}
		})
	}
}
