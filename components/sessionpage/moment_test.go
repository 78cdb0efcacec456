package sessionpage

import (
	"encoding/json"
	"errors"
	"maps"
	"time"

	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// A faultyDevice may refuse to store, and tells of each change of what is
// stored.
type faultyDevice struct {
	*uitest.FakeDevice
	stores  int // how often something was to be stored
	refuses func(store int) bool
	refused map[string]bool // by key: whether the last try was
	changed func()
}

var errNoRoom = errors.New("no room")

func (d *faultyDevice) Store(key, value string) error {
	d.stores++
	if d.refused[key] = d.refuses(d.stores); d.refused[key] {
		return errNoRoom
	}
	defer d.changed()
	return d.FakeDevice.Store(key, value)
}

func (d *faultyDevice) Forget(key string) {
	d.FakeDevice.Forget(key)
	d.changed()
}

// known are the sessions at the beginning of a part from which a visit is known
// to come to its end: what follows depends on nothing else. Where joins is set,
// another visit that comes by one of them is not followed any further.
type known struct {
	sessions map[string]bool
	joins    bool
	*tally
}

// A tally is of visits.
type tally struct{ tried, lost, crashed int }

// A moment is all of a visit that outlives its page.
type moment struct {
	visit    visit.Model
	settings visitSettings
	stored   map[string]string
	now      time.Time
	wakeAt   time.Time
	stores   int
	did      map[part]time.Duration
	said     int // how much
}

func (w *drive) moment() moment {
	return moment{w.p.visit, w.p.settings, maps.Clone(w.d.Stored), w.d.Time, w.d.WakeAt, w.d.stores, maps.Clone(w.did), len(w.said)}
}

// fork returns the visit as it was at a moment, to be gone on with by itself.
func (w *drive) fork(m moment, fault string) *drive {
	w.t.Helper()
	f := newDrive(w.t, w.p.Library, w.p.Routine, m)
	f.known, f.what, f.begun = w.known, w.what, m.begun()
	f.what = f.at() + ": " + fault
	return f
}

// opened returns a page that is opened over what was stored at a moment, 3
// minutes later. The page before it had no time for anything.
func (w *drive) opened(m moment, what string) *drive {
	w.t.Helper()
	f := newDrive(w.t, w.p.Library, w.p.Routine, moment{stored: m.stored, did: m.did, now: m.now.Add(3 * time.Minute)})
	f.known, f.what = w.known, what
	if m.stored[store.SessionKey] != "" {
		f.begun = m.begun()
	}
	return f.open()
}

// begun returns when the session began that is on the screen, or the zero time.
func (m moment) begun() time.Time {
	if at, ok := m.visit.Screen.(visit.Aftercare); ok {
		return at.Record.Begin
	}
	run, _ := m.visit.Run()
	return run.Answers.At
}

// counts checks that what a session counts was done.
func (w *drive) counts(r visit.Run) {
	held := map[part]time.Duration{}
	for _, a := range r.Session.Acts {
		held[part{a.Step, a.Spot, string(a.Side)}] += a.Held
	}
	for p, d := range held {
		if d > w.did[p] {
			w.fail("%v of %s %s are counted, want at most the %v that were done", d, p.step, p.side, w.did[p])
		}
	}
}

// passes is called where a part begins, or is taken up.
func (w *drive) passes(r visit.Run) {
	if !w.begun.IsZero() && !r.Answers.At.Equal(w.begun) {
		w.fail("it began at %v, want %v", r.Answers.At, w.begun)
	}
	r.Session.Since, r.Session.SeenAt, r.Answers.At = time.Time{}, time.Time{}, time.Time{}
	text, err := json.Marshal([]any{r.Session, r.Answers, r.OwnsStored, w.p.visit.Unsaved, w.lasts})
	if err != nil {
		w.fail("%v", err)
	}
	now := string(text)
	w.passed = append(w.passed, now)
	w.joined = w.known.joins && w.known.sessions[now]
	w.ended = w.ended || w.joined
}
