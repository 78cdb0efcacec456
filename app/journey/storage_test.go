package journey

import (
	"strings"
	"testing"
)

const (
	notSaving      = "This device will not let us save."
	notRemembered  = "this session will not be remembered here."
	refusesStorage = `for (const name of ["localStorage", "sessionStorage"]) {
		Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("denied", "SecurityError"); } });
	}`
)

// unremembered goes through a session on a device that keeps nothing.
func (p *person) unremembered() {
	p.Helper()
	p.tap("button", noSigns)
	p.gone("button", noSigns)
	p.tap("button", "Start: 15 minutes")
	p.find("button", hurts)
	p.reads(notSaving)
	p.tap("button", ready)
	p.find("button", "Pause")
	p.runs()
	p.tap("button", "End session")
	p.find("heading", "You ended the session")
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	p.reads(notRemembered)
	if len(*p.broken) > 0 {
		p.Errorf("the page broke:\n%s", strings.Join(*p.broken, "\n"))
	}
}

// A private window stores as any other does, and forgets it when it is closed.
func TestPrivateWindowIsTold(t *testing.T) {
	t.Parallel()
	p := privateFirefox.guestOf(t, newHost(t, *dist))
	p.open("/diary/")
	p.reads("It may be a private window.")
	p.open("/session/wall/")
	p.unremembered()
}

// runs waits until the clock of the player has moved.
func (p *person) runs() {
	p.Helper()
	before := p.left()
	p.eventually(func() bool { return p.left() != before }, func() string {
		return "the clock stands at " + before
	})
}

// fills leaves no room in the browser's storage.
func (p *person) fills() {
	p.Helper()
	eval[any](p, `for (let size = 1 << 22; size; ) {
		try { localStorage.setItem("another-site", (localStorage.getItem("another-site") || "") + "x".repeat(size)); }
		catch { size >>= 1; }
	}`)
}

func TestSessionWhereStorageIsBlocked(t *testing.T) {
	p := starter(t, newHost(t, *dist))
	p.inject(refusesStorage)
	p.open("/session/wall/")
	p.unremembered()
}

func TestSessionWhereStorageIsFull(t *testing.T) {
	p := starter(t, newHost(t, *dist))
	p.open("/about/")
	p.fills()
	before := eval[int](p, `localStorage.getItem("another-site").length`)
	p.open("/session/wall/")
	p.unremembered()
	if after := eval[int](p, `localStorage.getItem("another-site").length`); after != before {
		t.Errorf("%d characters of somebody else are left, want all %d", after, before)
	}
}
