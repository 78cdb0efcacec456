package sessionpage

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/setup"
	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// What the address asks for is what the set-up begins with, and what it cannot
// have is told.
func TestAskedOfTheSetUp(t *testing.T) {
	p := pageAt(t, uitest.NewFakeDevice(), "one-spot", visit.SetUp{})
	if !p.ask("spot=side-of-hip&side=left") || p.settings.begins.Spot != "side-of-hip" {
		t.Errorf("choices are %+v, want the side of the hip, and all known", p.settings.begins)
	}
	if p.ask("spot=knee") || p.settings.begins.Spot != "side-of-hip" {
		t.Errorf("choices are %+v, want them as they were, and not all known", p.settings.begins)
	}
	if got := p.setUp(visit.SetUp{}).(*setup.Setup).Last.Spot; got != "side-of-hip" {
		t.Errorf("set-up begins with %q, want the side of the hip", got)
	}
	p.visit.Notices = []visit.Notice{visit.AskedLost}
	if got, want := app.HTMLString(p.earlier()), p.Library.Text.Flow.Setup.Unknown[0]; !strings.Contains(got, want) {
		t.Errorf("notice is %q, want %q", got, want)
	}
}

// What the address asks for becomes the last choices once it was begun with,
// and gives way to what was chosen since.
func TestAskedIsNotYetChosen(t *testing.T) {
	p, d, act := askedPage(t)
	for _, test := range []struct {
		name         string
		do           func()
		kept, begins string
	}{
		{"the signs are read", func() { p.Screened(nil) }, "pit", "side-of-hip"},
		{"a setting changes", func() { p.Keep(p.Settings()) }, "pit", "side-of-hip"},
		{"another tab stores", func() { p.refresh() }, "pit", "side-of-hip"},
		{"the signs are read again", func() { p.ReadSigns(session.Choices{Spot: "top-of-buttock"}, diary.Rating{}) }, "top-of-buttock", "top-of-buttock"},
		{"they are passed", func() { p.Screened(nil) }, "top-of-buttock", "top-of-buttock"},
		{"another spot is begun with", func() {
			p.Begin(session.Choices{Spot: "low-back-corner"}, diary.Rating{})
		}, "low-back-corner", "low-back-corner"},
		{"another tab stores again", func() { p.refresh() }, "low-back-corner", "low-back-corner"},
	} {
		act(test.do)
		if got := store.LoadSettings(d).Last.Spot; got != test.kept || p.settings.begins.Spot != test.begins {
			t.Errorf("%s: %q is kept, and a set-up begins with %q, want %q and %q", test.name, got, p.settings.begins.Spot, test.kept, test.begins)
		}
	}
}

// askedPage is the page of one spot at its warning signs, of someone who chose
// the pit last, with an address that asks for the side of the hip.
func askedPage(t *testing.T) (*Page, *uitest.FakeDevice, func(func())) {
	t.Helper()
	d := uitest.NewFakeDevice()
	s := store.LoadSettings(d)
	s.Last.Spot = "pit"
	if err := store.SaveSettings(d, s); err != nil {
		t.Fatal(err)
	}
	p, act := openedOf(t, d, "one-spot")
	p.ask("spot=side-of-hip")
	return p, d, act
}
