package journey

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"
)

// In the floor view the one control reaches over all that is above it, and a
// remote that turns pages skips.
func TestFloorViewIsOneButton(t *testing.T) {
	for _, size := range [][2]int64{{360, 640}, {844, 390}, {1280, 800}} {
		t.Run(fmt.Sprintf("%d×%d", size[0], size[1]), func(t *testing.T) {
			p := visitor(t)
			p.screen(size[0], size[1])
			p.begin("one-spot")
			p.tap("button", "Floor view")
			p.find("button", "Close floor view")
			p.tap("heading", "Pelvic tilts")
			p.find("button", "Pause")
			p.tap("heading", "Pelvic tilts")
			p.find("button", "Go on")
			p.key(kb.PageDown)
			p.find("heading", "Find your spot")
			p.key(kb.PageUp)
			p.find("heading", "Pelvic tilts")
			p.tap("button", "Close floor view")
			p.find("button", "Floor view")
			p.key(kb.PageDown) // scrolls
			p.find("heading", "Pelvic tilts")
		})
	}
}

// outsideScript keeps what the page wants to be told by buttons outside it.
const outsideScript = `(() => {
	const set = MediaSession.prototype.setActionHandler;
	window.outside = {};
	MediaSession.prototype.setActionHandler = function (name, heard) { outside[name] = heard; set.call(this, name, heard); };
	const { play, pause } = HTMLMediaElement.prototype;
	window.plays = false;
	HTMLMediaElement.prototype.play = function () { plays = true; return play.call(this); };
	HTMLMediaElement.prototype.pause = function () { plays = false; pause.call(this); };
})()`

// outside is what a lock screen shows, and whether silence is played for it.
type outside struct {
	Title, Of, State string
	Picture, Plays   bool
}

func (p *person) outside() outside {
	p.Helper()
	return eval[outside](p, `(({ metadata: m, playbackState: State }) => ({
		Title: m?.title ?? "", Of: m?.artist ?? "", Picture: /\.svg$/.test(m?.artwork[0]?.src), State, Plays: plays,
	}))(navigator.mediaSession)`)
}

func TestButtonsOutsideThePage(t *testing.T) {
	p := visitor(t)
	p.inject(outsideScript)
	p.begin("one-spot")
	p.tap("button", ready)
	p.find("button", "Pause")
	if diff := cmp.Diff(outside{State: "none"}, p.outside()); diff != "" {
		t.Errorf("switched off, outside mismatch (-want +got):\n%s", diff)
	}

	p = visitor(t)
	p.inject(outsideScript)
	p.open("/settings/")
	p.tap("switch", "Buttons of a headset and on the lock screen")
	p.reads("Saved")
	p.begin("one-spot")
	p.tap("button", ready)
	p.find("button", "Pause")
	press := func(name string) { eval[bool](p, fmt.Sprintf(`outside[%q](), true`, name)) }
	shows := func(want outside) {
		t.Helper()
		p.eventually(func() bool { return p.outside() == want }, func() string {
			return "outside mismatch (-want +got):\n" + cmp.Diff(want, p.outside())
		})
	}
	shows(outside{Title: "Pelvic tilts", Of: "One spot, quick", State: "playing", Picture: true, Plays: true})
	press("pause")
	p.find("button", "Go on")
	shows(outside{Title: "Pelvic tilts", Of: "One spot, quick", State: "paused", Picture: true})
	press("pause")
	p.find("button", "Go on")
	press("play")
	p.find("button", "Pause")
	press("nexttrack")
	p.find("heading", "Find your spot")
	press("previoustrack")
	p.find("heading", "Pelvic tilts")
	p.tap("button", "End session")
	p.find("heading", "You ended the session")
	shows(outside{State: "none"})
}
