package journey

import (
	"strings"
	"testing"
)

// empty is what share of the first window is empty beside the content of the
// page, and beside it on its right half, in bands.
const empty = `(() => {
	const boxes = [...document.querySelectorAll("main *")].filter((el) => el.checkVisibility()
		&& (el.matches("img, input, textarea, select, iframe, button, .card, .step, .field") || [...el.childNodes].some((n) => n.nodeType === 3 && n.data.trim())))
		.map((el) => el.getBoundingClientRect()).filter(({ width, top, bottom }) => width > 1 && bottom > 0 && top < innerHeight);
	const left = Math.min(...boxes.map((b) => b.left)), right = Math.max(...boxes.map((b) => b.right));
	const middle = (left + right) / 2, bands = (side) => new Set(side.flatMap(({ top, bottom }) => {
		const all = [];
		for (let y = Math.max(0, top); y < Math.min(innerHeight, bottom); y += 8) all.push(Math.floor(y / 8));
		return all;
	})).size;
	return [1 - (right - left) / innerWidth, 1 - bands(boxes.filter((b) => b.right > middle + 100)) / bands(boxes)];
})()`

// long are the lines of more than 75 characters. Code keeps its own.
const long = `(() => {
	const found = [], range = document.createRange();
	for (const block of document.querySelectorAll("main :is(p, li, h1, h2, h3, h4, legend, summary, figcaption)")) {
		if (!block.checkVisibility() || block.closest("pre, .visually-hidden, table")) continue;
		const lines = new Map(), words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let n; (n = words.nextNode());) {
			if (n.parentElement.closest("p, li, h1, h2, h3, h4, legend, summary, figcaption") !== block || n.parentElement.closest(".visually-hidden")) continue;
			for (const { index, 0: word } of n.data.matchAll(/\S+/g)) {
				range.setStart(n, index);
				range.setEnd(n, index + word.length);
				const at = Math.round(range.getBoundingClientRect().bottom / 4);
				lines.set(at, (lines.get(at) ?? -1) + word.length + 1);
			}
		}
		for (const length of lines.values()) if (length > 75) found.push(length + ": " + block.textContent.trim().slice(0, 90));
	}
	return found;
})()`

// From 900 px on a page is composed for the width: a line is no longer than can
// be read, and no half of the window is left empty.
func TestWideScreensAreFilled(t *testing.T) {
	p := keeper(t)
	p.remembers(years(42))
	look := func(t *testing.T, p *person, path string) {
		for _, size := range [][2]int64{{1280, 800}, {900, 700}, {1600, 1000}} {
			p.screen(size[0], size[1])
			if found := eval[[]string](p, long); len(found) > 0 {
				t.Errorf("%d px: lines of more than 75 characters:\n%s", size[0], strings.Join(found, "\n"))
			}
			if over := eval[int](p, "document.documentElement.scrollWidth - innerWidth"); over > 0 {
				t.Errorf("%d px: %d px wider than the window", size[0], over)
			}
		}
		p.screen(1280, 800)
		if share := eval[[]float64](p, empty); share[0] >= 0.25 || share[1] >= 0.5 {
			t.Errorf("%.0f %% of the first window is empty beside the content, and %.0f %% of its right half, want under 25 and 50", 100*share[0], 100*share[1])
		}
	}
	for _, page := range everywhere {
		if strings.HasPrefix(page.path, "/embed/") || strings.HasPrefix(page.path, "/session/") || page.path == "/today/" {
			continue // these have a page or a journey of their own
		}
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			p.screen(1280, 800)
			p.open(page.path)
			switch page.path {
			case "/diary/":
				p.reads("Sessions: 42.")
			case "/settings/":
				p.find("button", "Try the sounds")
			case "/diary/sheet/":
				p.find("heading", "Questions to ask")
			}
			look(t, p, page.path)
		})
	}
}
