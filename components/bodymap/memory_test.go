//go:build !wasm

package bodymap

import (
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/uitest"
)

// mapOver is the map over a diary in which this was said of the spots, on the
// layer of the spots.
func mapOver(t *testing.T, spots ...diary.SpotFelt) *BodyMap {
	t.Helper()
	d := uitest.NewFakeDevice()
	r := uitest.PressedOn("a", uitest.Noon.AddDate(0, 0, -2), 5)
	r.Spots = spots
	uitest.Keeps(t, d, []diary.Record{r})
	m := &BodyMap{Library: uitest.Library(t), Device: d, Chosen: new(Choice)}
	m.recall()
	m.changed("layer-press", "on", true)
	return m
}

// pressSpot chooses a spot on the layer of the spots.
func pressSpot(t *testing.T, m *BodyMap, id string) {
	t.Helper()
	d := drawingOf(m.Library)
	for p := range mapPlace(2 * len(m.Library.Spots)) {
		if d.spotID(p) == id {
			m.changed("press-"+id, strconv.Itoa(int(p)), true)
			return
		}
	}
	t.Fatalf("no spot on the map is %q", id)
}

func TestMapMemoryGoldens(t *testing.T) {
	m := mapOver(t,
		diary.SpotFelt{Spot: "side-of-hip", Side: "left", Like: diary.GoodAche, Spread: []string{"buttock", "hip"}},
		diary.SpotFelt{Spot: "low-back-corner", Side: "right", Like: diary.Nothing},
		diary.SpotFelt{Spot: "pit", Like: diary.TooMuch},
	)
	over, said, list := m.outcome()
	if list != "" {
		t.Errorf("with no spot chosen it lists %q, want nothing", list)
	}
	uitest.Golden(t, "map-marks.html", uitest.Markup(t, app.Raw("<svg>"+over+"</svg>")))
	uitest.Golden(t, "map-key.html", uitest.Markup(t, app.Raw("<p>"+said+"</p>")))
	pressSpot(t, m, "side-of-hip-left")
	uitest.Golden(t, "map-felt.html", uitest.Markup(t, app.Raw(m.remembered(m.Chosen.spot))))
}

// What was said of a spot stands with that spot on that side alone, and the
// marks stay while one is chosen.
func TestMapRemembersEachSpot(t *testing.T) {
	m := mapOver(t,
		diary.SpotFelt{Spot: "side-of-hip", Side: "left", Like: diary.GoodAche},
		diary.SpotFelt{Spot: "pit", Spread: []string{"low-back"}},
		diary.SpotFelt{Spot: "gone", Like: diary.TooMuch},
	)
	for _, test := range []struct {
		spot string
		want bool
	}{
		{spot: "side-of-hip-left", want: true},
		{spot: "side-of-hip-right"},
		{spot: "pit", want: true},
		{spot: "low-back-corner-left"},
	} {
		pressSpot(t, m, test.spot)
		over, _, list := m.outcome()
		if got := strings.Contains(list, "What you said on 28 February 2026"); got != test.want {
			t.Errorf("%s: it says what was said: %t, want %t", test.spot, got, test.want)
		}
		if n := strings.Count(over, "map__felt"); n != 2 { // the map has the body twice
			t.Errorf("%s: there are %d marks, want 2", test.spot, n)
		}
	}
	m.changed("layer-hurts", "on", true)
	if over, said, list := m.outcome(); over+said+list != "" {
		t.Errorf("where it hurts, it shows %q, want nothing", over+said+list)
	}
}

// Without a diary there is no key to marks that are not there.
func TestMapWithoutMemory(t *testing.T) {
	m := mapOver(t)
	if over, said, list := m.outcome(); over+said+list != "" {
		t.Errorf("it shows %q, want nothing", over+said+list)
	}
}
