package journey

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The look of an article does not leak into the box, however it is styled.
func TestEmbedKeepsItsLook(t *testing.T) {
	look := func(style string) map[string]string {
		p := newPublication(t, "", `<style>unknot-routine { height: 640px } `+style+`</style><script async src="{ours}/embed/v1.js"></script>
			<section><unknot-routine routine="wall"></unknot-routine></section>`)
		r := p.reader(t)
		r.find("button", "Start: Desk and wall")
		return eval[map[string]string](r, `(() => {
			const root = document.querySelector("unknot-routine").shadowRoot, found = {};
			for (const part of ["div div", "p", "button"]) {
				const { height, width, fontSize, letterSpacing, textTransform, textAlign, fontStyle, direction, color } = getComputedStyle(root.querySelector(part));
				found[part] = [height, width, fontSize, letterSpacing, textTransform, textAlign, fontStyle, direction, color].join(" ");
			}
			return found;
		})()`)
	}
	want := look("")
	got := look(`html { font-size: 62.5% } section { color: red; direction: rtl; font: italic 9px serif; letter-spacing: 4px; text-align: center; text-transform: uppercase; white-space: pre }
		p { margin: 50px } button { all: unset }`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the box in an article of its own style (-want +got):\n%s", diff)
	}
}

// A publisher changes the look of a routine while it runs, as where a reader
// turns the lights out.
func TestEmbedChangesItsLook(t *testing.T) {
	p := newPublication(t, "", embeds)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	inside := p.inFrame(r, "/embed/wall/")
	inside.find("button", noSigns)
	eval[bool](r, `(() => {
		const routine = document.querySelector("unknot-routine");
		routine.setAttribute("theme", "dark");
		routine.setAttribute("accent", "#ffcc00");
		return true;
	})()`)
	const look = `document.documentElement.dataset.theme + " " + document.documentElement.style.getPropertyValue("--accent") + " " + getComputedStyle(document.body).colorScheme`
	inside.eventually(func() bool { return eval[string](inside, look) == "dark #ffcc00 dark" },
		func() string { return "the frame looks " + eval[string](inside, look) + ", want dark #ffcc00 dark" })
}

// What reads as a colour only when it is made text is none.
func TestEmbedTakesAColourAsText(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/#id=a" width="360" height="640"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	inside.find("button", "Start")
	eval[bool](r, `(() => {
		const say = (type, more) => window.frames[0].postMessage({ ns: "unknot", v: 1, id: "a", type, ...more }, "*");
		say("hello");
		for (const accent of [["#00ff00"], 0, {}, "green", null]) say("config", { theme: "light", accent });
		say("config", { theme: "dark" });
		return true;
	})()`)
	const look = `document.documentElement.dataset.theme + "; " + document.documentElement.style.cssText`
	inside.eventually(func() bool { return strings.HasPrefix(eval[string](inside, look), "dark;") }, func() string { return "the frame is not dark" })
	if got := eval[string](inside, look); got != "dark; " {
		t.Errorf("the frame looks %q, want no colour taken", got)
	}
}

// The address of the app is picked whole, by whichever name an engine knows that.
func TestAddressIsPickedWhole(t *testing.T) {
	for _, in := range allEngines {
		t.Run(in.name, func(t *testing.T) {
			t.Parallel()
			p := in.visitor(t)
			p.open("/embed/wall/")
			if got := eval[string](p, `getComputedStyle(document.querySelector("[data-address]")).webkitUserSelect`); got != "all" {
				t.Errorf("it is picked %q, want all", got)
			}
		})
	}
}
