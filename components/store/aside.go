package store

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"unknot/components/device"
)

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
	if stored := d.Load(asideKey); stored == "" || json.Unmarshal([]byte(stored), &names) != nil {
		return nil
	}
	return names
}

// DiaryAside reports whether a diary was set aside.
func DiaryAside(d device.Device) bool {
	return slices.ContainsFunc(SetAside(d), func(name string) bool { return strings.HasSuffix(name, "/"+DiaryKey) })
}

// AsideText is what was set aside, each under its name.
func AsideText(d device.Device) string {
	var text strings.Builder
	for _, name := range SetAside(d) {
		text.WriteString(name + "\n" + d.Load(asideKey+"/"+name) + "\n")
	}
	return text.String()
}
