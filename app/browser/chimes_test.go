package browser

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"unknot/components/session"
)

var noon = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)

func in(d time.Duration, s session.Sound) session.Chime {
	return session.Chime{Sound: s, At: noon.Add(d)}
}

// The audio clock shows 100 s at noon.
func TestSift(t *testing.T) {
	const start, over = session.SoundStart, session.SoundOver
	stands := func(c session.Chime, at float64) placed { return placed{chime: c, begins: at} }
	for _, test := range []struct {
		name     string
		standing []placed
		wanted   []session.Chime
		stay     []placed
		back     []placed
		place    []session.Chime
	}{
		{
			name:   "what is wanted is placed",
			wanted: []session.Chime{in(0, start), in(time.Minute, over)},
			place:  []session.Chime{in(0, start), in(time.Minute, over)},
		},
		{
			name:     "an equal one that stands is left alone",
			standing: []placed{stands(in(time.Minute, over), 160)},
			wanted:   []session.Chime{in(time.Minute, over)},
			stay:     []placed{stands(in(time.Minute, over), 160)},
		},
		{
			name:     "none wanted is silence",
			standing: []placed{stands(in(time.Minute, over), 160)},
			back:     []placed{stands(in(time.Minute, over), 160)},
		},
		{
			name:     "one that has begun is neither taken back nor played again",
			standing: []placed{stands(in(-time.Second, start), 99)},
			wanted:   []session.Chime{in(-time.Second, start)},
			stay:     []placed{stands(in(-time.Second, start), 99)},
		},
		{
			name:     "the same time with another sound is another chime",
			standing: []placed{stands(in(time.Minute, over), 160)},
			wanted:   []session.Chime{in(time.Minute, start)},
			back:     []placed{stands(in(time.Minute, over), 160)},
			place:    []session.Chime{in(time.Minute, start)},
		},
		{
			name:   "one that has just passed is placed, one long past is not",
			wanted: []session.Chime{in(-2*time.Second, start), in(-2001*time.Millisecond, over)},
			place:  []session.Chime{in(-2*time.Second, start)},
		},
		{
			name:     "an audio clock that stood still is put right",
			standing: []placed{stands(in(time.Minute, over), 190)},
			wanted:   []session.Chime{in(time.Minute, over)},
			back:     []placed{stands(in(time.Minute, over), 190)},
			place:    []session.Chime{in(time.Minute, over)},
		},
		{
			name:     "an audio clock a little off is left alone",
			standing: []placed{stands(in(time.Minute, over), 160.04)},
			wanted:   []session.Chime{in(time.Minute, over)},
			stay:     []placed{stands(in(time.Minute, over), 160.04)},
		},
		{
			name:     "what was played long ago is forgotten",
			standing: []placed{stands(in(-time.Minute, start), 40)},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			stay, back, place := sift(test.standing, test.wanted, 100, noon)
			opts := cmp.Options{cmp.AllowUnexported(placed{}), cmpopts.EquateEmpty()}
			if diff := cmp.Diff(test.stay, stay, opts); diff != "" {
				t.Errorf("stay mismatch (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.back, back, opts); diff != "" {
				t.Errorf("back mismatch (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.place, place, opts); diff != "" {
				t.Errorf("place mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestBegins(t *testing.T) {
	for _, test := range []struct {
		name string
		at   time.Duration
		want float64
	}{
		{"ahead", 1500 * time.Millisecond, 101.5},
		{"now", 0, 100},
		{"just passed", -time.Second, 100},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := begins(in(test.at, session.SoundStart), 100, noon); got != test.want {
				t.Errorf("begins at %v, want %v", got, test.want)
			}
		})
	}
}
