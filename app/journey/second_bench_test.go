package journey

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp/kb"
)

// BenchmarkSecond measures what a running second costs on a slow phone: in a
// hold, where the ring moves, and in a movement, where the figure and the pace
// move as well.
func BenchmarkSecond(b *testing.B) {
	once(b)
	p := newcomer(b)
	p.begin("one-spot")
	p.key(kb.ArrowRight)
	p.find("heading", "Find your spot")
	p.tap("button", ready)
	p.tap("button", "Found it")
	p.find("button", "It eased")
	p.runningSecond("a hold", 40)
	found("memory of the page in a session", p.metric("JSHeapUsedSize")/1e6, "MB", "")

	p = newcomer(b)
	p.begin("move")
	p.key(kb.ArrowRight)
	p.find("heading", "Pelvic tilts")
	p.tap("button", ready)
	p.find("button", "Pause")
	p.runningSecond("a movement", 80)
}

// runningSecond measures the seconds of what runs now. The first ones draw what
// is new on the screen, and the moment when the words change is none of them.
func (p *person) runningSecond(of string, most float64) {
	p.Helper()
	const seconds = 12
	call(p, accessibility.Disable, cdp.Empty{}) // by which a test perceives, and a reader without a screen reader has not
	call(p, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks})
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slowDown})
	time.Sleep(8 * time.Second)
	all, script := p.metric("TaskDuration"), p.metric("ScriptDuration")
	time.Sleep(seconds * time.Second)
	all, script = 1000*(p.metric("TaskDuration")-all)/seconds, 1000*(p.metric("ScriptDuration")-script)/seconds
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 1})
	found(fmt.Sprintf("main thread in a second of %s, %d times slower", of, slowDown), all, "ms", fmt.Sprintf("at most %.0f", most))
	found(fmt.Sprintf("script in a second of %s, %d times slower", of, slowDown), script, "ms", "at most 4")
}

func (p *person) metric(name string) float64 {
	p.Helper()
	for _, m := range call(p, performance.GetMetrics, cdp.Empty{}).Metrics {
		if m.Name == name {
			return m.Value
		}
	}
	p.Fatalf("the browser has no metric %s", name)
	return 0
}
