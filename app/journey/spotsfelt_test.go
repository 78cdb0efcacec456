package journey

import (
	"testing"
	"time"
)

// What is said of a spot in the check-out outlives the page, and comes onto the
// body map.
func TestSpotsFeltOutliveAReload(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.pressing()
	p.wait(10 * time.Second)
	for p.perceive("heading", sessionOver) == 0 {
		p.tap("button", "Next")
		p.wait(0)
	}
	const unfold = `for (const fold of document.querySelectorAll("#spots-felt, #spots-felt details")) fold.open = true`
	eval[any](p, unfold)
	p.tap("radio", "Good ache")
	p.tap("checkbox", "Buttock")
	p.tap("checkbox", "Buttock")
	p.tap("checkbox", "Buttock")
	p.reload(time.Minute)
	p.find("heading", sessionOver)
	eval[any](p, unfold)
	p.find("radio", "Good ache")
	const checked = `[...document.querySelectorAll("#spots-felt :checked")].map((e) => e.parentElement.innerText.trim()).join(", ")`
	if got, want := eval[string](p, checked), "Good ache, Buttock"; got != want {
		t.Errorf("after a reload %q is checked, want %q", got, want)
	}
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	p.open("/spots/")
	p.tap("radio", "Where to press")
	p.reads("Marks show what you said of a spot:")
	p.tap("radio", "Low-back corner, left")
	p.reads("Low-back corner, left: Good ache; spread to: Buttock")
}
