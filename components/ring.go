package components

import (
	"strconv"
	"time"
	"unknot/components/ui"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Ring shows how much of a segment is gone. It is started once and then runs
// in the browser; its page draws a fresh one, by another Key, whenever the
// clock behind it was changed.
type Ring struct {
	app.Compo

	Key    string
	Square bool          // a count-in, which must not look like a hold
	Length time.Duration // of the segment; 0 draws the track alone
	Gone   time.Duration // of it, when the ring is drawn
	Runs   bool
}

// CompoID makes another Key another ring, whose motion begins anew.
func (r *Ring) CompoID() string { return r.Key }

// OnMount sets the times on the element itself: a style attribute is refused
// by the site's policy, and the style sheet cannot know them.
func (r *Ring) OnMount(app.Context) {
	style := r.JSValue().Get("style")
	style.Call("setProperty", "--ring-length", cssTime(r.Length))
	style.Call("setProperty", "--ring-gone", cssTime(-r.Gone))
}

func (r *Ring) Render() app.UI {
	class := "ring"
	shape := ringCircle
	if r.Square {
		class, shape = class+" ring--square", ringSquare
	}
	if r.Length > 0 {
		class += " ring--timed"
	}
	if r.Runs {
		class += " ring--runs"
	}
	return ui.Div().Class(class).Aria("hidden", true).Body(app.Raw(shape))
}

// The arc has a path length of 100, so that the style sheet can speak of
// hundredths whatever the shape.
const (
	ringCircle = `<svg class="ring__picture" viewBox="0 0 100 100" focusable="false">` +
		`<circle class="ring__track" cx="50" cy="50" r="46" pathLength="100"/>` +
		`<circle class="ring__arc" cx="50" cy="50" r="46" pathLength="100" transform="rotate(-90 50 50)"/></svg>`
	ringSquare = `<svg class="ring__picture" viewBox="0 0 100 100" focusable="false">` +
		`<rect class="ring__track" x="8" y="8" width="84" height="84" rx="16" pathLength="100"/>` +
		`<rect class="ring__arc" x="8" y="8" width="84" height="84" rx="16" pathLength="100"/></svg>`
)

// A Pace is a dot that moves out and back once a repetition.
type Pace struct {
	app.Compo

	Key  string
	Each time.Duration // one repetition
	Out  time.Duration // of it, before it turns back
	Gone time.Duration // of the first one, when the pace is drawn
	Runs bool
}

func (p *Pace) CompoID() string { return p.Key }

func (p *Pace) OnMount(app.Context) {
	style := p.JSValue().Get("style")
	style.Call("setProperty", "--pace-each", cssTime(p.Each))
	style.Call("setProperty", "--pace-gone", cssTime(-p.Gone))
}

func (p *Pace) Render() app.UI {
	class := "pace pace--turn-" + strconv.Itoa(p.turn())
	if p.Runs {
		class += " pace--runs"
	}
	return ui.Div().Class(class).Aria("hidden", true).Body(
		ui.Div().Class("pace__dot"),
	)
}

// turn returns after how many tenths of a repetition the dot turns back; the
// style sheet has the motion for 2 to 8.
func (p *Pace) turn() int {
	if p.Each <= 0 {
		return 5
	}
	return min(max(int((p.Out*10+p.Each/2)/p.Each), 2), 8)
}

func cssTime(d time.Duration) string {
	return strconv.FormatInt(d.Milliseconds(), 10) + "ms"
}
