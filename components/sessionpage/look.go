package sessionpage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
)

// look is what the device calls when the clock is due. Where nothing changed
// but the time, only the clock is drawn.
func (p *Page) look() {
	p.ctx.Dispatch(func(ctx app.Context) {
		ui.Guard(ctx, func() {
			before := p.drawnState()
			p.update(visit.Looked{})
			live, ok := p.visit.Screen.(visit.Live)
			if !ok || p.drawnState() != before {
				return
			}
			ctx.PreventUpdate()
			p.clock.Show(player.ReadingOf(p.Library, live.Session, live.Session.SeenAt))
		})
	})
}

// A drawnState is all that the page shows of a session, without what moves by
// itself: the clock, the ring and the pace.
type drawnState struct {
	target       visit.FocusTarget
	motion       player.Motion // of what moves by itself
	note         session.Notice
	undo         bool
	minutes      int
	announcement string
	cues         int
	unsaved      bool
}

func (p *Page) drawnState() drawnState {
	run, _ := p.visit.Run()
	return drawnState{
		target:       p.visit.FocusTarget(),
		motion:       player.MotionOf(run.Session),
		note:         run.Session.Note,
		undo:         run.Session.Undo != nil,
		minutes:      player.MinutesLeft(run.Session, run.Session.SeenAt),
		announcement: p.visit.Announcement,
		cues:         run.Cues,
		unsaved:      p.visit.Unsaved,
	}
}
