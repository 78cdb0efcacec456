package settings

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/uitest"
)

// A chosen is what was chosen on the body map.
type chosen struct{ forgotten bool }

func (c *chosen) Forget() { c.forgotten = true }

// openSettings returns the settings page as a browser shows it.
func openSettings(t *testing.T, d *uitest.FakeDevice) (*Page, *uitest.Mounted) {
	t.Helper()
	p := &Page{Library: uitest.Library(t), Device: d, Chosen: new(chosen)}
	m := uitest.BorrowContext(t, p)
	p.begin()
	m.Do(p.OnMount)
	d.Took()
	return p, m
}

func TestSettingsShowsNoControlsBeforeTheProgramRuns(t *testing.T) {
	uitest.Golden(t, "settings-closed.html", uitest.Markup(t, &Page{Library: uitest.Library(t), Device: uitest.NewFakeDevice()}))
}

func TestSettingsOpen(t *testing.T) {
	p, _ := openSettings(t, uitest.NewFakeDevice())
	uitest.Golden(t, "settings.html", uitest.Markup(t, p))
}

func TestSettingsChange(t *testing.T) {
	for _, test := range []struct {
		name string
		tap  func(*Page) app.EventHandler
		want func(*device.Settings)
	}{
		{
			name: "a voice is picked",
			tap:  func(p *Page) app.EventHandler { return p.pick(p.voices()[2]) },
			want: func(s *device.Settings) { s.Voice = session.VoiceFull },
		},
		{
			name: "a speed is picked",
			tap:  func(p *Page) app.EventHandler { return p.pick(p.rates()[0]) },
			want: func(s *device.Settings) { s.Rate = slowRate },
		},
		{
			name: "a theme is picked",
			tap:  func(p *Page) app.EventHandler { return p.pick(p.themes()[2]) },
			want: func(s *device.Settings) { s.Theme = "dark" },
		},
		{
			name: "waiting is picked",
			tap:  func(p *Page) app.EventHandler { return p.pick(p.waits()[1]) },
			want: func(s *device.Settings) { s.Wait = "always" },
		},
		{
			name: "sound goes off",
			tap:  func(p *Page) app.EventHandler { return p.toggleSound },
			want: func(s *device.Settings) { s.Sound = false },
		},
		{
			name: "sound even when muted goes on",
			tap:  func(p *Page) app.EventHandler { return p.toggleMuted },
			want: func(s *device.Settings) { s.EvenMuted = true },
		},
		{
			name: "vibration goes off",
			tap:  func(p *Page) app.EventHandler { return p.toggleVibrate },
			want: func(s *device.Settings) { s.Vibrate = false },
		},
		{
			name: "keeping the screen on goes off",
			tap:  func(p *Page) app.EventHandler { return p.toggleAwake },
			want: func(s *device.Settings) { s.Awake = false },
		},
		{
			name: "keys go off",
			tap:  func(p *Page) app.EventHandler { return p.toggleKeys },
			want: func(s *device.Settings) { s.Keys = false },
		},
		{
			name: "buttons of a headset go on",
			tap:  func(p *Page) app.EventHandler { return p.toggleHeadset },
			want: func(s *device.Settings) { s.Headset = true },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			p, m := openSettings(t, d)
			m.Tap(test.tap(p))
			want := device.DefaultSettings()
			test.want(&want)
			if diff := cmp.Diff(want, store.LoadSettings(d)); diff != "" {
				t.Errorf("stored settings mismatch (-want +got):\n%s", diff)
			}
			if got := d.Took(); len(got) == 0 || got[0] != "set" {
				t.Errorf("calls are %q, want the device to be told first", got)
			}
			if p.note != p.text().Saved {
				t.Errorf("note is %q, want %q", p.note, p.text().Saved)
			}
		})
	}
}

func TestSettingsSayWhatIsNotRemembered(t *testing.T) {
	d := uitest.NewFakeDevice()
	p, m := openSettings(t, d)
	d.Refuse = errors.New("full")
	m.Tap(p.toggleSound)
	if p.settings.Sound || p.note != p.text().NotSaved {
		t.Errorf("sound is %t and the note is %q, want the change to hold and the note %q",
			p.settings.Sound, p.note, p.text().NotSaved)
	}
}

