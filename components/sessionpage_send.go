package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
)

// send tells the session a message. It is the only place where the session
// changes. It carries out what the session asks for, and asks to be woken when
// the clock is next due.
func (p *SessionPage) send(msg session.Msg) {
	if p.crashed || (p.screen != AtSession && p.screen != AtCheckOut) {
		return
	}
	before, now := p.model, p.Device.Now()
	place := p.whereabouts()
	next, effects := session.Update(p.model, msg, now)
	p.model = next
	if next.Phase == session.Away && before.Phase != session.Away {
		p.unseen = now.Sub(before.SeenAt).Abs()
	}
	p.turn()
	p.carryOut(effects)
	if p.screen == AtElsewhere {
		return
	}
	p.Device.Wake(p.model.NextLook(now), p.look)
	switch {
	case p.whereabouts() != place:
		arriveAtTop(p.ctx)
	case p.model.At != before.At, next.Phase == session.Returning && before.Phase != session.Returning:
		scrollToTop(p.ctx)
	}
}

// turn moves to the screen that the session has come to.
func (p *SessionPage) turn() {
	screen := AtSession
	if !p.model.Live() {
		screen = AtCheckOut
	}
	if screen != p.screen {
		p.screen = screen
		p.answers.After, p.answers.Felt = diary.Rating{}, diary.NotSaid
		p.Device.Live(screen == AtSession)
	}
}

// look is what the device calls when the clock is due. Where nothing changed
// but the time, only the clock is drawn.
func (p *SessionPage) look() {
	p.ctx.Dispatch(func(ctx app.Context) {
		guard(ctx, func() {
			before := p.face()
			p.send(session.Tick{})
			if p.face() != before || p.screen != AtSession {
				return
			}
			ctx.PreventUpdate()
			p.clock.show(reading(p.Library, p.model, p.Device.Now()))
		})
	})
}

// A face is all that the page shows of a session, without what moves by
// itself: the clock, the ring and the pace.
type face struct {
	place   whereabouts
	motion  string // of what moves by itself
	note    session.Notice
	undo    bool
	minutes int
	said    string
	cues    int
	unsaved bool
}

func (p *SessionPage) face() face {
	return face{
		place:   p.whereabouts(),
		motion:  motion(p.model),
		note:    p.model.Note,
		undo:    p.model.Undo != nil,
		minutes: minutesLeft(p.model, p.Device.Now()),
		said:    p.said,
		cues:    p.cues,
		unsaved: p.unsaved,
	}
}

// A whereabouts is where the person is. When it changes the focus moves to its
// heading.
type whereabouts struct {
	screen  Screen
	step    int
	hurting bool
	pain    session.Pain // that was said
	away    bool
	floor   bool
}

func (p *SessionPage) whereabouts() whereabouts {
	where := whereabouts{screen: p.screen, floor: p.floor}
	if p.screen == AtSession {
		where.step = p.model.Segment().Number
		where.hurting = p.model.Phase == session.Hurting
		where.pain = p.model.Pain
		where.away = p.model.Phase == session.Away
	}
	return where
}

// carryOut does what the session asks for. Of several lines to speak only the
// last one still holds: each takes the place of the one before.
func (p *SessionPage) carryOut(effects []session.Effect) {
	var speak *session.Speak
	var announce []string
	for _, effect := range effects {
		switch e := effect.(type) {
		case session.Speak:
			speak = &e
		case session.Announce:
			announce = joined(announce, announced(p.Library, p.model, e.Line))
			if e.Line == session.LineHalf {
				p.cues++
			}
		case session.Chimes:
			p.Device.Chimes(e.Ahead)
		case session.Vibrate:
			p.cues++
			p.Device.Vibrate(e.Sound)
		case session.KeepAwake:
			p.Device.KeepAwake(e.On)
		case session.Save:
			p.save()
		}
	}
	if speak != nil && p.screen != AtElsewhere {
		p.Device.Speak(spoken(p.Library, p.model, speak.Line, p.view().voice()))
	}
	if len(announce) > 0 {
		p.announce(strings.Join(announce, " "))
	}
}

// announce puts words into the live region. The same words twice are read
// twice only where the text differs, so a space is added that nobody hears.
func (p *SessionPage) announce(words string) {
	if words == p.said {
		words += "\u00a0"
	}
	p.said = words
}
