package today

import (
	"testing"
	"time"

	"unknot/components/session"
	"unknot/components/uitest"
)

// The way back to a session is there for as long as it may be gone on with.
func TestUnfinished(t *testing.T) {
	m, now := uitest.Hold(t)
	over, _ := session.Update(m, session.End{}, now)
	for _, test := range []struct {
		name   string
		device *uitest.FakeDevice
		want   string
	}{
		{"nothing stored", uitest.NewFakeDevice(), ""},
		{"a session an hour ago", uitest.StoredBy(t, m, now.Add(time.Hour)), "full"},
		{"one from the day before", uitest.StoredBy(t, m, now.Add(24*time.Hour)), ""},
		{"one that is over", uitest.StoredBy(t, over, now), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := &Unfinished{Library: uitest.Library(t), Device: test.device}
			if u.look(); u.routine != test.want {
				t.Errorf("routine is %q, want %q", u.routine, test.want)
			}
		})
	}
}
