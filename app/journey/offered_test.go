package journey

import (
	"testing"
	"time"
)

// A new version is offered in each phase in which nothing runs and nothing was
// entered that would be lost, and taking it loses nothing of what was done.
func TestNewVersionIsOfferedWhereNothingRuns(t *testing.T) {
	second := newVersion(t)
	inHold := func(p *person) {
		p.begin("wall")
		p.tap("button", ready)
		p.find("button", "Pause")
		p.wait(20 * time.Second)
	}
	for _, test := range []struct {
		name    string
		to      func(*person) // the phase
		offered bool
		kept    func(*person) // checks that nothing is lost
	}{
		{"warning signs", func(p *person) {
			p.open("/session/wall/")
			p.stands()
		}, true, func(p *person) { p.find("button", noSigns) }},
		{"warning signs, and a caution is ticked", func(p *person) {
			p.open("/session/wall/")
			p.stands()
			p.tap("checkbox", "")
		}, false, nil},
		{"set-up", func(p *person) { p.start("wall") }, true, func(p *person) { p.find("radio", "Right") }},
		{"set-up, and something is chosen", func(p *person) {
			p.start("wall")
			p.tap("radio", "Right")
		}, false, nil},
		{"left and found again", func(p *person) {
			inHold(p)
			p.open("/session/wall/")
			p.find("button", "Continue at step 1: Warm hands, warm back, 40 seconds to go")
		}, true, func(p *person) {
			p.find("button", "Continue at step 1: Warm hands, warm back, 40 seconds to go")
		}},
		{"check-out", func(p *person) {
			inHold(p)
			p.tap("button", "End session")
			p.find("heading", "You ended the session")
		}, true, func(p *person) { p.find("button", "Done") }},
		{"check-out, and something is answered", func(p *person) {
			inHold(p)
			p.tap("button", "End session")
			p.tap("radio", "Better")
		}, false, nil},
		{"diary", func(p *person) {
			inHold(p)
			p.tap("button", "End session")
			p.tap("button", "Done")
			p.find("heading", "For the rest of the day")
			p.open("/diary/")
			p.stands()
		}, true, func(p *person) {
			p.reads("Desk and wall")
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			h := newHost(t, *dist)
			p := first(t, h)
			p.tellTime()
			test.to(p)
			h.deploy(second)
			p.installs()
			if !test.offered {
				p.idle()
				p.unoffered("there")
				return
			}
			p.tapAway("button", reloadNow)
			p.reads(secondVersion)
			test.kept(p)
		})
	}
}

// Nor is one offered from the start of a session to its end.
func TestNoVersionIsOfferedDuringASession(t *testing.T) {
	t.Parallel()
	h := newHost(t, *dist)
	p := first(t, h)
	p.tellTime()
	p.begin("wall")
	h.deploy(newVersion(t))
	p.installs()
	p.idle()
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
}
