package journey

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"unknot/components/wording"
)

// amiss says what is wrong with how a page lies on the screen: what is wider
// than the window or than its own box, and words that lie on others. What floats
// over the page may cover it.
const amiss = `(() => {
	const found = [], wide = document.documentElement.clientWidth;
	const name = (el) => el.tagName.toLowerCase() + (el.className?.baseVal ?? el.className ? "." + (el.className.baseVal ?? el.className).split(" ").join(".") : "");
	const floats = (el) => el.closest("#boot, .skip, .visually-hidden, noscript, svg, [hidden], .map, textarea, option, pre, .publish__table");
	const over = (el) => el && (/sticky|fixed/.test(getComputedStyle(el).position) ? el : over(el.parentElement));
	if (document.scrollingElement.scrollWidth > wide) found.push("the page is " + document.scrollingElement.scrollWidth + " px wide");
	for (const el of document.querySelectorAll("body *")) {
		if (floats(el) || !el.checkVisibility({ opacityProperty: true })) continue;
		const style = getComputedStyle(el);
		if (/hidden|clip/.test(style.overflowX) && el.scrollWidth > el.clientWidth + 1 && el.textContent.trim()) found.push(name(el) + " is clipped: " + el.textContent.trim().slice(0, 20));
	}
	const boxes = [], range = document.createRange();
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; (n = words.nextNode());) {
		const el = n.parentElement;
		if (!n.data.trim() || floats(el) || !el.checkVisibility({ opacityProperty: true })) continue;
		range.selectNodeContents(n);
		for (const { left, right, top, bottom } of range.getClientRects()) {
			const trim = (bottom - top) * 0.2; // a line is higher than its letters
			if (right - left < 2) continue;
			if (left < -1 || right > wide + 1) found.push(name(el) + " leaves the window: " + n.data.trim().slice(0, 20));
			boxes.push({ n, el, over: over(el), left, right, top: top + trim, bottom: bottom - trim });
		}
	}
	boxes.sort((a, b) => a.top - b.top);
	boxes.forEach((a, i) => {
		for (let k = i + 1; k < boxes.length && boxes[k].top < a.bottom; k++) {
			const b = boxes[k];
			if (a.n === b.n || a.over !== b.over) continue;
			if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2) found.push(name(a.el) + " and " + name(b.el) + " overlap: " + a.n.data.trim().slice(0, 12) + ", " + b.n.data.trim().slice(0, 12));
		}
	});
	return [...new Set(found)];
})()`

// plain finds what is in English in the language that is made up: it has no
// letter of ours. Sources, who made them, and code stay as they are.
const plain = `((sources) => {
	const found = [], names = ["alt", "title", "placeholder", "aria-label", "aria-description", "aria-valuetext"];
	const see = (el, text) => {
		if (/[a-z]{3}/i.test(sources.reduce((rest, source) => rest.replace(source, ""), text)) && !el.closest("#languages, #language-offer, script, style, pre, textarea, .citation")) found.push(text.trim().slice(0, 40));
	};
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; (n = words.nextNode());) see(n.parentElement, n.data);
	for (const el of document.querySelectorAll("body *")) for (const name of names) see(el, el.getAttribute(name) ?? "");
	return [...new Set(found)];
})`

// The language that is made up is twice as long as English, and written from
// right to left.
func TestALongLanguageFromRightToLeft(t *testing.T) {
	f := inTwo(t)
	h := newHost(t, f.dir)
	p := visitorOf(t, h).prefers("ar")
	var sources []string
	for _, r := range f.lib.References {
		sources = append(sources, wording.ShortSource(f.lib, r))
	}
	names, err := json.Marshal(sources)
	if err != nil {
		t.Fatal(err)
	}
	looks := func(where string) {
		t.Helper()
		if found := eval[[]string](p, plain+"("+string(names)+")"); len(found) > 0 {
			t.Errorf("%s, in English: %q", where, found)
		}
		for _, wide := range []int64{320, 1280} {
			p.screen(wide, 800)
			if found := eval[[]string](p, amiss); len(found) > 0 {
				t.Errorf("%s, %d px wide:\n\t%s", where, wide, strings.Join(found, "\n\t"))
			}
		}
	}
	for _, page := range everywhere {
		p.open("/ar-XB" + page.path)
		p.speaks("ar-XB", "rtl")
		looks(page.path)
	}
	text := f.lib.Text
	p.open("/ar-XB/session/one-spot/")
	p.tap("button", text.Flow.Gate.Some)
	p.find("heading", text.Flow.Gate.Unsure)
	looks("warning signs that may apply")
	p.tap("button", text.Flow.Gate.Back)
	p.tap("button", text.Flow.Gate.None)
	p.find("radio", text.Flow.Setup.Sides["left"])
	looks("the set-up")
	const leftFirst = `((one, other) => one.getBoundingClientRect().left < other.getBoundingClientRect().left)(document.querySelector("[for=side-left]"), document.querySelector("[for=side-right]"))`
	if !eval[bool](p, leftFirst) {
		t.Error("the left side is picked on the right, want it on the left as on the body")
	}
	p.tap("radio", text.Flow.Setup.Sides["left"])
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	controls := text.Session.Controls
	p.find("button", controls.Hurts)
	looks("waiting to begin")
	p.tap("button", controls.Ready)
	p.find("button", controls.Pause)
	looks("a movement")
	p.wait(oneSpotParts[0])
	p.tap("button", controls.Ready)
	p.find("button", controls.Pause)
	looks("looking for the spot")
	p.wait(time.Minute)
	looks("a hold")
	p.tap("button", text.Session.Player.FloorName)
	p.find("button", text.Session.Player.FloorExit)
	looks("a hold seen from the floor")
	p.tap("button", text.Session.Player.FloorExit)
	p.tap("button", controls.Pause)
	p.find("button", controls.Resume)
	looks("paused")
	p.tap("button", controls.Hurts)
	p.find("heading", text.Flow.Pain.Title)
	looks("after a pain")
	p.tap("button", text.Flow.Pain.Mistake)
	p.tap("button", controls.Resume)
	p.find("button", controls.Pause)
	p.sleep(10*time.Minute, true)
	p.find("heading", text.Session.Away.Title)
	looks("back after a while")
	p.tap("button", text.Session.Away.Continue)
	p.tap("button", controls.End)
	p.find("heading", text.Flow.CheckOut.Stopped)
	looks("the questions afterwards")
	p.tap("button", text.Flow.CheckOut.Done)
	p.find("heading", text.Flow.Aftercare.Title)
	looks("for the rest of the day")
	p.open("/ar-XB/session/full/")
	p.find("radio", text.Flow.Setup.Sides["left"])
	looks("the set-up after a session")
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", controls.Hurts)
	seen := map[string]bool{}
	for p.perceive("button", text.Flow.CheckOut.Done) == 0 {
		if state := eval[string](p, `document.querySelector(".player").className`); !seen[state] {
			seen[state] = true
			looks(state)
		}
		p.tap("button", controls.Next)
		p.wait(0) // what comes next is drawn
	}
	p.open("/ar-XB/diary/")
	p.find("heading", text.Diary.List.Title)
	looks("a diary with a session")
	p.open("/ar-XB/diary/sheet/")
	p.find("button", text.Diary.Sheet.Print)
	looks("the sheet")
}
