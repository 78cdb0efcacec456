package journey

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// outOfSight says which of these are not whole in the window, or lie under the
// dock, and which are too small to hit.
const outOfSight = `((all) => {
	const dock = document.querySelector(".setup__dock").getBoundingClientRect();
	return all.flatMap((at) => {
		const el = document.querySelector(at), box = el.getBoundingClientRect();
		const floor = el.closest(".setup__dock") ? innerHeight : Math.min(dock.top, innerHeight);
		const found = [];
		if (box.top < 0 || box.left < 0 || box.right > innerWidth || box.bottom > floor + 0.5) found.push(at + " ends at " + Math.round(box.bottom) + ", want " + Math.round(floor));
		if (box.height < 47.5 || box.width < 47.5) found.push(at + " is " + box.width + " by " + box.height);
		return found;
	});
})`

// What, where, which side, how it is and Start are in one window of a small
// phone, and a hand can hit each of them.
func TestSetUpInOneScreen(t *testing.T) {
	sides := []string{"[for=side-left]", "[for=side-right]", "[for=side-same]", "#start"}
	surfaces := []string{"[for=surface-wall]", "[for=surface-floor]"}
	pain := []string{"[for=pain-0]", "[for=pain-10]", "#setup-more > summary"}
	for routine, want := range map[string][]string{
		"one-spot": slices.Concat(sides, surfaces, pain, []string{"#setup-spot > summary"}),
		"full":     slices.Concat(sides, surfaces, pain, []string{".where"}),
		"wall":     slices.Concat(sides, pain, []string{".where"}),
		"move":     slices.Concat(sides, pain, []string{".where"}),
	} {
		p := visitor(t)
		p.start(routine)
		p.find("radio", "Left")
		p.allInSight(t, routine, want)
	}
	p := visitor(t)
	p.open("/session/full/")
	p.tap("checkbox", "You have had a hip replaced")
	p.tap("button", noSigns)
	p.find("heading", "Changed for you")
	p.allInSight(t, "full, with a caution", slices.Concat(sides, surfaces, []string{".where", "#changes > summary"}))
}

// So it is where words are longer, but for what more there is to choose.
func TestSetUpInOneScreenInOtherLanguages(t *testing.T) {
	want := []string{
		"#setup-spot > summary", "[for=side-left]", "[for=side-right]", "[for=side-same]",
		"[for=surface-wall]", "[for=surface-floor]", "[for=pain-0]", "[for=pain-10]", "#start",
	}
	for _, tag := range []string{"es", "de"} {
		p := visitor(t).prefers(tag)
		p.open("/" + tag + "/session/one-spot/")
		eval[bool](p, `document.getElementById("gate-none").click(), true`)
		p.find("radio", "5")
		p.allInSight(t, tag, want)
	}
}

func (p *person) allInSight(t *testing.T, where string, want []string) {
	t.Helper()
	list := `["` + strings.Join(want, `","`) + `"]`
	if wrong := eval[[]string](p, outOfSight+"("+list+")"); len(wrong) > 0 {
		t.Errorf("%s: %s", where, strings.Join(wrong, "; "))
	}
	if y := eval[float64](p, "scrollY"); y != 0 {
		t.Errorf("%s: scrolled by %v, want what is in sight at once", where, y)
	}
}

// A set-up that stands open overnight, as in an installed program, goes by the day
// on which it is looked at again.
func TestSetUpThatStandsOvernight(t *testing.T) {
	t.Parallel()
	const whole = "Start: 10 minutes"
	p := keeper(t)
	p.onDay(0)
	p.goes("one-spot", 5, 5)
	p.now = p.now.Add(time.Hour)
	p.setClock()
	p.goes("one-spot", 5, 5)
	p.setsUp("one-spot")
	p.reads("That is enough pressing for today.")
	p.gone("button", whole)
	p.hide()
	p.sleep(24*time.Hour, true)
	p.show()
	p.find("button", whole)
}

// The keyboard alone leads from the choice of the spot to Start.
func TestSetUpByKeyboard(t *testing.T) {
	p := visitor(t)
	p.start("one-spot")
	p.tabTo("DisclosureTriangle", "Low-back corner Both sides, left first Change spot")
	p.key(kb.Enter)
	p.tabTo("radio", "Low-back corner")
	p.key(kb.ArrowDown)
	p.landsOn("radio", "Top of the buttock")
	p.tabTo("radio", "Same")
	p.key(kb.ArrowLeft)
	p.landsOn("radio", "Right")
	p.tabTo("radio", "At a wall")
	p.key(kb.ArrowDown)
	p.landsOn("radio", "On the floor")
	p.find("DisclosureTriangle", "Top of the buttock Both sides, right first Change spot")
	p.tabTo("radio", "0 no pain")
	p.key(" ")
	p.tabTo("DisclosureTriangle", "More choices: standard press")
	p.key(kb.Enter)
	p.tabTo("DisclosureTriangle", "Steps and pressure")
	p.key(kb.Enter)
	p.tabTo("checkbox", "No timers")
	p.key(" ")
	p.find("DisclosureTriangle", "More choices: standard press and no timers")
	p.tabTo("button", "Start")
	p.key(kb.Enter)
	p.landsOn("heading", "Pelvic tilts")
}

