package journey

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// A box is the size of one element in CSS pixels, and how the text in it breaks:
// into how many pieces, on how many lines.
type box struct {
	Is                  string // its tag, id and classes
	W, H, Pieces, Lines int
}

// boxes are those of all elements of each screen, in the order of the page.
type boxes map[string][]box

// drawn are the boxes of each engine that was asked for them.
var drawn struct {
	sync.Mutex
	in map[string]boxes
}

// sizes comes to the boxes of what is drawn, but not of what browsers draw by
// themselves, of the parts of a picture, of pieces of a line, and of the button
// that asks for storage that stays, which WebKitGTK has not. How wide the columns
// of a table are is left to browsers, too. Two things are made the same for all:
// the measure of a line is counted in letters, which are not as wide in every
// engine; and where a window grows, WebKit keeps some heights of before, so all
// is laid out anew.
const sizes = `(async () => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(":root { --measure: 40rem; }");
	document.adoptedStyleSheets = [sheet];
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	const { scrollY } = window;
	document.body.hidden = true;
	document.body.offsetHeight;
	document.body.hidden = false;
	scrollTo(0, scrollY);

	const pieces = new Map(), range = new Range(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		if (!texts.currentNode.data.trim()) continue;
		range.selectNodeContents(texts.currentNode);
		const tops = [...range.getClientRects()].map((piece) => piece.top);
		for (let el = texts.currentNode.parentElement; el; el = el.parentElement) pieces.set(el, [...(pieces.get(el) ?? []), ...tops]);
	}
	const lines = (tops) => tops.sort((a, b) => a - b).filter((top, i) => i === 0 || top - tops[i - 1] > 8).length;
	const ours = (el) => el instanceof HTMLElement && !el.matches("noscript, option, th, td, .actions:has(> #keep), #keep") &&
		!/^(inline|contents|none)$/.test(getComputedStyle(el).display);
	return [...document.body.querySelectorAll("*")].filter(ours).map((el) => {
		const tops = pieces.get(el) ?? [];
		return { Is: [el.localName + (el.id && "#" + el.id), ...el.classList].join("."), W: el.offsetWidth, H: el.offsetHeight, Pieces: tops.length, Lines: lines(tops) };
	});
})()`

// measures records the boxes of the screen at two widths.
func (b boxes) measures(p *person, screen string) {
	p.Helper()
	for _, width := range []int64{1280, 360} {
		p.screen(width, 640)
		p.eventually(func() bool { return eval[int64](p, "innerWidth") == width },
			func() string { return fmt.Sprintf("the page is not %d px wide", width) })
		b[fmt.Sprintf("%s, %d px wide", screen, width)] = eval[[]box](p, sizes)
	}
}

// looksEverywhere measures every screen there is.
func (p *person) looksEverywhere(engine string) {
	p.Helper()
	b := boxes{}
	for _, page := range reading {
		p.open(page.path)
		p.reads(page.says)
		b.measures(p, page.path)
	}
	for _, page := range running {
		p.open(page.path)
		p.stands()
		p.wait(0)
		b.measures(p, page.path)
	}
	b.measuresSession(p)
	p.remembers(years(3))
	for _, path := range []string{"/diary/", "/diary/sheet/", "/today/"} {
		p.open(path)
		p.stands()
		p.wait(0)
		b.measures(p, path+" of somebody who was here")
	}
	drawn.Lock()
	defer drawn.Unlock()
	if drawn.in == nil {
		drawn.in = map[string]boxes{}
	}
	drawn.in[engine] = b
}

