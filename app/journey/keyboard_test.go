package journey

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// wholeByKeyboard goes through the one-spot routine with the keyboard alone.
func (p *person) wholeByKeyboard() {
	p.Helper()
	p.open("/")
	p.tabTo("link", "Start now: One spot, quick")
	p.key(kb.Enter)
	p.tabTo("button", noSigns) // the program comes while the person is on the way
	p.stands()
	p.landsOn("button", noSigns)
	p.key(kb.Enter)
	p.landsOn("heading", "One spot, quick")
	p.tabTo("radio", "Same")
	p.key(kb.ArrowLeft)
	p.landsOn("radio", "Right")
	p.tabTo("radio", "0 no pain")
	p.right(4)
	p.landsOn("radio", "4")
	p.tabTo("button", "Start: 10 minutes")
	p.key(" ")
	p.landsOn("heading", "Pelvic tilts")

	for i, length := range oneSpotParts {
		p.find("button", ready)
		p.key(" ")
		p.find("button", "Pause")
		if i == 0 {
			p.keysOfThePlayer()
		}
		p.wait(length)
		p.keepsFocus()
	}
	p.landsOn("heading", "The session is over")
	p.tabTo("radio", "0 no pain")
	p.right(3)
	p.tabTo("radio", "Better")
	p.key(" ")
	p.tabTo("button", "Done")
	p.key(kb.Enter)
	p.landsOn("heading", "For the rest of the day")
	p.reads("Kept on this device.")
	if diff := cmp.Diff([]remembered{{true, "better", 4, 3}}, p.remembered()); diff != "" {
		p.Errorf("remembered mismatch (-want +got):\n%s", diff)
	}
	p.tabTo("link", "Back to the start")
	p.key(kb.Enter)
	p.find("heading", "Guided self-massage and movement for a sore low back")
}

// right presses the right arrow some times, no faster than the page is drawn.
func (p *person) right(times int) {
	p.Helper()
	for range times {
		p.key(kb.ArrowRight)
		p.wait(0)
	}
}

// keysOfThePlayer presses each key that has a meaning in a running session,
// and leaves the session at the beginning of the same part.
func (p *person) keysOfThePlayer() {
	p.Helper()
	p.wait(10 * time.Second)
	p.key(" ")
	p.find("button", "Go on")
	p.keepsFocus()
	p.key(" ")
	p.find("button", "Pause")
	p.wait(3 * time.Second) // 3, 2, 1
	p.key("m")
	p.find("button", "Turn sound on")
	p.key("m")
	p.find("button", "Turn sound off")
	p.key(kb.ArrowRight)
	p.landsOn("heading", "Find your spot")
	p.key(kb.ArrowLeft)
	p.landsOn("heading", "Pelvic tilts")
	p.find("button", ready)
	p.key(" ")
	p.find("button", "Pause")
}

// struck gives the page a key with modifiers, as the browser tells of it.
func (p *person) struck(key, modifiers string) {
	p.Helper()
	eval[bool](p, fmt.Sprintf(`document.body.dispatchEvent(new KeyboardEvent("keydown", { key: %q, bubbles: true, cancelable: true, %s }))`, key, modifiers))
}

// A key with any modifier is somebody else's: a browser's, a screen reader's,
// or a letter that is typed. Without one it acts as long as the person wants.
func TestKeysThatAreNotOurs(t *testing.T) {
	p := visitor(t)
	p.begin("wall")
	p.tap("button", ready)
	p.find("button", "Pause")
	for _, modifier := range []string{"ctrlKey", "metaKey", "altKey", "shiftKey", "modifierAltGraph", "isComposing"} {
		for _, key := range []string{" ", "m", "M", "ArrowRight"} {
			p.struck(key, modifier+": true")
		}
	}
	p.find("button", "Turn sound off")
	p.find("button", "Pause")
	p.struck("m", "")
	p.find("button", "Turn sound on")
	p.gone("button", "Undo")
	p.tap("button", "End session")
	p.tap("button", "Done")

	p.open("/settings/")
	p.tap("switch", "Keys in a session")
	p.reads("Saved on this device.")
	p.open("/session/wall/")
	p.find("radio", "Left")
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", "Pause") // a session after the first counts in
	for _, key := range []string{" ", "m", "ArrowRight"} {
		p.struck(key, "")
	}
	p.tap("button", "Turn sound off")
	p.find("button", "Turn sound on")
	p.find("button", "Pause")
	p.gone("button", "Undo")
}

// A remembered is what a journey checks of one record of the diary.
type remembered struct {
	Finished  bool
	Felt      string
	Pain, End int
}

func (p *person) remembered() []remembered {
	p.Helper()
	var book struct {
		Records []struct {
			Finished bool
			Felt     string
			Before   struct{ Pain int }
			After    struct{ Pain int }
		}
	}
	if err := json.Unmarshal([]byte(eval[string](p, `localStorage["unknot/v1/diary"]`)), &book); err != nil {
		p.Fatal(err)
	}
	var all []remembered
	for _, r := range book.Records {
		all = append(all, remembered{r.Finished, r.Felt, r.Before.Pain, r.After.Pain})
	}
	return all
}
