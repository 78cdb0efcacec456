package journey

import (
	"math"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// The program draws the page anew when it stands. Nobody should notice.
func TestPageStaysAsItWasLeftWhenTheProgramStands(t *testing.T) {
	h := newHost(t, *dist)
	release := h.holdProgram()
	p := starter(t, h)
	p.open("/spots/")
	p.tap("DisclosureTriangle", "What the evidence says")
	p.key(kb.Tab) // to the first source
	p.still()
	const before = `({
		focus: document.activeElement.textContent,
		opened: [...document.querySelectorAll("details[open]")].map((d) => d.id),
		top: scrollY,
	})`
	type state struct {
		Focus  string
		Opened []string
		Top    float64
	}
	want := eval[state](p, before)
	if want.Focus == "" || len(want.Opened) != 1 || want.Top == 0 {
		t.Fatalf("before the program stands: %+v, want a focus, something opened, and a page that is scrolled", want)
	}
	if eval[bool](p, "!document.body.firstElementChild.built") {
		t.Error("the page was replaced before the program was there")
	}
	release()
	p.stands()
	if diff := cmp.Diff(want, eval[state](p, before)); diff != "" {
		t.Errorf("the page was left otherwise (-want +got):\n%s", diff)
	}
}

// What is read stays in its place on the screen where the program has something
// to say above it.
func TestWhatIsReadStaysInItsPlaceWhenTheProgramStands(t *testing.T) {
	h := newHost(t, *dist)
	release := h.holdProgram()
	p := starter(t, h)
	p.open("/session/wall/#resume=e30")
	eval[bool](p, `(document.getElementById("gate-none").scrollIntoView(), true)`)
	const place = `document.getElementById("gate-none").getBoundingClientRect().top`
	want := eval[float64](p, place)
	release()
	p.stands()
	p.reads("This session began on another page.")
	p.still()
	if got := eval[float64](p, place); math.Abs(got-want) > 1 {
		t.Errorf("the button is at %g px, want it at %g px as before", got, want)
	}
}

// still waits until the page no longer scrolls.
func (p *person) still() {
	p.Helper()
	eval[bool](p, `new Promise((done) => {
		let top = scrollY, same = 0;
		const look = () => {
			same = scrollY === top ? same + 1 : 0;
			top = scrollY;
			if (same > 10) done(true);
			else requestAnimationFrame(look);
		};
		look();
	})`)
}

// A control on a page that waits for the program keeps what was chosen.
func TestTickBeforeTheProgramStandsIsKept(t *testing.T) {
	h := newHost(t, *dist)
	release := h.holdProgram()
	p := starter(t, h)
	p.open("/session/wall/")
	p.tap("checkbox", "You are pregnant")
	release()
	p.stands()
	p.eventually(func() bool { return eval[bool](p, `document.getElementById("caution-pregnant").checked`) },
		func() string { return "the tick is gone" })
	p.tap("button", noSigns)
	p.find("heading", "Changed for you")
}
