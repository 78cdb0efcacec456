package visit

import (
	"testing"
	"time"
)

// What is stored of a clock that runs is never more than some seconds old,
// however late the looks come, and it is not stored each second.
func TestRunningClockIsStoredNowAndThen(t *testing.T) {
	for _, late := range []time.Duration{0, time.Millisecond, 30 * time.Millisecond, 400 * time.Millisecond} {
		w := newWorld(t)
		m, now := holding(t)
		w.now = now
		w.tabs["a"] = &Model{Library: w.lib, Routine: "wall", Tab: "a", Screen: Live{Run{Session: m}}}
		for run, live := w.tabs["a"].Run(); live && run.Session.At == m.At; run, live = w.tabs["a"].Run() {
			before := w.stored.Session.SeenAt
			next := run.Session.NextLook(w.now)
			if old := next.Sub(before); before.After(now) && old > keepWithin {
				t.Errorf("looks %v late: what is stored at %v is %v old, want at most %v", late, run.Session.Elapsed(w.now), old, keepWithin)
			}
			w.now = next.Add(late)
			w.send("a", Looked{})
			if again := w.stored.Session.SeenAt.Sub(before); again > 0 && before.After(now) && again < keepWithin-time.Second-late {
				t.Errorf("looks %v late: stored again after %v, want some seconds", late, again)
			}
		}
	}
}
