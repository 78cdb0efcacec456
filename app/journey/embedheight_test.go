package journey

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const listening = `<script>
window.said = [];
addEventListener("message", ({ data }) => {
	if (data.ns) said.push("unknot " + data.type);
	else if (data.sentinel) said.push(data.sentinel + " " + data.type + " " + (data.height > 0));
	else if (data.secret) said.push(data.message + " " + data.secret + " " + (data.value > 0));
	else if (String(data).startsWith("pym")) said.push(data.replace(/\d+$/, "n"));
	else said.push("medium " + (JSON.parse(data).height > 0));
});
</script>`

// The frame says its height in every dialect that a page around it may know,
// to anyone; nothing else goes to a page that has not said hello.
func TestEmbedSaysItsHeight(t *testing.T) {
	p := newPublication(t, "", listening+`<iframe src="{ours}/embed/wall/?childId=7#?secret=abc" width="300" height="600"></iframe>`)
	r := p.reader(t)
	want := []string{"unknot height", "amp embed-size true", "medium true", "height abc true", "pymxPYMx7xPYMxheightxPYMxn"}
	r.eventually(func() bool { return cmp.Equal(want, eval[[]string](r, "said.slice(0, 5)")) }, func() string {
		return "the frame says " + cmp.Diff(want, eval[[]string](r, "said"))
	})
}

// While a session runs the height stands still, whatever happens to the page.
func TestEmbedKeepsItsHeightInASession(t *testing.T) {
	p := newPublication(t, "", listening+`<iframe src="{ours}/embed/wall/" width="360" height="600"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", "Start")
	inside.tap("button", noSigns)
	inside.tap("button", "Start: 15 minutes")
	inside.find("button", ready)
	eval[bool](r, "said.length = 0, document.querySelector('iframe').width = 300, true")
	inside.eventually(func() bool { return eval[int](inside, "innerWidth") == 300 }, func() string { return "the frame did not change" })
	inside.settles()
	if said := eval[[]string](r, "said"); len(said) > 0 {
		t.Errorf("the frame says %v in a session, want nothing", said)
	}
}

// A page that only grows by each answer is left alone.
func TestEmbedEndsALoop(t *testing.T) {
	p := newPublication(t, "", listening+`<iframe src="{ours}/embed/wall/" width="360" height="600"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	eval[bool](inside, `window.grow = setInterval(() => { document.body.style.minHeight = parseInt(document.body.style.minHeight || 0) + 20 + "px"; }, 30), true`)
	inside.eventually(func() bool { return eval[int](inside, "parseInt(document.body.style.minHeight || 0)") > 2000 }, func() string { return "the page does not grow" })
	if n := eval[int](r, `said.filter((s) => s === "unknot height").length`); n < 2 || n > 13 {
		t.Errorf("the frame said its height %d times, want a few and at most 13", n)
	}
}

// settles waits longer than the frame takes to say a height.
func (p *person) settles() {
	p.Helper()
	eval[bool](p, "new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(true)), 300))")
}
