package journey

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"unknot/app/need"
)

// An engine is a kind of browser.
type engine struct {
	name    string
	program string // what is started, or "" for the Chromium that is there
}

var otherEngines = []engine{
	{"firefox", "/usr/bin/firefox-esr"},
	{"webkit", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"},
}

// privateFirefox is told never to remember anything.
var privateFirefox = engine{"private firefox", otherEngines[0].program}

var allEngines = append([]engine{{"chromium", ""}}, otherEngines...)

// drivers are the other engines, once one of them was asked for.
var drivers struct {
	sync.Mutex
	*engines
	pages int
}

// missing returns what the other engines lack to be driven.
func missing() error {
	var lacks []error
	for _, name := range []string{"firefox-esr", "WebKitWebDriver", "xvfb-run", "node"} {
		if _, err := exec.LookPath(name); err != nil {
			lacks = append(lacks, fmt.Errorf("%s is not installed, want it: run .ci/browsers", name))
		}
	}
	if _, err := os.Stat("node_modules/puppeteer-core"); errors.Is(err, fs.ErrNotExist) {
		lacks = append(lacks, errors.New("the browsers' clients are not installed, want npm install in app/journey"))
	}
	return errors.Join(lacks...)
}

// guestOf returns a person with a new profile and a phone's screen at a host,
// in real time.
func (e engine) guestOf(t testing.TB, h *host) *person {
	t.Helper()
	if e.program == "" {
		return guestOf(t, h)
	}
	if err := missing(); err != nil {
		if need.Strict() {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	drivers.Lock()
	defer drivers.Unlock()
	if drivers.engines == nil {
		started, err := startEngines()
		if err != nil {
			t.Fatal(err)
		}
		drivers.engines = started
	}
	drivers.pages++
	pane := enginePage{drivers.engines, drivers.pages, ""}
	if _, err := pane.do(command{Do: "begin", Engine: e.name, Program: e.program}, 3*patience); err != nil {
		t.Fatalf("%s: %v", e.name, err)
	}
	t.Cleanup(func() {
		if _, err := pane.do(command{Do: "end"}, patience); err != nil {
			t.Errorf("ending %s: %v", e.name, err)
		}
	})
	p := &person{TB: t, site: "http://" + h.address, broken: new([]string), pane: pane}
	p.screen(360, 640)
	return p
}

// visitor returns a person with a clock that moves only when told, whose page
// tells how it starts and what it hands over.
func (e engine) visitor(t testing.TB) *person {
	t.Helper()
	if e.program == "" {
		p := keeper(t)
		p.inject(handing)
		return p
	}
	p := e.guestOf(t, newHost(t, toldSite(t)))
	p.now = begins
	t.Cleanup(func() {
		if broken := eval[[]string](p, "journey.errors"); len(broken) > 0 {
			t.Errorf("the page broke:\n%s", strings.Join(broken, "\n"))
		}
	})
	return p
}
