package journey

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
)

// furthest is how many presses of the Tab key anything on a page is away.
const furthest = 80

// focused returns what has the focus.
func (p *person) focused() node {
	p.Helper()
	n, err := p.pane.focused()
	if err != nil {
		p.Fatalf("the focus: %v", err)
	}
	return n
}

// focus says what has the focus, for people.
func (p *person) focus() string {
	p.Helper()
	return eval[string](p, `document.activeElement.outerHTML.slice(0, 120)`)
}

// tabTo presses the Tab key until something with a role and a name has the
// focus.
func (p *person) tabTo(role, name string) {
	p.Helper()
	for range furthest {
		if id := p.find(role, name); p.focused() == id { // found anew, for the program may have drawn it anew
			return
		}
		p.key(kb.Tab)
	}
	p.Fatalf("the Tab key does not lead to the %s named %q in %d presses", role, name, furthest)
}

// landsOn waits until something with a role and a name has the focus.
func (p *person) landsOn(role, name string) {
	p.Helper()
	id := p.find(role, name)
	p.eventually(func() bool { return p.focused() == id }, func() string {
		return fmt.Sprintf("the focus is not on the %s named %q but on %s", role, name, p.focus())
	})
}

// keepsFocus checks that the focus is on something that can be seen, for from
// the bare page a person with a keyboard begins at the top again.
func (p *person) keepsFocus() {
	p.Helper()
	if eval[bool](p, `document.activeElement === document.body || !document.activeElement.checkVisibility()`) {
		p.Errorf("the focus is lost to %s", p.focus())
	}
}

// A control that goes away when it is pressed leaves the focus on the page.
func TestFocusStaysWhenAControlGoesAway(t *testing.T) {
	p := visitor(t)
	p.begin("wall")
	p.press("button", ready)
	p.find("button", "Pause")
	p.keepsFocus()
	p.wait(time.Minute)
	p.press("button", ready)
	p.press("button", "Found it")
	p.gone("button", "Found it")
	p.keepsFocus()
	p.press("button", "Too much: lighter")
	p.gone("button", "Too much: lighter")
	p.keepsFocus()
	p.press("button", "Next")
	p.press("button", "Undo")
	p.gone("button", "Undo")
	p.keepsFocus()
	p.press("button", "Floor view")
	p.press("button", "Close floor view")
	p.find("button", "Floor view")
	p.keepsFocus()
}

// press goes to something by the Tab key and presses it by the Enter key.
func (p *person) press(role, name string) {
	p.Helper()
	p.tabTo(role, name)
	p.key(kb.Enter)
}
