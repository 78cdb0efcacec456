package store

import (
	"errors"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/uitest"
)

// A look at the clock counts for the session that it was taken of, and for no
// other.
func TestKeepLook(t *testing.T) {
	m, now := uitest.Hold(t)
	paused, _ := session.Update(m, session.Pause{}, now)
	const later = 4 * time.Second
	for _, test := range []struct {
		name     string
		session  session.Model
		meantime func(*uitest.FakeDevice)
		want     time.Duration
		wantKept bool
	}{
		{name: "its own", session: m, want: later, wantKept: true},
		{
			name: "refused", session: m,
			meantime: func(d *uitest.FakeDevice) { d.Refuse = errors.New("full") },
		},
		{
			name: "another tab has stored it", session: m,
			meantime: func(d *uitest.FakeDevice) { StoreSession(d, "another", m, diary.Answers{At: now}) },
		},
		{
			name: "it was deleted and came back", session: m,
			meantime: func(d *uitest.FakeDevice) { d.Stored[SessionKey] += " " },
		},
		{
			name: "stored again at a time that has been before", session: m,
			meantime: func(d *uitest.FakeDevice) {
				KeepLook(d, "own", now.Add(later))
				StoreSession(d, "own", m, diary.Answers{At: now})
				d.Refuse = errors.New("full")
			},
		},
		{name: "nothing runs", session: paused, wantKept: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			if _, err := StoreSession(d, "own", test.session, diary.Answers{At: now}); err != nil {
				t.Fatal(err)
			}
			if test.meantime != nil {
				test.meantime(d)
			}
			kept := KeepLook(d, "own", now.Add(later))
			got := ReadStored(uitest.Library(t), d).Session.SeenAt.Sub(now)
			if kept != test.wantKept || got != test.want {
				t.Errorf("kept is %t, seen %v on, want %t, %v", kept, got, test.wantKept, test.want)
			}
		})
	}
}

func TestLookThatCannotBeRead(t *testing.T) {
	m, now := uitest.Hold(t)
	d := uitest.NewFakeDevice()
	if _, err := StoreSession(d, "own", m, diary.Answers{At: now}); err != nil {
		t.Fatal(err)
	}
	of := lookOf("own", m.SeenAt)
	for _, value := range []string{"", "4000000000", of, of + "-4000000000", of + "4s", lookOf("other", m.SeenAt) + "4000000000", lookOf("own", m.SeenAt.Add(1)) + "4000000000"} {
		d.Stored[lookKey] = value
		if got := ReadStored(uitest.Library(t), d).Session.SeenAt; !got.Equal(m.SeenAt) {
			t.Errorf("by %q it was seen until %v, want %v", value, got, m.SeenAt)
		}
	}
}
