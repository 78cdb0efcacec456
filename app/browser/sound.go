package browser

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
)

// proof is how long a running audio clock is given to move. After a phone call
// it may say that it runs, and stand still.
const proof = 500 * time.Millisecond

// answerTime is how long a browser may take to answer a tap. Without an audio
// device, or without a voice, some never answer.
const answerTime = 1500 * time.Millisecond

// A sound plays chimes through one audio context.
type sound struct {
	context app.Value // nil until it is unlocked
	master  app.Value // its volume
	end     func()    // ends listening to the context
	refused bool
	rebuilt bool // since the last tap or return; a context is not replaced for ever

	on        bool
	volume    float64
	evenMuted bool
	wanted    []session.Chime
	standing  []placed
	changed   func()
}

func (s *sound) set(settings device.Settings, now time.Time) {
	s.on, s.volume, s.evenMuted = settings.Sound, settings.Volume, settings.EvenMuted
	s.chooseSession()
	if s.master != nil {
		s.master.Get("gain").Set("value", s.volume)
	}
	s.place(now)
}

// chooseSession says how the sound goes with the phone's mute switch and with
// other apps. Playback is heard even when muted and may stop a person's music;
// ambient mixes with it.
func (s *sound) chooseSession() {
	audio := window("navigator", "audioSession")
	if !audio.Truthy() {
		return
	}
	kind := "ambient"
	if s.evenMuted {
		kind = "playback"
	}
	audio.Set("type", kind)
}

// unlock opens the sound inside a tap, or brings it back.
func (s *sound) unlock(now time.Time) {
	s.rebuilt = false
	if s.context == nil {
		s.open()
	}
	s.resume()
	s.place(now)
	after(answerTime, func() {
		if s.context != nil && !s.running() {
			s.turned()
		}
	})
}

func (s *sound) open() {
	maker := s.maker()
	if !maker.Truthy() {
		return
	}
	err := try(func() {
		context := maker.New()
		master := context.Call("createGain")
		master.Get("gain").Set("value", s.volume)
		master.Call("connect", context.Get("destination"))
		s.context, s.master, s.standing = context, master, nil
		s.end = listen(context, "statechange", func(app.Value) {
			s.turned()
			if !s.running() {
				s.resume()
			}
		})
	})
	s.refused = err != nil
}

func (s *sound) maker() app.Value {
	if maker := window("AudioContext"); maker.Truthy() {
		return maker
	}
	return window("webkitAudioContext")
}

// running is the only state in which anything is heard; there are several
// others, and one that only some browsers have.
func (s *sound) running() bool {
	return s.context != nil && s.context.Get("state").String() == "running"
}

// resume brings the context back from whatever state it is in.
func (s *sound) resume() {
	if s.context == nil {
		return
	}
	if s.running() {
		s.prove()
		return
	}
	try(func() {
		await(s.context.Call("resume"), func(app.Value) { s.turned() }, func() {
			s.refused = true
			s.changed()
		})
	})
}

// turned is called when the context may have changed its state.
func (s *sound) turned() {
	s.refused = !s.running()
	s.place(now())
	if s.running() {
		s.prove()
	}
	s.changed()
}

// back is called when the page comes back.
func (s *sound) back(now time.Time) {
	s.rebuilt = false
	s.resume()
	s.place(now)
}

// prove checks that the clock of a running context moves, and replaces the
// context where it stands still.
func (s *sound) prove() {
	if s.rebuilt {
		return
	}
	context, clock, from := s.context, s.clock(), now()
	after(proof, func() {
		stuck := s.context != nil && s.context.Equal(context) && s.running() &&
			s.clock() == clock && now().Sub(from) >= proof/2
		if stuck && !s.rebuilt {
			s.rebuild()
		}
	})
}

func (s *sound) rebuild() {
	s.end()
	old := s.context
	try(func() { await(old.Call("close"), func(app.Value) {}, func() {}) })
	s.context, s.master = nil, nil
	s.rebuilt = true
	s.open()
	s.resume()
	s.place(now())
}

func (s *sound) ability() device.Ability {
	switch {
	case !s.maker().Truthy():
		return device.Missing
	case s.running():
		return device.Works
	case s.refused:
		return device.Refused
	}
	return device.Unknown
}

func (s *sound) mutedAbility() device.Ability { return there(window("navigator", "audioSession")) }
