package journey

import (
	"testing"
	"time"
)

// A new version that is on the device is offered in each phase in which nothing
// runs and nothing was entered that would be lost, and in no other.
func TestNewVersionIsOfferedWhereNothingRuns(t *testing.T) {
	t.Parallel()
	h := newHost(t, *dist)
	p := first(t, h)
	p.tellTime()
	h.deploy(newVersion(t))
	p.installs()

	p.open("/session/wall/")
	p.stands()
	p.offered("at the warning signs")
	p.tap("checkbox", "")
	p.gone("button", reloadNow)
	p.start("wall")
	p.find("radio", "Right")
	p.offered("in the set-up")
	p.tap("radio", "Right")
	p.gone("button", reloadNow)
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", ready)
	p.unoffered("before the first part")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.unoffered("in a movement")
	p.tap("button", "Pause")
	p.find("button", "Go on")
	p.unoffered("where it is paused")
	p.tap("button", "Go on")
	p.find("button", "Pause")
	p.wait(20 * time.Second)
	p.sleep(time.Hour, false)
	p.find("heading", wasAway)
	p.unoffered("to who was away")
	p.tap("button", hurts)
	p.find("heading", "Let go now. What do you feel?")
	p.unoffered("to who is hurting")
	p.tap("button", "Nothing hurts. I tapped by mistake")
	p.tap("button", "End session")
	p.find("heading", "You ended the session")
	p.offered("in the check-out")
	p.tap("radio", "Better")
	p.gone("button", reloadNow)
}

// Taking it loses nothing of what was done.
func TestTakingANewVersionLosesNothing(t *testing.T) {
	second := newVersion(t)
	goesOn := func(p *person) {
		p.find("button", "Continue at step 1: Warm hands, warm back, 40 seconds to go")
	}
	for _, test := range []struct {
		name string
		to   func(*person) // where it is taken, from within a hold
		kept func(*person) // checks what is there afterwards
	}{
		{"left and found again", func(p *person) {
			p.open("/session/wall/")
			goesOn(p)
		}, goesOn},
		{"check-out", func(p *person) {
			p.tap("button", "End session")
			p.find("heading", "You ended the session")
		}, func(p *person) { p.find("button", "Done") }},
		{"diary", func(p *person) {
			p.tap("button", "End session")
			p.tap("button", "Done")
			p.find("heading", "For the rest of the day")
			p.open("/diary/")
			p.stands()
		}, func(p *person) { p.reads("Desk and wall") }},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h := newHost(t, *dist)
			p := first(t, h)
			p.tellTime()
			p.begin("wall")
			p.tap("button", ready)
			p.find("button", "Pause")
			p.wait(20 * time.Second)
			test.to(p)
			h.deploy(second)
			p.installs()
			p.tapAway("button", reloadNow)
			p.reads(secondVersion)
			test.kept(p)
		})
	}
}

// offered waits until a new version is offered.
func (p *person) offered(when string) {
	p.Helper()
	p.eventually(func() bool { return p.perceive("button", reloadNow) != 0 }, func() string {
		return "a new version is not offered " + when
	})
}
