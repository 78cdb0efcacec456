package journey

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
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
	// startAt makes pages opened from now on begin at a time, with a clock that
	// moves only when told.
	startAt(now time.Time) error
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
	// pick picks a file in the input with an id.
	pick(id, file string) error
	// key presses keys of chromedp's list, on what has the focus.
	key(keys string) error
}

// A node is an element of a page, for as long as it is there. 0 is none.
type node int64

// A chromium is a page in Chromium.
type chromium struct {
	ctx   context.Context
	leave *leaving
	clock page.ScriptIdentifier // what sets the clock of each page
}

func (c *chromium) do(action chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, action)
}

// ask sends the browser a command.
func ask[P, R any](c *chromium, limit time.Duration, command cdp.Command[P, R], params P) (R, error) {
	ctx, cancel := context.WithTimeout(c.ctx, limit)
	defer cancel()
	return chromedp.Call(ctx, command, params)
}

func (c *chromium) screen(width, height int64) error {
	_, err := ask(c, patience, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: width, Height: height, DeviceScaleFactor: 2, Mobile: width < 700,
	})
	return err
}

func (c *chromium) open(address string) error { return c.do(chromedp.Navigate(address)) }

func (c *chromium) reload() error { return c.do(chromedp.Reload()) }

func (c *chromium) startAt(now time.Time) error {
	if c.clock != "" {
		old := page.RemoveScriptToEvaluateOnNewDocumentParams{Identifier: c.clock}
		if _, err := ask(c, patience, page.RemoveScriptToEvaluateOnNewDocument, old); err != nil {
			return err
		}
	}
	script := strings.Replace(pageScript, "JOURNEY_NOW", fmt.Sprint(now.UnixMilli()), 1)
	added, err := ask(c, patience, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	c.clock = added.Identifier
	return err
}

func (c *chromium) evaluate(script string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(c.ctx, 3*patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[[]byte](script, chromedp.EvalAwaitPromise, chromedp.EvalAsValue))
}

func (c *chromium) perceive(role, name string) node {
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

func (c *chromium) focused() (node, error) {
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

func (c *chromium) tap(n node) (bool, error) {
	x, y, ok := c.place(n)
	if !ok {
		return false, nil
	}
	return true, c.do(chromedp.MouseClickXY(x, y))
}

// place brings an element into sight and returns where its middle is, and
// false where it has gone.
func (c *chromium) place(n node) (x, y float64, ok bool) {
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

func (c *chromium) key(keys string) error { return c.do(chromedp.KeyEvent(keys)) }

func (c *chromium) pick(id, file string) error {
	root, err := ask(c, patience, dom.GetDocument, dom.GetDocumentParams{})
	if err != nil {
		return err
	}
	input, err := ask(c, patience, dom.QuerySelector, dom.QuerySelectorParams{NodeID: root.Root.NodeID, Selector: "#" + id})
	if err != nil {
		return err
	}
	_, err = ask(c, patience, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{file}, NodeID: input.NodeID})
	return err
}
