package components

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
)

// opened returns a page that has just been opened over what a device
// remembers.
func opened(t *testing.T, d *fakeDevice) (*SessionPage, func(func())) {
	t.Helper()
	p := &SessionPage{Library: library(t), Device: d, Routine: "full"}
	held := borrowContext(t, p)
	act := func(do func()) {
		t.Helper()
		p.ctx.Dispatch(func(app.Context) { do() })
		held.engine.ConsumeAll()
	}
	act(func() { p.open(p.ctx) })
	return p, act
}

// stored returns a device that remembers a session another tab left.
func storedBy(t *testing.T, m session.Model, now time.Time) *fakeDevice {
	t.Helper()
	d := newFakeDevice()
	d.now = now
	value, err := json.Marshal(storedSession{Version: storedVersion, Owner: "another tab", Model: m})
	if err != nil {
		t.Fatal(err)
	}
	d.stored[sessionKey] = string(value)
	return d
}

func TestOpenOverAStoredSession(t *testing.T) {
	m, now := hold(t)
	paused, _ := session.Update(m, session.Pause{}, now)
	over, _ := session.Update(m, session.End{}, now)
	hurt, _ := session.Update(m, session.Hurt{}, now)
	for _, test := range []struct {
		name      string
		model     session.Model
		value     string // in place of the model
		after     time.Duration
		want      Screen
		wantTold  bool
		wantWords string
	}{
		{name: "a running one stopped when it was last seen", model: m, after: time.Hour, want: AtResume,
			wantWords: "Continue at step 4: Low-back corner, left, 50 seconds to go"},
		{name: "a paused one too", model: paused, after: time.Hour, want: AtResume,
			wantWords: "Continue at step 4: Low-back corner, left, 50 seconds to go"},
		{name: "one that hurt comes back to its question", model: hurt, after: time.Hour, want: AtSession},
		{name: "one that ended still wants its check-out", model: over, after: time.Hour, want: AtCheckOut},
		{name: "one from yesterday is forgotten", model: m, after: 13 * time.Hour, want: AtGate, wantTold: true},
		{name: "a broken one is set aside", value: `{"version":1,"mod`, want: AtGate, wantTold: true},
		{name: "one of another version is set aside", value: `{"version":2}`, want: AtGate, wantTold: true},
		{name: "one of an unknown routine is set aside", value: `{"version":1,"model":{"plan":{"routine":"gone"}}}`, want: AtGate, wantTold: true},
		{name: "one past its end is set aside", value: `{"version":1,"model":{"plan":{"routine":"full"},"at":3}}`, want: AtGate, wantTold: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := storedBy(t, test.model, now.Add(test.after))
			if test.value != "" {
				d.stored[sessionKey] = test.value
			}
			p, _ := opened(t, d)
			if p.screen != test.want || (len(p.told) > 0) != test.wantTold {
				t.Errorf("screen is %q and told %q, want %q and told %t", p.screen, p.told, test.want, test.wantTold)
			}
			if aside := len(SetAside(d)) > 0; aside != (test.value != "") {
				t.Errorf("set aside is %t, want %t", aside, test.value != "")
			}
			if test.wantWords != "" && p.continueWords() != test.wantWords {
				t.Errorf("offer is %q, want %q", p.continueWords(), test.wantWords)
			}
		})
	}
}

func TestContinue(t *testing.T) {
	m, now := hold(t)
	d := storedBy(t, m, now.Add(time.Hour))
	p, act := opened(t, d)
	act(p.goOn)
	if p.screen != AtSession || p.model.Phase != session.Returning || p.model.Spent != 10*time.Second {
		t.Errorf("screen %q, phase %q, spent %v, want the session going on after 10s", p.screen, p.model.Phase, p.model.Spent)
	}
	calls := d.took()
	for _, want := range []string{"unlock", "live true", "awake true"} {
		if !slices.Contains(calls, want) {
			t.Errorf("device calls are %q, want %q among them", calls, want)
		}
	}
}

func TestStartAgainForgets(t *testing.T) {
	m, now := hold(t)
	d := storedBy(t, m, now)
	p, act := opened(t, d)
	act(p.startAgain)
	if p.screen != AtGate || d.stored[sessionKey] != "" {
		t.Errorf("screen is %q and %q is stored, want the gate and nothing", p.screen, d.stored[sessionKey])
	}
}

