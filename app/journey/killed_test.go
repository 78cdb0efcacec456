package journey

import (
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
)

// A page that is killed in the middle of a hold has no time to say or save
// anything. It is gone on with where it was a few seconds before.
func TestKilledInAHold(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.pressing()
	for left := 59; left > 28; left-- {
		p.wait(time.Second)
	}
	p.shows("29")
	next := p.tab()
	next.now = time.UnixMilli(eval[int64](p, "journey.now()")).UTC().Add(time.Minute)
	next.setClock()
	ask(&chromium{ctx: p.ctx}, time.Second, page.Crash, cdp.Empty{}) // which nobody is left to answer
	next.open("/session/wall/")
	next.tap("button", "Continue at step 2: Low-back corner, left, 30 seconds to go")
	next.find("button", "Pause")
	next.wait(13 * time.Second)
	next.shows("20")
	if held := next.held(); held != 60 {
		t.Errorf("%g seconds are counted, want the 60 of the movement before", held)
	}
}
