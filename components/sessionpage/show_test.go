package sessionpage

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
)

func TestButtonsOutside(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	act(func() { p.Tell(session.Pause{}) })
	if diff := cmp.Diff(device.Showing{}, d.Shown); diff != "" {
		t.Errorf("switched off, shown mismatch (-want +got):\n%s", diff)
	}
	p.settings.Headset = true
	act(func() { p.Tell(session.Resume{}) })
	running := d.Shown
	for _, test := range []struct {
		press device.Button
		want  session.Phase
	}{
		{device.PlayButton, session.Returning},
		{device.PauseButton, session.Paused},
		{device.PauseButton, session.Paused},
		{device.PlayButton, session.Returning},
		{device.NextButton, session.Ready},
		{device.PreviousButton, session.Ready},
	} {
		act(func() { d.Press(test.press) })
		if got := runOf(t, p).Session.Phase; got != test.want {
			t.Errorf("after %s a session is %s, want %s", test.press, got, test.want)
		}
	}
	want := running
	want.Paused = true
	if diff := cmp.Diff(want, d.Shown); diff != "" || running.Title == "" || running.Of == "" || running.Picture == "" {
		t.Errorf("shown mismatch (-want +got), or a part is empty:\n%s\n%+v", diff, running)
	}
	p.OnDismount()
	if diff := cmp.Diff(device.Showing{}, d.Shown); diff != "" {
		t.Errorf("once the page has gone, shown mismatch (-want +got):\n%s", diff)
	}
	act(func() { p.Tell(session.Pause{}) })
	act(func() { p.Tell(session.End{}) })
	if diff := cmp.Diff(device.Showing{}, d.Shown); diff != "" {
		t.Errorf("at the end, shown mismatch (-want +got):\n%s", diff)
	}
}
