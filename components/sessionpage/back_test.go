package sessionpage

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/store"
	"unknot/components/uitest"
)

// A page that the Back button brings back as it was has not heard what other
// pages stored in the meantime: what it keeps then does not undo that.
func TestBackAfterSettingsChanged(t *testing.T) {
	d := uitest.NewFakeDevice()
	p, act := opened(t, d)
	act(func() { p.Screened(nil) })
	routine, _ := p.Library.Routine("full")
	choices := setup.Begins(p.Library, routine, p.Settings(), diary.Book{})
	want := store.LoadSettings(d)
	want.Voice, want.Cautions = session.VoiceFull, []string{"pregnant"}
	if err := store.SaveSettings(d, want); err != nil {
		t.Fatal(err)
	}
	p.watched(false)
	act(func() { p.Begin(choices, diary.Rating{}) })
	want.Last = choices
	if diff := cmp.Diff(want, store.LoadSettings(d)); diff != "" {
		t.Errorf("settings mismatch (-want +got):\n%s", diff)
	}
}
