package store

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/visit"
)

// NewTab returns a mark that no other tab has. It guards nothing, so it need
// not be hard to guess.
func NewTab() string { return strconv.FormatUint(rand.Uint64(), 36) }

// StoredMark returns the stored value of a session and the mark on it. What
// cannot be read has no mark.
func StoredMark(d device.Device) visit.Stored {
	var mark struct {
		Owner string `json:"owner"`
	}
	value := d.Load(SessionKey)
	if json.Unmarshal([]byte(value), &mark) != nil {
		mark.Owner = ""
	}
	return visit.Stored{Value: value, Owner: mark.Owner}
}

// Ask asks the other tabs whether one of them runs the session just found.
func Ask(d device.Device, tab string) {
	if err := d.Store(AskKey, tab); err != nil {
		app.Log(fmt.Errorf("store: session: %w", err))
	}
}

// Asked reports whether a tab asks.
func Asked(d device.Device) bool { return d.Load(AskKey) != "" }
