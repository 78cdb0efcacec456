package journey

import (
	"context"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A pane is one page in some browser, as a person works it. None of its methods
// waits for ever.
type pane interface {
	// screen gives the page a size in CSS pixels.
	screen(width, height int64) error
	open(address string) error
	reload() error
	// evaluate returns the JSON of what a script comes to, or nil where that is
	// undefined. It waits for a promise.
	evaluate(script string) ([]byte, error)
	// perceive returns the first element with a role and a name that a screen
	// reader would come to, or 0. An empty name is any.
	perceive(role, name string) node
	// focused returns the element that has the focus.
	focused() (node, error)
	// tap brings an element into sight and taps its middle. It returns false
	// where the element has gone.
	tap(n node) (bool, error)
	// key presses keys of chromedp's list, on what has the focus.
	key(keys string) error
}

// A node is an element of a page, for as long as it is there. 0 is none.
type node int64

// A chromium is a page in Chromium.
type chromium struct {
	ctx   context.Context
	leave *leaving
}

func (c chromium) do(action chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, action)
}

// ask sends the browser a command.
func ask[P, R any](c chromium, limit time.Duration, command cdp.Command[P, R], params P) (R, error) {
	ctx, cancel := context.WithTimeout(c.ctx, limit)
	defer cancel()
	return chromedp.Call(ctx, command, params)
}

func (c chromium) screen(width, height int64) error {
	_, err := ask(c, patience, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: width, Height: height, DeviceScaleFactor: 2, Mobile: width < 700,
	})
	return err
}

func (c chromium) open(address string) error { return c.do(chromedp.Navigate(address)) }

func (c chromium) reload() error { return c.do(chromedp.Reload()) }

func (c chromium) evaluate(script string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(c.ctx, 3*patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[[]byte](script, chromedp.EvalAwaitPromise, chromedp.EvalAsValue))
}

func (c chromium) perceive(role, name string) node {
	root, err := ask(c, answer, dom.GetDocument, dom.GetDocumentParams{})
	if err != nil || c.leave.Load() {
		return 0 // between two pages there is no document
	}
	found, err := ask(c, answer, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{
		BackendNodeID: root.Root.BackendNodeID, Role: role, AccessibleName: name,
	})
	if err != nil {
		return 0
	}
	for _, n := range found.Nodes {
		if !n.Ignored {
			return node(n.BackendDOMNodeID)
		}
	}
	return 0
}

func (c chromium) focused() (node, error) {
	at, err := ask(c, patience, runtime.Evaluate, runtime.EvaluateParams{Expression: "document.activeElement"})
	if err != nil {
		return 0, err
	}
	described, err := ask(c, patience, dom.DescribeNode, dom.DescribeNodeParams{ObjectID: at.Result.ObjectID})
	if err != nil {
		return 0, err
	}
	return node(described.Node.BackendNodeID), nil
}

func (c chromium) tap(n node) (bool, error) {
	x, y, ok := c.place(n)
	if !ok {
		return false, nil
	}
	return true, c.do(chromedp.MouseClickXY(x, y))
}

// place brings an element into sight and returns where its middle is, and
// false where it has gone.
func (c chromium) place(n node) (x, y float64, ok bool) {
	id := cdp.BackendNodeID(n)
	if _, err := ask(c, answer, dom.ScrollIntoViewIfNeeded, dom.ScrollIntoViewIfNeededParams{BackendNodeID: id}); err != nil {
		return 0, 0, false
	}
	box, err := ask(c, answer, dom.GetBoxModel, dom.GetBoxModelParams{BackendNodeID: id})
	if err != nil {
		return 0, 0, false
	}
	q := box.Model.Border
	return (q[0] + q[4]) / 2, (q[1] + q[5]) / 2, true
}

func (c chromium) key(keys string) error { return c.do(chromedp.KeyEvent(keys)) }
