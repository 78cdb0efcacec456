package journey

import (
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
)

// cutOff takes the host off the network and empties what the browser itself
// keeps, so that only what the site keeps is left.
func (p *person) cutOff(h *host) {
	p.Helper()
	p.kept()
	call(p, network.ClearBrowserCache, cdp.Empty{})
	h.off()
}

func TestEveryPageIsThereOfflineAfterOneVisit(t *testing.T) {
	h := newHost(t, *dist)
	p := starter(t, h)
	p.open("/")
	p.cutOff(h)
	for _, page := range everywhere {
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			p.open(page.path)
			p.reads(page.says)
			p.open(page.path + "?source=article&n=1")
			p.reads(page.says)
		})
	}
	t.Run("a page that is not there", func(t *testing.T) {
		p := p.in(t)
		p.open("/nowhere/")
		p.find("heading", "This page is not here")
	})
	t.Run("a page without its last slash", func(t *testing.T) {
		p := p.in(t)
		p.open("/safety?source=article")
		p.reads("999")
	})
	t.Run("settings are changed", func(t *testing.T) {
		p := p.in(t)
		p.open("/settings/")
		p.tap("radio", "Dark")
		p.reads("Saved")
		p.open("/about/")
		const theme = "document.documentElement.dataset.theme"
		if got := eval[string](p, theme); got != "dark" {
			t.Errorf("the theme is %q, want dark", got)
		}
		p.open("/diary/")
		p.stands()
		if got := eval[string](p, theme); got != "dark" {
			t.Errorf("the theme is %q where the program stands, want dark", got)
		}
	})
}

// Offline a session is what it is online, to the second and to the word.
func TestWholeSessionOffline(t *testing.T) {
	t.Parallel()
	h := newHost(t, *dist)
	p := visitorOf(t, h)
	p.open("/")
	p.cutOff(h)
	p.open("/?source=pwa")
	p.tap("link", "Start now: One spot, quick")
	p.tap("button", noSigns)
	p.gone("button", noSigns)
	p.oneSpot()
	p.reads("Kept on this device.")
	p.compare("testdata/one-spot.txt", p.transcript())
}
