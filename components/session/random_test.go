package session

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

// FuzzSession sends random messages at random times to a random plan and
// checks what must always hold: the session is never stuck, no spot is pressed
// longer than its ceiling, nothing unseen is credited, and time is not lost.
func FuzzSession(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
	f.Add([]byte{1, 2, 80, 2, 60, 5, 60, 6, 3, 17, 60, 8, 60, 6, 90, 17})
	lib, err := content.Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, bytes []byte) {
		next := func() byte {
			if len(bytes) == 0 {
				return 0
			}
			b := bytes[0]
			bytes = bytes[1:]
			return b
		}
		c := Choices{First: []Side{Left, Right}[next()%2], CountIn: int(next()), OneSide: next()%2 == 1,
			Untimed: next()%4 == 1, Spot: lib.Spots[int(next())%len(lib.Spots)].ID, Wait: []Waits{WaitToSetUp, WaitAlways, WaitNever}[next()%3]}
		if next()%2 == 1 {
			c.Style = content.Light
		}
		p, err := NewPlan(lib.Routines[int(next())%len(lib.Routines)], lib.Spots, lib.Styles, c)
		if err != nil {
			t.Fatal(err)
		}
		w := &watcher{t: t, m: New(p), now: noon}
		w.send(Begin{})
		for len(bytes) > 0 {
			w.now = w.now.Add(time.Duration(next()) * time.Second / 3)
			w.send(messages[int(next())%len(messages)])
		}
		w.finish()
	})
}

var messages = []Msg{Tick{}, InPlace{}, Pause{}, Resume{}, Next{}, Previous{}, Repeat{}, Longer{}, Done{}, Eased{},
	TooMuch{}, Hurt{}, Say{TooSore}, Say{Tingling}, Say{Unwell}, GoOn{}, Leave{}, End{}, Undone{}, Tick{}, Tick{}, InPlace{}}

// A watcher sends messages and checks every step.
type watcher struct {
	t    *testing.T
	m    Model
	now  time.Time
	seen time.Duration // time in looks that were close enough to be played
}

func (w *watcher) send(msg Msg) {
	if gap := w.now.Sub(w.m.SeenAt); !w.m.SeenAt.IsZero() && gap <= MaxGap {
		w.seen += gap
	}
	w.m, _ = Update(w.m, msg, w.now)
	pressed := map[string]time.Duration{}
	var held time.Duration
	for _, a := range w.m.Acts {
		held += a.Held
		if a.Spot == "" || a.Kind != Hold {
			continue
		}
		pressed[a.Spot] += a.Held
		if most := seconds(content.MaxHoldSeconds); a.Held > most {
			w.t.Fatalf("%T: %s was held %v at once, want at most %v", msg, a.Spot, a.Held, most)
		}
	}
	if s := w.m.Segment(); s.Kind == Hold && s.Spot != "" && w.m.Live() {
		pressed[s.Spot] += w.m.Elapsed(w.now)
		if w.m.Phase == Hurting {
			pressed[s.Spot] -= w.m.Elapsed(w.now) // already among the acts
		}
	}
	for spot, d := range pressed {
		if most := seconds(content.MaxOnSpotSeconds); d > most {
			w.t.Fatalf("%T: %s was pressed %v, want at most %v", msg, spot, d, most)
		}
	}
	if held > w.seen {
		w.t.Fatalf("%T: %v was credited, want at most the %v seen", msg, held, w.seen)
	}
}

// finish taps on until the session ends: there is always a way.
func (w *watcher) finish() {
	for range 3000 {
		if !w.m.Live() {
			return
		}
		w.now = w.now.Add(time.Second)
		switch w.m.Phase {
		case Ready:
			w.send(InPlace{})
		case Paused, Away:
			w.send(Resume{})
		case Hurting:
			w.send(Say{Tingling})
			w.send(Leave{})
		default:
			if w.m.Segment().Length == 0 {
				w.send(Done{})
			} else {
				w.send(Tick{})
			}
		}
	}
	w.t.Fatalf("stuck in %s at segment %d of %d", w.m.Phase, w.m.At+1, len(w.m.Plan.Segments))
}

// FuzzCuts checks that a stretch of time played in any small looks gives the
// same session as one played in others.
func FuzzCuts(f *testing.F) {
	f.Add([]byte{1, 50, 3, 20, 7, 100})
	f.Fuzz(func(t *testing.T, cuts []byte) {
		const whole = 4 * time.Minute
		play := func(step func() time.Duration) Model {
			m := at(3)
			for now := noon; now.Before(noon.Add(whole)); {
				now = now.Add(min(step(), noon.Add(whole).Sub(now)))
				m, _ = Update(m, Tick{}, now)
			}
			m.Note = "" // says that a look came late, which is the point of a cut
			return m
		}
		i := 0
		got := play(func() time.Duration {
			if len(cuts) == 0 {
				return time.Second
			}
			i++
			return max(time.Duration(cuts[i%len(cuts)])*MaxGap/255, time.Millisecond)
		})
		want := play(func() time.Duration { return 250 * time.Millisecond })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("cut %v (-want +got):\n%s", cuts, diff)
		}
	})
}
