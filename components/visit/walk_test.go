package visit

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
)

// A walker sends random messages to the tabs of a world and checks every
// effect.
type walker struct {
	*world
	lost map[string]time.Time // when the session began that another tab took from this one
}

// FuzzVisit walks two tabs of one device and checks what must always hold: no
// tab stores anything of a session that another one took, no session is lost
// of which anything was done, and there is always a way on.
func FuzzVisit(f *testing.F) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 150 {
		walk := make([]byte, 300)
		for i := range walk {
			walk[i] = byte(random.Uint32())
		}
		f.Add(walk)
	}
	f.Fuzz(func(t *testing.T, bytes []byte) {
		w := &walker{world: newWorld(t), lost: map[string]time.Time{}}
		w.check = w.checked
		for _, tab := range []string{"a", "b"} {
			w.open(tab, "one-spot", nil)
		}
		for ; len(bytes) >= 3; bytes = bytes[3:] {
			w.now = w.now.Add(time.Duration(bytes[0]) * time.Second / 32)
			tab := []string{"a", "b"}[bytes[1]%2]
			w.step(tab, int(bytes[2]))
			if bytes[1] < 128 { // else the other tab has not heard of it yet
				w.tell(tab)
			}
		}
		w.full = false
		w.finish("a")
	})
}

// step does one of the things that may happen in a tab.
func (w *walker) step(tab string, n int) {
	taps := []session.Msg{session.InPlace{}, session.Pause{}, session.Resume{}, session.Next{}, session.Done{},
		session.Hurt{}, session.Say{Pain: session.Tingling}, session.Leave{}, session.End{}, session.Undone{}}
	steps := []func() Msg{
		func() Msg { return Screened{Stored: w.stored} },
		func() Msg { return Unsure{} },
		func() Msg { return BackToSigns{} },
		func() Msg { return w.begin(diary.Rating{}) },
		func() Msg { return ReadSigns{} },
		func() Msg { return GoOn{w.stored} },
		func() Msg { return StartAgain{w.stored} },
		func() Msg { return Looked{} },
		func() Msg { return Left{} },
		func() Msg { return Returned{w.person, w.mark()} },
		func() Msg { return Muted{} },
		func() Msg { return FloorToggled{} },
		func() Msg {
			run, _ := w.tabs[tab].Run()
			run.Answers.Felt = diary.Same
			return Answered{run.Answers}
		},
		func() Msg { return CheckedOut{} },
		func() Msg { return Again{} },
	}
	switch n %= len(steps) + len(taps) + 2; {
	case n < len(steps):
		w.send(tab, steps[n]())
	case n < len(steps)+len(taps):
		w.send(tab, Told{taps[n-len(steps)]})
	case n == len(steps)+len(taps):
		w.open(tab, "one-spot", nil)
	default:
		w.full = !w.full
	}
}

// claims reports whether a message may take the session from another tab.
func claims(msg Msg) bool {
	switch msg.(type) {
	case Opened, Begin, GoOn, Screened:
		return true
	}
	return false
}

func (w *walker) checked(tab string, msg Msg, e Effect) {
	switch e := e.(type) {
	case Store:
		run, _ := w.tabs[tab].Run()
		// A session for which there has been no room in this tab goes on in it.
		lost := run.OwnsStored && e.Answers.At.Equal(w.lost[tab])
		if s := w.stored; !claims(msg) && s.Value != run.Found && (lost || s.readable() && s.Owner != tab) {
			w.t.Fatalf("tab %s stores after %T, want nothing stored where tab %q took over", tab, msg, s.Owner)
		}
		if !w.full {
			w.safe(fmt.Sprintf("%T is stored over", msg), e.Answers.At)
			if was := w.stored.Owner; was != "" && was != tab {
				w.lost[was] = w.stored.Answers.At
			}
			delete(w.lost, tab)
		}
	case Forget:
		w.safe(fmt.Sprintf("%T forgets", msg), time.Time{})
	}
}

// safe fails where the stored session is about to be lost: it is not the one
// that began at a time, something of it was done, and the diary has none of it.
func (w *walker) safe(what string, began time.Time) {
	s := w.stored
	if !s.readable() || s.Answers.At.IsZero() || s.Answers.At.Equal(began) || !begun(s.Session) {
		return
	}
	id := RecordOf(s.Session, s.Answers).ID
	for _, r := range w.person.Book.Records {
		if r.ID == id {
			return
		}
	}
	w.t.Fatalf("%s the session of %v, want it in the diary", what, s.Answers.At)
}

// finish taps on to the end of a session and to another one: there is always a
// way.
func (w *walker) finish(tab string) {
	ended := false
	for range 3000 {
		w.now = w.now.Add(time.Second)
		switch s := w.tabs[tab].Screen.(type) {
		case Signs:
			if ended {
				return
			}
			w.send(tab, BackToSigns{})
			w.send(tab, Screened{Stored: w.stored})
		case SetUp:
			if ended {
				return
			}
			w.send(tab, w.begin(diary.Rating{}))
		case Resume, Elsewhere:
			w.send(tab, GoOn{w.stored})
		case Live:
			switch s.Session.Phase {
			case session.Hurting:
				w.send(tab, Told{session.Say{Pain: session.Tingling}})
				w.send(tab, Told{session.Leave{}})
			case session.Running, session.Returning:
				w.send(tab, Looked{})
				w.send(tab, Told{session.Done{}})
			default:
				w.send(tab, Told{session.Resume{}})
				w.send(tab, Told{session.InPlace{}})
			}
		case CheckOut:
			w.send(tab, CheckedOut{})
		case Aftercare:
			ended = true
			w.send(tab, Again{})
		}
	}
	w.t.Fatalf("stuck at %s", screenWords(*w.tabs[tab]))
}

// What is stored of a visit is the same whether a sign might apply or not.
func TestNoAnswerAboutASignIsStored(t *testing.T) {
	play := func(first ...Msg) (effects []Effect, w *world) {
		w = newWorld(t)
		w.check = func(_ string, msg Msg, e Effect) {
			switch e.(type) {
			case Store, KeepRecord, KeepChoices, KeepScreening:
				effects = append(effects, e)
			}
		}
		w.open("a", "one-spot", nil)
		for _, msg := range first {
			w.send("a", msg)
		}
		effects = nil
		w.send("a", Screened{Cautions: []string{"sleepy"}, Stored: w.stored})
		w.send("a", w.begin(diary.Rating{}))
		w.send("a", Told{session.InPlace{}})
		w.send("a", Told{session.End{}})
		w.send("a", CheckedOut{})
		return effects, w
	}
	want, without := play()
	got, with := play(Unsure{}, BackToSigns{})
	if diff := cmp.Diff(want, got); diff != "" || len(want) == 0 {
		t.Errorf("%d effects; mismatch (-no sign applied +one might):\n%s", len(want), diff)
	}
	if diff := cmp.Diff(without.person, with.person); diff != "" {
		t.Errorf("remembered mismatch (-no sign applied +one might):\n%s", diff)
	}
}
