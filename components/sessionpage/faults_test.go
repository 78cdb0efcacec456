package sessionpage

import (
	"maps"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/uitest"
)

// eachRoutine drives a whole visit of each routine in which nothing fails, and
// tries faults on it. It prints what came of all of them.
func eachRoutine(t *testing.T, try func(t *testing.T, w *drive) (faults int)) {
	lib, all := uitest.Library(t), &tally{}
	for _, routine := range []string{"one-spot", "wall", "full", "move"} {
		t.Run(routine, func(t *testing.T) {
			w := newDrive(t, lib, routine, moment{now: uitest.Noon}).open()
			w.known = &known{sessions: map[string]bool{}, tally: all}
			all.tried += try(t, w)
		})
	}
	t.Logf("faults: %d tried, %d lost something, %d showed the crash bar", all.tried, all.lost, all.crashed)
}

// into is how far into each hold a fault comes, beside the beginning of every
// part.
const into = 4 * time.Second

// turns reports whether something happened since a moment that was more than a
// second going by, or a hold is some seconds old.
func (w *drive) turns(since moment) bool {
	if since.visit.Screen == nil {
		return true
	}
	was, _ := since.visit.Run()
	run, _ := w.p.visit.Run()
	is, at := run.Session, w.p.visit.Screen.Name()
	inHold := is.Phase == session.Running && is.Segment().Kind == session.Hold && is.Elapsed(w.d.Time) == into
	return at == "check-out" || at != since.visit.Screen.Name() || is.At != was.Session.At || is.Phase != was.Session.Phase ||
		inHold || !w.ran(since) && !maps.Equal(w.d.Stored, since.stored)
}

// ran reports whether nothing but the clock of one part went on since a moment.
func (w *drive) ran(since moment) bool {
	was, _ := since.visit.Run()
	run, _ := w.p.visit.Run()
	is := run.Session
	return is.Phase == session.Running && was.Session.Phase == session.Running && is.At == was.Session.At
}

// whole is the record of a visit in which nothing failed. Those that are forked
// from it end where they are again as it was.
func (w *drive) whole() diary.Record {
	w.t.Helper()
	r, any := w.record()
	if !any || !r.Finished || len(r.Parts) == 0 || w.d.Stored[store.SessionKey] != "" {
		w.fail("diary holds %+v, want a whole session, and no other stored", r)
	}
	for _, p := range r.Parts {
		if p.Planned > 0 && p.Held > p.Planned {
			w.fail("%s %s is held %d s, want at most %d", p.Step, p.Side, p.Held, p.Planned)
		}
	}
	w.known.joins = true
	return r
}

// leaves checks that the diary has what it would have had nothing failed. When
// that was is left out.
func (w *drive) leaves(want diary.Record) {
	w.t.Helper()
	if w.joined {
		return
	}
	got, kept := w.record()
	if !w.begun.IsZero() && !got.Begin.Equal(w.begun) {
		w.fail("record is of %v, want of %v", got.Begin, w.begun)
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(diary.Record{}, "ID", "Begin", "End")); diff != "" || !kept {
		w.known.lost++
		w.fail("record mismatch (-had nothing failed +got):\n%s", diff)
	}
}
