package sessionpage

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// A drawnDevice tells whether the player was drawn: it asks for the abilities
// each time.
type drawnDevice struct {
	*uitest.FakeDevice
	drawn bool
}

func (d *drawnDevice) Abilities() device.Abilities {
	d.drawn = true
	return d.FakeDevice.Abilities()
}

func TestTickDrawsTheClockAlone(t *testing.T) {
	m, now := uitest.Hold(t)
	d := &drawnDevice{FakeDevice: uitest.NewFakeDevice()}
	d.Time = now
	p := pageAt(t, d, "full", visit.Live{Run: visit.Run{Session: m}})
	held := uitest.BorrowContext(t, p)
	p.look()
	held.Engine.ConsumeAll()
	d.drawn = false
	for _, test := range []struct {
		name      string
		into      time.Duration
		want      string
		wantDrawn bool
	}{
		{name: "a second is one change of text", into: time.Second, want: "49"},
		{name: "the next one too", into: 2 * time.Second, want: "48"},
		{name: "and one that is stored", into: 6 * time.Second, want: "44"},
		{name: "half-way is told, so the page is drawn", into: 20 * time.Second, want: "30", wantDrawn: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d.drawn = false
			for d.Time.Before(now.Add(test.into)) {
				d.drawn = false
				d.Time = d.WakeAt
				d.Look()
				held.Engine.ConsumeAll()
			}
			if d.drawn != test.wantDrawn {
				t.Errorf("page was drawn: %t, want %t", d.drawn, test.wantDrawn)
			}
			if got := p.clock.Clock.Reading.Digits; got != test.want {
				t.Errorf("clock shows %q, want %q", got, test.want)
			}
			// A browser is given the digits of a second by the clock itself.
			if got := app.HTMLString(p.clock.Clock); test.wantDrawn && !strings.Contains(got, ">"+test.want+"<") {
				t.Errorf("clock is drawn as\n%s\nwant %q in it", got, test.want)
			}
		})
	}
}

// A clock that runs learns as it is stored that another tab took it, or that
// there is no more room, and the page says so at once.
func TestRunningClockLearnsAsItIsStored(t *testing.T) {
	for _, test := range []struct {
		name  string
		other func(*uitest.FakeDevice)
		want  func(*Page) bool
	}{
		{
			name:  "another tab has it",
			other: func(d *uitest.FakeDevice) { d.Stored[store.SessionKey] = `{"owner":"another tab"}` },
			want:  func(p *Page) bool { return p.visit.Screen.Name() == "elsewhere" },
		},
		{
			name:  "no more room",
			other: func(d *uitest.FakeDevice) { d.Refuse = errors.New("full") },
			want:  func(p *Page) bool { return strings.Contains(app.HTMLString(p), p.text().Page.NotSaved[0]) },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			m, now := uitest.Hold(t)
			d := &drawnDevice{FakeDevice: uitest.NewFakeDevice()}
			d.Time = now
			p := pageAt(t, d, "full", visit.Live{Run: visit.Run{Session: m}})
			held := uitest.BorrowContext(t, p)
			p.look()
			held.Engine.ConsumeAll()
			if d.Stored[store.SessionKey] == "" {
				t.Fatal("nothing is stored, want the session")
			}
			test.other(d.FakeDevice)
			for range 6 {
				d.drawn = false
				d.Time = d.Time.Add(time.Second)
				p.look()
				held.Engine.ConsumeAll()
				if test.want(p) {
					return
				}
			}
			t.Errorf("after 6 s the page is at %s and says nothing, want it told", p.visit.Screen.Name())
		})
	}
}

func TestSendCarriesOutEffects(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	for _, test := range []struct {
		name string
		msg  session.Msg
		want []string
		said string
	}{
		{name: "pause silences and says so to a screen reader", msg: session.Pause{}, want: []string{"unlock", "chimes ", "speak "}, said: "Paused."},
		{
			name: "going on leads in with 3, 2, 1",
			msg:  session.Resume{},
			want: []string{
				"unlock", "awake true",
				"chimes tick+0s tick+1s tick+2s start+3s half+23s tick+50s tick+51s tick+52s swap+53s",
				"speak ",
			},
			said: "Going on in 3, 2, 1.",
		},
		{
			name: "pain stops everything",
			msg:  session.Hurt{},
			want: []string{"unlock", "chimes ", "speak Let go now."},
			said: "Let go now.",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			act(func() { p.Tell(test.msg) })
			if diff := cmp.Diff(test.want, d.Took()); diff != "" {
				t.Errorf("device mismatch (-want +got):\n%s", diff)
			}
			if p.visit.Announcement != test.said {
				t.Errorf("live region says %q, want %q", p.visit.Announcement, test.said)
			}
			if stored := d.Stored[store.SessionKey]; !strings.Contains(stored, string(runOf(t, p).Session.Phase)) {
				t.Errorf("stored session is %q, want one that is %s", stored, runOf(t, p).Session.Phase)
			}
		})
	}
}

