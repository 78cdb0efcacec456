package browser

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// longest is how long a timer of the page is trusted. It counts neither sleep
// nor a clock that is set.
const longest = time.Second

// now is the wall clock. It comes from Date, because Go's own clock in a
// browser carries a monotonic reading that stops while a phone sleeps, and the
// time zone of the program's start, while an installed program stays open
// across journeys and changes of clocks. Off the browser it stands still, so
// that a page drawn twice is the same.
func now() time.Time {
	date := window("Date")
	if !date.Truthy() {
		return time.UnixMilli(0)
	}
	at := date.New()
	west := at.Call("getTimezoneOffset").Int() // minutes
	return time.UnixMilli(int64(at.Call("getTime").Float())).In(time.FixedZone("", -60*west))
}

// A clock wakes the program. It asks a worker, whose timers go on in a hidden
// tab; where there can be no worker, as in a sandboxed frame, the page's own
// timers have to do.
type clock struct {
	at     time.Time
	look   func()
	ticker app.Value // nil before it is made, undefined where it can't be
	runs   bool      // the ticker has been heard: till then its file may hang
	ring   app.Func  // what the page's timer calls
	timer  app.Value
}

// wake asks for one look at a time; the zero time asks for none.
func (c *clock) wake(at time.Time, look func()) {
	c.at, c.look = at, look
	c.arm()
}

func (c *clock) arm() {
	if c.ticker == nil {
		c.makeTicker()
	}
	if c.ticker.Truthy() && try(func() { c.ticker.Call("postMessage", due(c.at)) }) == nil && c.runs {
		return
	}
	c.armTimer()
}

// due is a time as the ticker takes it: whole milliseconds since 1970, never
// before the time, and 0 for the zero time.
func due(at time.Time) float64 {
	if at.IsZero() {
		return 0
	}
	return math.Ceil(float64(at.UnixMicro()) / 1000)
}

// came is called when a timer thinks that the time has come, or that the clock
// was set. It may be early, or late with a time that was asked for before: a
// look too many changes nothing, a look too few would leave a frozen clock.
func (c *clock) came() {
	if c.at.IsZero() {
		return
	}
	look := c.look
	c.at, c.look = time.Time{}, nil
	look()
}

func (c *clock) makeTicker() {
	c.ticker = app.Undefined()
	worker, address := window("Worker"), app.Getenv("UNKNOT_TICKER")
	if !worker.Truthy() || address == "" {
		return
	}
	try(func() {
		ticker := worker.New(address)
		listen(ticker, "message", func(message app.Value) { c.heard(message.Get("data").Truthy()) })
		listen(ticker, "error", func(app.Value) { // its file could not be loaded
			c.ticker = app.Undefined()
			c.arm()
		})
		c.ticker = ticker
	})
}

// heard takes what the ticker says: first of all that it runs, then times.
func (c *clock) heard(time bool) {
	c.runs = true
	c.stopTimer()
	if time {
		c.came()
	}
}

func (c *clock) stopTimer() {
	if c.timer != nil {
		app.Window().Call("clearTimeout", c.timer)
		c.timer = nil
	}
}

func (c *clock) armTimer() {
	c.stopTimer()
	if c.at.IsZero() {
		return
	}
	if c.ring == nil {
		c.ring = app.FuncOf(func(app.Value, []app.Value) any {
			c.timer = nil
			guard(c.came)
			return nil
		})
	}
	left := min(max(0, c.at.Sub(now())), longest)
	c.timer = app.Window().Call("setTimeout", c.ring, math.Ceil(left.Seconds()*1000))
}
