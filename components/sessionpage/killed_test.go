package sessionpage

import (
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/visit"
)

// A page that is killed at any moment, and once more as it goes on, is gone on
// with where it was, and leaves in the diary what one would that was not.
func TestKilledAtEachMoment(t *testing.T) {
	eachRoutine(t, func(t *testing.T, w *drive) (faults int) {
		var killed []func()
		var want diary.Record
		before := w.moment()
		kill := func() {
			m, what := w.moment(), w.at()+", killed"
			killed = append(killed, func() { faults += w.killedAt(m, what, want) })
		}
		w.d.changed = func() {
			if !w.ran(before) {
				kill()
			}
		}
		w.toEnd(func() {
			if w.turns(before) && maps.Equal(w.d.Stored, before.stored) {
				kill()
			}
			before = w.moment()
		})
		want = w.whole()
		w.known.joins = w.p.Routine != "one-spot" // of which each is followed to its end
		for _, try := range killed {
			try()
		}
		return faults
	})
}

// A page that is killed without a word at any second of a part is gone on with
// where it was at most some seconds ago, and never after what was done, though
// the clock was nudged back before.
func TestKilledAtEachSecond(t *testing.T) {
	eachRoutine(t, func(t *testing.T, w *drive) (faults int) {
		nudged := -1 // in which part it was last
		w.toEnd(func() {
			run, live := w.p.visit.Run()
			if !live || run.Session.Phase != session.Running {
				return
			}
			m := session.Restore(store.ReadStored(w.p.Library, w.d).Session, w.d.Time.Add(3*time.Minute))
			if done := run.Session.Elapsed(w.d.Time); m.At != run.Session.At || m.Spent > done || m.Spent < done-5*time.Second {
				w.fail("it is to be gone on with in segment %d after %v, want it after %v or up to 5 s before", m.At, m.Spent, done)
			}
			faults++
			if at := run.Session.At; at != nudged && run.Session.Elapsed(w.d.Time) == 20*time.Second {
				w.d.Time, nudged = w.d.Time.Add(-5*time.Second), at
			}
		})
		return faults
	})
}

// killedAt opens a page over what a killed one had stored.
func (w *drive) killedAt(m moment, what string, want diary.Record) (faults int) {
	f := w.opened(m, what)
	if f.offers(m) == "resume" {
		f.step()
		f.step() // in 3, 2, 1
		m = f.moment()
		f = w.opened(m, what+", and once more")
		f.offers(m)
		faults++
	}
	if _, put := m.visit.Screen.(visit.Aftercare); !put || m.stored[store.SessionKey] != "" {
		f.toEnd(func() {})
	}
	f.leaves(want)
	return faults + 1
}

// offers checks on which screen a page opens over what one stored that was at a
// moment, and returns it.
func (w *drive) offers(m moment) string {
	w.t.Helper()
	got, want := w.p.visit.Screen.Name(), m.visit.Screen.Name()
	switch stored := m.stored[store.SessionKey] != ""; {
	case want == "session" && stored:
		want = "resume"
	case want == "aftercare" && stored: // it is not put away yet
		want = "check-out"
	case want == "session", want == "aftercare":
		want = "set-up"
	}
	if got != want {
		w.fail("it opens at %s, want %s", got, want)
	}
	run, _ := m.visit.Run()
	if is, _ := w.p.visit.Run(); got == "check-out" && want == m.visit.Screen.Name() {
		if diff := cmp.Diff(run.Answers, is.Answers); diff != "" {
			w.fail("answers mismatch (-given +kept):\n%s", diff)
		}
	}
	if r, ok := w.p.visit.Screen.(visit.Resume); ok && (r.Found.Session.At != run.Session.At || len(r.Found.Session.Acts) != len(run.Session.Acts) || !strings.Contains(app.HTMLString(w.p), w.p.continueWords(r))) {
		w.fail("it offers segment %d, want %d, and the offer drawn", r.Found.Session.At, run.Session.At)
	}
	return got
}
