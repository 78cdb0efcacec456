package diary_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// What may never happen, whoever uses the program and however: people walk
// through weeks of it at random. The same seed is the same walk. Many more run
// with
//
//	go test ./components/diary -run - -bench Walks -benchtime 200000x
func TestWalks(t *testing.T) {
	w := newWalker(t)
	for seed := range uint64(20_000) {
		if broken := w.walk(seed); broken != "" {
			t.Fatalf("walk %d: %s", seed, broken)
		}
	}
	for _, seen := range []string{"a press", "no press", "half a press", "a caution", "begun again", "nothing more", "less", "no-press", "between", "gentler", "stopped", "not-today"} {
		if w.seen[seen] < 50 {
			t.Errorf("the walks came to %q %d times, want 50 or more: they prove too little", seen, w.seen[seen])
		}
	}
}

func BenchmarkWalks(b *testing.B) {
	w := newWalker(b)
	for seed := uint64(1 << 32); b.Loop(); seed++ {
		if broken := w.walk(seed); broken != "" {
			b.Fatalf("walk %d: %s", seed, broken)
		}
	}
}

// A walker is one person, and what was met by all of them.
type walker struct {
	lib    *content.Library
	offers []diary.Offer // to somebody without cautions
	seen   map[string]int

	*rand.Rand
	now   time.Time
	book  diary.Book
	again diary.Date // when a trial was begun again
	hard  bool       // the hard thing stays hard
}

func newWalker(t testing.TB) *walker {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &walker{lib: lib, offers: offersWith(t, lib, nil), seen: map[string]int{}}
}

// walk is some weeks of sessions, cards, cautions and days. It returns the
// first thing that should never be; "" where there was none.
func (w *walker) walk(seed uint64) string {
	w.Rand = rand.New(rand.NewPCG(seed, 1))
	w.now, w.book, w.again, w.hard = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC), diary.Book{}, -1, w.one(2)
	for n := range 4 + w.IntN(12) {
		w.answer()
		if w.one(25) {
			w.again = diary.DateOf(w.now)
			w.book = w.book.BeginAgain(w.again)
			w.seen["begun again"]++
		}
		s := w.book.Suggest(w.lib.Trial, w.offers, w.now)
		if broken := unfit(w.lib, w.book, w.offers, w.now, s); broken != "" {
			return fmt.Sprintf("session %d, on %v: it suggests %q for %q: %s", n+1, diary.DateOf(w.now), s.Routine, s.Reason, broken)
		}
		w.seen[string(s.Reason)]++
		before, c, r := w.rating(), w.choices(), w.lib.Routines[w.IntN(len(w.lib.Routines))]
		c.Dose = w.dose(before, r)
		plan, err := session.NewPlan(r, w.lib.Spots, w.lib.Styles, c)
		if err == nil { // else these choices leave nothing to do
			if broken := w.broken(r, plan, before); broken != "" {
				return fmt.Sprintf("session %d, on %v: %s", n+1, diary.DateOf(w.now), broken)
			}
			w.book = w.book.Put(w.done(plan, before))
		}
		w.now = w.now.Add(time.Duration([]int{3, 8, 24, 24, 24, 48, 48, 72, 240, 480}[w.IntN(10)]) * time.Hour)
	}
	return ""
}

func (w *walker) one(of int) bool { return w.IntN(of) == 0 }

func (w *walker) maybe(n int) *int {
	if w.one(4) {
		return nil
	}
	return &n
}

// rating is how it is before a session: with little pain for weeks in one walk
// of three, else anything.
func (w *walker) rating() diary.Rating {
	pain, ease := w.IntN(11), 8+w.IntN(3)
	if w.Uint64()%3 == 0 || w.hard {
		pain = w.IntN(3)
	}
	if w.hard {
		ease = w.IntN(8)
	}
	return diary.Rating{Pain: w.maybe(pain), Thing: "Lifting", Ease: w.maybe(ease)}
}

