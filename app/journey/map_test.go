package journey

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// A person shows where it hurts, with the keyboard alone, and goes on into a
// session with the spots that are said to send pain there.
func TestMapLeadsIntoASession(t *testing.T) {
	p := visitor(t)
	p.inject(startScript)
	p.open("/spots/")
	p.key(kb.Tab)
	p.stands()
	p.tabTo("checkbox", "Left low back")
	p.key(" ")
	p.reads("You chose: Left low back.")
	p.key(kb.ArrowRight)
	p.landsOn("checkbox", "Right low back")
	p.key(kb.ArrowLeft)
	p.key(kb.ArrowDown)
	p.landsOn("checkbox", "Left buttock")
	p.key(" ")
	p.reads("You chose: Left low back, Left buttock.")
	p.find("heading", "Spots to try, best match first")
	p.tabTo("link", "Press these: Full session")
	p.key(kb.Enter)
	p.landsOn("heading", "Check these first")
	p.tap("button", noSigns)
	p.landsOn("heading", "Full session")
	if side := eval[string](p, `[...document.querySelectorAll("fieldset")].find((f) => f.textContent.includes("Worse side")).querySelector("input:checked").labels[0].textContent.trim()`); side != "Left" {
		t.Errorf("the worse side is %q, want Left", side)
	}
}

// The layer of the spots says where each is said to send pain.
func TestMapShowsWhereASpotSendsPain(t *testing.T) {
	p := visitor(t)
	p.open("/spots/")
	p.tap("radio", "Where to press")
	p.tap("radio", "Side of the hip, right")
	p.reads("Side of the hip, right. Said to send pain to")
	p.find("link", "How to press it: Side of the hip")
	p.tap("link", "Press this one: Side of the hip")
	p.tap("button", noSigns)
	p.find("heading", "One spot, quick")
	p.tap("button", "Start: 11 minutes")
	p.tap("button", ready)
	p.find("button", "Pause")
}

// Where no spot is said to send pain, the map says so, with no list.
func TestMapSaysWhereNoSpotSendsPain(t *testing.T) {
	p := visitor(t)
	p.open("/spots/")
	p.tap("checkbox", "Front of the right thigh")
	p.reads("You chose: Front of the right thigh. No spot here is said to send pain there.")
	p.gone("heading", "Spots to try, best match first")
}

// A session with the spots that match presses those and no others. Back on the
// map, what was chosen is still there.
func TestMapLeavesOutTheOtherSpots(t *testing.T) {
	p := visitor(t)
	p.open("/spots/")
	p.tap("checkbox", "Back of the right thigh")
	p.reads("Spots to try: 2.")
	p.tap("link", "Press these: Desk and wall")
	p.find("button", noSigns)
	eval[bool](p, "history.back() || true")
	p.reads("You chose: Back of the right thigh. Spots to try: 2.")
	p.tap("checkbox", "Back of the right thigh") // it is checked, so now it is not
	p.tap("checkbox", "Back of the right thigh")
	p.tap("link", "Press these: Desk and wall")
	p.tap("button", noSigns)
	p.find("heading", "Desk and wall")
	p.tap("DisclosureTriangle", "More choices: standard press")
	p.tap("DisclosureTriangle", "Steps and pressure")
	const out = `JSON.stringify([...document.querySelectorAll("[id^=without-]")].map((box) => [box.id.slice(8), box.checked]))`
	want := `[["low-back-corner",true],["top-of-buttock",false],["side-of-hip",false]]`
	if diff := cmp.Diff(want, eval[string](p, out)); diff != "" {
		t.Errorf("spots and whether they are left out (-want +got):\n%s", diff)
	}
}

// Without scripts nothing can come of a place that is tapped, so the map shows
// the spots, as links.
func TestSpotsOnTheMapAreLinksWithoutJavaScript(t *testing.T) {
	p := scriptless(t)
	p.open("/spots/")
	p.gone("checkbox", "Left low back")
	p.reads("Without JavaScript, the map only shows the spots.")
	p.tap("link", "Top of the buttock, left")
	p.find("heading", "How to find it with a ball")
}

// What is tapped while the program is on its way is not lost.
func TestMapKeepsWhatWasTappedBeforeTheProgramStood(t *testing.T) {
	h := newHost(t, *dist)
	p := starter(t, h)
	p.open("/spots/")
	p.tap("checkbox", "Left buttock")
	p.stands()
	p.reads("You chose: Left buttock.")
}

// Who deletes everything finds nothing of it on the map, without a reload.
func TestMapForgetsWhatIsDeleted(t *testing.T) {
	p := visitor(t)
	p.open("/spots/")
	p.tap("checkbox", "Left low back")
	p.reads("You chose: Left low back.")
	eval[bool](p, "window.within = true")
	p.tap("link", "Settings")
	p.tap("button", "Delete everything")
	p.tap("button", "Yes, delete everything")
	p.reads("Everything is deleted.")
	eval[bool](p, "history.back() || true")
	p.find("checkbox", "Left low back")
	if !eval[bool](p, "window.within === true") {
		t.Fatal("the page was loaded anew, want the way back to be within the program")
	}
	if eval[bool](p, `document.getElementById("hurt-low-back-left").checked`) {
		t.Error("the map still shows where it hurt, want it forgotten")
	}
}

// On a page that is read from the right, left stays left.
func TestMapIsNotMirrored(t *testing.T) {
	p := visitor(t)
	p.open("/spots/")
	p.find("checkbox", "Left low back")
	const sides = `JSON.stringify(["left", "right"].map((side) => Math.round(document.getElementById("hurt-low-back-" + side).getBoundingClientRect().left - document.querySelector(".map").getBoundingClientRect().left)))`
	before := eval[string](p, sides)
	eval[bool](p, `(document.documentElement.dir = "rtl") === "rtl"`)
	if diff := cmp.Diff(before, eval[string](p, sides)); diff != "" {
		t.Errorf("where left and right are (-read from the left +from the right):\n%s", diff)
	}
}

// Every place and spot is a big target, on the smallest screen and in big text.
func TestMapTargetsAreBig(t *testing.T) {
	p := visitor(t)
	p.screen(320, 640)
	p.open("/spots/")
	for _, layer := range []string{"Where it hurts", "Where to press"} {
		p.tap("radio", layer)
		small := eval[[]string](p, `[...document.querySelectorAll(".map__tile")].filter((tile) => tile.checkVisibility()).map((tile) => [tile.closest(".map__part").querySelector("title").textContent, tile.getBoundingClientRect()])
			.filter(([, box]) => box.width < 48 || box.height < 48).map(([name, box]) => name + " " + Math.round(box.width) + "×" + Math.round(box.height))`)
		if len(small) > 0 {
			t.Errorf("%s: targets under 48 pixels: %v", layer, small)
		}
	}
}
