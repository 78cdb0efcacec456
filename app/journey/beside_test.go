package journey

import "testing"

// Extensions put elements of theirs beside ours, or around them.
func TestPageIsFoundWhateverStandsBesideIt(t *testing.T) {
	const theirs = `const theirs = Object.assign(document.createElement("div"), { id: "theirs" });`
	for name, put := range map[string]string{
		"before it": `document.body.prepend(theirs);`,
		"around it": `document.body.prepend(theirs); theirs.append(theirs.nextElementSibling);`,
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t, *dist)
			p := starter(t, h)
			p.inject(`addEventListener("DOMContentLoaded", () => { ` + theirs + put + ` });`)
			release := h.holdProgram()
			p.open("/session/one-spot/")
			p.tap("checkbox", "You are pregnant")
			p.tap("button", noSigns)
			release()
			p.find("heading", "One spot, quick")
			p.oneMain()
			p.tap("link", "Settings")
			p.find("heading", "Settings")
			p.oneMain()
			p.open("/embed/wall/")
			p.tap("button", "Start")
			p.tap("button", noSigns)
			p.find("button", "Start: 15 minutes")
			p.oneMain()
		})
	}
}

// oneMain fails unless there is one page, and what an extension put there.
func (p *person) oneMain() {
	p.Helper()
	if n := eval[int](p, `document.querySelectorAll("main").length`); n != 1 {
		p.Errorf("there are %d main parts, want 1", n)
	}
	if !eval[bool](p, `Boolean(document.getElementById("theirs"))`) {
		p.Error("what stood beside the page is gone, want it left alone")
	}
}
