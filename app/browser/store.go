package browser

import (
	"errors"
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
)

// prefix keeps our keys apart from those of other sites on the same origin.
const prefix = "unknot/v1/"

var errVolatile = errors.New("browser: store: this browser keeps nothing, want it to outlive the visit")

// A store keeps values in the browser's localStorage. Where reading that would
// throw, start.js has put a store in its place that lasts as long as the page.
type store struct {
	kept    device.Ability // whether the browser agreed not to clear it
	refused bool           // the last value was
	loaded  map[string]loaded
	changed func()
}

// begin finds out whether the browser agreed on an earlier visit.
func (s *store) begin() {
	s.kept = device.Unknown
	storage := window("navigator", "storage")
	if !get(storage, "persist").Truthy() {
		s.kept = device.Missing
		return
	}
	try(func() {
		await(storage.Call("persisted"), func(agreed app.Value) {
			if agreed.Truthy() {
				s.answered(agreed)
			}
		}, func() {})
	})
}

func (s *store) answered(agreed app.Value) {
	s.kept = device.Refused
	if agreed.Truthy() {
		s.kept = device.Works
	}
	s.changed()
}

func (s *store) load(key string) string {
	var value string
	try(func() {
		if v := window("localStorage").Call("getItem", prefix+key); !v.IsNull() {
			value = s.taken(key, v)
		}
	})
	return value
}

// A loaded is a value as it was loaded or stored last, in the browser and here.
type loaded struct {
	there app.Value
	here  string
}

// taken returns a value of the browser's. A diary of years is loaded by page
// after page: the browser compares it a hundred times faster than it hands it
// over.
func (s *store) taken(key string, v app.Value) string {
	if last, ok := s.loaded[key]; ok && app.Window().Get("Object").Call("is", last.there, v).Bool() {
		return last.here
	}
	value := v.String()
	s.holds(key, loaded{v, value})
	return value
}

func (s *store) holds(key string, value loaded) {
	if s.loaded == nil {
		s.loaded = map[string]loaded{}
	}
	s.loaded[key] = value
}

// store keeps a value, if need be for this visit only. The error says why it
// will not be remembered.
func (s *store) store(key, value string) error {
	if app.IsServer {
		return nil
	}
	there := app.ValueOf(value)
	err := try(func() { window("localStorage").Call("setItem", prefix+key, there) })
	s.refused = err != nil
	s.holds(key, loaded{there, value})
	if err != nil {
		return fmt.Errorf("browser: store %q: %w, want it kept", key, err)
	}
	if volatile() {
		return errVolatile
	}
	return nil
}

// keep asks that the browser keeps what is stored when it makes room.
func (s *store) keep() {
	storage := window("navigator", "storage")
	if !get(storage, "persist").Truthy() {
		return
	}
	try(func() { await(storage.Call("persist"), s.answered, func() {}) })
}

func (s *store) forget(key string) {
	try(func() { window("localStorage").Call("removeItem", prefix+key) })
}

func (s *store) ability() device.Ability {
	switch {
	case app.IsServer:
		return device.Unknown
	case volatile() || s.refused:
		return device.Refused
	}
	return device.Works
}

func volatile() bool { return window("unknotVolatile").Truthy() }
