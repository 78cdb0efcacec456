package bodymap

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/uitest"
	"unknot/content"
)

// placesNamed returns the places with these names.
func placesNamed(t *testing.T, lib *content.Library, names ...string) mapPlaces {
	t.Helper()
	var all mapPlaces
	for _, name := range names {
		found := false
		for _, p := range places(&lib.BodyMap, regionIDs(lib)).list() {
			if drawingOf(lib).name(p) == name {
				all |= 1 << p
				found = true
			}
		}
		if !found {
			t.Fatalf("no place named %q", name)
		}
	}
	return all
}

// list returns the places of a set, region by region.
func (s mapPlaces) list() []mapPlace {
	var all []mapPlace
	for p := mapPlace(0); s>>p != 0; p++ {
		if s.has(p) {
			all = append(all, p)
		}
	}
	return all
}

func regionIDs(lib *content.Library) []string {
	var ids []string
	for _, r := range lib.BodyMap.Regions {
		ids = append(ids, r.ID)
	}
	return ids
}

func TestSpotsForWhatHurts(t *testing.T) {
	lib := uitest.Library(t)
	for _, test := range []struct {
		hurts []string
		want  []string
	}{
		{nil, nil},
		{[]string{"Left low back"}, []string{"low-back-corner", "pit", "top-of-buttock", "side-of-hip"}},
		{[]string{"Right side of the hip"}, []string{"side-of-hip", "low-back-corner", "top-of-buttock"}},
		{[]string{"Tail bone"}, []string{"top-of-buttock", "side-of-hip"}},
		{[]string{"Side of the right thigh"}, []string{"side-of-hip"}},
		{[]string{"Left low back", "Back of the left thigh"}, []string{"top-of-buttock", "side-of-hip", "low-back-corner", "pit"}},
	} {
		var got []string
		for _, m := range spotsFor(lib, placesNamed(t, lib, test.hurts...)) {
			got = append(got, lib.Spots[m.Spot].ID)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%v hurts: spots (-want +got):\n%s", test.hurts, diff)
		}
	}
}

// Whatever hurts, something is said to send pain there, or the map knows that
// nothing is; left and right are alike; and no spot is listed that says nothing
// of what hurts.
func TestEverySetOfPlaces(t *testing.T) {
	lib := uitest.Library(t)
	all := places(&lib.BodyMap, regionIDs(lib))
	mid := middle(&lib.BodyMap)
	var bare mapPlaces
	for i, r := range lib.BodyMap.Regions {
		if r.None {
			bare |= 3 << (2 * i)
		}
	}
	other := func(s mapPlaces) mapPlaces { return s&mid | (s&^mid&allLeft)<<1 | (s&^mid&allRight)>>1 }
	spots := func(s mapPlaces) (ids []int) {
		for _, m := range spotsFor(lib, s) {
			if m.Sends == 0 || m.Sends&^s != 0 {
				t.Fatalf("%b hurts: spot %d is listed for %b, want some of those", s, m.Spot, m.Sends)
			}
			ids = append(ids, m.Spot)
		}
		return ids
	}
	for s := mapPlaces(1); s <= all; s++ {
		if s&^all != 0 {
			continue
		}
		here := spots(s)
		if got, want := len(here) == 0, s&^bare == 0; got != want {
			t.Fatalf("%b hurts: no spot listed: %v, want %v", s, got, want)
		}
		if diff := cmp.Diff(here, spots(other(s))); diff != "" {
			t.Fatalf("%b hurts: the other side differs (-this +other):\n%s", s, diff)
		}
	}
}

// Arrow keys lead to every place and back.
func TestArrowKeysReachEveryPlace(t *testing.T) {
	lib := uitest.Library(t)
	all := places(&lib.BodyMap, regionIDs(lib))
	for _, from := range all.list() {
		seen := mapPlaces(1) << from
		for queue := []mapPlace{from}; len(queue) > 0; queue = queue[1:] {
			for _, way := range [][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
				if to := nextPlace(&lib.BodyMap, queue[0], way[0], way[1]); !seen.has(to) {
					seen |= 1 << to
					queue = append(queue, to)
				}
			}
		}
		if seen != all {
			t.Errorf("from %d the arrows reach %b, want %b", from, seen, all)
		}
	}
}

func TestChoicesForASession(t *testing.T) {
	lib := uitest.Library(t)
	for _, test := range []struct {
		routine       string
		spots         []string
		without, with []string
		spot          string
	}{
		{"full", []string{"low-back-corner", "side-of-hip"}, []string{"top-of-buttock"}, nil, ""},
		{"full", []string{"low-back-corner", "pit"}, []string{"top-of-buttock", "side-of-hip"}, []string{"pit"}, ""},
		{"one-spot", []string{"side-of-hip"}, nil, nil, "side-of-hip"},
	} {
		r, _ := lib.Routine(test.routine)
		got := device.DefaultSettings().Last
		chooseFor(&r, &got, "left", test.spots)
		if diff := cmp.Diff([]any{test.without, test.with, test.spot}, []any{got.Without, got.With, got.Spot}); diff != "" {
			t.Errorf("%s with %v (-want +got):\n%s", test.routine, test.spots, diff)
		}
	}
}