func TestEndAndUndo(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	act(func() { p.Tell(session.End{}) })
	if got := p.visit.Screen.Name(); got != "check-out" || !slices.Contains(d.Took(), "live false") {
		t.Errorf("screen is %q, want the check-out and the device told", got)
	}
	act(func() { p.undoEnd(p.ctx, app.Event{}) })
	if got := p.visit.Screen.Name(); got != "session" || !slices.Contains(d.Took(), "live true") {
		t.Errorf("screen is %q, want the session and the device told", got)
	}
}

func TestAwaySaysHowLong(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, test := range []struct {
		name string
		gap  time.Duration
		want string
	}{
		{"time went by", 2*time.Minute + 5*time.Second, "You were away for 2 minutes 5 seconds."},
		{"nobody knows how much, for the clock was set back", -time.Hour, "Nobody can tell how much time went by."},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, d, act := playing(t, m, now)
			d.Time = now.Add(test.gap)
			act(func() { p.update(visit.Looked{}) })
			got := app.HTMLString(p)
			if !strings.Contains(got, "50 seconds to go.") || !strings.Contains(got, test.want) || strings.Contains(got, "were away") != (test.gap > 0) {
				t.Errorf("page is\n%s\nwant 50 seconds to go, and %q", got, test.want)
			}
		})
	}
}

func TestMuteIsForThisSession(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	act(p.Mute)
	if diff := cmp.Diff([]string{"speak ", "set"}, d.Took()); diff != "" {
		t.Errorf("device mismatch (-want +got):\n%s", diff)
	}
	p.watched(false) // the settings are read again
	act(func() {})
	if d.Settings.Sound || d.Settings.Voice != session.VoiceOff {
		t.Errorf("looked at again, the device has sound %t, voice %q, want silence", d.Settings.Sound, d.Settings.Voice)
	}
	if p.view().Voice() != session.VoiceOff || !p.settings.Sound || d.Stored[store.SettingsKey] != "" {
		t.Errorf("voice is %q, settings %+v, stored %q, want silence and nothing remembered", p.view().Voice(), p.settings.Settings, d.Stored[store.SettingsKey])
	}
	act(p.Mute)
	if p.view().Voice() != device.DefaultSettings().Voice {
		t.Errorf("voice is %q, want %q", p.view().Voice(), device.DefaultSettings().Voice)
	}
}

// However a session that is muted is left, what comes after it is heard, as
// the page shows.
func TestMuteEndsWithTheSession(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, test := range []struct {
		name  string
		leave func(t *testing.T, p *Page, d *uitest.FakeDevice, act func(func())) *Page
	}{
		{"the page is loaded again", func(t *testing.T, _ *Page, d *uitest.FakeDevice, _ func(func())) *Page {
			again, act := opened(t, d)
			act(func() { again.goOn(again.ctx, app.Event{}) })
			return again
		}},
		{"it is taken back from another tab", func(t *testing.T, p *Page, d *uitest.FakeDevice, act func(func())) *Page {
			inOther := uitest.NewFakeDevice()
			inOther.Stored, inOther.Time = d.Stored, d.Time
			other, actOther := opened(t, inOther)
			actOther(func() { other.goOn(other.ctx, app.Event{}) })
			p.otherTab()
			act(func() {})
			if got := p.visit.Screen.Name(); got != "elsewhere" {
				t.Fatalf("screen is %q, want elsewhere", got)
			}
			if calls := d.Took(); !slices.Contains(calls, "chimes ") || calls[len(calls)-1] != "set" {
				t.Errorf("device calls are %q, want no sound before the chimes are taken back", calls)
			}
			act(func() { p.goOn(p.ctx, app.Event{}) })
			return p
		}},
		{"it is done again", func(t *testing.T, p *Page, _ *uitest.FakeDevice, act func(func())) *Page {
			act(func() { p.Tell(session.End{}) })
			act(func() { p.CheckedOut(nil) })
			act(p.Again) // to the set-up, where sounds are tried
			return p
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.StoredBy(t, m, now)
			p, act := opened(t, d)
			act(func() { p.goOn(p.ctx, app.Event{}) })
			act(p.Mute)
			p = test.leave(t, p, d, act)
			if diff := cmp.Diff(p.Settings(), d.Settings); diff != "" || p.view().Muted {
				t.Errorf("muted is shown: %t, want sound; device's settings mismatch (-want +got):\n%s", p.view().Muted, diff)
			}
		})
	}
}

