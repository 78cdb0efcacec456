package store

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
)

func TestLoadSettings(t *testing.T) {
	for _, test := range []struct {
		name      string
		stored    string
		want      func(*device.Settings)
		wantAside bool
	}{
		{
			name: "a first visit has the default settings",
			want: func(*device.Settings) {},
		},
		{
			name:   "a stored field is kept and a missing one has its default",
			stored: `{"version":1,"voice":"full","rate":1.2}`,
			want:   func(s *device.Settings) { s.Voice, s.Rate = session.VoiceFull, 1.2 },
		},
		{
			name:   "what is off stays off",
			stored: `{"version":1,"sound":false,"awake":false}`,
			want:   func(s *device.Settings) { s.Sound, s.Awake = false, false },
		},
		{
			name:   "a number out of its range is brought into it",
			stored: `{"version":1,"rate":9,"volume":-3,"countIn":900}`,
			want:   func(s *device.Settings) { s.Rate, s.Volume, s.CountIn = 1.3, 0, 60 },
		},
		{
			name:   "an unknown word takes the default",
			stored: `{"version":1,"voice":"shouting","theme":"pink","wait":"sometimes"}`,
			want:   func(*device.Settings) {},
		},
		{
			name:      "what is no JSON is set aside",
			stored:    `{"version":1,`,
			want:      func(*device.Settings) {},
			wantAside: true,
		},
		{
			name:      "a field of the wrong kind sets the whole aside",
			stored:    `{"version":1,"voice":7}`,
			want:      func(*device.Settings) {},
			wantAside: true,
		},
		{
			name:      "another version is set aside",
			stored:    `{"version":2,"voice":"full"}`,
			want:      func(*device.Settings) {},
			wantAside: true,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			if test.stored != "" {
				d.Stored[SettingsKey] = test.stored
			}
			want := device.DefaultSettings()
			test.want(&want)
			if diff := cmp.Diff(want, LoadSettings(d)); diff != "" {
				t.Errorf("settings mismatch (-want +got):\n%s", diff)
			}
			wantStored := map[string]string{}
			switch {
			case test.wantAside:
				wantStored["aside"] = `["2026-03-02T12:00:00Z/settings"]`
				wantStored["aside/2026-03-02T12:00:00Z/settings"] = test.stored
			case test.stored != "":
				wantStored[SettingsKey] = test.stored
			}
			if diff := cmp.Diff(wantStored, d.Stored); diff != "" {
				t.Errorf("stored mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSaveSettingsComesBackAsItWas(t *testing.T) {
	d := uitest.NewFakeDevice()
	want := device.DefaultSettings()
	want.Voice, want.Volume, want.Wait, want.Cautions = session.VoiceFull, 0.3, session.WaitNever, []string{"pregnant"}
	want.Screened = uitest.Noon
	if err := SaveSettings(d, want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, LoadSettings(d)); diff != "" {
		t.Errorf("settings mismatch (-want +got):\n%s", diff)
	}
}

func TestSaveSettingsSaysWhyItIsNotRemembered(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Refuse = errors.New("full")
	if err := SaveSettings(d, device.DefaultSettings()); !errors.Is(err, d.Refuse) {
		t.Errorf("got %v, want an error that wraps %v", err, d.Refuse)
	}
}

func TestPutAside(t *testing.T) {
	t.Run("two values at one time are both kept", func(t *testing.T) {
		d := uitest.NewFakeDevice()
		for _, value := range []string{"broken", "broken too"} {
			d.Stored[SettingsKey] = value
			PutAside(d, SettingsKey)
		}
		want := map[string]string{
			"aside":                               `["2026-03-02T12:00:00Z/settings","2026-03-02T12:00:00.001Z/settings"]`,
			"aside/2026-03-02T12:00:00Z/settings": "broken",
			"aside/2026-03-02T12:00:00.001Z/settings": "broken too",
		}
		if diff := cmp.Diff(want, d.Stored); diff != "" {
			t.Errorf("stored mismatch (-want +got):\n%s", diff)
		}
	})
	t.Run("with no room the value stays where it is", func(t *testing.T) {
		d := uitest.NewFakeDevice()
		d.Stored[SettingsKey] = "broken"
		d.Refuse = errors.New("full")
		PutAside(d, SettingsKey)
		if diff := cmp.Diff(map[string]string{SettingsKey: "broken"}, d.Stored); diff != "" {
			t.Errorf("stored mismatch (-want +got):\n%s", diff)
		}
	})
}

func TestForgetEverythingLeavesNothing(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Stored[SettingsKey] = "broken"
	PutAside(d, SettingsKey)
	d.Stored[SettingsKey], d.Stored[SessionKey], d.Stored[DiaryKey] = "{}", "{}", "{}"
	ForgetEverything(d)
	if diff := cmp.Diff(map[string]string{}, d.Stored); diff != "" {
		t.Errorf("stored mismatch (-want +got):\n%s", diff)
	}
}
