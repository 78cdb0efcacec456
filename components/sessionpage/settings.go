package sessionpage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
)

// visitSettings are the settings of this visit. Where the device refused to
// remember them they hold for the visit alone.
type visitSettings struct {
	device.Settings
	refused bool
	// begins is what a set-up begins with: what was chosen last, and what the
	// address asks for in its place, which nobody has chosen yet.
	begins session.Choices
}

func (p *Page) Settings() device.Settings { return p.settings.Settings }

func (p *Page) Keep(s device.Settings) {
	p.settings.Settings = s.Clamped()
	p.Device.Set(p.settings.Settings)
	err := store.SaveSettings(p.Device, p.settings.Settings)
	if err != nil {
		p.logUnkept(err)
	}
	p.settings.refused = err != nil
}

// logUnkept logs why something was not kept. In somebody else's page nothing
// is, and that is no fault.
func (p *Page) logUnkept(err error) {
	if !p.Embedded {
		app.Log(err)
	}
}

// refresh takes over settings that another tab has changed, so that what is
// kept from here later does not undo them. What this visit's set-up begins with
// stays.
func (p *Page) refresh() {
	if p.settings.refused {
		return
	}
	p.settings.Settings = store.LoadSettings(p.Device)
	p.tune()
}

// tune gives the device the settings of this visit, with sound and voice off
// while a session is muted. Nothing of that is remembered.
func (p *Page) tune() {
	s := p.settings.Settings
	if run, _ := p.visit.Run(); run.Muted {
		s.Sound, s.Voice = false, session.VoiceOff
	}
	p.Device.Set(s)
}

// mute says that sound and voice are off, or on again.
func (p *Page) mute(on bool) {
	words := p.text().Player.Sound
	if on {
		words = p.text().Player.Muted
		p.Device.Speak(nil)
	}
	p.Announce(words)
}
