package settings

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// A Flow has the settings of this visit.
type Flow interface {
	Settings() device.Settings
	// Keep changes them.
	Keep(device.Settings)
}

// SoundCheck turns each cue on or off and lets the person try it, before the
// phone is out of reach. What it changes is remembered as a setting.
type SoundCheck struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Flow    Flow

	end func() // ends the watch
}

// OnMount draws the abilities anew when one changed.
func (c *SoundCheck) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
	c.end = c.Device.Watch(func(bool) { ctx.Dispatch(func(app.Context) {}) })
}

func (c *SoundCheck) OnDismount() {
	if c.end != nil {
		c.end()
	}
}

func (c *SoundCheck) text() *content.SettingsPageText { return &c.Library.Text.Pages.Settings }

func (c *SoundCheck) Change(set func(*device.Settings)) {
	s := c.Flow.Settings()
	set(&s)
	c.Flow.Keep(s)
}

func (c *SoundCheck) Render() app.UI {
	text, s, can := c.text(), c.Flow.Settings(), c.Device.Abilities()
	return ui.Box("sound-check",
		ui.Box("sound-check__row",
			c.flip("sound", text.Sound.Label, s.Sound, func(s *device.Settings) { s.Sound = !s.Sound }),
			c.loudness(s),
			c.evenMuted(s, can.Muted),
			c.try("sound-try", text.SoundTry.Button, s.Sound, can.Sound, func() { trySounds(c.Device) }),
		),
		ui.Box("sound-check__row",
			c.voice(s.Voice),
			c.try("voice-try", text.VoiceTry.Button, s.Voice != session.VoiceOff, can.Voice, func() { tryVoice(c.Library, c.Device) }),
		),
		ui.Box("sound-check__row",
			c.flip("vibrate", text.Vibrate.Label, s.Vibrate, func(s *device.Settings) { s.Vibrate = !s.Vibrate }),
			c.try("vibrate-try", text.FeelTry.Button, s.Vibrate, can.Vibrate, func() { tryVibration(c.Device) }),
		),
		ui.Box("sound-check__row",
			c.flip("awake", text.Awake.Label, s.Awake, func(s *device.Settings) { s.Awake = !s.Awake }),
			c.try("awake-try", text.AwakeTry.Button, s.Awake, can.Awake, func() { c.Device.KeepAwake(true) }),
		),
	)
}

func (c *SoundCheck) voice(now session.VoiceLevel) app.UI {
	text := &c.text().Voice
	var answers []app.UI
	for _, level := range []session.VoiceLevel{session.VoiceOff, session.VoiceEnds, session.VoiceFull} {
		answers = append(answers, ui.Pick("voice-"+string(level), "voice", text.Options[string(level)], now == level,
			func() { c.Change(func(s *device.Settings) { s.Voice = level }) }))
	}
	return ui.Question("voice", text.Label, answers...)
}

// loudness is how loud the sounds are.
func (c *SoundCheck) loudness(s device.Settings) app.UI {
	return app.If(s.Sound, func() app.UI {
		return slider("volume", c.text().Volume, percent(s.Volume), 0, 100, 10, func(ctx app.Context, _ app.Event) {
			c.Change(func(s *device.Settings) { s.Volume = slid(ctx, s.Volume) })
		})
	})
}

// evenMuted is whether sounds come through a silent switch, where a browser
// can do that.
func (c *SoundCheck) evenMuted(s device.Settings, can device.Ability) app.UI {
	return app.If(s.Sound && can != device.Missing, func() app.UI {
		text := &c.text().Muted
		return ui.Div().Body(
			c.flip("muted", text.Label, s.EvenMuted, func(s *device.Settings) { s.EvenMuted = !s.EvenMuted }),
			ui.Line("question__help", text.Help),
		)
	})
}

// flip is one switch.
func (c *SoundCheck) flip(id, label string, on bool, set func(*device.Settings)) app.UI {
	return ui.Label().Class("option option--switch").Attr("for", id).Body(
		ui.Input().Attr("type", "checkbox").ID(id).Class("switch").Role("switch").
			Attr("checked", on).
			OnChange(ui.Guarded(func(app.Context, app.Event) { c.Change(set) }), app.EventScope(id)),
		ui.Span().Class("field__label").Text(label),
	)
}

// try shows what a switch does, and says whether it works here. There is
// nothing to try while it is off.
func (c *SoundCheck) try(id, label string, on bool, can device.Ability, do func()) app.UI {
	if !on {
		return ui.Nothing()
	}
	return ui.Box("try",
		ui.Control(id, "button", func(app.Context, app.Event) { do() }).Aria("describedby", id+"-here").
			Text(label),
		ability(c.Library, id+"-here", can),
	)
}
