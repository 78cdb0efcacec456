package sessionpage

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/store"
	"unknot/components/visit"
)

// A device that refuses to store, once or from some time on, is told of where it
// matters, and stops nobody. What it refused once is not lost.
func TestEachStoreRefused(t *testing.T) {
	eachRoutine(t, func(t *testing.T, w *drive) (faults int) {
		before := map[int]moment{} // by store, but of a clock that runs the first alone
		last := w.moment()
		w.toEnd(func() {
			for i := last.stores; i < w.d.stores; i++ {
				if run, _ := w.p.visit.Run(); !w.ran(last) || run.Session.Elapsed(w.d.Time) <= 5*time.Second {
					before[i] = last
				}
			}
			last = w.moment()
		})
		want := w.whole()
		for _, i := range slices.Sorted(maps.Keys(before)) {
			m := before[i]
			once := w.fork(m, fmt.Sprintf("store %d refused", i+1))
			once.d.refuses = func(store int) bool { return store == i+1 }
			once.toEnd(once.tells())
			if _, kept := once.record(); !kept { // it was the diary that was refused: it is asked for once more
				begun := once.begun
				once = w.opened(once.moment(), once.what+", and opened again")
				once.begun = begun
				once.toEnd(once.tells())
			}
			once.leaves(want)

			always := w.fork(m, fmt.Sprintf("stores from %d on refused", i+1))
			always.lasts = "no room"
			always.d.refuses = func(store int) bool { return store > i }
			always.toEnd(always.tells())
			after := w.opened(always.moment(), always.what+", and opened where there is room")
			after.toEnd(func() {})
			after.leaves(want)
			faults += 2
		}
		return faults
	})
}

// tells returns what checks that a session which is not stored is told of, and
// no other.
func (w *drive) tells() func() {
	var last moment
	return func() {
		w.t.Helper()
		lost := w.d.refused[store.SessionKey]
		if _, at := w.p.visit.Run(); at && w.p.visit.Unsaved != lost {
			w.fail("unsaved is %t, want %t", w.p.visit.Unsaved, lost)
		}
		if w.p.visit.Unsaved != last.visit.Unsaved || w.turns(last) {
			w.says(lost)
		}
		last = w.moment()
	}
}

// says checks what is drawn.
func (w *drive) says(lost bool) {
	w.t.Helper()
	notSaved, after := w.p.text().Page.NotSaved[0], &w.p.Library.Text.Flow.Aftercare
	drawn := app.HTMLString(w.p)
	switch w.p.visit.Screen.(type) {
	case visit.Live, visit.CheckOut:
	case visit.Aftercare:
		_, kept := w.record()
		notSaved, lost = after.NotSaved, !kept
		if w.d.Stored[store.SessionKey] != "" { // it is offered again
			notSaved = w.p.text().Page.NoRoom[1]
		}
	default:
		return
	}
	if got := strings.Contains(drawn, notSaved); got != lost {
		w.fail("it says that it is not saved: %t, want %t", got, lost)
	}
	if lost && strings.Contains(drawn, after.Saved) {
		w.fail("it says that it is kept, want it not said")
	}
}
