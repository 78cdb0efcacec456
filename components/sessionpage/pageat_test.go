package sessionpage

import (
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/uitest"
	"unknot/components/visit"
)

// pageAt returns a page on a screen of a visit.
func pageAt(t *testing.T, d device.Device, routine string, s visit.Screen) *Page {
	t.Helper()
	lib := uitest.Library(t)
	return &Page{
		Library: lib, Device: d, Routine: routine, settings: visitSettings{Settings: device.DefaultSettings()},
		visit: visit.Model{Library: lib, Routine: routine, Tab: "this tab", Screen: s, Person: visit.Person{Screened: uitest.Noon}},
	}
}

// runOf returns the session that is on the screen of a page.
func runOf(t *testing.T, p *Page) visit.Run {
	t.Helper()
	run, ok := p.visit.Run()
	if !ok {
		t.Fatalf("screen is %s, want a session", p.visit.Screen.Name())
	}
	return run
}

// changeRun changes the session that is on the screen of a page.
func changeRun(t *testing.T, p *Page, change func(*visit.Run)) {
	t.Helper()
	run := runOf(t, p)
	change(&run)
	switch p.visit.Screen.(type) {
	case visit.Live:
		p.visit.Screen = visit.Live{Run: run}
	case visit.CheckOut:
		p.visit.Screen = visit.CheckOut{Run: run}
	}
}

// playing returns a page in the middle of a session, mounted, and what runs a
// handler of it as a tap would.
func playing(t *testing.T, m session.Model, now time.Time) (*Page, *uitest.FakeDevice, func(func())) {
	t.Helper()
	d := uitest.NewFakeDevice()
	d.Time = now
	p := pageAt(t, d, m.Plan.Routine, visit.Live{Run: visit.Run{Session: m}})
	held := uitest.BorrowContext(t, p)
	d.Took()
	return p, d, func(do func()) {
		t.Helper()
		p.ctx.Dispatch(func(app.Context) { do() })
		held.Engine.ConsumeAll()
	}
}
