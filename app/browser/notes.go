package browser

import (
	"time"

	"unknot/components/session"
)

// A note is one soft tone.
type note struct {
	after  time.Duration // from the beginning of the sound
	pitch  float64       // in hertz
	length time.Duration // until it has died away
	loud   float64       // at its loudest, from 0 to 1
}

// swell is how long a note takes to its loudest: long enough not to click.
const swell = 20 * time.Millisecond

// Pitches that a phone's small speaker can make and that ears of any age hear.
const (
	c5 = 523.25
	e5 = 659.26
	g5 = 783.99
	c6 = 1046.5
)

// sounds are told apart by their shape, not by pitch alone: start goes up,
// over comes down, swap is one note twice, finish climbs slowly. Half-way is
// one note, and the last seconds are small and short.
var sounds = map[session.Sound][]note{
	session.SoundStart: {
		{0, c5, 300 * time.Millisecond, 0.6},
		{180 * time.Millisecond, g5, 700 * time.Millisecond, 0.6},
	},
	session.SoundSwap: {
		{0, e5, 250 * time.Millisecond, 0.6},
		{260 * time.Millisecond, e5, 500 * time.Millisecond, 0.6},
	},
	session.SoundOver: {
		{0, g5, 300 * time.Millisecond, 0.6},
		{180 * time.Millisecond, c5, 800 * time.Millisecond, 0.6},
	},
	session.SoundFinish: {
		{0, c5, 500 * time.Millisecond, 0.6},
		{300 * time.Millisecond, e5, 500 * time.Millisecond, 0.6},
		{600 * time.Millisecond, g5, 500 * time.Millisecond, 0.6},
		{900 * time.Millisecond, c6, 1200 * time.Millisecond, 0.5},
	},
	session.SoundHalf: {
		{0, e5, 600 * time.Millisecond, 0.35},
	},
	session.SoundTick: {
		{0, g5, 80 * time.Millisecond, 0.2},
	},
}
