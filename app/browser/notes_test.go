package browser

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
)

// shape is what an ear keeps of a sound: how many notes, and where they go.
func shape(notes []note) string {
	way := ""
	for i := 1; i < len(notes); i++ {
		switch {
		case notes[i].pitch > notes[i-1].pitch:
			way += " up"
		case notes[i].pitch < notes[i-1].pitch:
			way += " down"
		default:
			way += " same"
		}
	}
	return fmt.Sprintf("%d%s", len(notes), way)
}

func TestSoundsCanBeToldApart(t *testing.T) {
	got := make(map[session.Sound]string)
	for s, notes := range sounds {
		got[s] = shape(notes)
	}
	want := map[session.Sound]string{
		session.SoundStart:  "2 up",
		session.SoundSwap:   "2 same",
		session.SoundOver:   "2 down",
		session.SoundFinish: "4 up up up",
		session.SoundHalf:   "1",
		session.SoundTick:   "1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("shapes mismatch (-want +got):\n%s", diff)
	}
}

func TestSoundsAreSoft(t *testing.T) {
	const longest = 2500 * time.Millisecond
	for s, notes := range sounds {
		for i, n := range notes {
			if n.loud <= 0 || n.loud > 0.6 {
				t.Errorf("%s: note %d: loudness is %v, want above 0 and at most 0.6", s, i+1, n.loud)
			}
			if n.pitch < 440 || n.pitch > 1100 {
				t.Errorf("%s: note %d: pitch is %v, want 440 to 1100", s, i+1, n.pitch)
			}
			if n.length <= 2*swell {
				t.Errorf("%s: note %d: length is %v, want more than twice the swell", s, i+1, n.length)
			}
			if end := n.after + n.length; end > longest {
				t.Errorf("%s: ends after %v, want at most %v", s, end, longest)
			}
		}
	}
	tick, half := sounds[session.SoundTick][0], sounds[session.SoundHalf][0]
	for s, notes := range sounds {
		if s != session.SoundTick && notes[0].loud <= tick.loud {
			t.Errorf("%s is as quiet as a tick, want it louder", s)
		}
	}
	if tick.length*4 > half.length {
		t.Errorf("a tick lasts %v and half-way %v, want them far apart", tick.length, half.length)
	}
}

func TestTouchTwinsCanBeToldApart(t *testing.T) {
	seen := make(map[string]session.Sound)
	for s, pattern := range patterns {
		key := fmt.Sprint(pattern)
		if other, ok := seen[key]; ok {
			t.Errorf("%s and %s feel the same, want them different", s, other)
		}
		seen[key] = s
		if len(pattern)%2 == 0 {
			t.Errorf("%s ends on a silence, want a beat", s)
		}
	}
}
