package journey

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

const needsScript = "The guided session needs JavaScript."

// scriptless returns a guest whose browser runs no script.
func scriptless(t *testing.T) *person {
	t.Helper()
	p := guest(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	return p
}

func TestPagesReadWithoutJavaScript(t *testing.T) {
	p := scriptless(t)
	for _, page := range reading {
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			p.open(page.path)
			p.find("heading", "")
			p.reads(page.says)
			p.quiet()
		})
	}
}

func TestPagesSayThatTheyNeedJavaScript(t *testing.T) {
	p := scriptless(t)
	for _, page := range running {
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			p.open(page.path)
			p.reads(page.says)
			p.reads(needsScript)
			p.quiet()
		})
	}
}

// Only they are told what the diary is opened with: for all others the program
// comes.
func TestDiarySaysThatItNeedsJavaScript(t *testing.T) {
	const needs = "That needs JavaScript."
	p := scriptless(t)
	p.open("/today/")
	p.reads("Your diary is kept on this device")
	p.reads(needs)
	for _, path := range []string{"/today/", "/diary/"} {
		p := guest(t)
		p.inject(`WebAssembly.compile = WebAssembly.compileStreaming = WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => new Promise(() => {})`)
		p.inject(`window.Worker = function () { return { addEventListener() {}, postMessage() {}, terminate() {} } }`)
		p.open(path)
		p.reads("Your diary is kept on this device")
		if strings.Contains(p.text(), needs) {
			t.Errorf("%s says %q to somebody with JavaScript, want it to wait", path, needs)
		}
	}
}

// The steps of a routine are all there is to do without the program.
func TestRoutineIsReadStepByStepWithoutJavaScript(t *testing.T) {
	p := scriptless(t)
	p.open("/routines/one-spot/")
	for _, step := range []string{"1 Pelvic tilts", "2 Find your spot", "5 Press and move", "9 Walk"} {
		p.find("heading", step)
	}
}

// quiet checks that the page does not say that something is on its way or has
// failed: without the program nothing will come of it.
func (p *person) quiet() {
	p.Helper()
	for _, words := range []string{"Getting ready", "Loading", "%", couldNotLoad, partIsGone, "Try again"} {
		if strings.Contains(p.text(), words) {
			p.Errorf("the page says %q, want no word of a program", words)
		}
	}
	for _, role := range []string{"progressbar", "alert"} {
		if p.perceive(role, "") != 0 {
			p.Errorf("the page shows a %s, want none", role)
		}
	}
}
