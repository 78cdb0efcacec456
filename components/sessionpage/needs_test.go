package sessionpage

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/components/visit"
	"unknot/components/wording"
	"unknot/content"
)

// visitedWith returns the shipped library as a browser has it for a visit once
// some of its parts were needed.
func visitedWith(t *testing.T, parts ...content.Part) *content.Library {
	t.Helper()
	packed, err := content.Pack(uitest.Library(t), wording.SessionNeeds()...)
	if err != nil {
		t.Fatal(err)
	}
	lib, err := content.Open(string(packed))
	if err != nil {
		t.Fatal(err)
	}
	if err := lib.Need(append(parts, content.DataRoutines)...); err != nil {
		t.Fatal(err)
	}
	return lib
}

// wholeVisit returns all that a visit shows and does, on every screen: the warning
// signs, the set-up with some cautions, every step, a stop for pain, and what
// comes after. A stored session is then found on the page of another routine,
// and in an article.
func wholeVisit(t *testing.T, lib *content.Library, routine string, choose func(*session.Choices)) string {
	t.Helper()
	d := uitest.NewFakeDevice()
	d.Stored[store.DiaryKey] = worseDay(t)
	p := &Page{Library: lib, Device: d, Routine: routine}
	held := uitest.BorrowContext(t, p)
	var out strings.Builder
	act := func(do func()) {
		p.ctx.Dispatch(func(app.Context) { do() })
		held.Engine.ConsumeAll()
		out.WriteString(strings.Join(d.Took(), "\n") + "\n" + uitest.Markup(t, p) + "\n")
	}
	act(func() { p.open(p.ctx) })
	for _, cautions := range [][]string{lib.Screening.Cautions, {"sleepy"}, nil} {
		act(func() { p.Screened(cautions) })
	}
	choices := session.Choices{CountIn: 10, Wait: session.WaitToSetUp, Style: content.Standard, First: session.Left, Spot: "side-of-hip"}
	choose(&choices)
	act(func() {
		p.Begin(choices, diary.Rating{Pain: uitest.Number(6), Thing: "Lifting", Ease: uitest.Number(4)})
	})
	begun := d.Stored[store.SessionKey]
	for run, ok := p.visit.Run(); ok && run.Session.Live(); run, ok = p.visit.Run() {
		act(func() { p.Tell(session.InPlace{}) })
		act(func() { p.Tell(session.Next{}) })
	}
	for _, msg := range []session.Msg{session.Undone{}, session.Hurt{}, session.Say{Pain: session.Tingling}, session.End{}} {
		act(func() { p.Tell(msg) })
	}
	act(func() { p.Answered(diary.Answers{At: uitest.Noon, Felt: diary.Worse}) })
	act(func() { p.CheckedOut([]diary.SpotFelt{{Spot: "pit", Side: "left"}}) })

	for _, embedded := range []bool{false, true} {
		d.Stored[store.SessionKey] = begun
		p = &Page{Library: lib, Device: d, Routine: "move", Embedded: embedded}
		held = uitest.BorrowContext(t, p)
		act(func() { p.open(p.ctx) })
	}
	return out.String()
}

// worseDay is a diary after which the warning signs are asked again.
func worseDay(t *testing.T) string {
	t.Helper()
	r := visit.RecordOf(session.New(uitest.PlanOf(t, uitest.Library(t), "wall", nil)), diary.Answers{At: uitest.Noon.AddDate(0, 0, -2), Felt: diary.Worse})
	text, err := diary.Encode(diary.Book{}.Put(r))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestAVisitIsDrawnFromWhatItNeeds(t *testing.T) {
	whole := uitest.Library(t)
	for _, r := range whole.Routines {
		for _, s := range whole.Spots {
			choose := func(c *session.Choices) { c.Spot = s.ID }
			got, want := wholeVisit(t, visitedWith(t, wording.SessionNeeds()...), r.ID, choose), wholeVisit(t, whole, r.ID, choose)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%s, %s: visit mismatch (-whole library +what it needs):\n%s", r.ID, s.ID, diff)
			}
			if r.ID != "one-spot" {
				break // it presses what it presses
			}
		}
	}
}

// Were a part not needed by the visit above, it would say nothing about the
// part.
func TestAVisitShowsAllThatItNeeds(t *testing.T) {
	choose := func(*session.Choices) {}
	want := wholeVisit(t, uitest.Library(t), "one-spot", choose)
	for _, part := range wording.SessionNeeds() {
		switch part {
		case content.DataRoutines: // there before there is a page
			continue
		case content.TextWords: // regions are named after a tap
			continue
		}
		rest := slices.DeleteFunc(wording.SessionNeeds(), func(p content.Part) bool { return p == part })
		if tried(func() string { return wholeVisit(t, visitedWith(t, rest...), "one-spot", choose) }) == want {
			t.Errorf("%s: a visit is the same without it, want it left out or shown", part)
		}
	}
}

// tried returns what a function does, or "" where it panics.
func tried(do func() string) (got string) {
	defer func() { _ = recover() }()
	return do()
}
