package journey

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
)

// overlaps says which controls are drawn over each other, and which are wider
// than the window. What scrolls under the dock is not compared with it.
const overlaps = `(() => {
	const found = [];
	const name = (el) => el.textContent.trim() || el.getAttribute("aria-label") || el.id;
	const all = [...document.querySelectorAll("main button, main summary, main a.button, main .option, main .pick")]
		.map((el) => ({ el, at: el.getBoundingClientRect(), dock: !!el.closest(".dock, .setup__dock") }))
		.filter(({ el, at }) => at.width && at.height && el.checkVisibility());
	all.forEach(({ el, at, dock }, i) => {
		if (at.left < -1 || at.right > innerWidth + 1) found.push(name(el) + " leaves the window");
		if (el.scrollWidth > el.clientWidth + 1 && !el.querySelector(":scope > input")) found.push(name(el) + " is wider than its box");
		for (const b of all.slice(i + 1)) {
			if (b.dock !== dock || el.contains(b.el) || b.el.contains(el)) continue;
			const wide = Math.min(at.right, b.at.right) - Math.max(at.left, b.at.left);
			const high = Math.min(at.bottom, b.at.bottom) - Math.max(at.top, b.at.top);
			if (wide > 1 && high > 1) found.push(name(b.el) + " covers " + name(el));
		}
	});
	return found;
})()`

// fonts sets the size of the browser's type, as a person does in its settings.
func (p *person) fonts(px int64) {
	p.Helper()
	call(p, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: px, Fixed: px}})
}

// apart fails where controls are not apart in any window from the smallest up.
func (p *person) apart(t *testing.T, where string) {
	t.Helper()
	for _, px := range []int64{16, 20, 24, 32} {
		p.fonts(px)
		for _, size := range [][2]int64{
			{280, 250}, {320, 256}, {250, 400}, {320, 640}, {360, 640}, {480, 300}, {540, 500}, {568, 320}, {640, 360}, {800, 400}, {1024, 500}, {1280, 800},
		} {
			p.screen(size[0], size[1])
			if found := eval[[]string](p, overlaps); len(found) > 0 {
				t.Errorf("%s, %d×%d, type of %d px: %s", where, size[0], size[1], px, strings.Join(found, "; "))
			}
		}
	}
	if rem := eval[string](p, "getComputedStyle(document.documentElement).fontSize"); rem != "32px" {
		t.Fatalf("type is %s, want what the browser was set to", rem)
	}
	p.fonts(16)
	p.screen(360, 640)
}

func TestControlsStandApart(t *testing.T) {
	p := visitor(t)
	p.open("/session/full/")
	p.find("button", noSigns)
	p.apart(t, "the warning signs")
	p.tap("button", noSigns)
	p.find("radio", "Left")
	p.apart(t, "the set-up")
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", ready)
	p.apart(t, "a wait")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.apart(t, "a running step")
	p.tap("button", "Next")
	p.find("button", "Undo")
	p.apart(t, "a step that was skipped")
	p.tap("button", "Floor view")
	p.find("button", "Close floor view")
	p.apart(t, "the floor view")
}

// A picture takes its width from its box. Where the box took its own from the
// picture, some engines would draw neither.
func TestPicturesHaveRoomOfTheirOwn(t *testing.T) {
	const withoutPicture = `(() => {
		const box = document.querySelector(".player__picture"), images = box.querySelectorAll("img");
		const before = box.getBoundingClientRect().width;
		for (const el of images) el.style.display = "none";
		const after = box.getBoundingClientRect().width;
		for (const el of images) el.style.display = "";
		return before < 40 || before !== after ? before + " px wide with it, " + after + " px without" : "";
	})()`
	p := visitor(t)
	p.begin("full")
	for _, floor := range []bool{false, true} {
		if floor {
			p.tap("button", "Floor view")
			p.find("button", "Close floor view")
		}
		for _, size := range [][2]int64{{320, 640}, {360, 640}, {640, 360}, {1280, 800}, {1920, 1080}} {
			if floor && size[0] < size[1] {
				continue // there a picture takes its width from its height
			}
			p.screen(size[0], size[1])
			if wrong := eval[string](p, withoutPicture); wrong != "" {
				t.Errorf("%d×%d, floor view %t: the picture's box is %s", size[0], size[1], floor, wrong)
			}
		}
	}
}
