package sessionpage

import (
	"net/url"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// Whatever cannot be read when a page is opened is told, each of it.
func TestOpenTellsAllThatCannotBeRead(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Stored[store.SettingsKey], d.Stored[store.DiaryKey], d.Stored[store.SessionKey] = "{", "{", "{"
	p := &Page{Library: uitest.Library(t), Device: d, Routine: "full"}
	act, _ := mounted(t, p)
	p.ctx.Page().ReplaceURL(&url.URL{Path: "/session/full/", Fragment: carriedPrefix + "!"})
	act(func() { p.open(p.ctx) })
	want := []visit.Notice{visit.NoSettings, visit.CarriedLost, visit.DiaryAside, visit.Broken}
	if diff := cmp.Diff(want, p.visit.Notices); diff != "" {
		t.Errorf("notices mismatch (-want +got):\n%s", diff)
	}
}
