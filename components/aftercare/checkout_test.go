package aftercare

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/components/visit"
	"unknot/components/wording"
)

// A checkOutFlow records what is answered in a check-out.
type checkOutFlow struct {
	answers diary.Answers
	out     bool
	spots   []diary.SpotFelt // that were put away
}

func (f *checkOutFlow) Answered(a diary.Answers) { f.answers = a }

func (f *checkOutFlow) CheckedOut(s []diary.SpotFelt) { f.out, f.spots = true, s }

func (f *checkOutFlow) Again() {}

// checkOutOf is the check-out of a session.
func checkOutOf(t *testing.T, m session.Model) (*CheckOut, *checkOutFlow) {
	flow := &checkOutFlow{}
	return &CheckOut{
		Library: uitest.Library(t), Flow: flow, Finished: visit.Finished(m), Pain: m.Pain,
		Answers: uitest.Before, Pressed: PressedSpots(m),
	}, flow
}

func TestCheckOutGoldens(t *testing.T) {
	m, now := uitest.Ended(t)
	c, _ := checkOutOf(t, m)
	uitest.Golden(t, "check-out.html", uitest.Markup(t, c))
	hurt, _ := uitest.Hold(t)
	for _, msg := range []session.Msg{session.Hurt{}, session.Say{Pain: session.Unwell}, session.End{}} {
		hurt, _ = session.Update(hurt, msg, now)
	}
	c, _ = checkOutOf(t, hurt)
	uitest.Golden(t, "check-out-unwell.html", uitest.Markup(t, c))
}

func TestCheckOutTellsEachAnswer(t *testing.T) {
	m, _ := uitest.Ended(t)
	for _, test := range []struct {
		name   string
		answer func(*CheckOut)
		after  diary.Rating
		felt   diary.Felt
	}{
		{name: "pain", answer: func(c *CheckOut) { c.ratePain(4) }, after: diary.Rating{Pain: uitest.Number(4)}},
		{
			name: "the hard thing of before", answer: func(c *CheckOut) { c.rateEase(5) },
			after: diary.Rating{Thing: "Lifting", Ease: uitest.Number(5)},
		},
		{name: "how it felt", answer: func(c *CheckOut) { c.feel(diary.Worse) }, felt: diary.Worse},
		{
			name: "all of it", answer: func(c *CheckOut) { c.ratePain(4); c.rateEase(5); c.feel(diary.Better) },
			after: diary.Rating{Pain: uitest.Number(4), Thing: "Lifting", Ease: uitest.Number(5)}, felt: diary.Better,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, flow := checkOutOf(t, m)
			held := uitest.BorrowContext(t, c)
			held.Do(func(app.Context) { test.answer(c) })
			want := uitest.Before
			want.After, want.Felt = test.after, test.felt
			if diff := cmp.Diff(want, flow.answers); diff != "" {
				t.Errorf("answers mismatch (-want +got):\n%s", diff)
			}
			held.Tap(c.done)
			if !flow.out {
				t.Error("nothing is put away, want the session")
			}
		})
	}
}

// aftercareOf is what comes after a session with some answers.
func aftercareOf(t *testing.T, m session.Model, after diary.Rating, felt diary.Felt) *Aftercare {
	answers := uitest.Before
	answers.After, answers.Felt = after, felt
	return &Aftercare{Library: uitest.Library(t), Flow: &checkOutFlow{}, Record: visit.RecordOf(m, answers)}
}

func TestAftercareGoldens(t *testing.T) {
	m, _ := uitest.Ended(t)
	a := aftercareOf(t, m, diary.Rating{Pain: uitest.Number(5), Thing: "Lifting", Ease: uitest.Number(4)}, diary.Same)
	uitest.Golden(t, "aftercare.html", uitest.Markup(t, a))
}

