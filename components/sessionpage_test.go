package components

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
)

// A drawnDevice tells whether the player was drawn: it asks for the abilities
// each time.
type drawnDevice struct {
	*fakeDevice
	drawn bool
}

func (d *drawnDevice) Abilities() Abilities {
	d.drawn = true
	return d.fakeDevice.Abilities()
}

// hold is 10 s into the first press of the full routine.
func hold(t *testing.T) (session.Model, time.Time) {
	return playTo(t, planOf(t, library(t), "full", nil), isPress, 10*time.Second)
}

func TestTickDrawsTheClockAlone(t *testing.T) {
	m, now := hold(t)
	d := &drawnDevice{fakeDevice: newFakeDevice()}
	d.now = now
	p := &SessionPage{
		Library: library(t), Device: d, Routine: "full",
		settings: DefaultSettings(), model: m, screen: AtSession,
	}
	held := borrowContext(t, p)
	p.look()
	held.engine.ConsumeAll()
	d.drawn = false
	for _, test := range []struct {
		name      string
		into      time.Duration
		want      string
		wantDrawn bool
	}{
		{name: "a second is one change of text", into: time.Second, want: "49"},
		{name: "the next one too", into: 2 * time.Second, want: "48"},
		{name: "half-way is told, so the page is drawn", into: 20 * time.Second, want: "30", wantDrawn: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d.drawn = false
			for d.now.Before(now.Add(test.into)) {
				d.drawn = false
				d.now = d.wakeAt
				d.look()
				held.engine.ConsumeAll()
			}
			if d.drawn != test.wantDrawn {
				t.Errorf("page was drawn: %t, want %t", d.drawn, test.wantDrawn)
			}
			if got := p.clock.clock.Reading.Digits; got != test.want {
				t.Errorf("clock shows %q, want %q", got, test.want)
			}
			if got := app.HTMLString(p.clock.clock); !strings.Contains(got, ">"+test.want+"<") {
				t.Errorf("clock is drawn as\n%s\nwant %q in it", got, test.want)
			}
		})
	}
}

func TestSendCarriesOutEffects(t *testing.T) {
	m, now := hold(t)
	p, d, act := playing(t, m, now)
	for _, test := range []struct {
		name string
		msg  session.Msg
		want []string
		said string
	}{
		{name: "pause silences and says so to a screen reader", msg: session.Pause{}, want: []string{"chimes ", "speak "}, said: "Paused."},
		{
			name: "going on leads in with 3, 2, 1",
			msg:  session.Resume{},
			want: []string{
				"awake true",
				"chimes tick+0s tick+1s tick+2s start+3s half+23s tick+50s tick+51s tick+52s swap+53s",
				"speak ",
			},
			said: "Going on in 3, 2, 1.",
		},
		{
			name: "pain stops everything",
			msg:  session.Hurt{},
			want: []string{"chimes ", "speak Let go now."},
			said: "Let go now.",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			act(func() { p.send(test.msg) })
			if diff := cmp.Diff(test.want, d.took()); diff != "" {
				t.Errorf("device mismatch (-want +got):\n%s", diff)
			}
			if p.said != test.said {
				t.Errorf("live region says %q, want %q", p.said, test.said)
			}
			if stored := d.stored[sessionKey]; !strings.Contains(stored, string(p.model.Phase)) {
				t.Errorf("stored session is %q, want one that is %s", stored, p.model.Phase)
			}
		})
	}
}

func TestEndAndUndo(t *testing.T) {
	m, now := hold(t)
	p, d, act := playing(t, m, now)
	act(func() { p.send(session.End{}) })
	if p.screen != AtCheckOut || !slices.Contains(d.took(), "live false") {
		t.Errorf("screen is %q, want %q and the device told", p.screen, AtCheckOut)
	}
	act(func() { p.send(session.Undone{}) })
	if p.screen != AtSession || p.model.Phase != session.Paused || !slices.Contains(d.took(), "live true") {
		t.Errorf("screen is %q and phase %q, want the session, paused, and the device told", p.screen, p.model.Phase)
	}
}

