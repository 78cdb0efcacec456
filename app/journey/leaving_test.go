package journey

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/inspector"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A leaving says whether a page is being left for another. Chromium's tree for
// screen readers must not be asked meanwhile: a question that is open when the
// next page takes the place of this one can bring the page down.
type leaving struct {
	atomic.Bool
	arrived atomic.Int64 // how many pages have come so far
	crashed atomic.Bool
}

// hear takes in an event of the page of a context.
func (l *leaving) hear(ctx context.Context, event any) {
	top := cdp.FrameID(chromedp.FromContext(ctx).Target.TargetID)
	switch e := event.(type) {
	case *page.EventFrameRequestedNavigation:
		if e.FrameID == top && e.Disposition == page.ClientNavigationDispositionCurrentTab {
			l.Store(true)
		}
	case *page.EventFrameNavigated:
		if e.Frame.ID == top {
			l.arrived.Add(1)
			l.Store(false)
		}
	case *page.EventFrameStoppedLoading: // where nothing came of it
		if e.FrameID == top {
			l.Store(false)
		}
	case *inspector.EventTargetCrashed:
		l.crashed.Store(true)
	}
}

// tapAway taps what leads to another page after some time.
func (p *person) tapAway(role, name string) {
	p.Helper()
	p.leaves(func() { p.tap(role, name) }, fmt.Sprintf("the %s named %q", role, name))
}

// leavesBy has the page do what leads to another. It does so once it has
// answered: a page that is left takes its answer with it.
func (p *person) leavesBy(script string) {
	p.Helper()
	p.leaves(func() { eval[any](p, "void setTimeout(() => { "+script+" })") }, script)
}

// leaves does what leads to another page, and waits without a question until
// that has come.
func (p *person) leaves(do func(), what string) {
	p.Helper()
	c, is := p.pane.(*chromium)
	if !is {
		do()
		return
	}
	before := c.leave.arrived.Load()
	do()
	p.eventually(func() bool { return c.leave.arrived.Load() > before }, func() string {
		return what + " led nowhere"
	})
}
