package device

import (
	"slices"
	"time"

	"unknot/components/session"
)

// Settings are what this device remembers between sessions, stored under the
// key "settings".
type Settings struct {
	Version   int                `json:"version"`
	Voice     session.VoiceLevel `json:"voice"`
	VoiceName string             `json:"voiceName,omitempty"`
	Rate      float64            `json:"rate"` // of speech, 0.7 to 1.3
	Sound     bool               `json:"sound"`
	Volume    float64            `json:"volume"` // 0 to 1
	Vibrate   bool               `json:"vibrate"`
	Awake     bool               `json:"awake"`     // keep screen on
	EvenMuted bool               `json:"evenMuted"` // sound even when the phone is muted
	Theme     string             `json:"theme"`     // "auto", "light", "dark"
	Keys      bool               `json:"keys"`      // single keys act in a session
	Headset   bool               `json:"headset"`   // buttons outside the page act in a session
	CountIn   int                `json:"countIn"`   // seconds, as session.MinCountIn and MaxCountIn bound them
	Wait      session.Waits      `json:"wait"`

	Screened time.Time       `json:"screened,omitzero"`  // when the warning signs were last read; answers are never stored
	Cautions []string        `json:"cautions,omitempty"` // that the person said apply
	Last     session.Choices `json:"last,omitzero"`      // choices of the last session
}

// DefaultSettings are the settings of a first visit.
func DefaultSettings() Settings {
	return Settings{
		Version: 1,
		Voice:   session.VoiceEnds,
		Rate:    1,
		Sound:   true,
		Volume:  0.6,
		Vibrate: true,
		Awake:   true,
		Theme:   "auto",
		Keys:    true,
		CountIn: 10,
		Wait:    session.WaitToSetUp,
	}
}

// Clamped returns the settings with every field in its range. What was stored
// may have been written by another version, or by hand.
func (s Settings) Clamped() Settings {
	whole := DefaultSettings()
	s.Voice = OneOf(s.Voice, whole.Voice, session.VoiceOff, session.VoiceEnds, session.VoiceFull)
	s.Theme = OneOf(s.Theme, whole.Theme, "auto", "light", "dark")
	s.Wait = OneOf(s.Wait, whole.Wait, session.WaitToSetUp, session.WaitAlways, session.WaitNever)
	s.Rate = min(max(s.Rate, 0.7), 1.3)
	s.Volume = min(max(s.Volume, 0), 1)
	s.CountIn = min(max(s.CountIn, session.MinCountIn), session.MaxCountIn)
	return s
}

func OneOf[T comparable](value, otherwise T, allowed ...T) T {
	if slices.Contains(allowed, value) {
		return value
	}
	return otherwise
}
