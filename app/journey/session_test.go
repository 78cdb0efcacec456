package journey

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

const (
	noSigns = "None applies, or my doctor has checked it and says this is fine"
	ready   = "I’m ready"
)

// start goes through the warning signs to the set-up screen of a routine.
func (p *person) start(routine string) {
	p.Helper()
	p.open("/session/" + routine + "/")
	p.tap("button", noSigns)
	p.gone("button", noSigns)
}

// begin starts a routine with the choices that stand.
func (p *person) begin(routine string) {
	p.Helper()
	p.start(routine)
	p.find("radio", "Left")
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", "Stop, this hurts")
}

// Where nothing waits, one control cuts the count-in short and then ends the
// search.
func TestFoundAfterACountIn(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.start("wall")
	p.find("radio", "Left")
	p.tap("DisclosureTriangle", "More choices: standard press")
	p.tap("DisclosureTriangle", "Getting ready")
	p.tap("radio", "Never, always count in")
	p.tap("button", "Start: 13 minutes")
	p.tap("button", "Start now")
	p.gone("button", "Start now")
	p.wait(time.Minute)
	p.tap("button", "Start now")
	p.tap("button", "Found it")
	p.reads("Let your weight sink")
}

// pressing starts the wall routine and goes to the first hold.
func (p *person) pressing() {
	p.Helper()
	p.begin("wall")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.wait(time.Minute)
	p.tap("button", ready)
	p.tap("button", "Found it")
	p.reads("Let your weight sink")
}

// left returns what the clock of the player shows.
func (p *person) left() string {
	p.Helper()
	return eval[string](p, `document.querySelector("[role=timer]").textContent.match(/[\d:]+/)[0]`)
}

// wholeOneSpot goes through the one-spot routine and compares all of it.
func (p *person) wholeOneSpot() {
	p.Helper()
	p.start("one-spot")
	p.oneSpot()
	p.compare("testdata/one-spot.txt", p.transcript())
	if contexts := eval[int](p, "journeyContexts"); contexts != 1 {
		p.Errorf("%d audio contexts were made, want 1 for the whole session", contexts)
	}
	if held := eval[int](p, "journey.locks.held"); held != 0 {
		p.Errorf("%d wake locks are held after the session, want none", held)
	}
	if len(*p.broken) > 0 {
		p.Errorf("the page broke:\n%s", strings.Join(*p.broken, "\n"))
	}
}

// oneSpotParts are the parts of the one-spot routine that each wait for a tap,
// and how long each one takes.
var oneSpotParts = []time.Duration{
	40 * time.Second,  // pelvic tilts
	120 * time.Second, // find the spot, light and long, let go
	60 * time.Second,  // press and move
	90 * time.Second,  // the other side
	50 * time.Second,  // sways
	70 * time.Second,  // a stretch
	40 * time.Second,  // a walk
}

// oneSpot goes from the set-up of the one-spot routine to its very end.
func (p *person) oneSpot() {
	p.Helper()
	p.tap("radio", "Right")
	p.tap("radio", "4")
	p.tap("button", "Start: 10 minutes")
	for _, length := range oneSpotParts {
		p.tap("button", ready)
		p.find("button", "Pause")
		p.wait(length)
	}
	p.find("heading", "The session is over")
	p.tap("radio", "3")
	p.tap("radio", "Better")
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
}

// transcript is what the person heard and was told, by the second, what
// sounded, and what is remembered.
func (p *person) transcript() string {
	var out strings.Builder
	from := p.now.UnixMilli()
	for _, n := range p.noted() {
		fmt.Fprintf(&out, "%6s  %-8s %s\n", time.Duration(n.At-from)*time.Millisecond, n.Kind, n.Text)
	}
	var sounds []float64
	text := eval[string](p, "JSON.stringify([...new Set(journey.heard.filter((s) => s.stopped > s.at).map((s) => Math.round(s.at)))])")
	if err := json.Unmarshal([]byte(text), &sounds); err != nil {
		p.Fatal(err)
	}
	fmt.Fprintln(&out, "\nsounds begin at")
	for _, at := range sounds {
		fmt.Fprintf(&out, "%6s\n", (time.Duration(at)*time.Millisecond - time.Duration(from)*time.Millisecond).Round(10*time.Millisecond))
	}
	var book any
	if err := json.Unmarshal([]byte(eval[string](p, `localStorage.getItem("unknot/v1/diary")`)), &book); err != nil {
		p.Fatal(err)
	}
	b, err := json.MarshalIndent(book, "", "  ")
	if err != nil {
		p.Fatal(err)
	}
	fmt.Fprintf(&out, "\nremembered\n%s\n", b)
	return out.String()
}

// compare compares with a recorded transcript, or records it.
func (p *person) compare(path, got string) {
	p.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			p.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		p.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		p.Errorf("%s mismatch (-want +got):\n%s", path, diff)
	}
}

// hide puts the page out of sight.
func (p *person) hide() {
	p.Helper()
	p.window(browser.WindowStateMinimized, "hidden")
}

// show brings the page back into sight.
func (p *person) show() {
	p.Helper()
	p.window(browser.WindowStateNormal, "visible")
}

func (p *person) window(state browser.WindowState, want string) {
	p.Helper()
	of := browser.GetWindowForTargetParams{TargetID: chromedp.FromContext(p.ctx).Target.TargetID}
	window, err := chromedp.CallBrowser(p.ctx, browser.GetWindowForTarget, of)
	if err != nil {
		p.Fatalf("the window: %v", err)
	}
	bounds := browser.SetWindowBoundsParams{WindowID: window.WindowID, Bounds: &browser.Bounds{WindowState: state}}
	if _, err := chromedp.CallBrowser(p.ctx, browser.SetWindowBounds, bounds); err != nil {
		p.Fatalf("the window: %v", err)
	}
	p.eventually(func() bool { return eval[string](p, "document.visibilityState") == want }, func() string {
		return "the page is not " + want
	})
}

// The time is in sight when a hold begins, though the tap that began it was
// far down the page.
func TestTimeIsInSightInAHold(t *testing.T) {
	t.Parallel()
	p := visitor(t)
	p.pressing()
	p.eventually(func() bool { return eval[float64](p, "scrollY") == 0 }, func() string {
		return fmt.Sprint("the page is scrolled by ", eval[float64](p, "scrollY"), " pixels, want 0")
	})
}
