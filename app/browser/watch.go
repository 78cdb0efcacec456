package browser

import (
	"maps"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Watchers are called when the page comes back or is about to go.
type watchers struct {
	looks map[int]func(leaving bool)
	count int
}

// follow begins to hear of the page. The device itself comes first.
func (w *watchers) follow(device func(leaving bool)) {
	hear := func(target app.Value, event string, leaving func() bool) {
		listen(target, event, func(app.Value) {
			gone := leaving()
			device(gone)
			w.tell(gone)
		})
	}
	goes, comes := func() bool { return true }, func() bool { return false }
	hidden := func() bool { return window("document", "hidden").Truthy() }
	hear(window("document"), "visibilitychange", hidden)
	hear(window("document"), "freeze", goes)
	hear(window("document"), "resume", comes)
	hear(window("self"), "pagehide", goes)
	hear(window("self"), "pageshow", comes)
	hear(window("self"), "focus", comes)
}

// tell calls the watchers, in the order they came.
func (w *watchers) tell(leaving bool) {
	for _, id := range slices.Sorted(maps.Keys(w.looks)) {
		if look, ok := w.looks[id]; ok { // one may have ended another
			look(leaving)
		}
	}
}

func (w *watchers) add(look func(leaving bool)) (end func()) {
	if w.looks == nil {
		w.looks = make(map[int]func(leaving bool))
	}
	w.count++
	id := w.count
	w.looks[id] = look
	return func() { delete(w.looks, id) }
}
