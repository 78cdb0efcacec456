package sessionpage

import (
	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/components/wording"
)

var _ player.Controls = (*SessionPage)(nil)

// view is all that the player draws.
func (p *SessionPage) view() player.View {
	run, _ := p.visit.Run()
	return player.View{
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
	p.Tell(player.MainMessage(run.Session))
}

func (p *SessionPage) SayAgain() {
	ui.KeepFocus(p.ctx)
	run, _ := p.visit.Run()
	p.Device.Unlock()
	p.Device.Speak(wording.Spoken(p.Library, run.Session, player.AgainLine(run.Session), session.VoiceFull))
}

func (p *SessionPage) Mute() {
	ui.KeepFocus(p.ctx)
	p.update(visit.Muted{})
}

func (p *SessionPage) ToggleFloor() { p.update(visit.FloorToggled{}) }
