// Package browser is the real device: the clock, sound, voice, vibration, the
// screen's wake lock and what is stored, as the browser has them.
//
// It promises that a missing or refused part is silence and an Ability that
// says so, never an error or a panic, and that off the browser every call does
// nothing, so that pages can be drawn there. One Device serves the whole
// program and lives as long as it. A browser runs one thing at a time, so
// nothing here is locked; functions given to it are called outside the thread
// of the user interface.
package browser

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
)

// A Device carries out effects and tells the time. What each call promises
// stands in device.Device.
type Device struct {
	clock     clock
	sound     sound
	voice     voice
	awake     awake
	remote    remote
	store     store
	vibration vibration
	intl      intl
	watchers  watchers
	follows   bool
	told      device.Abilities // when the watchers were last called
}

var _ device.Device = (*Device)(nil)

// New returns the device of this browser, with default settings. It speaks a
// language, given as a tag. It asks the browser nothing that can wait until
// somebody wants to know, or the first page stands: Follow does.
func New(language string) *Device {
	d := new(Device)
	d.voice.language = language
	d.intl.language = language
	d.sound.changed, d.voice.changed, d.awake.changed, d.store.changed = d.noticed, d.noticed, d.noticed, d.noticed
	d.store.begin()                  // which takes the browser longest to answer
	d.cues(device.DefaultSettings()) // the theme is what read.js put on
	return d
}

// Follow begins to hear of what changes: voices that come, the page that comes
// and goes. Once is enough.
func (d *Device) Follow() {
	if d.follows {
		return
	}
	d.voice.follow()
	d.awake.see(!window("document", "hidden").Truthy())
	d.watchers.follow(func(leaving bool) {
		d.awake.see(!window("document", "hidden").Truthy())
		if !leaving {
			d.sound.back(d.Now())
		}
	})
	d.follows, d.told = true, d.abilities() // voices that are there at once are no change
}

// noticed tells the watchers where an ability changed.
func (d *Device) noticed() {
	if !d.follows {
		return // nobody was told anything yet
	}
	if now := d.abilities(); now != d.told {
		d.told = now
		d.watchers.tell(false)
	}
}

func (d *Device) Now() time.Time                 { return now() }
func (d *Device) Wake(at time.Time, look func()) { d.clock.wake(at, look) }

func (d *Device) Unlock() {
	d.Follow()
	d.sound.unlock(d.Now())
	d.voice.unlock()
	d.noticed()
}

func (d *Device) Speak(sentences []string)     { d.voice.speak(sentences) }
func (d *Device) Chimes(ahead []session.Chime) { d.sound.chimes(ahead, d.Now()) }
func (d *Device) Vibrate(s session.Sound)      { d.vibration.vibrate(s) }
func (d *Device) KeepAwake(on bool)            { d.awake.keep(on) }
func (d *Device) Live(on bool)                 { setLive(on) }

func (d *Device) Show(now device.Showing, press func(device.Button)) { d.remote.show(now, press) }

func (d *Device) Load(key string) string        { return d.store.load(key) }
func (d *Device) Store(key, value string) error { return d.store.store(key, value) }
func (d *Device) Forget(key string)             { d.store.forget(key) }
func (d *Device) Keep()                         { d.store.keep() }

func (d *Device) Date(of time.Time, as device.DateForm) string { return d.intl.date(of, as) }
func (d *Device) Number(n float64) string                      { return d.intl.write(n, number) }

func (d *Device) Hand(name, kind, value string) { hand(name, kind, value) }

func (d *Device) Set(s device.Settings) {
	setTheme(s.Theme)
	d.cues(s)
}

// cues sets how the person is told what to do.
func (d *Device) cues(s device.Settings) {
	d.voice.set(s)
	d.vibration.on = s.Vibrate
	d.awake.allow(s.Awake)
	d.remote.allow(s.Headset)
	d.sound.set(s, d.Now())
}

func (d *Device) Abilities() device.Abilities {
	d.Follow()
	return d.abilities()
}

func (d *Device) abilities() device.Abilities {
	return device.Abilities{
		Sound:   d.sound.ability(),
		Voice:   d.voice.ability(),
		Vibrate: d.vibration.ability(),
		Awake:   d.awake.ability(),
		Muted:   d.sound.mutedAbility(),
		Memory:  d.store.ability(),
		Kept:    d.store.kept,
	}
}

func (d *Device) Watch(look func(leaving bool)) (end func()) { return d.watchers.add(look) }

// there says whether a part of the browser exists at all.
func there(part app.Value) device.Ability {
	if part.Truthy() {
		return device.Works
	}
	return device.Missing
}