// An address brings its choices into the set-up, past the warning signs, and
// says where it asks for what there is not.
func TestAddressThatChooses(t *testing.T) {
	p := visitor(t)
	p.open("/session/one-spot/#spot=side-of-hip&side=right&surface=floor")
	p.tap("button", noSigns)
	p.find("DisclosureTriangle", "Side of the hip Both sides, right first Change spot")
	if wrong := p.checked("side-right", "surface-floor", "spot-side-of-hip"); wrong != "" {
		t.Errorf("not chosen: %s", wrong)
	}
	p.open("/spots/pit/")
	p.tap("link", "Press this spot now")
	p.find("DisclosureTriangle", "Pit of the low back Change spot")
	p.open("/session/wall/#spot=knee&side=left")
	p.reads("The link asked for a spot, a side or a surface that is not here.")
	if wrong := p.checked("side-left"); wrong != "" {
		t.Errorf("not chosen: %s", wrong)
	}
}

// checked returns those of some radio buttons that are not.
func (p *person) checked(ids ...string) string {
	p.Helper()
	p.find("radio", "Left")
	return eval[string](p, fmt.Sprintf(`%q.split(" ").filter((id) => !document.getElementById(id).checked).join(" ")`, strings.Join(ids, " ")))
}

// On a wide screen the choices stand beside the picture, and no line is too
// long to read.
func TestSetUpOnAWideScreen(t *testing.T) {
	p := visitor(t)
	p.start("one-spot")
	p.find("radio", "Left")
	for _, size := range [][2]int64{{900, 700}, {1280, 800}, {1600, 1000}} {
		p.screen(size[0], size[1])
		got := eval[[]bool](p, `(() => {
			const at = (name) => document.querySelector(name).getBoundingClientRect();
			const picture = at(".where__picture"), choices = at(".setup__choices"), start = at("#start");
			return [picture.right < choices.left, picture.width > 350, start.bottom <= innerHeight, start.left >= choices.left];
		})()`)
		if diff := cmp.Diff([]bool{true, true, true, true}, got); diff != "" {
			t.Errorf("%d×%d: choices beside the picture, the picture large, Start in sight, and under the choices (-want +got):\n%s", size[0], size[1], diff)
		}
		if long := eval[[]string](p, longLines); len(long) > 0 {
			t.Errorf("%d×%d: lines of more than 75 characters: %q", size[0], size[1], long)
		}
	}
}

// longLines are the lines of text in main that are longer than 75 characters.
const longLines = `(() => {
	const long = [], range = document.createRange(), walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const text = walk.currentNode.data, el = walk.currentNode.parentElement;
		if (text.length <= 75 || !el.checkVisibility() || el.closest("[data-address], .visually-hidden")) continue;
		let from = 0, top = null;
		for (let i = 0; i < text.length; i++) {
			range.setStart(walk.currentNode, i);
			range.setEnd(walk.currentNode, i + 1);
			const box = range.getClientRects()[0];
			if (!box || !box.width) continue;
			if (top !== null && box.top > top + 4) { from = i; }
			top = box.top;
			if (i - from >= 76) { long.push(text.slice(from, i)); break; }
		}
	}
	return long;
})()`

// What is chosen can be told where the system picks the colours, and nothing
// runs out of a narrow window or one with big type.
func TestSetUpInOtherConditions(t *testing.T) {
	p := visitor(t)
	p.start("one-spot")
	p.find("radio", "Left")
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: "active"}}})
	if same := eval[bool](p, `(() => {
		const look = (at) => getComputedStyle(document.querySelector(at)).backgroundColor;
		return look("[for=side-left]") === look("[for=side-same]");
	})()`); same {
		t.Error("with forced colours the chosen side looks like the others")
	}
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	for _, px := range []int64{16, 32} {
		p.fonts(px)
		for _, size := range [][2]int64{{320, 640}, {360, 640}} {
			p.screen(size[0], size[1])
			if wide := eval[int](p, "document.documentElement.scrollWidth - innerWidth"); wide > 0 {
				t.Errorf("%d×%d, type of %d px: the page is %d px wider than the window", size[0], size[1], px, wide)
			}
		}
	}
}
