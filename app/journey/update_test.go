package journey

import (
	"slices"
	"strings"
	"testing"
)

const (
	newIsReady = "A new version is ready."
	reloadNow  = "Reload now"
)

// looksForVersion makes the browser ask the host for another version, as it
// does by itself on each visit, and returns what became of it: "installed",
// "redundant" where it was refused, or "none".
func (p *person) looksForVersion() string {
	p.Helper()
	return eval[string](p, `navigator.serviceWorker.ready.then(async (registration) => {
		if (!registration.waiting) await registration.update().catch(() => {});
		const worker = registration.installing || registration.waiting;
		if (!worker) return "none";
		return new Promise((done) => {
			const look = () => { if (worker.state !== "installing") done(worker.state); };
			worker.addEventListener("statechange", look);
			look();
		});
	})`)
}

// installs waits until another version is whole on the device.
func (p *person) installs() {
	p.Helper()
	if state := p.looksForVersion(); state != "installed" {
		p.Fatalf("the new version is %s, want it installed", state)
	}
}

// first returns a guest who visited the first version.
func first(t testing.TB, h *host) *person {
	t.Helper()
	p := starter(t, h)
	p.open("/")
	p.kept()
	return p
}

// unoffered checks that no new version is offered.
func (p *person) unoffered(when string) {
	p.Helper()
	if p.perceive("button", reloadNow) != 0 {
		p.Errorf("a new version is offered %s, want none", when)
	}
}

func TestNewVersionWaitsUntilItIsTaken(t *testing.T) {
	h := newHost(t, *dist)
	p := first(t, h)
	p.unoffered("on the first visit")
	p.open("/about/")
	p.unoffered("where there is none")

	h.deploy(newVersion(t))
	p.open("/safety/")
	p.installs()
	p.find("button", reloadNow)
	p.open("/spots/")
	p.find("button", reloadNow)
	p.isFirst("before it is taken")
	p.tap("button", "Later")
	p.gone("button", reloadNow)
	p.open("/safety/")
	p.unoffered("after Later")

	next := p.tab() // another visit
	next.open("/about/")
	next.reads(newIsReady)
	next.tapAway("button", reloadNow)
	next.reads(secondVersion)
	next.unoffered("after it was taken")
	p.open("/about/")
	p.reads(secondVersion)

	h.off()
	p.open("/routines/wall/?again")
	p.reads(secondVersion)
}

// isFirst checks that the page is one of the first version.
func (p *person) isFirst(when string) {
	p.Helper()
	if strings.Contains(p.text(), secondVersion) {
		p.Errorf("%s the page is one of the new version, want the old one", when)
	}
}

func TestNewVersionLeavesASessionAlone(t *testing.T) {
	h := newHost(t, *dist)
	p := first(t, h)
	p.begin("one-spot")
	eval[any](p, "window.same = true")
	h.deploy(newVersion(t))
	p.hide()
	p.show() // it looks for a new version when it comes back
	p.installs()
	p.unoffered("in a session")

	other := p.tab()
	other.open("/about/")
	other.tapAway("button", reloadNow)
	other.reads(secondVersion)
	p.tap("button", ready)
	p.tap("button", "Pause")
	p.tap("button", "Next")
	p.unoffered("in a session")
	if !eval[bool](p, "window.same === true") {
		t.Error("the page with the session was loaded again, want it left alone")
	}
	p.tap("button", "End session")
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	p.reads("Kept on this device.")
}

func TestNewVersionIsOfferedAfterTheSession(t *testing.T) {
	h := newHost(t, *dist)
	p := first(t, h)
	p.begin("one-spot")
	h.deploy(newVersion(t))
	p.installs()
	p.unoffered("in a session")
	p.tap("button", "End session")
	p.find("button", reloadNow)
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	p.tapAway("button", reloadNow)
	p.reads(secondVersion)
	p.find("heading", "One spot, quick")
}

func TestOnlyOurOwnCachesAreDeleted(t *testing.T) {
	h := newHost(t, *dist)
	p := first(t, h)
	others := []string{"somebody-else", "unknot-/elsewhere/ 123"}
	for _, name := range others {
		eval[bool](p, `caches.open("`+name+`").then((cache) => cache.put("/note", new Response("kept"))).then(() => true)`)
	}
	h.deploy(newVersion(t))
	p.open("/about/")
	p.installs()
	p.tapAway("button", reloadNow)
	p.reads(secondVersion)
	p.kept()
	left := eval[[]string](p, "caches.keys()")
	for _, name := range others {
		if !slices.Contains(left, name) {
			t.Errorf("the cache %q of somebody else is gone, want it kept", name)
		}
	}
	if len(left) != len(others)+1 {
		t.Errorf("the caches are %q, want one of ours beside those of others", left)
	}
}
