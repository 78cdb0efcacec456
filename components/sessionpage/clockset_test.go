package sessionpage

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// The clock may be set at any moment. What is gone on with then is what was left
// when last seen: nothing is lost, nothing counted that was not done, and
// nothing said of a time that nobody can know.
func TestClockSetAtEachMoment(t *testing.T) {
	eachRoutine(t, func(t *testing.T, w *drive) (faults int) {
		moments := []moment{w.moment()}
		last := moments[0]
		w.toEnd(func() {
			if w.turns(last) {
				moments = append(moments, w.moment())
			}
			last = w.moment()
		})
		want := w.whole()
		for _, m := range moments {
			for _, clock := range []struct {
				name string
				set  func(time.Time) time.Time
			}{
				{"forward an hour", func(t time.Time) time.Time { return t.Add(time.Hour) }},
				{"back an hour", func(t time.Time) time.Time { return t.Add(-time.Hour) }},
				{"back 2 seconds", func(t time.Time) time.Time { return t.Add(-2 * time.Second) }},
				{"to another time zone", func(t time.Time) time.Time { return t.In(time.FixedZone("", 3600)) }},
			} {
				f := w.fork(m, "clock set "+clock.name)
				f.d.Time, f.lasts = clock.set(f.d.Time), clock.name
				f.toEnd(f.tellsNoTime(m.now))
				f.leaves(f.seen(m, want))
				f.lasted(want)
				faults++
				if clock.name == "to another time zone" && !slices.Equal(w.said[m.said:][:len(f.said)], f.said) {
					f.fail("it says %q, want %q", f.said, w.said[m.said:])
				}
				for _, said := range f.said {
					if !slices.Contains(w.said, said) && !f.stops(said) {
						f.fail("it says %q, want what is said where no clock is set, or that it stopped", said)
					}
				}
			}
		}
		return faults
	})
}

// seen returns a record with no more of the warmth that was on than was seen of
// it: it goes on by itself where an hour seems to go by.
func (w *drive) seen(on moment, r diary.Record) diary.Record {
	run, ok := on.visit.Run()
	if !ok || run.Session.Segment().Kind != session.Warm {
		return r
	}
	got, _ := w.record()
	r.Parts = slices.Clone(r.Parts)
	for i, p := range got.Parts {
		if p.Step == run.Session.Segment().Step && p.Step == r.Parts[i].Step {
			r.Parts[i].Held = min(r.Parts[i].Held, p.Held)
		}
	}
	return r
}

// lasted checks that no part went on for longer than it was to, but for the
// second in which the clock was set.
func (w *drive) lasted(want diary.Record) {
	w.t.Helper()
	for _, p := range want.Parts {
		if did := w.did[part{p.Step, p.Spot, p.Side}]; did > time.Duration(p.Planned+1)*time.Second {
			w.fail("%s %s lasted %v, want %d s", p.Step, p.Side, did, p.Planned)
		}
	}
}

// stops reports whether words are about a clock that stopped, or about a part
// that waits since.
func (w *drive) stops(said string) bool {
	lines := &w.p.Library.Text.Session.Lines
	next, _, _ := strings.Cut(lines.Next, "{")
	return said == lines.Away || said == lines.Resumed || strings.HasPrefix(said, next) && strings.Contains(said, lines.Ready)
}

// tellsNoTime returns what checks that nobody is told of time that went by where
// the clock was set back.
func (w *drive) tellsNoTime(before time.Time) func() {
	text := &w.p.text().Away
	away, _, _ := strings.Cut(text.Unseen, "{")
	return func() {
		s, live := w.p.visit.Screen.(visit.Live)
		if !live || s.Session.Phase != session.Away || !w.d.Time.Before(before) {
			return
		}
		if got := app.HTMLString(w.p); strings.Contains(got, away) || strings.Contains(got, text.Title) || !strings.Contains(got, text.SetBack) {
			w.fail("it says %q, want %q", uitest.Lines(w.t, got), text.SetBack)
		}
	}
}
