package store

import (
	"unknot/components/device"
)

// The keys of what this device remembers, as Device takes them.
const (
	SettingsKey = "settings"
	SessionKey  = "session"
	DiaryKey    = "diary"
	lookKey     = "look"    // how long the clock of the stored session ran since it was stored
	asideKey    = "aside"   // the names of what was set aside, as JSON
	InstallKey  = "install" // what was answered about the home screen
	AskKey      = "ask"     // a tab that found a session asks whether another runs it

	languageKey = "language" // the language that was chosen, or kept to, of those offered; read.js keeps it
)

// ForgetEverything removes all that this device remembers.
func ForgetEverything(d device.Device) {
	for _, name := range SetAside(d) {
		d.Forget(asideKey + "/" + name)
	}
	for _, key := range []string{SessionKey, lookKey, DiaryKey, SettingsKey, InstallKey, asideKey, AskKey, languageKey} {
		d.Forget(key)
	}
}
