package sessionpage

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/uitest"
	"unknot/components/visit"
	"unknot/components/wording"
)

// opened returns a page that has just been opened over what a device
// remembers.
func opened(t *testing.T, d *uitest.FakeDevice) (*Page, func(func())) {
	t.Helper()
	return openedOf(t, d, "full")
}

// openedOf is opened for a routine.
func openedOf(t *testing.T, d device.Device, routine string) (*Page, func(func())) {
	t.Helper()
	p := &Page{Library: uitest.Library(t), Device: d, Routine: routine}
	act, _ := mounted(t, p)
	act(func() { p.open(p.ctx) })
	return p, act
}

// mounted mounts a page. It returns what runs a handler of it as a tap would,
// and what lets happen all that was asked for.
func mounted(t *testing.T, p *Page) (act func(func()), settle func()) {
	t.Helper()
	held := uitest.BorrowContext(t, p)
	return func(do func()) {
		t.Helper()
		p.ctx.Dispatch(func(app.Context) { do() })
		held.Engine.ConsumeAll()
	}, held.Engine.ConsumeAll
}

// What is stored may come from another version of the content, or be cut off.
func TestReadStored(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, test := range []struct {
		name, value string // in place of a good one
	}{
		{name: "a good one"},
		{name: "a broken one", value: `{"version":1,"mod`},
		{name: "one of another version", value: `{"version":2}`},
		{name: "one of an unknown routine", value: `{"version":1,"model":{"plan":{"routine":"gone"}}}`},
		{name: "one that presses a withdrawn spot",
			value: `{"version":1,"model":{"plan":{"routine":"full","segments":[{"step":"piriformis","spot":"piriformis"}]}}}`},
		{name: "one in a phase that is none",
			value: `{"version":1,"model":{"plan":{"routine":"full","segments":[{"step":"walk","text":"walk"}]},"phase":"flying"}}`},
		{name: "one past its end", value: `{"version":1,"model":{"plan":{"routine":"full"},"at":3}}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.StoredBy(t, m, now)
			if test.value != "" {
				d.Stored[store.SessionKey] = test.value
			}
			got := store.ReadStored(uitest.Library(t), d)
			if got.Broken != (test.value != "") || got.Value != d.Stored[store.SessionKey] {
				t.Errorf("broken is %t, value %q, want it as it is stored", got.Broken, got.Value)
			}
		})
	}
}

// A way back that leads nowhere is left out, and the session goes on without it.
func TestReadStoredWithAnOddUndo(t *testing.T) {
	m, now := uitest.Hold(t)
	ended, _ := session.Update(m, session.End{}, now)
	astray := *ended.Undo.From
	astray.At = 1000
	for _, test := range []struct {
		name string
		undo session.Undo
		want bool
	}{
		{name: "a good one", undo: *ended.Undo, want: true},
		{name: "from nowhere", undo: session.Undo{Of: "end"}},
		{name: "that keeps more than there is", undo: session.Undo{Of: "end", From: ended.Undo.From, Kept: 1000}},
		{name: "that keeps less than nothing", undo: session.Undo{Of: "end", From: ended.Undo.From, Kept: -1}},
		{name: "to past the end", undo: session.Undo{Of: "end", From: &astray}},
		{name: "with an undo of its own", undo: session.Undo{Of: "end", From: &ended, Kept: len(ended.Acts)}},
		{name: "to nothing", undo: session.Undo{Of: "end", From: &session.Model{}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			odd := ended
			odd.Undo = &test.undo
			got := store.ReadStored(uitest.Library(t), uitest.StoredBy(t, odd, now))
			if got.Broken || (got.Session.Undo != nil) != test.want {
				t.Errorf("broken is %t, undo %+v, want the session, with an undo: %t", got.Broken, got.Session.Undo, test.want)
			}
			if back, _ := session.Update(got.Session, session.Undone{}, now); back.Live() != test.want {
				t.Errorf("after undo it is %s, want it live: %t", back.Phase, test.want)
			}
		})
	}
}

func TestOpenOverAStoredSession(t *testing.T) {
	m, now := uitest.Hold(t)
	d := uitest.StoredBy(t, m, now.Add(time.Hour))
	p, _ := opened(t, d)
	found, ok := p.visit.Screen.(visit.Resume)
	if !ok {
		t.Fatalf("screen is %q, want the offer to go on", p.visit.Screen.Name())
	}
	if got, want := p.continueWords(found), "Continue at step 2: Low-back corner, left, 50 seconds to go"; got != want {
		t.Errorf("offer is %q, want %q", got, want)
	}
	d.Stored[store.SessionKey] = "broken"
	p, _ = opened(t, d)
	if got := app.HTMLString(p); !strings.Contains(got, p.text().Page.Broken[0]) || len(store.SetAside(d)) != 1 {
		t.Errorf("%d values are set aside, page is\n%s\nwant 1, and %q in it", len(store.SetAside(d)), got, p.text().Page.Broken[0])
	}
}

func TestContinue(t *testing.T) {
	m, now := uitest.Hold(t)
	d := uitest.StoredBy(t, m, now.Add(time.Hour))
	p, act := opened(t, d)
	act(func() { p.goOn(p.ctx, app.Event{}) })
	if got := runOf(t, p).Session; got.Phase != session.Returning || got.Spent != 10*time.Second {
		t.Errorf("phase %q, spent %v, want the session going on after 10s", got.Phase, got.Spent)
	}
	calls := d.Took()
	for _, want := range []string{"unlock", "live true", "awake true"} {
		if !slices.Contains(calls, want) {
			t.Errorf("device calls are %q, want %q among them", calls, want)
		}
	}
}

// The tab that goes on with a session wins it; the other one stops.
func TestTwoTabs(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, test := range []struct {
		name  string
		learn func(p *Page, act func(func()))
	}{
		{name: "at its next save", learn: func(p *Page, act func(func())) {
			act(func() { p.Tell(session.Pause{}) })
		}},
		{name: "when the other tab stores", learn: func(p *Page, act func(func())) {
			p.otherTab()
			act(func() {})
		}},
		{name: "when it is looked at again", learn: func(p *Page, act func(func())) {
			p.watched(false)
			act(func() {})
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.StoredBy(t, m, now)
			first, actFirst := opened(t, d)
			actFirst(func() { first.goOn(first.ctx, app.Event{}) })
			second, actSecond := opened(t, d)
			actSecond(func() { second.goOn(second.ctx, app.Event{}) })
			d.Took()
			test.learn(first, actFirst)
			if a, b := first.visit.Screen.Name(), second.visit.Screen.Name(); a != "elsewhere" || b != "session" {
				t.Errorf("screens are %q and %q, want elsewhere and the session", a, b)
			}
			if calls := d.Took(); !slices.Contains(calls, "chimes ") || !slices.Contains(calls, "live false") {
				t.Errorf("device calls are %q, want silence", calls)
			}
			actFirst(func() { first.goOn(first.ctx, app.Event{}) })
			actSecond(func() { second.Tell(session.Pause{}) })
			if a, b := first.visit.Screen.Name(), second.visit.Screen.Name(); a != "session" || b != "elsewhere" {
				t.Errorf("screens are %q and %q, want the session taken back", a, b)
			}
		})
	}
}

// A tab that finds a session which is live elsewhere says so, and takes nothing
// away from the tab that runs it.
func TestFoundWhileAnotherTabRunsIt(t *testing.T) {
	m, now := uitest.Hold(t)
	for _, test := range []struct {
		name string
		live bool
		want string
	}{
		{name: "it runs there", live: true, want: "elsewhere"},
		{name: "it was left", want: "resume"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.StoredBy(t, m, now)
			first, act := opened(t, d)
			if test.live {
				act(func() { first.goOn(first.ctx, app.Event{}) })
			}
			d.Time = now.Add(time.Second)
			second, actSecond := opened(t, d)
			for _, p := range []*Page{first, second} { // each hears of what the other stored
				p.otherTab()
				act(func() {})
				actSecond(func() {})
			}
			if got := second.visit.Screen.Name(); got != test.want {
				t.Errorf("screen is %q, want %q", got, test.want)
			}
			if got := first.visit.Screen.Name(); test.live && got != "session" {
				t.Errorf("the tab that runs it is at %q, want the session", got)
			}
		})
	}
}

func TestSessionTellsOfSettingsThatCannotBeRead(t *testing.T) {
	d := uitest.NewFakeDevice()
	d.Stored[store.SettingsKey] = "broken"
	d.Stored[store.DiaryKey] = "broken"
	p, _ := opened(t, d)
	want := []visit.Notice{visit.NoSettings, visit.DiaryAside}
	if diff := cmp.Diff(want, p.visit.Notices); diff != "" {
		t.Errorf("notices mismatch (-want +got):\n%s", diff)
	}
	for _, words := range wording.Joined(p.text().Page.NoSettings, p.Library.Text.Flow.Setup.Aside) {
		if got := app.HTMLString(p); !strings.Contains(got, words) {
			t.Errorf("page is\n%s\nwant %q in it", got, words)
		}
	}
	again, _ := opened(t, d)
	if len(again.visit.Notices) > 0 {
		t.Errorf("told %q the next time, want it told once", again.visit.Notices)
	}
}

func TestDeletedElsewhereStaysDeleted(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	act(func() { p.Tell(session.Pause{}) })
	if d.Stored[store.SessionKey] == "" {
		t.Fatal("nothing is stored, want the session")
	}
	delete(d.Stored, store.SessionKey) // in another tab
	p.watched(true)
	if again := d.Stored[store.SessionKey] != ""; again || !p.visit.Unsaved || p.visit.Screen.Name() != "session" {
		t.Errorf("stored again %t, unsaved %t, screen %q, want it not stored, said, and the session going on", again, p.visit.Unsaved, p.visit.Screen.Name())
	}
}

func TestLeavingSaves(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, _ := playing(t, m, now)
	d.Time = now.Add(3 * time.Second)
	p.watched(true)
	s, err := store.ReadSession(p.Library, d.Stored[store.SessionKey])
	if err != nil {
		t.Fatal(err)
	}
	if got := session.Restore(s.Model, d.Time.Add(time.Hour)).Remaining(d.Time); got != 47*time.Second {
		t.Errorf("what is left after leaving is %v, want 47s", got)
	}
}

// A volatileDevice keeps values for as long as the page lasts, and says so.
type volatileDevice struct{ *uitest.FakeDevice }

func (d volatileDevice) Store(key, value string) error {
	d.Stored[key] = value
	return errors.New("volatile")
}

// What is kept for the visit alone is kept up to date: a frame gives it along.
func TestVolatileStorageIsKeptUpToDate(t *testing.T) {
	m, now := uitest.Hold(t)
	p, d, act := playing(t, m, now)
	p.Device = volatileDevice{d}
	act(func() { p.Tell(session.Pause{}) })
	act(func() { p.Tell(session.End{}) })
	s, err := store.ReadSession(p.Library, d.Stored[store.SessionKey])
	if err != nil || s.Model.Phase != session.Stopped || !p.visit.Unsaved {
		t.Errorf("stored is %q, %v, unsaved %t, want it as it is now, and said", s.Model.Phase, err, p.visit.Unsaved)
	}
}