func TestAwaySaysHowLong(t *testing.T) {
	m, now := hold(t)
	p, d, act := playing(t, m, now)
	d.now = now.Add(2*time.Minute + 5*time.Second)
	act(func() { p.send(session.Tick{}) })
	got := app.HTMLString(p)
	for _, want := range []string{"2 minutes 5 seconds went by unseen.", "50 seconds to go."} {
		if !strings.Contains(got, want) {
			t.Errorf("page is\n%s\nwant %q in it", got, want)
		}
	}
}

func TestSameWordsTwiceAreTwoAnnouncements(t *testing.T) {
	var p SessionPage
	p.announce("Paused.")
	first := p.said
	p.announce("Paused.")
	if p.said == first || strings.TrimSpace(p.said) != "Paused." {
		t.Errorf("second announcement is %q after %q, want the same words and another text", p.said, first)
	}
}

func TestMuteIsForThisSession(t *testing.T) {
	m, now := hold(t)
	p, d, act := playing(t, m, now)
	act(p.Mute)
	if diff := cmp.Diff([]string{"speak ", "set"}, d.took()); diff != "" {
		t.Errorf("device mismatch (-want +got):\n%s", diff)
	}
	if p.view().voice() != VoiceOff || !p.settings.Sound || d.stored[settingsKey] != "" {
		t.Errorf("voice is %q, settings %+v, stored %q, want silence and nothing remembered", p.view().voice(), p.settings, d.stored[settingsKey])
	}
	act(p.Mute)
	if p.view().voice() != DefaultSettings().Voice {
		t.Errorf("voice is %q, want %q", p.view().voice(), DefaultSettings().Voice)
	}
}

func TestShortcuts(t *testing.T) {
	m, now := hold(t)
	for _, test := range []struct {
		key  string
		want session.Phase
		at   int // from the segment the key is pressed in
		mute bool
	}{
		{key: " ", want: session.Paused},
		{key: "ArrowRight", want: session.Running, at: 1},
		{key: "ArrowLeft", want: session.Ready, at: -2},
		{key: "m", want: session.Running, mute: true},
		{key: "M", want: session.Running, mute: true},
	} {
		t.Run(test.key, func(t *testing.T) {
			p, _, act := playing(t, m, now)
			act(p.shortcut(test.key))
			if p.model.Phase != test.want || p.model.At != m.At+test.at || p.muted != test.mute {
				t.Errorf("got %s at %+d, muted %t, want %s at %+d, muted %t",
					p.model.Phase, p.model.At-m.At, p.muted, test.want, test.at, test.mute)
			}
		})
	}
	if (&SessionPage{}).shortcut("x") != nil {
		t.Error("key x does something, want nothing")
	}
}

// A device that panics stands for anything that may go wrong in a handler.
type fallingDevice struct{ *fakeDevice }

func (fallingDevice) Vibrate(session.Sound) { panic("no motor") }

func TestGuardKeepsTheSession(t *testing.T) {
	m, now := hold(t)
	p, d, act := playing(t, m, now)
	p.Device = fallingDevice{d}
	act(func() { guard(p.ctx, func() { p.Tell(session.Next{}) }) })
	if !p.crashed || !strings.Contains(d.stored[sessionKey], `"owner":"this tab"`) {
		t.Errorf("crashed is %t, stored %q, want a fall and a saved session", p.crashed, d.stored[sessionKey])
	}
	if !d.wakeAt.IsZero() || !slices.Contains(d.took(), "live false") {
		t.Errorf("device is woken at %v, want never, and no live session", d.wakeAt)
	}
	before := p.model
	act(func() { p.send(session.Pause{}) })
	if p.model.Phase != before.Phase {
		t.Errorf("phase is %q after the fall, want %q", p.model.Phase, before.Phase)
	}
}

func TestRefusedStorageIsSaid(t *testing.T) {
	m, now := hold(t)
	p, d, act := playing(t, m, now)
	d.refuse = errors.New("full")
	act(func() { p.send(session.Pause{}) })
	if got := app.HTMLString(p); !strings.Contains(got, p.text().Page.NotSaved[0]) {
		t.Errorf("page is\n%s\nwant %q in it", got, p.text().Page.NotSaved[0])
	}
}
