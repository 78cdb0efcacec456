package components

import "unknot/components/session"

var _ Controls = (*SessionPage)(nil)

func (p *SessionPage) Tell(msg session.Msg) {
	keepFocus(p.ctx)
	p.Device.Unlock()
	p.send(msg)
}

func (p *SessionPage) PauseOrGo() { p.Tell(mainMessage(p.model)) }

func (p *SessionPage) SayAgain() {
	keepFocus(p.ctx)
	p.Device.Unlock()
	p.Device.Speak(spoken(p.Library, p.model, againLine(p.model), VoiceFull))
}

func (p *SessionPage) Mute() {
	keepFocus(p.ctx)
	p.muted = !p.muted
	s := p.settings
	words := p.text().Player.Sound
	if p.muted {
		s.Sound, s.Voice = false, VoiceOff
		words = p.text().Player.Muted
		p.Device.Speak(nil)
	}
	p.Device.Set(s)
	p.announce(words)
}

func (p *SessionPage) ToggleFloor() {
	p.floor = !p.floor
	arriveAtTop(p.ctx)
}
