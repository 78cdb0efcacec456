package journey

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// otherHands are what translators and extensions do to texts: each is done to
// every text that is on the page or comes to it, but where that is forbidden.
var otherHands = map[string]string{
	"wraps":    `const font = document.createElement("font"); text.replaceWith(font); font.append(text);`,
	"replaces": `const font = document.createElement("font"); font.textContent = text.data; text.replaceWith(font);`,
	"splits":   `if (text.data.length > 3 && !split.has(text)) split.add(text).add(text.splitText(2));`,
	"moves":    `const font = document.createElement("font"); const { parentNode } = text; text.replaceWith(font); font.textContent = text.data; document.head.append(text);`,
}

// meddle lets other hands into every page opened from now on.
func (p *person) meddle(what string) {
	p.Helper()
	p.inject(`addEventListener("DOMContentLoaded", () => {
		const split = new WeakSet(); // so that none is split without end
		const meddled = (el) => el.closest("font, mark, script, style, title, textarea");
		const look = () => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			for (const text of texts) if (text.data.trim() && !meddled(text.parentElement)) { ` + what + ` }
		};
		look();
		new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
	});`)
}

func TestOtherHandsDoNotStopASession(t *testing.T) {
	want := sessionAsRead(visitor(t), nil)
	for name, what := range otherHands {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := visitor(t)
			p.meddle(what)
			sessionAsRead(p, want)
			if len(*p.broken) > 0 {
				t.Errorf("the page broke:\n%s", strings.Join(*p.broken, "\n"))
			}
		})
	}
}

// sessionAsRead goes through the one-spot routine and returns what the page
// says a second into each part, and seconds apart. It waits until the page says
// what is wanted, where something is.
func sessionAsRead(p *person, want []string) (read []string) {
	p.Helper()
	look := func() {
		p.Helper()
		n := len(read)
		if n < len(want) {
			p.eventually(func() bool { return p.text() == want[n] }, func() string {
				return "the page says otherwise (-want +got):\n" + cmp.Diff(want[n], p.text())
			})
		}
		read = append(read, p.text())
	}
	p.start("one-spot")
	p.tap("radio", "Right")
	p.tap("radio", "4")
	p.tap("button", "Start: 10 minutes")
	for _, length := range oneSpotParts {
		p.tap("button", ready)
		p.find("button", "Pause")
		for range 3 {
			p.wait(time.Second)
			look()
		}
		p.wait(length - 3*time.Second)
	}
	p.find("heading", "The session is over")
	look()
	return read
}
