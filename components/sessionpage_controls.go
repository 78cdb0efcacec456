package components

import (
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/components/wording"
)

var _ Controls = (*SessionPage)(nil)

func (p *SessionPage) player() player { return player{View: p.view(), controls: p, clock: &p.clock} }

// view is all that the player draws.
func (p *SessionPage) view() View {
	run, _ := p.visit.Run()
	return View{
		Library: p.Library, Model: run.Session, Now: p.Device.Now(),
		Settings: p.settings.Settings, Can: p.Device.Abilities(),
		Unseen: run.Unseen, Cues: run.Cues, Floor: run.Floor, Muted: run.Muted,
		Unsaved: p.visit.Unsaved, Embedded: p.Embedded,
	}
}

func (p *SessionPage) Tell(msg session.Msg) {
	ui.KeepFocus(p.ctx)
	p.update(visit.Told{Msg: msg})
}

func (p *SessionPage) PauseOrGo() {
	run, _ := p.visit.Run()
	p.Tell(mainMessage(run.Session))
}

func (p *SessionPage) SayAgain() {
	ui.KeepFocus(p.ctx)
	run, _ := p.visit.Run()
	p.Device.Unlock()
	p.Device.Speak(wording.Spoken(p.Library, run.Session, againLine(run.Session), session.VoiceFull))
}

func (p *SessionPage) Mute() {
	ui.KeepFocus(p.ctx)
	p.update(visit.Muted{})
}

func (p *SessionPage) ToggleFloor() { p.update(visit.FloorToggled{}) }
