package store

import (
	"encoding/json"
	"fmt"

	"unknot/components/device"
)

// LoadSettings returns the stored settings, and the default ones on a first
// visit. A value that cannot be read is set aside, never overwritten, and
// SetAside tells of it. A field out of its range takes its default.
func LoadSettings(d device.Device) device.Settings {
	stored := d.Load(SettingsKey)
	if stored == "" {
		return device.DefaultSettings()
	}
	s := device.DefaultSettings()
	if err := json.Unmarshal([]byte(stored), &s); err != nil || s.Version != device.DefaultSettings().Version {
		PutAside(d, SettingsKey)
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
		return fmt.Errorf("store: settings: %w", err)
	}
	if err := d.Store(SettingsKey, string(value)); err != nil {
		return fmt.Errorf("store: settings: %w", err)
	}
	return nil
}
