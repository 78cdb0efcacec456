package uitest

import (
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// Ended is the full routine ended by hand in its first press.
func Ended(t *testing.T) (session.Model, time.Time) {
	m, now := Hold(t)
	m, _ = session.Update(m, session.End{}, now)
	return m, now
}

// Number returns a rating.
func Number(n int) *int { return &n }

// Before is what was answered before a session.
var Before = diary.Answers{At: Noon, Before: diary.Rating{Pain: Number(6), Thing: "Lifting", Ease: Number(4)}}

// PlanOf plans a shipped routine with the choices of a first visit.
func PlanOf(t *testing.T, lib *content.Library, routine string, choose func(*session.Choices)) session.Plan {
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

// PlayTo plays a plan, a second at a time, to the first segment asked for and
// some time into it.
func PlayTo(t *testing.T, plan session.Plan, want func(session.Segment) bool, into time.Duration) (session.Model, time.Time) {
	t.Helper()
	now := Noon
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

func KindIs(k session.Kind) func(session.Segment) bool {
	return func(s session.Segment) bool { return s.Kind == k }
}

// IsPress finds a hold on a spot.
func IsPress(s session.Segment) bool { return s.Kind == session.Hold && s.Ceiling > 0 }

// Hold is 10 s into the first press of the full routine.
func Hold(t *testing.T) (session.Model, time.Time) {
	return PlayTo(t, PlanOf(t, Library(t), "full", nil), IsPress, 10*time.Second)
}

// PressOn finds a hold on one spot.
func PressOn(spot string) func(session.Segment) bool {
	return func(s session.Segment) bool { return IsPress(s) && s.Spot == spot }
}
