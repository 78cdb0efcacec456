package components

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/visit"
	"unknot/content"
)

// planOf plans a shipped routine with the choices of a first visit.
func planOf(t *testing.T, lib *content.Library, routine string, choose func(*session.Choices)) session.Plan {
	t.Helper()
	r, ok := lib.Routine(routine)
	if !ok {
		t.Fatalf("routine %q: not found", routine)
	}
	c := session.Choices{
		CountIn: 10, Wait: session.WaitToSetUp, Style: content.Standard,
		First: session.Left, Spot: "side-of-hip",
	}
	if choose != nil {
		choose(&c)
	}
	plan, err := session.NewPlan(r, lib.Spots, lib.Styles, c)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

// playTo plays a plan, a second at a time, to the first segment asked for and
// some time into it.
func playTo(t *testing.T, plan session.Plan, want func(session.Segment) bool, into time.Duration) (session.Model, time.Time) {
	t.Helper()
	now := noon
	m, _ := session.Update(session.New(plan), session.Begin{}, now)
	for !want(m.Segment()) {
		switch {
		case !m.Live():
			t.Fatal("play: session is over, want the segment asked for")
		case m.Phase == session.Ready:
			m, _ = session.Update(m, session.InPlace{}, now)
		case m.Total == 0 || m.Segment().Length == 0:
			m, _ = session.Update(m, session.Done{}, now)
		default:
			now = now.Add(time.Second)
			m, _ = session.Update(m, session.Tick{}, now)
		}
	}
	for end := now.Add(into); now.Before(end); {
		now = now.Add(time.Second)
		m, _ = session.Update(m, session.Tick{}, now)
	}
	return m, now
}

func kindIs(k session.Kind) func(session.Segment) bool {
	return func(s session.Segment) bool { return s.Kind == k }
}

// isPress finds a hold hold on a spot.
func isPress(s session.Segment) bool { return s.Kind == session.Hold && s.Ceiling > 0 }

// pageAt returns a page on a screen of a visit.
func pageAt(t *testing.T, d device.Device, routine string, s visit.Screen) *SessionPage {
	t.Helper()
	lib := library(t)
	return &SessionPage{
		Library: lib, Device: d, Routine: routine, settings: visitSettings{Settings: device.DefaultSettings()},
		visit: visit.Model{Library: lib, Routine: routine, Tab: "this tab", Screen: s, Person: visit.Person{Screened: noon}},
	}
}

// runOf returns the session that is on the screen of a page.
func runOf(t *testing.T, p *SessionPage) visit.Run {
	t.Helper()
	run, ok := p.visit.Run()
	if !ok {
		t.Fatalf("screen is %s, want a session", p.visit.Screen.Name())
	}
	return run
}

// changeRun changes the session that is on the screen of a page.
func changeRun(t *testing.T, p *SessionPage, change func(*visit.Run)) {
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
func playing(t *testing.T, m session.Model, now time.Time) (*SessionPage, *fakeDevice, func(func())) {
	t.Helper()
	d := newFakeDevice()
	d.now = now
	p := pageAt(t, d, m.Plan.Routine, visit.Live{Run: visit.Run{Session: m}})
	held := borrowContext(t, p)
	d.took()
	return p, d, func(do func()) {
		t.Helper()
		p.ctx.Dispatch(func(app.Context) { do() })
		held.engine.ConsumeAll()
	}
}

// controls returns the names of the buttons that are drawn and not hidden.
func controls(t *testing.T, ui app.UI) []string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(app.HTMLString(ui)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" }) {
			return
		}
		if n.Type == html.ElementNode && n.Data == "button" {
			names = append(names, strings.Join(strings.Fields(textOf(n)), " "))
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return names
}

func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}

// noControls are controls that nobody taps.
type noControls struct{}

func (noControls) Tell(session.Msg) {}

func (noControls) PauseOrGo() {}

func (noControls) SayAgain() {}

func (noControls) Mute() {}

func (noControls) ToggleFloor() {}

// playerAt is the player at one moment of a session.
func playerAt(t *testing.T, m session.Model, now time.Time) player {
	t.Helper()
	return player{
		View: View{
			Library: library(t), Model: m, Now: now,
			Settings: device.DefaultSettings(), Can: newFakeDevice().Abilities(),
		},
		controls: noControls{}, clock: new(clockHandle),
	}
}

// drawn is what a player draws.
func drawn(v player) app.UI {
	if v.Model.Phase == session.Away {
		return v.away()
	}
	return v.view()
}

func TestPlayerGoldens(t *testing.T) {
	lib := library(t)
	full := planOf(t, lib, "full", nil)
	for name, test := range map[string]struct {
		want func(session.Segment) bool
		into time.Duration
		msgs []session.Msg
		gap  time.Duration
	}{
		"ready":     {want: func(s session.Segment) bool { return s.Spot != "" }},
		"count-in":  {want: func(s session.Segment) bool { return s.Kind == session.GetReady && s.Length > 0 }},
		"find":      {want: kindIs(session.Find), into: 4 * time.Second},
		"hold":      {want: isPress, into: 14 * time.Second},
		"swap":      {want: kindIs(session.Swap)},
		"move":      {want: func(s session.Segment) bool { return s.Repeats > 0 }, into: 14 * time.Second},
		"warm":      {want: kindIs(session.Warm), into: 12 * time.Second},
		"paused":    {want: isPress, into: 14 * time.Second, msgs: []session.Msg{session.Pause{}}},
		"returning": {want: isPress, into: 14 * time.Second, msgs: []session.Msg{session.Pause{}, session.Resume{}}},
		"away":      {want: isPress, into: 14 * time.Second, gap: time.Hour, msgs: []session.Msg{session.Tick{}}},
	} {
		t.Run(name, func(t *testing.T) {
			m, now := playTo(t, full, test.want, test.into)
			now = now.Add(test.gap)
			unseen := now.Sub(m.SeenAt)
			for _, msg := range test.msgs {
				m, _ = session.Update(m, msg, now)
			}
			v := playerAt(t, m, now)
			v.Unseen = unseen
			golden(t, "player-"+name+".html", markup(t, drawn(v)))
		})
	}
}
