package store

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/visit"
	"unknot/content"
)

// storedVersion is the form of a stored session.
const storedVersion = 1

// A storedSession is a session as this device remembers it. Owner marks the
// tab that runs it: the tab that begins or goes on with a session writes its
// own mark, and the tab that finds another mark has lost it.
type storedSession struct {
	Version int           `json:"version"`
	Owner   string        `json:"owner"`
	Model   session.Model `json:"model"`
	Answers diary.Answers `json:"answers,omitzero"`
}

// StoreSession stores a session under the mark of a tab, and returns the value
// that is stored, or "". The error says why it will not be remembered: even
// then it may be kept for this visit.
func StoreSession(d device.Device, tab string, m session.Model, a diary.Answers) (string, error) {
	text, err := json.Marshal(storedSession{Version: storedVersion, Owner: tab, Model: m, Answers: a})
	if err != nil {
		return "", fmt.Errorf("store: session: %w", err)
	}
	value := string(text)
	lastStored = visit.Stored{Value: value, Owner: tab, Session: m}
	if err := d.Store(SessionKey, value); err != nil {
		if d.Load(SessionKey) != value {
			value = ""
		}
		return value, fmt.Errorf("store: session: %w", err)
	}
	d.Forget(lookKey) // a clock that was set back may come to the same time again
	return value, nil
}

// ReadStored returns what is stored of a session.
func ReadStored(lib *content.Library, d device.Device) visit.Stored {
	value := d.Load(SessionKey)
	if value == "" {
		return visit.Stored{}
	}
	s, err := ReadSession(lib, value)
	if err != nil {
		app.Log(err)
		return visit.Stored{Value: value, Broken: true}
	}
	return visit.Stored{Value: value, Owner: s.Owner, Session: seen(d, s), Answers: s.Answers}
}

// ReadSession reads a stored session and checks that it can be drawn: it may
// come from another version of the content.
func ReadSession(lib *content.Library, value string) (storedSession, error) {
	var s storedSession
	if err := json.Unmarshal([]byte(value), &s); err != nil {
		return s, fmt.Errorf("store: session: %w", err)
	}
	if s.Version != storedVersion {
		return s, fmt.Errorf("store: session: version is %d, want %d", s.Version, storedVersion)
	}
	if err := drawable(lib, s.Model); err != nil {
		return s, err
	}
	if u := s.Model.Undo; u != nil && (u.Kept < 0 || u.Kept > len(s.Model.Acts) ||
		u.From == nil || u.From.Undo != nil || drawable(lib, *u.From) != nil) {
		s.Model.Undo = nil // the session itself can be drawn: it loses a way back
	}
	return s, nil
}

// drawable refuses a session that could not be drawn.
func drawable(lib *content.Library, m session.Model) error {
	if _, ok := lib.Routine(m.Plan.Routine); !ok {
		return fmt.Errorf("store: session: routine is %q, want a known one", m.Plan.Routine)
	}
	if !slices.Contains(session.Phases, m.Phase) {
		return fmt.Errorf("store: session: phase is %q, want a known one", m.Phase)
	}
	if n := len(m.Plan.Segments); m.At < 0 || m.At >= n {
		return fmt.Errorf("store: session: at segment %d of %d, want one of them", m.At, n)
	}
	if i := slices.IndexFunc(m.Plan.Segments, func(g session.Segment) bool {
		return lib.StepTitle(g.Text, g.Spot) == ""
	}); i >= 0 {
		return fmt.Errorf("store: session: step is %q, want a known one", m.Plan.Segments[i].Step)
	}
	if i := slices.IndexFunc(m.Plan.Segments, func(g session.Segment) bool {
		_, ok := lib.Spot(g.Spot)
		return g.Spot != "" && !ok // it may have been withdrawn, and is not pressed again
	}); i >= 0 {
		return fmt.Errorf("store: session: spot is %q, want one that is still offered", m.Plan.Segments[i].Spot)
	}
	return nil
}
