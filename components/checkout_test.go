package components

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
)

// ended is the full routine ended by hand in its first press.
func ended(t *testing.T) (session.Model, time.Time) {
	m, now := hold(t)
	m, _ = session.Update(m, session.End{}, now)
	return m, now
}

// over returns a page on which a session has ended.
func over(t *testing.T, m session.Model, now time.Time) (*SessionPage, *fakeDevice, *mounted) {
	t.Helper()
	d := newFakeDevice()
	d.now = now
	p := &SessionPage{
		Library: library(t), Device: d, Routine: "full", settings: DefaultSettings(),
		model: m, screen: AtCheckOut, owner: "this tab",
		answers: diary.Answers{At: noon, Before: diary.Rating{Pain: number(6), Thing: "Lifting", Ease: number(4)}},
	}
	p.settings.Screened = noon
	held := borrowContext(t, p)
	p.claim()
	return p, d, held
}

func TestCheckOutGoldens(t *testing.T) {
	m, now := ended(t)
	p, _, _ := over(t, m, now)
	golden(t, "check-out.html", markup(t, p.checkOut()))
	hurt, _ := hold(t)
	for _, msg := range []session.Msg{session.Hurt{}, session.Say{Pain: session.Unwell}, session.End{}} {
		hurt, _ = session.Update(hurt, msg, now)
	}
	p, _, _ = over(t, hurt, now)
	golden(t, "check-out-unwell.html", markup(t, p.checkOut()))
}

func TestCheckOutPutsTheSessionAway(t *testing.T) {
	m, now := ended(t)
	for _, test := range []struct {
		name   string
		answer func(*CheckOut)
		after  diary.Rating
		felt   diary.Felt
		due    Due // of the next session, a minute later
	}{
		{name: "nothing needs an answer", answer: func(*CheckOut) {}},
		{
			name:   "all of it",
			answer: func(c *CheckOut) { c.ratePain(4); c.rateEase(5); c.feel(diary.Better) },
			after:  diary.Rating{Pain: number(4), Thing: "Lifting", Ease: number(5)}, felt: diary.Better,
		},
		{
			name: "worse asks the warning signs again", answer: func(c *CheckOut) { c.feel(diary.Worse) },
			felt: diary.Worse, due: FeltWorse,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, d, _ := over(t, m, now)
			c := &CheckOut{Library: p.Library, Flow: p, Answers: p.answers}
			held := borrowContext(t, c)
			held.do(func(app.Context) { test.answer(c) })
			if again, _ := opened(t, d); again.screen != AtCheckOut || !cmp.Equal(again.answers.After, test.after) || again.answers.Felt != test.felt {
				t.Errorf("loaded again it is at %q with %+v, want the check-out and what was answered", again.screen, again.answers)
			}
			held.tap(c.done)
			if p.screen != AtAftercare || d.stored[sessionKey] != "" || p.unsaved {
				t.Errorf("screen %q, session %q, unsaved %t, want aftercare and nothing left to go on with", p.screen, d.stored[sessionKey], p.unsaved)
			}
			book, err := readDiary(d)
			if err != nil || len(book.Records) != 1 {
				t.Fatalf("diary is %q, error %v, want 1 record", d.stored[diaryKey], err)
			}
			got := book.Records[0]
			if diff := cmp.Diff(test.after, got.After); diff != "" || got.Felt != test.felt {
				t.Errorf("felt %q, want %q; rating mismatch (-want +got):\n%s", got.Felt, test.felt, diff)
			}
			d.now = d.now.Add(time.Minute)
			if p.due() != test.due {
				t.Errorf("signs are due %q, want %q", p.due(), test.due)
			}
		})
	}
}

func TestAftercareGoldens(t *testing.T) {
	m, now := ended(t)
	p, _, _ := over(t, m, now)
	p.answers.After, p.answers.Felt = diary.Rating{Pain: number(5), Thing: "Lifting", Ease: number(4)}, diary.Same
	p.CheckedOut(nil)
	golden(t, "aftercare.html", markup(t, p.aftercare()))
}

func TestAftercareSaysWhatMatters(t *testing.T) {
	m, now := ended(t)
	text := library(t).Text.Flow.Aftercare
	for _, test := range []struct {
		name   string
		before func(*fakeDevice)
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
			name: "worse three times over means stop", pain: 6, felt: diary.Worse,
			before: func(d *fakeDevice) {
				for _, id := range []string{"a", "b"} {
					at := noon.AddDate(0, 0, -1)
					if err := keepRecord(d, diary.Record{ID: id, Routine: "full", Begin: at, End: at, Felt: diary.Worse}); err != nil {
						t.Fatal(err)
					}
				}
			},
			want: []string{"Worse 3 times in a row"}, no: []string{text.Worse.Title},
		},
		{
			name: "a device that will not remember", pain: 6,
			before: func(d *fakeDevice) { d.refuse = errors.New("full") },
			want:   []string{text.NotSaved}, no: []string{text.Saved},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, d, _ := over(t, m, now)
			if test.before != nil {
				test.before(d)
			}
			p.model.Pain = test.hurt
			p.answers.After.Pain, p.answers.Felt = &test.pain, test.felt
			p.CheckedOut(nil)
			got := lines(t, app.HTMLString(p.aftercare()))
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
	m, now := hold(t)
	for _, msg := range []session.Msg{session.Eased{}, session.InPlace{}, session.Done{}} {
		m, _ = session.Update(m, msg, now)
	}
	m, now = later20(m, now)
	m, _ = session.Update(m, session.Next{}, now)
	m, _ = session.Update(m, session.Next{}, now)
	m, _ = session.Update(m, session.End{}, now)
	a := RecordWords{Library: library(t), Record: sessionRecord(m, diary.Answers{At: noon})}
	if got, want := a.Pressed(), "10 seconds on the left, 20 seconds on the right"; got != want {
		t.Errorf("pressed %q, want %q", got, want)
	}
	want := []string{
		"Warm the sore place: 5 minutes", "Knee rolls: 1 minute", "Pelvic tilts: 1 minute",
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

func TestAgainGoesToTheStart(t *testing.T) {
	m, now := ended(t)
	for felt, want := range map[diary.Felt]Screen{diary.NotSaid: AtSetUp, diary.Better: AtSetUp, diary.Worse: AtGate} {
		p, _, _ := over(t, m, now)
		p.answers.Felt = felt
		p.CheckedOut(nil)
		p.Again()
		if p.screen != want {
			t.Errorf("screen is %q after %q, want %q", p.screen, felt, want)
		}
	}
}
