package browser

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/session"
)

// Pages are drawn by a program with no browser, so nothing here may need one.
func TestOffTheBrowserEveryCallIsHarmless(t *testing.T) {
	d := New("en")
	before := d.Now()
	d.Set(device.Settings{Voice: session.VoiceFull, Sound: true, EvenMuted: true, Theme: "dark", Awake: true})
	d.Unlock()
	d.Speak([]string{"Press here."})
	d.Speak(nil)
	d.Chimes([]session.Chime{{Sound: session.SoundStart, At: before}})
	d.Chimes(nil)
	for s := range sounds {
		d.Vibrate(s)
	}
	d.KeepAwake(true)
	d.KeepAwake(false)
	d.Live(true)
	d.Live(false)
	d.Wake(before.Add(time.Hour), func() { t.Error("a look came, want none") })
	d.Wake(time.Time{}, nil)
	d.Watch(func(bool) {})()
	if err := d.Store("settings", "{}"); err != nil {
		t.Errorf("Store returns %v, want no error", err)
	}
	d.Forget("settings")
	d.Hand("diary.json", "application/json", "{}")
	if got := d.Date(before, device.Day) + d.Number(2.5); got != "" {
		t.Errorf("it writes %q, want nothing", got)
	}
	if got := d.Load("settings"); got != "" {
		t.Errorf("Load returns %q, want nothing", got)
	}
	if diff := cmp.Diff(before, d.Now()); diff != "" {
		t.Errorf("the clock moved, so a page drawn twice would differ (-want +got):\n%s", diff)
	}
	want := device.Abilities{
		Sound: device.Missing, Voice: device.Missing, Vibrate: device.Missing,
		Awake: device.Missing, Muted: device.Missing, Memory: device.Unknown, Kept: device.Missing,
	}
	if diff := cmp.Diff(want, d.Abilities()); diff != "" {
		t.Errorf("abilities mismatch (-want +got):\n%s", diff)
	}
}

func TestTryReturnsWhatWasThrown(t *testing.T) {
	err := try(func() { panic("refused") })
	if err == nil || err.Error() != "refused" {
		t.Errorf("try returns %v, want refused", err)
	}
	if err := try(func() {}); err != nil {
		t.Errorf("try returns %v, want no error", err)
	}
}

func TestWatchersAreCalledInOrderUntilTheyEnd(t *testing.T) {
	var w watchers
	var got []string
	var endSecond func()
	w.add(func(leaving bool) {
		got = append(got, "first")
		if leaving {
			endSecond()
		}
	})
	endSecond = w.add(func(bool) { got = append(got, "second") })
	endThird := w.add(func(bool) { got = append(got, "third") })
	w.tell(false)
	w.tell(true) // the first ends the second
	endThird()
	w.tell(false)
	want := []string{"first", "second", "third", "first", "third", "first"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("calls mismatch (-want +got):\n%s", diff)
	}
}
