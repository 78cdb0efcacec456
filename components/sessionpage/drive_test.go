package sessionpage

import (
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/aftercare"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/uitest"
	"unknot/components/visit"
	"unknot/content"
)

// A drive is a visit by somebody who always does the next sensible thing,
// through the handlers of the page.
type drive struct {
	t      *testing.T
	d      *faultyDevice
	p      *Page
	act    func(func())
	settle func()

	what  string                 // the routine and the fault, for what fails
	begun time.Time              // when the session began that is to be kept; zero is any
	did   map[part]time.Duration // for how long, whatever the clock says
	said  []string               // in the live region, in order
	ended bool

	known  *known
	lasts  string   // what goes on failing
	passed []string // the sessions that it came by
	joined bool     // it ended at one that is known
}

// A part is a step on one side, as the diary has them.
type part struct{ step, spot, side string }

// newDrive returns a page that nothing is known of yet.
func newDrive(t *testing.T, lib *content.Library, routine string, m moment) *drive {
	t.Helper()
	d := &faultyDevice{FakeDevice: uitest.NewFakeDevice(), stores: m.stores, refuses: func(int) bool { return false }, refused: map[string]bool{}, changed: func() {}}
	d.Time, d.WakeAt = m.now, m.wakeAt
	maps.Copy(d.Stored, m.stored)
	w := &drive{t: t, d: d, what: routine, did: map[part]time.Duration{}}
	maps.Copy(w.did, m.did)
	w.p = &Page{Library: lib, Device: d, Routine: routine, settings: m.settings, visit: m.visit}
	w.act, w.settle = mounted(t, w.p)
	d.Look = w.p.look
	return w
}

// open opens the page over what is stored.
func (w *drive) open() *drive {
	w.act(func() { w.p.open(w.p.ctx) })
	return w
}

// at says what is tried, and where.
func (w *drive) at() string { return w.what + ": " + w.where() }

// where says where the visit is.
func (w *drive) where() string {
	if s, ok := w.p.visit.Screen.(visit.Live); ok {
		g := s.Session.Segment()
		return fmt.Sprintf("segment %d, %s of %s %s, %s at %v", s.Session.At, g.Kind, g.Step, g.Side, s.Session.Phase, s.Session.Elapsed(w.d.Time))
	}
	return w.p.visit.Screen.Name()
}

func (w *drive) fail(format string, args ...any) {
	w.t.Helper()
	w.t.Errorf("%s: "+format, append([]any{w.at()}, args...)...)
}

// toEnd goes on until what was done has been put away.
func (w *drive) toEnd(after func()) *drive {
	w.t.Helper()
	for range 5000 {
		if w.step(); w.ended {
			for _, s := range w.passed {
				w.known.sessions[s] = true
			}
			return w
		}
		after()
	}
	w.fail("stuck, want an end")
	return w
}

// step does the next sensible thing.
func (w *drive) step() {
	w.t.Helper()
	do := w.sensible()
	if w.ended {
		return
	}
	was, _ := w.p.visit.Run()
	before := w.p.visit.Announcement
	do()
	if now := w.p.visit.Announcement; now != before {
		w.said = append(w.said, strings.TrimRight(now, "\u00a0"))
	}
	if w.p.visit.Crashed {
		w.ended = true
		w.known.crashed++
		w.fail("crashed, want it to go on")
	}
	is, ok := w.p.visit.Run()
	if ok && len(is.Session.Acts) != len(was.Session.Acts) {
		w.counts(is)
	}
	if ok && (is.Session.At != was.Session.At || was.Session.SeenAt.IsZero()) {
		w.passes(is)
	}
}

// unhurried is how long a search takes, and anything else without a clock.
const unhurried = 5 * time.Second

func (w *drive) sensible() (do func()) {
	switch s := w.p.visit.Screen.(type) {
	case visit.Signs:
		return w.tap(func() { w.p.Screened(nil) })
	case visit.SetUp:
		return w.tap(w.start)
	case visit.Resume:
		return w.tap(func() { w.p.goOn(w.p.ctx, app.Event{}) })
	case visit.Live:
		return w.inSession(s.Session)
	case visit.CheckOut:
		return w.tap(w.checkOut(s))
	}
	w.ended = true
	return nil
}

// tap runs a handler as a tap does.
func (w *drive) tap(do func()) func() {
	return func() { w.act(func() { ui.Guard(w.p.ctx, do) }) }
}

func (w *drive) start() {
	r, _ := w.p.Library.Routine(w.p.Routine)
	s := w.p.Settings()
	s.Last = w.p.settings.begins
	w.p.Begin(setup.Begins(w.p.Library, r, s, w.p.visit.Person.Book), diary.Rating{Pain: uitest.Number(6)})
}

func (w *drive) inSession(m session.Model) func() {
	s := m.Segment()
	switch {
	case m.Phase == session.Running && m.Elapsed(w.d.Time) >= unhurried && (s.Kind == session.Find || s.Length == 0):
		return w.tap(func() { w.p.Tell(session.Done{}) })
	case m.Phase == session.Running || m.Phase == session.Returning:
		return w.look
	}
	return w.tap(w.p.PauseOrGo)
}

// look comes when it was asked for. Where the clock was set since, that is a
// second later: no timer goes by the clock.
func (w *drive) look() {
	after := time.Second
	if asked := w.d.WakeAt.Sub(w.d.Time); asked > 0 && asked < after {
		after = asked
	}
	if run, _ := w.p.visit.Run(); run.Session.Phase == session.Running {
		s := run.Session.Segment()
		if s.Kind == session.Hold || s.Kind == session.Move || s.Kind == session.Warm {
			w.did[part{s.Step, s.Spot, string(s.Side)}] += after
		}
	}
	w.d.Time = w.d.Time.Add(after)
	w.d.Look()
	w.settle()
}

// checkOut answers one more question, and is done after the last.
func (w *drive) checkOut(s visit.CheckOut) func() {
	a, spots := s.Answers, aftercare.PressedSpots(s.Session)
	switch {
	case a.After.Pain == nil:
		a.After.Pain = uitest.Number(4)
	case a.Felt == diary.NotSaid:
		a.Felt = diary.Better
	case len(a.Spots) < len(spots):
		next := spots[len(a.Spots)]
		next.Like = diary.GoodAche
		a.Spots = append(a.Spots[:len(a.Spots):len(a.Spots)], next)
	default:
		return func() { w.p.CheckedOut(a.Spots) }
	}
	return func() { w.p.Answered(a) }
}

// record is the one record that the diary holds, or none.
func (w *drive) record() (r diary.Record, any bool) {
	w.t.Helper()
	book, err := store.ReadDiary(w.d)
	if err != nil || len(book.Records) > 1 {
		w.fail("diary holds %d records, error %v, want one, and none", len(book.Records), err)
	}
	return book.Last()
}
