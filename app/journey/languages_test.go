package journey

import (
	"os"
	"strings"
	"testing"

	"unknot/components/wording"
	"unknot/content"
	"unknot/content/madeup"
)

// foreign is the site with the language that is made up beside English.
type foreign struct {
	dir string
	lib *content.Library // in that language
}

// inTwo builds the site in English and in the language that is made up.
func inTwo(t testing.TB) foreign {
	t.Helper()
	fsys, err := madeup.FS(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.CopyFS(folder, fsys); err != nil {
		t.Fatal(err)
	}
	lib, err := content.LoadFS(fsys, madeup.Tag)
	if err != nil {
		t.Fatal(err)
	}
	return foreign{dir: builtWith(t, "-content", folder), lib: lib}
}

// prefers makes the browser say which languages a person reads, the best first.
func (p *person) prefers(tags ...string) *person {
	p.Helper()
	p.inject(readsAs(tags...))
	return p
}

// speaks waits for a page in a language.
func (p *person) speaks(tag, dir string) {
	p.Helper()
	const says = `document.documentElement.lang + " " + document.documentElement.dir`
	p.eventually(func() bool { return comesTo(p, says, tag+" "+dir) }, func() string {
		return "the page is in " + eval[string](p, says) + ", want " + tag
	})
}

func TestInAnotherLanguage(t *testing.T) {
	f := inTwo(t)
	text := f.lib.Text
	t.Run("it is offered, and kept to", func(t *testing.T) {
		h := newHost(t, f.dir)
		p := guestOf(t, h).prefers("ar-EG", "en")
		p.open("/spots/pit/")
		p.reads(text.Boot.Offer)
		if !eval[bool](p, `document.getElementById("language-offer").getBoundingClientRect().bottom <= document.querySelector("header").getBoundingClientRect().top`) {
			t.Error("the offer lies over the page, want it above")
		}
		p.leavesBy(`document.querySelector("#language-offer a").click()`) // another link of that name is at the foot
		p.find("link", text.Pages.Spots.All)
		p.at("/ar-XB/spots/pit/")
		p.speaks("ar-XB", "rtl")
		p.reads(text.Spots["pit"].Title)
		p.tap("link", text.Pages.Spots.All)
		p.find("radio", text.Map.Layers["press"])
		p.at("/ar-XB/spots/")
		p.open("/")
		if eval[bool](p, `Boolean(document.getElementById("language-offer"))`) {
			t.Error("a language is offered to somebody who has chosen, want no offer")
		}
	})
	t.Run("no is no", func(t *testing.T) {
		h := newHost(t, f.dir)
		p := guestOf(t, h).prefers("fr", "ar", "en")
		p.open("/")
		p.tap("button", text.Boot.OfferNo)
		p.gone("button", text.Boot.OfferNo)
		p.open("/diary/")
		p.find("heading", "Diary")
		p.gone("button", text.Boot.OfferNo)
	})
	t.Run("nobody who reads the page is asked", func(t *testing.T) {
		h := newHost(t, f.dir)
		p := guestOf(t, h).prefers("en-GB", "ar")
		p.open("/")
		p.find("link", f.lib.Language.Name)
		p.gone("button", text.Boot.OfferNo)
	})
	t.Run("a session goes on in it", func(t *testing.T) {
		h := newHost(t, f.dir)
		p := visitorOf(t, h).prefers("en")
		p.begin("one-spot")
		p.tap("button", ready)
		p.find("button", "Pause")
		p.tap("link", f.lib.Language.Name)
		p.find("heading", text.Session.Resume.Title)
		p.at("/ar-XB/session/one-spot/")
		p.tap("button", wording.Fill(text.Session.Resume.ContinueFor,
			"n", "1", "place", text.Steps["pelvic-tilts-anywhere"].Title, "time", wording.TimeWords(f.lib, 40)))
		p.find("button", text.Session.Controls.Pause)
	})
	t.Run("a publisher gets it", func(t *testing.T) {
		h := newHost(t, f.dir)
		p := guestOf(t, h).prefers("ar")
		p.open("/ar-XB/publish/")
		p.find("button", text.Embed.Start+": "+text.Routines["one-spot"].Title)
		snippet := eval[string](p, `document.getElementById("snippet-pinned").value`)
		for _, part := range []string{p.site + "/ar-XB/embed/v1.", p.site + "/ar-XB/routines/one-spot/", `lang="ar-XB"`} {
			if !strings.Contains(snippet, part) {
				t.Errorf("the snippet is\n%s\nwant %s in it", snippet, part)
			}
		}
		r := newPublication(t, "", snippet).reader(t)
		r.find("button", text.Embed.Start+": "+text.Routines["one-spot"].Title)
	})
	t.Run("only what is read is kept", func(t *testing.T) {
		h := newHost(t, f.dir)
		p := starter(t, h).prefers("en")
		p.open("/ar-XB/")
		p.cutOff(h)
		for _, r := range h.requests() {
			if r.worker && (r.path == "/" || r.path == "/about/" || strings.Contains(r.path, "words.en")) {
				t.Errorf("the worker keeps %s for a reader of another language, want it left alone", r.path)
			}
		}
		p.open("/ar-XB/session/wall/")
		p.find("heading", text.Flow.Gate.Title)
		p.stands()
		p.open("/about/")
		p.find("heading", text.Pages.Unkept.Title)
		p.tap("link", f.lib.Language.Name) // from an English address, on a page that is not English
		p.at("/ar-XB/about/")
		p.find("heading", text.Pages.About.Title)
		h.on()
		p.open("/about/")
		p.find("heading", "About")
		p.eventually(func() bool {
			return eval[bool](p, `caches.match("/safety/").then(Boolean)`)
		}, func() string { return "English is not kept after it was read" })
		h.off()
		p.open("/safety/")
		p.find("heading", "Safety")
	})
}
