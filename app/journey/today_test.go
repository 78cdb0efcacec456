package journey

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
)

// inSight checks that the whole of something is on a screen that was not
// scrolled.
func (p *person) inSight(role, name string) {
	p.Helper()
	box := call(p, dom.GetBoxModel, dom.GetBoxModelParams{BackendNodeID: cdp.BackendNodeID(p.find(role, name))}).Model.Border
	height, scrolled := eval[float64](p, "innerHeight"), eval[float64](p, "scrollY")
	if box[1] < 0 || box[5] > height || scrolled != 0 {
		p.Errorf("the %s %q stands from %.0f to %.0f of %.0f, scrolled by %.0f, want it in sight", role, name, box[1], box[5], height, scrolled)
	}
}

// clockRuns checks that the clock of a session goes.
func (p *person) clockRuns() {
	p.Helper()
	p.find("button", "Pause")
	before := p.left()
	p.wait(2 * time.Second)
	p.eventually(func() bool { return p.left() != before }, func() string { return "the clock stands at " + before })
}

// On the second day a session runs after two taps, and nothing is scrolled.
func TestTodayInTwoTaps(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.onDay(0)
	p.inSight("link", "Start: 10 minutes: One spot, quick")
	p.goes("one-spot", 5, 5)
	p.onDay(1)
	p.reads("You pressed yesterday, so today is for moving.")
	p.inSight("link", "Start: 18 minutes: Move and steady")
	p.tap("link", "Start: 18 minutes: Move and steady")
	p.inSight("button", "Start: 18 minutes")
	p.tap("button", "Start: 18 minutes")
	p.clockRuns()
}

// The card of the day after takes one tap, and of who feels worse it asks the
// rest. What is said on it changes what today is for.
func TestTodayAsks(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	p.onDay(0)
	p.goes("one-spot", 5, 5)
	p.onDay(2)
	p.reads("You did not press yesterday, so today is for pressing.")
	p.answers("Worse")
	p.reads("So this session presses for half as long, and more lightly.")
	p.gone("button", "Worse")
	p.onDay(2)
	p.tap("DisclosureTriangle", "Something else")
	p.tap("link", "Desk and wall, about 12 minutes")
	p.find("button", "Start: 12 minutes")
}

// The same by keyboard alone: to the card, past it to Start, and on.
func TestTodayByKeyboard(t *testing.T) {
	p := keeper(t)
	p.onDay(0)
	p.goes("one-spot", 5, 5)
	p.onDay(1)
	p.press("button", "Same")
	p.reads("Saved in your diary.")
	p.keepsFocus()
	p.press("link", "Start: 18 minutes: Move and steady")
	p.landsOn("heading", "Move and steady")
	p.press("button", "Start: 18 minutes")
	p.landsOn("heading", "Walk on the spot")
	p.clockRuns()
}
