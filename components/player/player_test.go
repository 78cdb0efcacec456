package player

import (
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
)

// noControls are controls that nobody taps.
type noControls struct{}

func (noControls) Tell(session.Msg) {}

func (noControls) PauseOrGo() {}

func (noControls) SayAgain() {}

func (noControls) Mute() {}

func (noControls) ToggleFloor() {}

// playerAt is the player at one moment of a session.
func playerAt(t *testing.T, m session.Model, now time.Time) Player {
	t.Helper()
	return Player{
		View: View{
			Library: uitest.Library(t), Model: m, Now: now,
			Settings: device.DefaultSettings(), Can: uitest.NewFakeDevice().Abilities(),
		},
		Controls: noControls{}, Clock: new(ClockHandle),
	}
}

// drawn is what a player draws.
func drawn(v Player) app.UI {
	if v.Model.Phase == session.Away {
		return v.DrawAway()
	}
	return v.Draw()
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
		"set-back":  {want: uitest.IsPress, into: 14 * time.Second, gap: -time.Hour, msgs: []session.Msg{session.Tick{}}},
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
