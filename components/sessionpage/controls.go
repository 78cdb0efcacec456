package sessionpage

import (
	"unknot/components/player"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/components/wording"
)

var _ player.Controls = (*Page)(nil)

// view is all that the player draws.
func (p *Page) view() player.View {
	run, _ := p.visit.Run()
	return player.View{
		Library: p.Library, Model: run.Session, Now: p.Device.Now(),
		Settings: p.settings.Settings, Can: p.Device.Abilities(),
		Unseen: run.Unseen, Cues: run.Cues, Floor: run.Floor, Muted: run.Muted,
		Unsaved: p.visit.Unsaved, Embedded: p.Embedded,
	}
}

func (p *Page) Tell(msg session.Msg) {
	ui.KeepFocus(p.ctx)
	p.update(visit.Told{Msg: msg})
}

func (p *Page) PauseOrGo() {
	run, _ := p.visit.Run()
	p.Tell(player.MainMessage(run.Session))
}

func (p *Page) SayAgain() {
	ui.KeepFocus(p.ctx)
	run, _ := p.visit.Run()
	p.Device.Unlock()
	p.Device.Speak(wording.Spoken(p.Library, run.Session, player.AgainLine(run.Session), session.VoiceFull))
}

func (p *Page) Mute() {
	ui.KeepFocus(p.ctx)
	p.update(visit.Muted{})
}

func (p *Page) ToggleFloor() { p.update(visit.FloorToggled{}) }
