package settings

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/ui"
)

func (p *Page) voices() []option {
	return []option{
		{string(session.VoiceOff), func(s *device.Settings) { s.Voice = session.VoiceOff }},
		{string(session.VoiceEnds), func(s *device.Settings) { s.Voice = session.VoiceEnds }},
		{string(session.VoiceFull), func(s *device.Settings) { s.Voice = session.VoiceFull }},
	}
}

// The speeds of speech that are offered. Any other stored speed shows as the
// one it is on the side of.
const (
	slowRate   = 0.8
	normalRate = 1
	fastRate   = 1.2
)

func (p *Page) rates() []option {
	return []option{
		{"slow", func(s *device.Settings) { s.Rate = slowRate }},
		{"normal", func(s *device.Settings) { s.Rate = normalRate }},
		{"fast", func(s *device.Settings) { s.Rate = fastRate }},
	}
}

func speedOf(rate float64) string {
	switch {
	case rate < (slowRate+normalRate)/2:
		return "slow"
	case rate > (normalRate+fastRate)/2:
		return "fast"
	}
	return "normal"
}

func (p *Page) themes() []option {
	return []option{
		{"auto", func(s *device.Settings) { s.Theme = "auto" }},
		{"light", func(s *device.Settings) { s.Theme = "light" }},
		{"dark", func(s *device.Settings) { s.Theme = "dark" }},
	}
}

func (p *Page) waits() []option {
	return []option{
		{string(session.WaitToSetUp), func(s *device.Settings) { s.Wait = session.WaitToSetUp }},
		{string(session.WaitAlways), func(s *device.Settings) { s.Wait = session.WaitAlways }},
		{string(session.WaitNever), func(s *device.Settings) { s.Wait = session.WaitNever }},
	}
}

func (p *Page) toggleSound(app.Context, app.Event) {
	p.change(func(s *device.Settings) { s.Sound = !s.Sound })
}

func (p *Page) toggleMuted(app.Context, app.Event) {
	p.change(func(s *device.Settings) { s.EvenMuted = !s.EvenMuted })
}

func (p *Page) toggleVibrate(app.Context, app.Event) {
	p.change(func(s *device.Settings) { s.Vibrate = !s.Vibrate })
}

func (p *Page) toggleAwake(app.Context, app.Event) {
	p.change(func(s *device.Settings) { s.Awake = !s.Awake })
	if !p.settings.Awake {
		p.Device.KeepAwake(false)
	}
}

func (p *Page) toggleHeadset(app.Context, app.Event) {
	p.change(func(s *device.Settings) { s.Headset = !s.Headset })
}

func (p *Page) toggleKeys(app.Context, app.Event) {
	p.change(func(s *device.Settings) { s.Keys = !s.Keys })
}

func (p *Page) slideVolume(ctx app.Context, _ app.Event) {
	p.change(func(s *device.Settings) { s.Volume = slid(ctx, s.Volume) })
}

// slid returns the part of a whole that a slider in percent was moved to.
func slid(ctx app.Context, was float64) float64 {
	if n, err := strconv.Atoi(ui.FieldValue(ctx)); err == nil {
		return float64(n) / 100
	}
	return was
}

func (p *Page) slideCountIn(ctx app.Context, _ app.Event) {
	if n, err := strconv.Atoi(ui.FieldValue(ctx)); err == nil {
		p.change(func(s *device.Settings) { s.CountIn = n })
	}
}

func percent(part float64) int { return int(math.Round(part * 100)) }
