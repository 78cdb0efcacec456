package journey

import (
	"testing"
	"time"
)

const (
	wasAway = "You were away"
	setBack = "This device’s clock was set back"
	hurts   = "Stop, this hurts"
	tingles = "Tingling, numb, or a sharp or new pain Or burning, a shock, a beat like a pulse, or pain down the leg"
)

// A phone that sleeps in any phase comes back to what was left when it was
// last seen, and nothing that nobody saw is counted.
func TestSleepIsNotTreatment(t *testing.T) {
	for _, test := range []struct {
		name  string
		sleep func(*person)
		says  string
	}{
		{"the wall clock alone", func(p *person) { p.sleep(150*time.Second, false) }, wasAway},
		{"both clocks", func(p *person) { p.sleep(150*time.Second, true) }, wasAway},
		{"a frozen page", func(p *person) { p.freeze(150 * time.Second) }, wasAway},
		{"a clock set back", func(p *person) { p.sleep(-time.Hour, false) }, setBack},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := visitor(t)
			p.begin("wall")
			test.sleep(p) // in a wait
			p.tap("button", ready)
			p.find("button", "Pause")
			p.wait(20 * time.Second)
			p.shows("40")
			test.sleep(p) // in a movement
			p.find("heading", test.says)
			p.tap("button", "Continue")
			p.gone("heading", test.says)
			test.sleep(p) // on the way back
			p.find("heading", test.says)
			p.tap("button", "Continue")
			p.gone("heading", test.says)
			p.wait(3 * time.Second)
			p.shows("40")
			p.wait(40 * time.Second)
			p.tap("button", ready)
			p.tap("button", "Found it")
			p.reads("Let your weight sink")
			p.wait(10 * time.Second)
			p.shows("50")
			test.sleep(p) // in a hold
			p.find("heading", test.says)
			p.tap("button", "Continue")
			p.gone("heading", test.says)
			p.wait(13 * time.Second)
			p.shows("40")
			p.tap("button", "Pause")
			p.find("button", "Go on")
			test.sleep(p) // in a pause
			p.shows("40")
			p.tap("button", hurts)
			p.find("heading", "Let go now. What do you feel?")
			test.sleep(p) // while it hurts
			p.find("heading", "Let go now. What do you feel?")
			if held := p.held(); held != 80 {
				t.Errorf("%g seconds are counted, want the 80 that were seen", held)
			}
		})
	}
}

// resumes reloads the page at each kind of phase: it offers to go on with what
// was left.
func (p *person) resumes() {
	p.Helper()
	p.begin("wall")
	p.reload(time.Minute) // in a wait
	p.tap("button", "Continue at step 1: Warm hands, warm back")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.wait(20 * time.Second)
	p.reload(time.Hour) // in a movement
	p.tap("button", "Continue at step 1: Warm hands, warm back, 40 seconds to go")
	p.find("button", "Pause")
	p.wait(13 * time.Second)
	p.shows("30")
	p.tap("button", "Pause")
	p.find("button", "Go on")
	p.reload(11 * time.Hour) // in a pause
	p.tap("button", "Continue at step 1: Warm hands, warm back, 30 seconds to go")
	p.find("button", "Pause")
	p.wait(33 * time.Second)
	p.tap("button", ready)
	p.tap("button", "Found it")
	p.reads("Let your weight sink")
	p.wait(25 * time.Second)
	p.reload(time.Minute) // in a hold
	p.tap("button", "Continue at step 2: Low-back corner, left, 35 seconds to go")
	p.find("button", "Pause")
	p.tap("button", hurts)
	p.reload(time.Minute) // while it hurts: the question stands
	p.find("heading", "Let go now. What do you feel?")
	p.reload(13 * time.Hour) // on another day
	p.reads("too long ago to go on with")
}

// A session that was left is gone on with from the page of the day, and
// from the page of another routine, in its own.
func TestLeftSessionIsFoundAgain(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.begin("wall")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.wait(20 * time.Second)
	p.open("/")
	p.tap("link", "See what is for today")
	p.tap("link", "Open the session")
	p.find("button", "Continue at step 1: Warm hands, warm back, 40 seconds to go")
	p.open("/session/full/")
	p.tap("button", "Continue at step 1: Warm hands, warm back, 40 seconds to go")
	p.find("button", "Pause")
	p.wait(13 * time.Second)
	p.shows("30")
	at := eval[string](p, "location.pathname + ' ' + document.title")
	if want := "/session/wall/ Desk and wall: guided session · Unknot"; at != want {
		t.Errorf("it goes on at %q, want %q", at, want)
	}
	p.tap("button", hurts)
	p.tap("button", "Nothing hurts. I tapped by mistake")
	p.tap("button", "Go on")
	p.wait(4 * time.Second)
	p.shows("29")
}

// A tab behind another goes on.
func TestHiddenTabGoesOn(t *testing.T) {
	p := visitor(t)
	p.pressing()
	p.hide()
	p.wait(30 * time.Second)
	p.shows("30")
}

// shows waits until the clock shows something.
func (p *person) shows(want string) {
	p.Helper()
	p.eventually(func() bool { return p.left() == want }, func() string {
		return "the clock shows " + p.left() + ", want " + want
	})
}

// held is how many seconds are counted so far.
func (p *person) held() float64 {
	p.Helper()
	return eval[float64](p, `JSON.parse(localStorage.getItem("unknot/v1/session")).model.acts.reduce((sum, act) => sum + act.held, 0) / 1e9`)
}
