package journey

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
)

// begun is the reader in a frame whose session has begun.
func (p publication) begun(r *person) *person {
	r.Helper()
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", noSigns)
	inside.tap("button", "Start: 15 minutes")
	inside.find("button", ready)
	return inside
}

// A page around that goes by the heights it is told has room for a session
// from the first, and is not told another one after Start.
func TestEmbedHasRoomForASession(t *testing.T) {
	p := newPublication(t, "", `<iframe src="{ours}/embed/wall/" width="720" height="640"></iframe><script>
		window.heights = [];
		addEventListener("message", ({ data }) => { if (data.type === "height") { heights.push(data.px); document.querySelector("iframe").height = data.px; } });
	</script>`)
	r := p.reader(t)
	r.screen(800, 900)
	r.eventually(func() bool { return eval[int](r, "heights.length") > 0 }, func() string { return "the frame says no height" })
	if px := eval[int](r, "heights[0]"); px < 640 {
		t.Errorf("the frame asks for %d px, want at least 640", px)
	}
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("button", "Start")
	inside.find("button", noSigns)
	told := eval[int](r, "heights.length")
	p.begun(r)
	inside.settles()
	if now := eval[int](r, "heights.length"); now != told {
		t.Errorf("the frame says %d more heights after Start, want none", now-told)
	}
	if over := eval[float64](inside, `document.querySelector(".dock").getBoundingClientRect().bottom - innerHeight`); over > 0 {
		t.Errorf("the buttons end %g px below the frame, want them in it", over)
	}
}

// A finger or a wheel that comes to the end of the frame moves the article,
// in a session too: nobody is held in it.
func TestEmbedLetsTheArticleScroll(t *testing.T) {
	p := newPublication(t, "", embeds+`<div class="long"></div>`)
	r := p.reader(t)
	eval[bool](r, `document.querySelector(".long").style.height = "3000px", true`)
	r.tap("button", "Start: Desk and wall")
	p.begun(r)
	r.eventually(func() bool {
		call(r, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: "mouseWheel", X: 180, Y: 300, DeltaX: 1, DeltaY: 400})
		return eval[float64](r, "scrollY") > 300
	}, func() string { return "the article does not scroll from the frame" })
}

// Without scripts there is nothing to start, and the steps stand open.
func TestEmbedIsTextWithoutJavaScript(t *testing.T) {
	p := scriptless(t)
	p.open("/embed/wall/")
	p.gone("button", "Start")
	p.reads("Let your weight sink")
}

// On paper the article has the steps, not the box.
func TestEmbedPrintsWhatStoodInside(t *testing.T) {
	inside := `<unknot-routine routine="wall" style="display:block;height:640px;overflow:auto"><ol>` + strings.Repeat("<li>A step</li>", 60) + `</ol></unknot-routine>`
	p := newPublication(t, "", `<script async src="{ours}/embed/v1.js"></script>`+inside)
	r := p.reader(t)
	r.find("button", "Start: Desk and wall")
	call(r, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	r.gone("button", "Start: Desk and wall")
	r.reads("A step")
	if hidden := eval[float64](r, `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector("unknot-routine"))`); hidden > 0 {
		t.Errorf("%g px of what stood inside are cut off", hidden)
	}
}

// What an article takes away leaves the rest at work.
func TestEmbedSurvivesAnotherThatGoes(t *testing.T) {
	p := newPublication(t, "", embeds)
	r := p.reader(t)
	r.tap("button", "Start: Desk and wall")
	p.begun(r)
	eval[bool](r, `document.querySelector("unknot-routine").remove(), true`)
	r.tap("button", "Start: One spot, quick")
	second := p.inFrame(r, "/embed/one-spot/")
	second.tap("button", noSigns)
	second.tap("button", "Start: 10 minutes")
	r.eventually(func() bool {
		return strings.Contains(strings.Join(eval[[]string](r, "heard"), " "), "unknot-start one-spot")
	}, func() string { return "the article does not hear that the second began" })
}

// A frame that may not open pages gives the address of the whole program.
func TestSandboxedEmbedGivesTheAddress(t *testing.T) {
	p := newPublication(t, "", `<iframe sandbox="allow-scripts" src="{ours}/embed/wall/" width="300" height="640"></iframe>`)
	r := p.reader(t)
	inside := p.inFrame(r, "/embed/wall/")
	inside.tap("link", "Open the app")
	inside.reads("http://" + p.ours.address + "/routines/wall/")
	inside.tap("heading", "Desk and wall")
	inside.gone("status", "")
}