func TestShortcuts(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, test := range []struct {
		key  string
		want session.Phase
		at   int // from the segment the key is pressed in
		mute bool
	}{
		{key: " ", want: session.Paused},
		{key: "ArrowRight", want: session.Ready, at: 1},
		{key: "ArrowLeft", want: session.Ready, at: -2},
		{key: "m", want: session.Running, mute: true},
		{key: "M", want: session.Running, mute: true},
	} {
		t.Run(test.key, func(t *testing.T) {
			p, _, act := playing(t, m, now)
			act(p.shortcut(test.key))
			got := runOf(t, p)
			if got.Session.Phase != test.want || got.Session.At != m.At+test.at || got.Muted != test.mute {
				t.Errorf("got %s at %+d, muted %t, want %s at %+d, muted %t",
					got.Session.Phase, got.Session.At-m.At, got.Muted, test.want, test.at, test.mute)
			}
		})
	}
	if (&Page{}).shortcut("x") != nil {
		t.Error("key x does something, want nothing")
	}
}

// A device that panics stands for anything that may go wrong in a handler.
type crashingDevice struct{ *uitest.FakeDevice }

func (crashingDevice) Vibrate(session.Sound) { panic("no motor") }

func TestGuardKeepsTheSession(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	p.Device = crashingDevice{d}
	act(func() {
		ui.Guard(p.ctx, func() {
			p.Tell(session.Next{})
			p.Tell(session.InPlace{})
		})
	})
	if !p.visit.Crashed || !strings.Contains(d.Stored[store.SessionKey], `"owner":"this tab"`) {
		t.Errorf("crashed is %t, stored %q, want a crash and a saved session", p.visit.Crashed, d.Stored[store.SessionKey])
	}
	if !d.WakeAt.IsZero() || !slices.Contains(d.Took(), "live false") {
		t.Errorf("device is woken at %v, want never, and no live session", d.WakeAt)
	}
	before := runOf(t, p).Session.Phase
	act(func() { p.Tell(session.Pause{}) })
	if got := runOf(t, p).Session.Phase; got != before {
		t.Errorf("phase is %q after the crash, want %q", got, before)
	}
}

func TestRefusedStorageIsSaid(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	d.Refuse = errors.New("full")
	for _, msg := range []session.Msg{session.Pause{}, session.End{}} {
		act(func() { p.Tell(msg) })
		if got := app.HTMLString(p); !strings.Contains(got, p.text().Page.NotSaved[0]) {
			t.Errorf("at the %s page is\n%s\nwant %q in it", p.visit.Screen.Name(), got, p.text().Page.NotSaved[0])
		}
	}
}

// A session that is checked out stands in the diary, and no longer in store.
func TestCheckOutPutsTheSessionAway(t *testing.T) {
	m, now := uitest.Ended(t)
	d := uitest.NewFakeDevice()
	d.Time = now
	p := pageAt(t, d, "full", visit.CheckOut{Run: visit.Run{Session: m, Answers: uitest.Before}})
	held := uitest.BorrowContext(t, p)
	act := func(do func()) {
		p.ctx.Dispatch(func(app.Context) { do() })
		held.Engine.ConsumeAll()
	}
	answers := uitest.Before
	answers.Felt = diary.Worse
	act(func() { p.Answered(answers) })
	if again, _ := opened(t, d); again.visit.Screen.Name() != "check-out" || runOf(t, again).Answers.Felt != diary.Worse {
		t.Errorf("loaded again it is at %+v, want the check-out and what was answered", again.visit.Screen)
	}
	act(func() { p.CheckedOut(nil) })
	if p.visit.Screen.Name() != "aftercare" || p.visit.Unsaved || d.Stored[store.SessionKey] != "" {
		t.Errorf("screen %q, unsaved %t, stored %q, want aftercare and nothing", p.visit.Screen.Name(), p.visit.Unsaved, d.Stored[store.SessionKey])
	}
	book, err := store.ReadDiary(d)
	if err != nil || len(book.Records) != 1 || book.Records[0].Felt != diary.Worse {
		t.Fatalf("diary is %q, error %v, want 1 session that felt worse", d.Stored[store.DiaryKey], err)
	}
	if got := app.HTMLString(p); !strings.Contains(got, p.Library.Text.Flow.Aftercare.Worse.Title) {
		t.Errorf("page is\n%s\nwant what to do after a session that felt worse", got)
	}
	act(p.Again)
	if signs, ok := p.visit.Screen.(visit.Signs); !ok || signs.Due != visit.FeltWorse {
		t.Errorf("screen is %+v, want the warning signs", p.visit.Screen)
	}
}

// Stopping for pain asks only about the pain.
func TestHurtingHasNoControls(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, msg := range []session.Msg{session.Hurt{}, session.Pause{}} {
		m, _ = session.Update(m, msg, now)
	}
	p, _, _ := playing(t, m, now)
	got := uitest.Controls(t, p)
	for _, name := range []string{"Pause", "Next", "Go on"} {
		if slices.Contains(got, name) {
			t.Errorf("controls are %q, want none named %q", got, name)
		}
	}
}
