//go:build !wasm

package bodymap

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/store"
	"unknot/components/uitest"
)

// What a person is told for each place that hurts, for some that hurt together,
// and for each spot, to be read by someone who knows.
func TestWhatTheMapSays(t *testing.T) {
	lib := uitest.Library(t)
	d := drawingOf(lib)
	var b strings.Builder
	tell := func(m *BodyMap) {
		_, said, list := m.outcome()
		fmt.Fprintf(&b, "%s\n", said)
		for _, line := range uitest.Lines(t, list) {
			fmt.Fprintf(&b, "\t%s\n", line)
		}
	}
	var chosen [][]mapPlace
	for p := range mapPlace(2 * len(lib.BodyMap.Regions)) {
		if p%2 == 0 {
			chosen = append(chosen, []mapPlace{p})
		}
	}
	chosen = append(chosen, []mapPlace{0, 1}, []mapPlace{2, 5}, []mapPlace{6, 9, 10})
	for _, all := range chosen {
		m := &BodyMap{Library: lib, Chosen: new(Choice)}
		for _, p := range all {
			m.changed("hurt-"+d.id(p), strconv.Itoa(int(p)), true)
		}
		tell(m)
	}
	for p := range mapPlace(2 * len(lib.Spots)) {
		if p.side() == session.Right && lib.Spots[p/2].Paired {
			continue
		}
		m := &BodyMap{Library: lib, Chosen: new(Choice)}
		m.changed("layer-press", "on", true)
		m.changed("press-"+d.spotID(p), strconv.Itoa(int(p)), true)
		tell(m)
	}
	uitest.Golden(t, "mapsays.txt", b.String())
}

// A place that is tapped twice does not hurt, and what is chosen on a layer
// waits while the other is shown.
func TestMapForgetsAndRemembers(t *testing.T) {
	m := &BodyMap{Library: uitest.Library(t), Chosen: new(Choice)}
	says := func() string { _, said, _ := m.outcome(); return said }
	m.changed("hurt-hip-left", "6", true)
	before := says()
	m.changed("layer-press", "on", true)
	if got := says(); got != "" {
		t.Errorf("the layer of the spots says %q, want nothing before one is chosen", got)
	}
	m.changed("layer-hurts", "on", true)
	if got := says(); got != before || before == "" {
		t.Errorf("back on the first layer it says %q, want %q", got, before)
	}
	m.changed("hurt-hip-left", "6", false)
	if got := says(); got != "" {
		t.Errorf("with nothing chosen it says %q, want nothing", got)
	}
}

// What was chosen on either layer is on the next map of the visit, and nothing
// of it once it is forgotten.
func TestMapOfAVisit(t *testing.T) {
	chosen := new(Choice)
	says := func() string {
		_, said, list := (&BodyMap{Library: uitest.Library(t), Chosen: chosen}).outcome()
		return said + list
	}
	m := &BodyMap{Library: uitest.Library(t), Chosen: chosen}
	m.changed("hurt-hip-left", "6", true)
	pressSpot(t, m, "pit")
	for _, layer := range []string{"layer-press", "layer-hurts"} {
		m.changed(layer, "on", true)
		if says() == "" {
			t.Errorf("%s: the next map says nothing, want what was chosen", layer)
		}
	}
	chosen.Forget()
	for _, layer := range []string{"layer-hurts", "layer-press"} {
		m.changed(layer, "on", true)
		if got := says(); got != "" {
			t.Errorf("%s: once forgotten the next map says %q, want nothing", layer, got)
		}
	}
}

// Spots that are put into a session are what its set-up begins with.
func TestMapPutsSpotsIntoASession(t *testing.T) {
	d := uitest.NewFakeDevice()
	m := &BodyMap{Library: uitest.Library(t), Device: d, Chosen: new(Choice)}
	m.tapped(strings.Fields("wall right side-of-hip pit"))
	r, _ := m.Library.Routine("wall")
	c := setup.StartChoices(m.Library, r, store.LoadSettings(d))
	got := []any{c.First, c.Without, c.With}
	want := []any{session.Right, []string{"low-back-corner", "top-of-buttock"}, []string{"pit"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("what the set-up begins with (-want +got):\n%s", diff)
	}
}
