package settings

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/content"
)

func (p *Page) tryVoice(app.Context, app.Event) { tryVoice(p.Library, p.Device) }

func (p *Page) trySound(app.Context, app.Event) { trySounds(p.Device) }

func (p *Page) tryVibrate(app.Context, app.Event) { tryVibration(p.Device) }

func (p *Page) tryAwake(app.Context, app.Event) { p.Device.KeepAwake(true) }

func tryVoice(lib *content.Library, d device.Device) {
	d.Unlock()
	d.Speak(lib.Text.Pages.Settings.VoiceTry.Say)
}

// tryGap keeps the sounds of a try apart, so that they can be told apart.
const tryGap = 1500 * time.Millisecond

func trySounds(d device.Device) {
	d.Unlock()
	at := d.Now()
	var ahead []session.Chime
	for _, sound := range []session.Sound{
		session.SoundStart, session.SoundSwap, session.SoundOver, session.SoundFinish,
	} {
		ahead = append(ahead, session.Chime{Sound: sound, At: at})
		at = at.Add(tryGap)
	}
	d.Chimes(ahead)
}

func tryVibration(d device.Device) { d.Vibrate(session.SoundStart) }