func TestAftercareSaysWhatMatters(t *testing.T) {
	m, _ := uitest.Ended(t)
	text := uitest.Library(t).Text.Flow.Aftercare
	for _, test := range []struct {
		name   string
		run    int // how many sessions in a row felt worse
		unkept diary.Unkept
		waits  bool
		pain   int // before it was 6
		felt   diary.Felt
		hurt   session.Pain // what ended it
		want   []string
		no     []string
	}{
		{name: "the same", pain: 6, want: []string{text.Saved, text.Caption[0], text.Again}, no: []string{text.Worse.Title, text.NotSaved}},
		{name: "it had to stop", pain: 6, hurt: session.Tingling, want: []string{text.Hurt.Title}, no: []string{text.Expect.Title, text.Again}},
		{name: "less pain is no success", pain: 1, felt: diary.Better, want: []string{"Pain: 6 before, 1 after.", text.Caption[0]}, no: []string{text.Worse.Title}},
		{name: "1 more is not much worse", pain: 7, no: []string{text.Worse.Title}},
		{name: "2 more is", pain: 8, want: []string{text.Worse.Title}, no: []string{text.Again}},
		{name: "worse is worse, whatever the number", pain: 5, felt: diary.Worse, want: []string{text.Worse.Title}},
		{
			name: "worse three times over means stop", run: 3, pain: 6, felt: diary.Worse,
			want: []string{"Worse 3 times in a row"}, no: []string{text.Worse.Title},
		},
		{
			name: "a device that will not remember", unkept: diary.Refused, pain: 6,
			want: []string{text.NotSaved}, no: []string{text.Saved, text.Unfit},
		},
		{
			name: "a diary that has no room for what is stored", unkept: diary.Refused, waits: true, pain: 6,
			want: []string{"into your diary. It stays as it is, and we try once more"}, no: []string{text.Saved, text.NotSaved},
		},
		{
			name: "a fault of ours blames no device", unkept: diary.Unfit, pain: 6,
			want: []string{text.Unfit}, no: []string{text.Saved, text.NotSaved},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			m.Pain = test.hurt
			a := aftercareOf(t, m, diary.Rating{Pain: &test.pain}, test.felt)
			a.WorseRun, a.Unkept, a.Waits = test.run, test.unkept, test.waits
			got := uitest.Lines(t, app.HTMLString(a))
			for _, want := range test.want {
				if !strings.Contains(strings.Join(got, "\n"), want) {
					t.Errorf("aftercare says %q, want %q in it", got, want)
				}
			}
			for _, no := range test.no {
				if slices.Contains(got, no) {
					t.Errorf("aftercare says %q, want no %q", got, no)
				}
			}
		})
	}
}

func TestAftercareTellsWhatWasDone(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, msg := range []session.Msg{session.Eased{}, session.InPlace{}, session.Done{}} {
		m, _ = session.Update(m, msg, now)
	}
	m, now = later20(m, now)
	m, _ = session.Update(m, session.Next{}, now)
	m, _ = session.Update(m, session.Next{}, now)
	m, _ = session.Update(m, session.End{}, now)
	a := wording.Record{Library: uitest.Library(t), Record: visit.RecordOf(m, diary.Answers{At: uitest.Noon})}
	if got, want := a.Pressed(), "10 seconds on the left and 20 seconds on the right"; got != want {
		t.Errorf("pressed %q, want %q", got, want)
	}
	want := []string{
		"Warm the sore place: 5 minutes",
		"Low-back corner, left: 10 seconds of 1 minute", "Low-back corner, right: 20 seconds of 1 minute",
	}
	if diff := cmp.Diff(want, a.Steps()); diff != "" {
		t.Errorf("steps mismatch (-want +got):\n%s", diff)
	}
	if got, want := a.Names(a.Skipped()), "Top of the buttock"; got != want {
		t.Errorf("skipped %q, want %q", got, want)
	}
}

// later20 plays on into the next hold, and 20 s of it.
func later20(m session.Model, now time.Time) (session.Model, time.Time) {
	held := 0
	for held < 20 {
		if m.Segment().Kind == session.Hold && m.Phase == session.Running {
			held++
		}
		now = now.Add(time.Second)
		m, _ = session.Update(m, session.Tick{}, now)
	}
	return m, now
}