// answer answers the card that is due, or not.
func (w *walker) answer() {
	due, ok := w.book.DayDue(w.lib.Trial, w.now)
	if !ok || w.one(4) {
		return
	}
	card := due.Card
	card.Date, card.At = due.Date, w.now
	card.Felt = []diary.Felt{diary.NotSaid, diary.Better, diary.Same, diary.Worse, diary.Worse}[w.IntN(5)]
	card.Sore = due.Sore[w.IntN(len(due.Sore))]
	card.Bruise = card.Bruise || due.Pressed && w.one(6)
	w.book = w.book.PutCard(card)
}

// choices are any that a set-up can come to.
func (w *walker) choices() session.Choices {
	c := session.Choices{
		Style:   []content.Style{content.Standard, content.Light, content.Gentle}[w.IntN(3)],
		First:   []session.Side{session.NoSide, session.Left, session.Right}[w.IntN(3)],
		Spot:    w.lib.Spots[w.IntN(len(w.lib.Spots))].ID,
		OneSide: w.one(4), Untimed: w.one(5),
		CountIn: session.MinCountIn, Wait: session.WaitToSetUp,
	}
	if w.one(2) {
		c.Surface = content.Wall
	}
	if w.one(3) {
		c.Surface = content.Floor
	}
	for _, caution := range w.lib.Screening.Cautions {
		if w.one(12) {
			c.Cautions = append(c.Cautions, caution)
		}
	}
	for _, spot := range w.lib.Spots {
		if w.one(6) {
			c.Without = append(c.Without, spot.ID)
		}
		if w.one(3) {
			c.With = append(c.With, spot.ID)
		}
	}
	c.Without = append(c.Without, w.book.LeaveOut()...)
	return c
}

// dose is what the diary and the pain now leave of pressing, as a set-up asks.
func (w *walker) dose(before diary.Rating, r content.Routine) session.Dose {
	minutes := map[string]int{}
	for _, r := range w.lib.Routines {
		minutes[r.ID] = r.Minutes
	}
	limit := w.book.NextDose(w.lib.Trial, w.now).Dose
	if before.Pain != nil && w.book.PainWhy(w.lib.Trial, *before.Pain, w.now) != "" || w.book.Enough(w.lib.Trial, minutes, r.Minutes, w.now) {
		limit = diary.NoPress
	}
	return session.Dose(limit)
}

// done is the record of a plan that was carried out, or stopped on the way.
func (w *walker) done(p session.Plan, before diary.Rating) diary.Record {
	r := diary.Record{
		ID: strconv.FormatInt(w.now.UnixMilli(), 36), Routine: p.Routine,
		Begin: w.now, End: w.now.Add(p.Length() + 5*time.Minute),
		Finished: !w.one(5), Before: before,
		Felt: []diary.Felt{diary.NotSaid, diary.Better, diary.Same, diary.Same, diary.Same, diary.Worse}[w.IntN(6)],
	}
	for _, g := range p.Segments {
		if g.Kind == session.Hold && !slices.ContainsFunc(r.Parts, func(o diary.Part) bool { return o.Step == g.Step && o.Side == string(g.Side) }) {
			held := int(g.Length / time.Second)
			r.Parts = append(r.Parts, diary.Part{Step: g.Step, Spot: g.Spot, Side: string(g.Side), Surface: g.Surface, Planned: held, Held: held, Ending: "full"})
		}
	}
	if w.one(15) && len(r.Parts) > 0 {
		r.Pain, r.Finished = string([]session.Pain{session.Tingling, session.Unwell}[w.IntN(2)]), false
		r.Parts[len(r.Parts)-1].Ending = string(session.ByPain)
	}
	r.After.Pain = before.Pain
	if before.Pain != nil && w.one(8) {
		worse := min(*before.Pain+2, content.MaxRating)
		r.After.Pain = &worse
	}
	return r
}
