package components

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"unknot/components/device"
)

// The keys of what this device remembers, as Device takes them.
const (
	settingsKey = "settings"
	sessionKey  = "session"
	diaryKey    = "diary"
	asideKey    = "aside"   // the names of what was set aside, as JSON
	installKey  = "install" // what was answered about the home screen
	askKey      = "ask"     // a tab that found a session asks whether another runs it
)

// LoadSettings returns the stored settings, and the default ones on a first
// visit. A value that cannot be read is set aside, never overwritten, and
// SetAside tells of it. A field out of its range takes its default.
func LoadSettings(d device.Device) device.Settings {
	stored := d.Load(settingsKey)
	if stored == "" {
		return device.DefaultSettings()
	}
	s := device.DefaultSettings()
	if err := json.Unmarshal([]byte(stored), &s); err != nil || s.Version != device.DefaultSettings().Version {
		PutAside(d, settingsKey)
		return device.DefaultSettings()
	}
	return s.Clamped()
}

// SaveSettings keeps the settings. The error says why they will not be
// remembered; the visit goes on with them all the same.
func SaveSettings(d device.Device, s device.Settings) error {
	s.Version = device.DefaultSettings().Version
	value, err := json.Marshal(s.Clamped())
	if err != nil {
		return fmt.Errorf("components: settings: %w", err)
	}
	if err := d.Store(settingsKey, string(value)); err != nil {
		return fmt.Errorf("components: settings: %w", err)
	}
	return nil
}

// PutAside moves what is stored under a key to aside/<time>/<key>, so that a
// value which cannot be read is neither lost nor in the way. Where there is no
// room for the copy the value stays where it is.
func PutAside(d device.Device, key string) {
	value := d.Load(key)
	if value == "" {
		return
	}
	names, when := SetAside(d), d.Now().UTC()
	name := func() string { return when.Format(time.RFC3339Nano) + "/" + key }
	for slices.Contains(names, name()) {
		when = when.Add(time.Millisecond)
	}
	index, err := json.Marshal(append(names, name()))
	if err != nil || d.Store(asideKey+"/"+name(), value) != nil {
		return
	}
	if d.Store(asideKey, string(index)) != nil {
		d.Forget(asideKey + "/" + name())
		return
	}
	d.Forget(key)
}

// SetAside returns what could not be read and was set aside, oldest first: its
// time, a slash, and the key it was stored under.
func SetAside(d device.Device) []string {
	var names []string
	if json.Unmarshal([]byte(d.Load(asideKey)), &names) != nil {
		return nil
	}
	return names
}

// diaryAside reports whether a diary was set aside.
func diaryAside(d device.Device) bool {
	return slices.ContainsFunc(SetAside(d), func(name string) bool { return strings.HasSuffix(name, "/"+diaryKey) })
}

// asideText is what was set aside, each under its name.
func asideText(d device.Device) string {
	var text strings.Builder
	for _, name := range SetAside(d) {
		text.WriteString(name + "\n" + d.Load(asideKey+"/"+name) + "\n")
	}
	return text.String()
}

// ForgetEverything removes all that this device remembers.
func ForgetEverything(d device.Device) {
	for _, name := range SetAside(d) {
		d.Forget(asideKey + "/" + name)
	}
	for _, key := range []string{sessionKey, diaryKey, settingsKey, installKey, asideKey, askKey} {
		d.Forget(key)
	}
}
