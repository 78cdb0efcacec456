package journey

import "testing"

// broken returns the words that stand on more than one line.
const broken = `(() => {
	const found = [], range = document.createRange();
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; (n = words.nextNode());) {
		if (!n.parentElement.checkVisibility() || n.parentElement.closest(".citation__link, .visually-hidden")) continue;
		for (const { index, 0: word } of n.data.matchAll(/[\p{L}\d’]+/gu)) {
			range.setStart(n, index);
			range.setEnd(n, index + word.length);
			if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word + " in " + n.data.trim());
		}
	}
	return found;
})()`

// lengthened puts a word of 40 letters in the place of every sentence where a
// person's own words or another language's may stand, and returns what is wider than the window then.
const lengthened = `(() => {
	const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
	for (let n; (n = words.nextNode());) {
		if (n.data.trim() && !n.parentElement.closest("button, .button, table, svg, output, .chip, .dial, .player__bar, .numbers__link, .step__number, [hidden]")) n.data = "Rückenschmerzbehandlungsgeräteverzeichnis";
	}
	const wide = document.documentElement.clientWidth;
	if (document.scrollingElement.scrollWidth <= wide) return [];
	return [...document.querySelectorAll("main *")].filter((el) => el.getBoundingClientRect().right > wide).map((el) => el.tagName + "." + el.className);
})()`

func TestLongWordsBreak(t *testing.T) {
	p := visitor(t)
	p.screen(360, 640)
	fits := func(where string) {
		t.Helper()
		for _, wide := range []int64{1280, 320, 360} {
			p.screen(wide, 640)
			if words := eval[[]string](p, broken); len(words) > 0 {
				t.Errorf("%s, %d px wide, breaks %q", where, wide, words)
			}
		}
		if over := eval[[]string](p, lengthened); len(over) > 0 {
			t.Errorf("%s is wider than the window: %q", where, over)
		}
	}
	for _, path := range []string{"/", "/routines/full/", "/spots/", "/safety/", "/about/"} {
		p.open(path)
		fits(path)
	}
	p.open("/diary/")
	p.find("button", "Save a copy")
	fits("the diary")
	p.open("/settings/")
	p.find("button", "Try the sounds")
	fits("the settings")
	p.start("full")
	p.find("radio", "Left")
	fits("the set-up")
	p.now = p.now.AddDate(0, 2, 0)
	p.setClock()
	p.begin("wall")
	fits("the player")
}
