package components

import (
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// pageAt returns a page on a screen of a visit.
func pageAt(t *testing.T, d device.Device, routine string, s visit.Screen) *SessionPage {
	t.Helper()
	lib := uitest.Library(t)
	return &SessionPage{
		Library: lib, Device: d, Routine: routine, settings: visitSettings{Settings: device.DefaultSettings()},
		visit: visit.Model{Library: lib, Routine: routine, Tab: "this tab", Screen: s, Person: visit.Person{Screened: uitest.Noon}},
	}
}

// runOf returns the session that is on the screen of a page.
func runOf(t *testing.T, p *SessionPage) visit.Run {
	t.Helper()
	run, ok := p.visit.Run()
	if !ok {
		t.Fatalf("screen is %s, want a session", p.visit.Screen.Name())
	}
	return run
}

// changeRun changes the session that is on the screen of a page.
func changeRun(t *testing.T, p *SessionPage, change func(*visit.Run)) {
	t.Helper()
	run := runOf(t, p)
	change(&run)
	switch p.visit.Screen.(type) {
	case visit.Live:
		p.visit.Screen = visit.Live{Run: run}
	case visit.CheckOut:
		p.visit.Screen = visit.CheckOut{Run: run}
	}
}

// playing returns a page in the middle of a session, mounted, and what runs a
// handler of it as a tap would.
func playing(t *testing.T, m session.Model, now time.Time) (*SessionPage, *uitest.FakeDevice, func(func())) {
	t.Helper()
	d := uitest.NewFakeDevice()
	d.Time = now
	p := pageAt(t, d, m.Plan.Routine, visit.Live{Run: visit.Run{Session: m}})
	held := uitest.BorrowContext(t, p)
	d.Took()
	return p, d, func(do func()) {
		t.Helper()
		p.ctx.Dispatch(func(app.Context) { do() })
		held.Engine.ConsumeAll()
	}
}

// noControls are controls that nobody taps.
type noControls struct{}

func (noControls) Tell(session.Msg) {}

func (noControls) PauseOrGo() {}

func (noControls) SayAgain() {}

func (noControls) Mute() {}

func (noControls) ToggleFloor() {}

// playerAt is the player at one moment of a session.
func playerAt(t *testing.T, m session.Model, now time.Time) player {
	t.Helper()
	return player{
		View: View{
			Library: uitest.Library(t), Model: m, Now: now,
			Settings: device.DefaultSettings(), Can: uitest.NewFakeDevice().Abilities(),
		},
		controls: noControls{}, clock: new(clockHandle),
	}
}

// drawn is what a player draws.
func drawn(v player) app.UI {
	if v.Model.Phase == session.Away {
		return v.away()
	}
	return v.view()
}

func TestPlayerGoldens(t *testing.T) {
	lib := uitest.Library(t)
	full := uitest.PlanOf(t, lib, "full", nil)
	for name, test := range map[string]struct {
		want func(session.Segment) bool
		into time.Duration
		msgs []session.Msg
		gap  time.Duration
	}{
		"ready":     {want: func(s session.Segment) bool { return s.Spot != "" }},
		"count-in":  {want: func(s session.Segment) bool { return s.Kind == session.GetReady && s.Length > 0 }},
		"find":      {want: uitest.KindIs(session.Find), into: 4 * time.Second},
		"hold":      {want: uitest.IsPress, into: 14 * time.Second},
		"swap":      {want: uitest.KindIs(session.Swap)},
		"move":      {want: func(s session.Segment) bool { return s.Repeats > 0 }, into: 14 * time.Second},
		"warm":      {want: uitest.KindIs(session.Warm), into: 12 * time.Second},
		"paused":    {want: uitest.IsPress, into: 14 * time.Second, msgs: []session.Msg{session.Pause{}}},
		"returning": {want: uitest.IsPress, into: 14 * time.Second, msgs: []session.Msg{session.Pause{}, session.Resume{}}},
		"away":      {want: uitest.IsPress, into: 14 * time.Second, gap: time.Hour, msgs: []session.Msg{session.Tick{}}},
	} {
		t.Run(name, func(t *testing.T) {
			m, now := uitest.PlayTo(t, full, test.want, test.into)
			now = now.Add(test.gap)
			unseen := now.Sub(m.SeenAt)
			for _, msg := range test.msgs {
				m, _ = session.Update(m, msg, now)
			}
			v := playerAt(t, m, now)
			v.Unseen = unseen
			uitest.Golden(t, "player-"+name+".html", uitest.Markup(t, drawn(v)))
		})
	}
}
