package journey

import (
	"strings"
	"testing"
)

// sayAnything sends the frame messages that a page around it may make up, from a
// seed: right in part, so that they come further than the first look.
const sayAnything = `(() => {
	let seed = 20261129;
	const random = (n) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor(seed / 2 ** 32 * n); };
	const of = (all) => all[random(all.length)];
	const odd = () => of([undefined, null, true, 0, -1, NaN, 1e308, "", "#", "#0a6866", "#0A686", "#gggggg", "dark", "light", "auto", "red;}", "\u0000", "x".repeat(1e5),
		[], ["#0a6866"], ["dark"], {}, { toString: "dark" }, { length: 1 }, new Date(NaN), new Map([["theme", "dark"]]), /dark/, new Uint8Array(9), 10n ** 30n]);
	const message = () => {
		if (!random(8)) return odd();
		const said = { ns: of(["unknot", "unknot", "unknot", odd()]), v: of([1, 1, 1, odd()]), id: of(["", "", "", odd()]), type: of(["hello", "config", "config", "height", "ready", "state", "__proto__", odd()]) };
		for (const key of ["theme", "accent", "phase", "step", "events", "__proto__", "constructor"]) if (random(2)) Object.defineProperty(said, key, { value: odd(), enumerable: true });
		return said;
	};
	for (let i = 0; i < 5000; i++) window.frames[0].postMessage(message(), "*");
	window.frames[0].postMessage("enough", "*");
	return true;
})()`

// Whatever a page around says, the frame takes a theme and a colour from it and
// nothing else, breaks nowhere, and begins when it is asked to.
func TestEmbedBearsAnyMessage(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/" width="360" height="600"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	inside.find("button", "Start")
	eval[bool](inside, `window.heard = 0; window.enough = false;
		addEventListener("message", ({ data }) => { heard++; if (data === "enough") enough = true; }); true`)
	eval[bool](r, sayAnything)
	inside.eventually(func() bool { return comesTo(inside, "enough", true) }, func() string { return "the messages have not come" })
	if heard := eval[int](inside, "heard"); heard != 5001 {
		t.Errorf("%d messages came, want 5001", heard)
	}
	const look = `[document.documentElement.dataset.theme || "auto", document.documentElement.style.cssText.replace(/--(on-)?accent: #[0-9a-f]{6};/gi, "").trim(), document.querySelector(".session").dataset.state].join()`
	if got := eval[string](inside, look); got != "dark,,idle" && got != "light,,idle" && got != "auto,,idle" {
		t.Errorf("the frame is %q, want a theme, a colour, and nothing begun", got)
	}
	inside.tap("button", "Start")
	p.begun(r).find("button", ready)
	for _, page := range []*person{r, inside} {
		if len(*page.broken) > 0 {
			t.Errorf("it broke:\n%s", strings.Join(*page.broken, "\n"))
		}
	}
}
