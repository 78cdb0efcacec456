package journey

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"

	"unknot/components/wording"
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

// keeps says whether the words of the page and the pages of a language are kept.
func (p *person) keeps(tag string) bool {
	p.Helper()
	return eval[bool](p, `Promise.all(["`+strings.TrimSuffix("/"+tag, "/en")+`/unkept.html", document.querySelector("[data-words]").dataset.words].map((url) => caches.match(url))).then((kept) => kept.every(Boolean))`)
}

// Keeping the site takes a while, and a reader does not wait for it.
func TestLanguageOpenedWhileTheSiteIsBeingKept(t *testing.T) {
	t.Parallel()
	h := newHost(t, *dist)
	begun, goOn := make(chan struct{}), make(chan struct{})
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/about/" && strings.HasSuffix(r.Referer(), "/app-worker.js") {
				close(begun)
				<-goOn
			}
			next.ServeHTTP(w, r)
		})
	})
	p := starter(t, h)
	p.open("/")
	<-begun
	p.open("/de/session/wall/")
	p.stands()
	close(goOn)
	p.kept()
	if !p.keeps("de") {
		t.Error("the language of the open page is not kept")
	}
}

// Who changes the language with no network is told that it is not kept, in the
// one that is, and goes on in that from where they were.
func TestLanguageThatIsNotKept(t *testing.T) {
	for _, test := range []struct{ kept, asked string }{{"en", "de"}, {"de", "es"}} {
		t.Run(test.asked+" from "+test.kept, func(t *testing.T) {
			t.Parallel()
			lib, asked := wordsIn(t, test.kept), wordsIn(t, test.asked)
			root := strings.TrimSuffix("/"+test.kept, "/en")
			h := newHost(t, *dist)
			p := starter(t, h).prefers(test.kept)
			p.remembers(years(3))
			diary := p.stored()
			p.open(root + "/session/wall/")
			p.tap("button", lib.Text.Flow.Gate.None)
			p.tap("button", wording.StartWords(lib, wording.TimeWords(lib, 720)))
			p.find("button", lib.Text.Session.Controls.Pause)
			p.eventually(func() bool { return p.keeps(test.kept) }, func() string { return test.kept + " is not kept" })
			p.cutOff(h)
			p.tap("link", asked.Language.Name)
			p.find("heading", lib.Text.Pages.Unkept.Title)
			p.at("/" + test.asked + "/session/wall/")
			p.speaks(test.kept, "ltr")
			p.tap("link", lib.Text.Pages.Unkept.Link)
			p.find("heading", lib.Text.Session.Resume.Title)
			p.at(root + "/session/wall/")
			if p.stored() != diary {
				t.Error("the diary is not what it was")
			}
			p.tap("link", asked.Language.Name)
			p.find("heading", lib.Text.Pages.Unkept.Title)
			h.on()
			p.open("/" + test.asked + "/session/wall/")
			p.find("heading", asked.Text.Session.Resume.Title)
			p.speaks(test.asked, "ltr")
		})
	}
}
