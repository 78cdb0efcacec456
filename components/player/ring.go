package player

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
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
func (r *Ring) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
	style := r.JSValue().Get("style")
	style.Call("setProperty", "--ring-length", cssTime(r.Length))
	style.Call("setProperty", "--ring-gone", cssTime(-r.Gone))
}

// Render draws a track and what is left on it. A circle is two halves, each of
// which turns out of sight behind its edge; a square is four sides, each of
// which shrinks. So nothing but whole layers moves, which costs the page
// nothing.
func (r *Ring) Render() app.UI {
	class, parts := "ring ring--circle", []string{"first", "second"}
	if r.Square {
		class, parts = "ring ring--square", []string{"top", "right", "bottom", "left"}
	}
	if r.Runs {
		class += " ring--runs"
	}
	body := []app.UI{ui.Div().Class("ring__track")}
	if r.Length > 0 {
		for _, part := range parts {
			body = append(body, ui.Box("ring__part ring__part--"+part, ui.Div().Class("ring__arc")))
		}
	}
	return ui.Div().Class(class).Aria("hidden", true).Body(body...)
}

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

func (p *Pace) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
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