// measuresSession measures the screens of a session.
func (b boxes) measuresSession(p *person) {
	p.Helper()
	p.open("/session/wall/")
	p.tap("button", "One or more might apply")
	p.find("heading", "Please leave this for today")
	b.measures(p, "a sign")
	p.tap("button", "Back to the cards")
	p.tap("button", noSigns)
	p.find("radio", "Left")
	b.measures(p, "set-up")
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", ready)
	b.measures(p, "get ready")
	p.tap("button", ready)
	p.find("button", "Pause")
	b.measures(p, "movement")
	p.wait(time.Minute)
	p.tap("button", ready)
	p.find("button", "Found it")
	b.measures(p, "find the spot")
	p.tap("button", "Found it")
	p.reads("Let your weight sink")
	b.measures(p, "hold")
	p.tap("button", "Floor view")
	p.find("button", "Close floor view")
	b.measures(p, "floor view")
	p.tap("button", "Close floor view")
	p.tap("button", "Pause")
	p.find("button", "Go on")
	b.measures(p, "paused")
	p.reload(time.Minute)
	p.find("heading", "Go on where you stopped?")
	b.measures(p, "resume")
	p.tap("button", eval[string](p, `[...document.querySelectorAll("main button")].find((b) => b.textContent.startsWith("Continue")).textContent.trim()`))
	p.find("button", "Pause")
	p.tap("button", hurts)
	p.find("heading", "Let go now. What do you feel?")
	b.measures(p, "it hurts")
	p.tap("button", tingles)
	p.find("heading", "Let go and wait")
	b.measures(p, "it tingles")
	p.tap("button", "It has not gone: end here")
	p.find("heading", "Do not press again today")
	b.measures(p, "check-out")
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	b.measures(p, "afterwards")
}

// compareBoxes compares the boxes of the other engines with Chromium's.
func compareBoxes(t *testing.T) {
	want := drawn.in["chromium"]
	for name, got := range drawn.in {
		for screen := range want {
			if diff := differ(want[screen], got[screen]); diff != "" {
				t.Errorf("%s, Chromium and %s:\n%s", screen, name, diff)
			}
		}
	}
}

// differ says which boxes are not the same.
func differ(want, got []box) (found string) {
	is := func(all []box) (names []string) {
		for _, b := range all {
			names = append(names, b.Is)
		}
		return names
	}
	if diff := cmp.Diff(is(want), is(got)); diff != "" {
		return diff
	}
	for i, w := range want {
		if !alike(w, got[i]) {
			found += fmt.Sprintf("\t%+v\n\t%+v\n", w, got[i])
		}
	}
	return found
}

// alike reports whether two engines draw a box alike: to 4 pixels, fonts aside.
// One font is set up to 2 % wider in one engine than in another. A line is up
// to a pixel higher, for one rounds its height and one has higher list marks.
// Where the text breaks in other places, the heights say nothing.
func alike(a, b box) bool {
	const slack = 4
	within := func(a, b, most int) bool { return max(a, b)-min(a, b) <= most }
	wide := slack
	if a.Pieces > 0 {
		wide += a.W / 50
	}
	breaks := a.Pieces != b.Pieces || a.Lines != b.Lines
	return within(a.W, b.W, wide) && (breaks || within(a.H, b.H, slack+a.Lines))
}

func TestBoxesAlike(t *testing.T) {
	for _, test := range []struct {
		name string
		a, b box
		want bool
	}{
		{"a picture rounded", box{W: 160, H: 120}, box{W: 161, H: 119}, true},
		{"a picture without a width", box{W: 160, H: 120}, box{W: 0, H: 0}, false},
		{"a picture 5 px higher", box{W: 160, H: 120}, box{W: 160, H: 125}, false},
		{"a paragraph of a wider font", box{W: 600, H: 54, Pieces: 2, Lines: 2}, box{W: 610, H: 56, Pieces: 2, Lines: 2}, true},
		{"a paragraph at half its width", box{W: 600, H: 54, Pieces: 2, Lines: 2}, box{W: 300, H: 108, Pieces: 4, Lines: 4}, false},
		{"a word on the next line", box{W: 600, H: 54, Pieces: 2, Lines: 2}, box{W: 600, H: 81, Pieces: 3, Lines: 3}, true},
		{"a line that is higher", box{W: 600, H: 48, Pieces: 1, Lines: 1}, box{W: 600, H: 60, Pieces: 1, Lines: 1}, false},
	} {
		if got := alike(test.a, test.b); got != test.want {
			t.Errorf("%s: alike is %t, want %t", test.name, got, test.want)
		}
	}
}
