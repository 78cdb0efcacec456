package browser

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
)

// chimes takes what is wanted from now on, in place of what has not begun.
func (s *sound) chimes(ahead []session.Chime, now time.Time) {
	s.wanted = ahead
	s.place(now)
}

// place brings the audio clock into line with what is wanted. Nothing is
// placed on a clock that stands still; it is done when the clock runs.
func (s *sound) place(now time.Time) {
	if !s.running() {
		return
	}
	wanted := s.wanted
	if !s.on {
		wanted = nil
	}
	clock := s.clock()
	stay, back, place := sift(s.standing, wanted, clock, now)
	for _, p := range back {
		for _, n := range p.notes {
			try(func() { n.Call("stop") })
		}
	}
	for _, c := range place {
		at := begins(c, clock, now)
		stay = append(stay, placed{chime: c, begins: at, notes: s.play(sounds[c.Sound], at)})
	}
	s.standing = stay
}

// play puts notes on the audio clock, and returns what stops them.
func (s *sound) play(notes []note, at float64) (played []app.Value) {
	for _, n := range notes {
		try(func() {
			from := at + n.after.Seconds()
			to := from + n.length.Seconds()
			tone, shape := s.context.Call("createOscillator"), s.context.Call("createGain")
			tone.Set("type", "triangle")
			tone.Get("frequency").Set("value", n.pitch)
			loud := shape.Get("gain")
			loud.Call("setValueAtTime", 0, from)
			loud.Call("linearRampToValueAtTime", n.loud, from+swell.Seconds())
			loud.Call("exponentialRampToValueAtTime", 0.0001, to)
			tone.Call("connect", shape)
			shape.Call("connect", s.master)
			tone.Call("start", from)
			tone.Call("stop", to)
			played = append(played, tone)
		})
	}
	return played
}

// clock is the audio clock now, in seconds.
func (s *sound) clock() float64 { return s.context.Get("currentTime").Float() }
