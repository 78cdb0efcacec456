package components

import (
	"testing"
	"time"

	"unknot/components/session"
)

// The way back to a session is there for as long as it may be gone on with.
func TestUnfinished(t *testing.T) {
	m, now := hold(t)
	over, _ := session.Update(m, session.End{}, now)
	for _, test := range []struct {
		name   string
		device *fakeDevice
		want   string
	}{
		{"nothing stored", newFakeDevice(), ""},
		{"a session an hour ago", storedBy(t, m, now.Add(time.Hour)), "full"},
		{"one from the day before", storedBy(t, m, now.Add(24*time.Hour)), ""},
		{"one that is over", storedBy(t, over, now), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := &Unfinished{Library: library(t), Device: test.device}
			if u.look(); u.routine != test.want {
				t.Errorf("routine is %q, want %q", u.routine, test.want)
			}
		})
	}
}
