package player

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// A Reading is what the clock shows at one moment.
type Reading struct {
	Digits string
	Count  string // of repetitions, where they are paced
	Last   bool   // the last seconds, which tick
}

// class is how a reading looks.
func (r Reading) class() string {
	class := "clock"
	if r.Last {
		class += " clock--last"
	}
	if len(r.Digits) > 2 {
		class += " clock--long"
	}
	return class
}

// A Clock is what a second changes and nothing else. Its page reaches it
// through Handle.
type Clock struct {
	app.Compo

	Reading Reading
	Under   string // what the digits count, under them
	Handle  *ClockHandle

	root          app.Value // the element on the screen; nil off a browser
	digits, count words
}

// A ClockHandle is how a page moves the clock that is on the screen now without
// drawing itself.
type ClockHandle struct{ Clock *Clock }

func (c *Clock) OnPreRender(app.Context) { c.Handle.Clock = c }

func (c *Clock) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
	c.Handle.Clock, c.root = c, c.JSValue()
	c.digits, c.count = wordsIn(c.root, ".clock__digits"), wordsIn(c.root, ".clock__count")
}

// OnUpdate writes the reading that the page has set. go-app compares it with
// what it drew last, not with what Show has put in its place since.
func (c *Clock) OnUpdate(app.Context) {
	if c.root != nil {
		c.root.Set("className", c.Reading.class())
		c.count.write(c.Reading.Count)
		c.digits.write(c.Reading.Digits)
	}
}

func (c *Clock) OnDismount() {
	if c.Handle.Clock == c {
		c.Handle.Clock = nil
	}
}

// Show moves the clock to a reading. It writes on the screen itself: all that
// go-app would do to find out what a second changes costs more than the change,
// and brings a frame after it.
func (h *ClockHandle) Show(r Reading) {
	c := h.Clock
	if c == nil || c.Reading == r {
		return
	}
	before := c.Reading
	c.Reading = r
	if c.root == nil {
		return
	}
	if r.class() != before.class() {
		c.root.Set("className", r.class())
	}
	if r.Count != before.Count {
		c.count.write(r.Count)
	}
	if r.Digits != before.Digits {
		c.digits.write(r.Digits)
	}
}

// words are an element and the text in it.
type words struct{ place, text app.Value }

func wordsIn(root app.Value, selector string) words {
	place := root.Call("querySelector", selector)
	return words{place, place.Get("firstChild")}
}

// write changes the text. Where an extension has put something else in its
// place, it takes that back.
func (w words) write(text string) {
	if !w.text.Equal(w.place.Get("firstChild")) || !w.text.Equal(w.place.Get("lastChild")) {
		w.place.Call("replaceChildren", w.text)
	}
	w.text.Set("data", text)
}

func (c *Clock) Render() app.UI {
	return ui.Box(c.Reading.class(),
		ui.P().Class("clock__time").Role("timer").Body(
			ui.Span().Class("clock__digits").Attr("translate", "no").Text(c.Reading.Digits),
			app.Text(" "),
			ui.Span().Class("clock__under").Text(c.Under),
		),
		ui.Line("clock__count", c.Reading.Count),
	)
}

// ReadingOf returns what the clock shows of a session.
func ReadingOf(lib *content.Library, m session.Model, now time.Time) Reading {
	s := m.Segment()
	switch {
	case m.Phase == session.Returning:
		return Reading{Digits: digits(max(0, m.BackAt.Sub(now)))}
	case m.Phase == session.Ready:
		return Reading{Digits: digits(s.Length)}
	case s.Length == 0:
		return Reading{Digits: digits(m.Elapsed(now).Truncate(time.Second))}
	}
	left := m.Remaining(now)
	return Reading{
		Digits: digits(left),
		Count:  countWords(lib, m, now),
		Last:   m.Phase == session.Running && left > 0 && left <= session.LastSeconds*time.Second,
	}
}

// countWords says which repetition is under way: "3 of 10".
func countWords(lib *content.Library, m session.Model, now time.Time) string {
	n := repetition(m, now)
	if n == 0 {
		return ""
	}
	s := m.Segment()
	of := repetitionAt(s, m.Total-1) // time that was added has its own
	return content.Fill(lib.Text.Session.Player.Count, map[string]string{
		"n": strconv.Itoa(n), "of": strconv.Itoa(of),
	})
}

// repetition returns which paced repetition is under way, from 1, and 0 where
// there is no pace.
func repetition(m session.Model, now time.Time) int {
	s := m.Segment()
	if s.Repeats == 0 || s.Length == 0 {
		return 0
	}
	return repetitionAt(s, min(m.Elapsed(now), m.Total-1))
}

// repetitionAt returns which paced repetition is under way so far into a
// segment, from 1.
func repetitionAt(s session.Segment, into time.Duration) int {
	return int(into*time.Duration(s.Repeats)/s.Length) + 1
}

// digits writes a length as 45 or 1:30, rounded up to a second.
func digits(d time.Duration) string {
	n := wording.WholeSeconds(d)
	if n < 60 {
		return strconv.Itoa(n)
	}
	rest := strconv.Itoa(n % 60)
	if len(rest) == 1 {
		rest = "0" + rest
	}
	return strconv.Itoa(n/60) + ":" + rest
}
