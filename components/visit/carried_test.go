package visit

import (
	"encoding/json"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// FuzzCarried puts whatever an address may carry before each routine. What is
// taken up of it is no more than a person could have done since it was begun,
// can be gone on with to its end, and is then in the diary.
func FuzzCarried(f *testing.F) {
	lib := library(f)
	m, _ := holding(f)
	for _, c := range []Carried{
		{},
		{Begun: noon.Add(-time.Hour), Choices: m.Plan.Choices, Place: session.Place{Step: "side-of-hip", Spot: "side-of-hip", Side: session.Left}, Acts: m.Acts},
		{Begun: noon, Choices: m.Plan.Choices, Place: session.Place{Step: "walk"}},
		{Begun: noon.Add(-11 * time.Hour), Choices: session.Choices{Untimed: true}, Place: session.Place{Step: "pelvic-tilts"}, Acts: []session.Act{
			{Step: "low-back-corner", Spot: "low-back-corner", Kind: session.Hold, Held: 5 * time.Minute, Ending: session.InFull},
		}},
	} {
		for i := range lib.Routines {
			text, err := json.Marshal(c)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(byte(i), text)
		}
	}
	f.Fuzz(func(t *testing.T, routine byte, text []byte) {
		var c Carried
		if json.Unmarshal(text, &c) != nil {
			return
		}
		w := &walker{world: newWorld(t), lost: map[string]time.Time{}}
		w.check = w.checked
		w.open("a", lib.Routines[int(routine)%len(lib.Routines)].ID, &c)
		w.send("a", Screened{Stored: w.stored})
		if found, taken := w.tabs["a"].Screen.(Resume); taken {
			w.possible(found.Found)
		}
		w.finish("a")
		if _, err := diary.Encode(w.person.Book); err != nil {
			t.Fatalf("the diary can't be stored: %v", err)
		}
	})
}

// possible fails where a session could not have been done since it was begun.
func (w *walker) possible(s Stored) {
	since, held, pressed := w.now.Sub(s.Answers.At), time.Duration(0), map[string]time.Duration{}
	for _, a := range s.Session.Acts {
		held += a.Held
		if a.Kind == session.Hold {
			pressed[a.Spot] += a.Held
		}
		if most := time.Duration(content.MaxOnSpotSeconds) * time.Second; a.Held < 0 || a.Spot != "" && pressed[a.Spot] > most {
			w.t.Fatalf("%s was pressed %v, want 0 to %v", a.Spot, pressed[a.Spot], most)
		}
	}
	if held > since || !session.Resumable(s.Session, w.now) {
		w.t.Fatalf("%v was held in the %v since it was begun, at segment %d, want one that can be gone on with", held, since, s.Session.At)
	}
}
