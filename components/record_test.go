package components

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

func number(n int) *int { return &n }

func TestSessionRecord(t *testing.T) {
	plan := planOf(t, library(t), "one-spot", func(c *session.Choices) {
		c.Cautions, c.Surface, c.OneSide = []string{"sleepy"}, content.Floor, true
	})
	m, now := playTo(t, plan, func(s session.Segment) bool { return s.Step == "light-and-long" }, 30500*time.Millisecond)
	m, _ = session.Update(m, session.TooMuch{}, now)
	m, _ = session.Update(m, session.Eased{}, now)
	m, _ = session.Update(m, session.End{}, now)
	answers := diary.Answers{
		At: noon, Before: diary.Rating{Pain: number(6)}, After: diary.Rating{Pain: number(5)}, Felt: diary.Same,
	}
	moved := func(step string) diary.Change {
		return diary.Change{Step: step, Spot: "side-of-hip", Caution: "sleepy", To: content.Wall}
	}
	want := diary.Record{
		ID: "mm94mtc0", Routine: "one-spot", Begin: noon, End: now,
		Choices: diary.Choices{Style: content.Standard, First: "left", OneSide: true, Surface: content.Floor, Spot: "side-of-hip"},
		Parts: diary.Parts{
			{Step: "light-and-long", Spot: "side-of-hip", Side: "left", Surface: content.Wall, Planned: 90, Held: 31, Ending: "eased", Lighter: true},
		},
		Changes: []diary.Change{
			{Step: "pelvic-tilts", Caution: "sleepy"},
			moved("find-your-spot"), moved("light-and-long"), moved("press-and-move"),
			{Step: "rolls-or-sways", Caution: "sleepy"}, {Step: "easy-stretch", Caution: "sleepy"},
		},
		Before: diary.Rating{Pain: number(6)},
		After:  diary.Rating{Pain: number(5)},
		Felt:   diary.Same,
	}
	got := sessionRecord(m, answers)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("record mismatch (-want +got):\n%s", diff)
	}
	if _, err := diary.Encode(diary.Book{}.Put(got)); err != nil {
		t.Error(err)
	}
}

func TestSkippedThroughIsNotFinished(t *testing.T) {
	m := session.New(planOf(t, library(t), "one-spot", nil))
	now := noon
	m, _ = session.Update(m, session.Begin{}, now)
	for m.Live() {
		now = now.Add(time.Second / 2)
		m, _ = session.Update(m, session.Next{}, now)
	}
	if r := sessionRecord(m, diary.Answers{At: noon}); r.Finished {
		t.Errorf("a session that was skipped through is finished, want it not: %+v", r.Parts)
	}
}

// However often a step is done or left, a side of it is one part.
func TestPartsAreOnePerStepAndSide(t *testing.T) {
	m := session.Model{
		Plan: session.Plan{Segments: []session.Segment{
			{Step: "bird-dog", Kind: session.Hold, Side: session.Left, Length: 8 * time.Second},
			{Step: "bird-dog", Kind: session.Rest, Side: session.Left, Length: 5 * time.Second},
			{Step: "bird-dog", Kind: session.Hold, Side: session.Left, Length: 8 * time.Second},
		}},
		Acts: []session.Act{
			{Step: "bird-dog", Kind: session.Hold, Side: session.Left, Held: 7900 * time.Millisecond, Ending: session.InFull},
			{Step: "bird-dog", Kind: session.Hold, Side: session.Right, Held: 0, Ending: session.Skipped},
			{Step: "bird-dog", Kind: session.Hold, Side: session.Left, Held: 4 * time.Second, Ending: session.ByStop},
		},
	}
	want := diary.Parts{
		{Step: "bird-dog", Side: "left", Planned: 16, Held: 11, Ending: "stopped"},
		{Step: "bird-dog", Side: "right", Ending: "skipped"},
	}
	if diff := cmp.Diff(want, parts(m)); diff != "" {
		t.Errorf("parts mismatch (-want +got):\n%s", diff)
	}
}

func TestKeepRecord(t *testing.T) {
	r := diary.Record{ID: "a", Routine: "full", Begin: noon, End: noon.Add(time.Minute)}
	full := errors.New("full")
	for _, test := range []struct {
		name      string
		stored    string
		refuse    error
		wantErr   error
		wantAside int
		wantKept  bool
	}{
		{name: "the first one", wantKept: true},
		{name: "beside what is there", stored: `{"version":1,"records":[]}`, wantKept: true},
		{name: "what cannot be read is set aside", stored: `{"version":7}`, wantAside: 1, wantKept: true},
		{name: "a full device says so", refuse: full, wantErr: full},
		{name: "what cannot be set aside stays", stored: `{"version":7}`, refuse: full, wantErr: errNotAside},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := newFakeDevice()
			d.refuse = test.refuse
			if test.stored != "" {
				d.stored[diaryKey] = test.stored
			}
			if err := keepRecord(d, r); !errors.Is(err, test.wantErr) {
				t.Errorf("error is %v, want %v", err, test.wantErr)
			}
			if n := len(SetAside(d)); n != test.wantAside {
				t.Errorf("%d values are set aside, want %d", n, test.wantAside)
			}
			if kept := strings.Contains(d.stored[diaryKey], `"id":"a"`); kept != test.wantKept {
				t.Errorf("diary is %q, kept is %t, want %t", d.stored[diaryKey], kept, test.wantKept)
			}
			if test.refuse != nil && d.stored[diaryKey] != test.stored {
				t.Errorf("diary is %q, want it left as it was", d.stored[diaryKey])
			}
		})
	}
}

// A session that was left for another day is still something that was done.
func TestLeftSessionsAreKept(t *testing.T) {
	m, now := hold(t)
	for _, test := range []struct {
		name string
		s    storedSession
		want int
	}{
		{name: "with something done", s: storedSession{Model: m, Answers: diary.Answers{At: noon}}, want: 1},
		{name: "with nothing done", s: storedSession{Model: session.New(m.Plan), Answers: diary.Answers{At: noon}}},
		{name: "from before sessions knew when they began", s: storedSession{Model: m}},
		{name: "with its answers so far", s: storedSession{Model: m, Answers: diary.Answers{At: noon, Felt: diary.Worse}}, want: 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := newFakeDevice()
			d.now = now
			p := &SessionPage{Library: library(t), Device: d}
			p.keepLeft(test.s)
			book, err := readDiary(d)
			if err != nil || len(book.Records) != test.want {
				t.Errorf("diary holds %d records, error %v, want %d", len(book.Records), err, test.want)
			}
			if book.WorseRun() > 0 != (test.s.Answers.Felt == diary.Worse) {
				t.Errorf("%d sessions felt worse, want what was answered", book.WorseRun())
			}
		})
	}
}
