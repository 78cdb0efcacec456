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

// A Clock is the running digits and nothing else, so that a second costs one
// change of text. Its page reaches it through Handle.
type Clock struct {
	app.Compo

	Reading Reading
	Under   string // what the digits count, under them
	Handle  *ClockHandle

	place, digits app.Value // the element on the screen, and the text node in it
}

// A ClockHandle is how a page moves the clock that is on the screen now without
// drawing itself.
type ClockHandle struct {
	Page  app.Context // of the page that holds the clock
	Clock *Clock
	ctx   app.Context // of the clock
}

func (c *Clock) OnPreRender(ctx app.Context) { c.Handle.Clock, c.Handle.ctx = c, ctx }

func (c *Clock) OnMount(ctx app.Context) {
	c.Handle.Clock, c.Handle.ctx = c, ctx
	c.place = c.JSValue().Call("querySelector", ".clock__digits")
	c.digits = c.place.Get("firstChild")
}

// OnUpdate writes the digits that the page has set. go-app compares them with
// what it drew last, not with what write has put in their place since.
func (c *Clock) OnUpdate(app.Context) { c.write() }

func (c *Clock) OnDismount() {
	if c.Handle.Clock == c {
		c.Handle.Clock = nil
	}
}

// Show moves the clock to a reading.
func (h *ClockHandle) Show(r Reading) {
	if h.Clock == nil || h.Clock.Reading == r {
		return
	}
	before := h.Clock.Reading
	h.Clock.Reading = r
	if before.class() == r.class() && before.Count == r.Count {
		h.Clock.write()
		return
	}
	// go-app draws every component above the one that changed; here that is
	// taken back, for nothing else changed.
	h.ctx.Dispatch(func(app.Context) { h.Page.PreventUpdate() })
}

// write puts the digits on the screen: most seconds change nothing else, and
// all that go-app would do to find that out costs more than the change. Where
// an extension has put something else in their place, they take it back.
func (c *Clock) write() {
	if c.digits == nil {
		return
	}
	if !c.digits.Equal(c.place.Get("firstChild")) || !c.digits.Equal(c.place.Get("lastChild")) {
		c.place.Call("replaceChildren", c.digits)
	}
	c.digits.Set("data", c.Reading.Digits)
}

func (c *Clock) Render() app.UI {
	return ui.Div().Class(c.Reading.class()).Body(
		ui.P().Class("clock__time").Role("timer").Body(
			ui.Span().Class("clock__digits").Attr("translate", "no").Text(c.Reading.Digits),
			app.Text(" "),
			ui.Span().Class("clock__under").Text(c.Under),
		),
		ui.P().Class("clock__count").Text(c.Reading.Count),
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
