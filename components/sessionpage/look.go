package sessionpage

import (
	"slices"

	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/components/wording"
)

// look is what the device calls when the clock is due. A second that changes
// nothing but the clock is written at once: a turn of go-app costs more than
// all the rest of it, and brings a frame after it.
func (p *Page) look() {
	ui.Guard(p.ctx, func() {
		next, effects := visit.Update(p.visit, visit.Looked{}, p.Device.Now())
		live, ok := next.Screen.(visit.Live)
		before := drawnOf(p.visit)
		if !ok || drawnOf(next) != before || slices.ContainsFunc(effects, tells) {
			p.later(func() { p.update(visit.Looked{}) })
			return
		}
		p.become(next, effects)
		p.clock.Show(player.ReadingOf(p.Library, live.Session, live.Session.SeenAt))
		if drawnOf(p.visit) != before { // another tab has it, or there is no room
			p.later(func() {})
		}
	})
}

// tells reports whether an effect may change what the page shows: all but the
// next look, and keeping this one.
func tells(e visit.Effect) bool {
	switch e.(type) {
	case visit.Wake, visit.KeepLook:
		return false
	}
	return true
}

// A drawnState is what a look may change of what the page shows, without what
// moves by itself: the clock, the ring and the pace. The rest changes by
// effects.
type drawnState struct {
	target  visit.FocusTarget
	motion  player.Motion // of what moves by itself
	note    session.Notice
	undo    bool
	unsaved bool
	minutes int
}

func drawnOf(v visit.Model) drawnState {
	run, _ := v.Run()
	return drawnState{
		target:  v.FocusTarget(),
		motion:  player.MotionOf(run.Session),
		note:    run.Session.Note,
		undo:    run.Session.Undo != nil,
		unsaved: v.Unsaved,
		minutes: wording.Minutes(run.Session.Left(run.Session.SeenAt)),
	}
}
