package journey

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// pasted returns the snippet that /publish/ gives for what is chosen there, such
// as "spot=pit", to be pasted into an article.
func pasted(t *testing.T, way string, choices ...string) string {
	t.Helper()
	p := guest(t)
	p.open("/publish/")
	p.eventually(func() bool {
		return eval[bool](p, `Boolean(document.querySelector("#preview-light unknot-routine")?.shadowRoot)`)
	},
		func() string { return "there is no preview" })
	for _, c := range choices {
		name, value, _ := strings.Cut(c, "=")
		eval[bool](p, fmt.Sprintf(`(() => {
			const field = document.getElementById("choose-%s");
			field.value = %q;
			return field.value === %q && !field.disabled && field.dispatchEvent(new Event("change", { bubbles: true }));
		})()`, name, value, value))
	}
	return strings.ReplaceAll(eval[string](p, `document.getElementById("snippet-`+way+`").value`), p.site, "{ours}")
}

// Several cards stand in one article, each as tall as its words, and nothing
// moves when they come: neither where the article is narrow nor where it is wide.
func TestCardsInAnArticle(t *testing.T) {
	// The script comes late, as on a slow line, when what stands inside is seen.
	const loads = `<script async src="{ours}/embed/v1.js"></script>`
	var article strings.Builder
	for _, choices := range [][]string{{"routine=one-spot", "spot=side-of-hip", "side=left"}, {"routine=one-spot", "spot=pit"}, {"routine=wall"}} {
		article.WriteString("<p>A paragraph of the article.</p>" + strings.Replace(pasted(t, "script", choices...), loads, "", 1))
	}
	for _, width := range []int64{320, 360, 412, 768, 1280} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			p := newPublication(t, "", `<style>main { max-width: 640px; margin: 16px }</style><main>`+article.String()+`<p>The end.</p></main>`)
			r := p.reader(t)
			r.screen(width, 1600)
			r.open("/article")
			r.reads("The end.")
			eval[bool](r, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
				const script = document.createElement("script");
				script.src = "http://`+p.ours.address+`/embed/v1.js";
				document.head.append(script);
				done(true);
			})))`)
			for _, name := range []string{"Start: Side of the hip, left", "Start: Pit of the low back", "Start: Desk and wall"} {
				r.find("button", name)
			}
			type card struct{ Room, Card, Hidden float64 }
			for i, c := range eval[[]card](r, `[...document.querySelectorAll("unknot-routine")].map((el) => ({
				room: el.offsetHeight, card: el.shadowRoot.querySelector("div div").offsetHeight, hidden: el.scrollHeight - el.clientHeight }))`) {
				t.Logf("card %d: %g px, room for %g", i, c.Card, c.Room)
				if c.Hidden > 0 || c.Room-c.Card > 30 {
					t.Errorf("card %d is %g px high in %g px of room, want it whole, and at most a line too much", i, c.Card, c.Room)
				}
			}
			if diff := cmp.Diff([]string{"/embed/v1.js"}, p.asked()); diff != "" {
				t.Errorf("asked of us (-want +got):\n%s", diff)
			}
			r.stays()
		})
	}
}

// pressesTheHip goes from the warning signs to where the spot is looked for, and
// fails unless that is the side of the left hip.
func (p *person) pressesTheHip() {
	p.Helper()
	p.tap("button", noSigns)
	p.tap("button", "Start: 11 minutes")
	p.find("button", ready)
	p.tap("button", "Next")
	p.reads("behind your trouser seam")
	p.reads("Next: Light and long, left")
}

// A card of a spot begins at it, and grows for that.
func TestCardBeginsAtItsSpot(t *testing.T) {
	p := newPublication(t, "", pasted(t, "script", "routine=one-spot", "spot=side-of-hip", "side=left"))
	r := p.reader(t)
	r.tap("button", "Start: Side of the hip, left")
	if height := eval[int](r, `document.querySelector("unknot-routine").offsetHeight`); height < 640 {
		t.Errorf("the frame has %d px, want 640", height)
	}
	p.inFrame(r, "/embed/one-spot/").pressesTheHip()
	if got := eval[string](r, `heard[0]`); got != "unknot-start one-spot 1" {
		t.Errorf("the article heard %q first, want that the session began", got)
	}
}

// A frame of a spot says which before Start and begins at it, in a sandbox too.
func TestFrameBeginsAtItsSpot(t *testing.T) {
	p := newPublication(t, "", strings.Replace(pasted(t, "frame", "routine=one-spot", "spot=side-of-hip", "side=left"), "<iframe", `<iframe sandbox="allow-scripts"`, 1))
	inside := p.inFrame(p.reader(t), "/embed/one-spot/")
	inside.reads("Side of the hip, left")
	if n := eval[int](inside, `[...document.querySelectorAll(".embed__spot")].filter((line) => line.checkVisibility()).length`); n != 1 {
		t.Errorf("the frame names %d spots, want 1", n)
	}
	inside.tap("button", "Start")
	inside.pressesTheHip()
}

// A spot or a side that is not there is told in the console, and the routine or
// the spot begins without.
func TestCardOfASpotThatIsNotThere(t *testing.T) {
	for _, test := range []struct{ name, has, card, told string }{
		{"no such spot", `routine="one-spot" spot="shoulder" side="left"`, "One spot, quick", "one-spot has no &spot=shoulder&side=left"},
		{"no such side", `routine="one-spot" spot="side-of-hip" side="top"`, "Side of the hip", "one-spot has no &spot=side-of-hip&side=top"},
		{"a spot that has no side", `routine="one-spot" spot="pit" side="left"`, "Pit of the low back", "one-spot has no &spot=pit&side=left"},
		{"a routine that chooses none", `routine="wall" spot="pit"`, "Desk and wall", "wall has no &spot=pit"},
		{"a name of everything", `routine="one-spot" spot="constructor"`, "One spot, quick", "one-spot has no &spot=constructor"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPublication(t, "", `<script>window.told = []; console.warn = (...said) => told.push(said[0]);</script>
				<script src="{ours}/embed/v1.js"></script><unknot-routine `+test.has+`></unknot-routine>`)
			r := p.reader(t)
			r.find("button", "Start: "+test.card)
			if told := eval[[]string](r, "told"); len(told) != 1 || !strings.Contains(told[0], test.told) {
				t.Errorf("the console says %q, want once that %s", told, test.told)
			}
		})
	}
}

// The card is used with the keyboard: the signs, then Start, then the way out.
func TestCardWithTheKeyboard(t *testing.T) {
	p := newPublication(t, "", `<script src="{ours}/embed/v1.js"></script><unknot-routine routine="one-spot" spot="pit"></unknot-routine>`)
	r := p.reader(t)
	r.find("button", "Start: Pit of the low back")
	const at = `(({ textContent, href }) => textContent + " " + new URL(href || location).pathname)(document.activeElement.shadowRoot.activeElement)`
	for _, want := range []string{"Some signs mean get help, not massage. See them first. /safety/", "Start /article", "Open the app /spots/pit/"} {
		r.key(kb.Tab)
		if got := eval[string](r, at); got != want {
			t.Errorf("the Tab key leads to %q, want %q", got, want)
		}
	}
	eval[bool](r, `document.activeElement.shadowRoot.querySelector("button").focus(), true`)
	r.key(kb.Enter)
	p.inFrame(r, "/embed/one-spot/").find("button", noSigns)
	if got := eval[string](r, `document.activeElement.shadowRoot.activeElement.localName`); got != "iframe" {
		t.Errorf("the focus is on %s, want it in the frame", got)
	}
}