func TestSettingsSayWhatWasSetAside(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Stored[store.SettingsKey] = "broken"
	p, _ := openSettings(t, d)
	if p.note != p.text().Aside {
		t.Errorf("note is %q, want %q", p.note, p.text().Aside)
	}
}

func TestSettingsTry(t *testing.T) {
	for _, test := range []struct {
		name string
		tap  func(*Page) app.EventHandler
		want []string
	}{
		{
			name: "voice",
			tap:  func(p *Page) app.EventHandler { return p.tryVoice },
			want: []string{"unlock", "speak Low-back corner, left side. Let your weight sink onto the ball."},
		},
		{
			name: "sound",
			tap:  func(p *Page) app.EventHandler { return p.trySound },
			want: []string{"unlock", "chimes start+0s swap+1.5s over+3s finish+4.5s"},
		},
		{
			name: "vibration",
			tap:  func(p *Page) app.EventHandler { return p.tryVibrate },
			want: []string{"vibrate start"},
		},
		{
			name: "keeping the screen on",
			tap:  func(p *Page) app.EventHandler { return p.tryAwake },
			want: []string{"awake true"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			p, m := openSettings(t, d)
			m.Tap(test.tap(p))
			if diff := cmp.Diff(test.want, d.Took()); diff != "" {
				t.Errorf("calls mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSettingsDeleteAsksOnce(t *testing.T) {
	d := uitest.NewFakeDevice()
	p, m := openSettings(t, d)
	m.Tap(p.toggleSound)
	d.Stored[store.DiaryKey] = "{}"
	onMap := new(chosen)
	p.Chosen = onMap

	m.Tap(p.askDelete)
	uitest.Golden(t, "settings-delete.html", uitest.Markup(t, p.deletion()))
	m.Tap(p.keepAll)
	if p.asking || d.Stored[store.DiaryKey] == "" || onMap.forgotten {
		t.Errorf("asking is %t, the diary is %q, and the map forgotten: %t, want nothing deleted", p.asking, d.Stored[store.DiaryKey], onMap.forgotten)
	}

	m.Tap(p.askDelete)
	m.Tap(p.deleteAll)
	if diff := cmp.Diff(map[string]string{}, d.Stored); diff != "" {
		t.Errorf("stored mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(device.DefaultSettings(), p.settings); diff != "" {
		t.Errorf("settings mismatch (-want +got):\n%s", diff)
	}
	if !onMap.forgotten {
		t.Error("what was chosen on the map is kept in mind, want it forgotten")
	}
}

func TestSettingsLeavingLetsGoOfTheScreen(t *testing.T) {
	d := uitest.NewFakeDevice()
	p, _ := openSettings(t, d)
	p.OnDismount()
	if diff := cmp.Diff([]string{"awake false"}, d.Took()); diff != "" {
		t.Errorf("calls mismatch (-want +got):\n%s", diff)
	}
	if d.Watching != nil {
		t.Error("the device is still watched, want it let go")
	}
}

func TestGuardedOutlivesAPanic(t *testing.T) {
	m := uitest.BorrowContext(t, &Page{Library: uitest.Library(t), Device: uitest.NewFakeDevice()})
	m.Tap(ui.Guarded(func(app.Context, app.Event) { panic("a browser threw") }))
}

// A switch turns over what it shows: the page that is come back to shows what
// another page has changed in the meantime, and what holds for this visit alone.
func TestSettingsAreComeBackTo(t *testing.T) {
	for _, test := range []struct {
		name string
		off  func(*testing.T, *uitest.FakeDevice, func(app.EventHandler), *Page) // turns sound off
	}{
		{"turned off on another page", func(t *testing.T, d *uitest.FakeDevice, _ func(app.EventHandler), _ *Page) {
			s := store.LoadSettings(d)
			s.Sound = false
			if err := store.SaveSettings(d, s); err != nil {
				t.Fatal(err)
			}
		}},
		{"turned off here, and refused", func(_ *testing.T, d *uitest.FakeDevice, tap func(app.EventHandler), p *Page) {
			d.Refuse = errors.New("full")
			tap(p.toggleSound)
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			p, m := openSettings(t, d)
			test.off(t, d, m.Tap, p)
			d.Watching(false)
			m.Engine.ConsumeAll()
			if p.settings.Sound {
				t.Error("sound is shown to be on, want off")
			}
			m.Tap(p.toggleSound)
			if !p.settings.Sound {
				t.Error("sound is off after a tap, want on")
			}
		})
	}
}
