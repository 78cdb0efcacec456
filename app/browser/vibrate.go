package browser

import (
	"unknot/components/device"
	"unknot/components/session"
)

// patterns are milliseconds on, off, on: the touch twins of the sounds, told
// apart by how many beats there are and how long they last.
var patterns = map[session.Sound][]any{
	session.SoundStart:  {200},
	session.SoundSwap:   {120, 120, 120},
	session.SoundOver:   {400},
	session.SoundFinish: {200, 150, 200, 150, 400},
	session.SoundHalf:   {80},
}

type vibration struct {
	on      bool
	refused bool
}

func (v *vibration) vibrate(s session.Sound) {
	pattern := patterns[s]
	if !v.on || len(pattern) == 0 || v.ability() == device.Missing {
		return
	}
	try(func() { v.refused = !window("navigator").Call("vibrate", pattern).Truthy() })
}

// ability is missing on devices that nobody touches: their browsers take the
// call and do nothing.
func (v *vibration) ability() device.Ability {
	switch {
	case !window("navigator", "vibrate").Truthy() || !window("navigator", "maxTouchPoints").Truthy():
		return device.Missing
	case v.refused:
		return device.Refused
	}
	return device.Works
}