// The tab that goes on with a session wins it; the other one stops.
func TestTwoTabs(t *testing.T) {
	m, now := hold(t)
	for _, test := range []struct {
		name  string
		learn func(p *SessionPage, act func(func()))
	}{
		{name: "at its next save", learn: func(p *SessionPage, act func(func())) {
			act(func() { p.send(session.Pause{}) })
		}},
		{name: "when the other tab stores", learn: func(p *SessionPage, act func(func())) {
			p.otherTab()
			act(func() {})
		}},
		{name: "when it is looked at again", learn: func(p *SessionPage, act func(func())) {
			p.watched(false)
			act(func() {})
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := storedBy(t, m, now)
			first, actFirst := opened(t, d)
			actFirst(first.goOn)
			second, actSecond := opened(t, d)
			actSecond(second.goOn)
			d.took()
			test.learn(first, actFirst)
			if first.screen != AtElsewhere || second.screen != AtSession {
				t.Errorf("screens are %q and %q, want %q and %q", first.screen, second.screen, AtElsewhere, AtSession)
			}
			if calls := d.took(); !slices.Contains(calls, "chimes ") || !slices.Contains(calls, "live false") {
				t.Errorf("device calls are %q, want silence", calls)
			}
			actFirst(first.goOn)
			if first.screen != AtSession || !second.taken() {
				t.Errorf("screen is %q, want the session taken back", first.screen)
			}
		})
	}
}

// A tab that finds a session which is live elsewhere says so, and takes nothing
// away from the tab that runs it.
func TestFoundWhileAnotherTabRunsIt(t *testing.T) {
	m, now := hold(t)
	for _, test := range []struct {
		name string
		live bool
		want Screen
	}{
		{name: "it runs there", live: true, want: AtElsewhere},
		{name: "it was left", want: AtResume},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := storedBy(t, m, now)
			first, act := opened(t, d)
			if test.live {
				act(first.goOn)
			}
			d.now = now.Add(time.Second)
			second, actSecond := opened(t, d)
			for _, p := range []*SessionPage{first, second} { // each hears of what the other stored
				p.otherTab()
				act(func() {})
				actSecond(func() {})
			}
			if second.screen != test.want {
				t.Errorf("screen is %q, want %q", second.screen, test.want)
			}
			if test.live && first.screen != AtSession {
				t.Errorf("the tab that runs it is at %q, want %q", first.screen, AtSession)
			}
		})
	}
}

func TestSessionTellsOfSettingsThatCannotBeRead(t *testing.T) {
	d := newFakeDevice()
	d.stored[settingsKey] = "broken"
	d.stored[diaryKey] = "broken"
	p, _ := opened(t, d)
	want := joined(p.text().Page.NoSettings, p.Library.Text.Flow.Setup.Aside)
	if diff := cmp.Diff(want, p.told); diff != "" {
		t.Errorf("told mismatch (-want +got):\n%s", diff)
	}
	again, _ := opened(t, d)
	if len(again.told) > 0 {
		t.Errorf("told %q the next time, want it told once", again.told)
	}
}

// What it ended in is known only once it stands in the diary.
func TestLeftAfterFeelingUnwellAsksForTheWarningSigns(t *testing.T) {
	m, now := hold(t)
	m, _ = session.Update(m, session.Hurt{}, now)
	m, _ = session.Update(m, session.Say{Pain: session.Unwell}, now)
	d := newFakeDevice()
	d.now = now.Add(13 * time.Hour)
	value, err := json.Marshal(storedSession{Version: storedVersion, Model: m, Answers: diary.Answers{At: now.Add(-time.Minute)}})
	if err != nil {
		t.Fatal(err)
	}
	d.stored[sessionKey] = string(value)
	settings := DefaultSettings()
	settings.Screened = now.Add(-time.Minute)
	if err := SaveSettings(d, settings); err != nil {
		t.Fatal(err)
	}
	if p, _ := opened(t, d); p.screen != AtGate || p.due() != HurtLast {
		t.Errorf("screen is %q and due %q, want %q and %q", p.screen, p.due(), AtGate, HurtLast)
	}
}

func TestDeletedElsewhereStaysDeleted(t *testing.T) {
	m, now := hold(t)
	p, d, _ := playing(t, m, now)
	p.claim()
	if d.stored[sessionKey] == "" {
		t.Fatal("nothing is stored, want the session")
	}
	delete(d.stored, sessionKey) // in another tab
	p.watched(true)
	if again := d.stored[sessionKey] != ""; again || !p.unsaved || p.screen != AtSession {
		t.Errorf("stored again %t, unsaved %t, screen %q, want it not stored, said, and the session going on", again, p.unsaved, p.screen)
	}
}

func TestLeavingSaves(t *testing.T) {
	m, now := hold(t)
	p, d, _ := playing(t, m, now)
	d.now = now.Add(3 * time.Second)
	p.watched(true)
	s, err := readSession(p.Library, d.stored[sessionKey])
	if err != nil {
		t.Fatal(err)
	}
	if got := session.Restore(s.Model, d.now.Add(time.Hour)).Remaining(d.now); got != 47*time.Second {
		t.Errorf("what is left after leaving is %v, want 47s", got)
	}
}
