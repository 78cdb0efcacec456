package visit

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

func number(n int) *int { return &n }

func TestRecordOf(t *testing.T) {
	plan := planOf(t, library(t), "one-spot", func(c *session.Choices) {
		c.Cautions, c.Surface, c.OneSide = []string{"poor-circulation"}, content.Floor, true
	})
	m, now := playTo(t, plan, func(s session.Segment) bool { return s.Step == "light-and-long" }, 30500*time.Millisecond)
	m, _ = session.Update(m, session.TooMuch{}, now)
	m, _ = session.Update(m, session.Eased{}, now)
	m, _ = session.Update(m, session.End{}, now)
	answers := diary.Answers{
		At: noon, Before: diary.Rating{Pain: number(6)}, After: diary.Rating{Pain: number(5)}, Felt: diary.Same,
		Spots: []diary.SpotFelt{{Spot: "side-of-hip", Side: "left", Like: diary.TooMuch}},
	}
	moved := func(step string) diary.Change {
		return diary.Change{Step: step, Spot: "side-of-hip", Caution: "poor-circulation", To: content.Wall}
	}
	want := diary.Record{
		ID: "mm94mtc0", Routine: "one-spot", Begin: noon, End: now,
		Choices: diary.Choices{Style: content.Standard, First: "left", OneSide: true, Surface: content.Floor, Spot: "side-of-hip"},
		Parts: diary.Parts{
			{Step: "pelvic-tilts", Planned: 40, Held: 40, Ending: "in-full"},
			{Step: "light-and-long", Spot: "side-of-hip", Side: "left", Surface: content.Wall, Planned: 90, Held: 31, Ending: "eased", Lighter: true},
		},
		Changes: []diary.Change{
			moved("find-your-spot"), moved("light-and-long"), moved("press-and-move"),
		},
		Before: diary.Rating{Pain: number(6)},
		After:  diary.Rating{Pain: number(5)},
		Felt:   diary.Same,
		Spots:  answers.Spots,
	}
	got := RecordOf(m, answers)
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
	if r := RecordOf(m, diary.Answers{At: noon}); r.Finished {
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

// planOf plans a shipped routine with the choices of a first visit.
func planOf(t testing.TB, lib *content.Library, routine string, choose func(*session.Choices)) session.Plan {
	t.Helper()
	r, ok := lib.Routine(routine)
	if !ok {
		t.Fatalf("routine %q: not found", routine)
	}
	c := session.Choices{
		CountIn: 10, Wait: session.WaitToSetUp, Style: content.Standard,
		First: session.Left, Spot: "side-of-hip",
	}
	if choose != nil {
		choose(&c)
	}
	plan, err := session.NewPlan(r, lib.Spots, lib.Styles, c)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

// playTo plays a plan, a second at a time, to the first segment asked for and
// some time into it.
func playTo(t testing.TB, plan session.Plan, want func(session.Segment) bool, into time.Duration) (session.Model, time.Time) {
	t.Helper()
	now := noon
	m, _ := session.Update(session.New(plan), session.Begin{}, now)
	for !want(m.Segment()) {
		switch {
		case !m.Live():
			t.Fatal("play: session is over, want the segment asked for")
		case m.Phase == session.Ready:
			m, _ = session.Update(m, session.InPlace{}, now)
		case m.Total == 0 || m.Segment().Length == 0:
			m, _ = session.Update(m, session.Done{}, now)
		default:
			now = now.Add(time.Second)
			m, _ = session.Update(m, session.Tick{}, now)
		}
	}
	for end := now.Add(into); now.Before(end); {
		now = now.Add(time.Second)
		m, _ = session.Update(m, session.Tick{}, now)
	}
	return m, now
}
