package components

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// gateOf returns a gate of a page, mounted, and what runs its handlers.
func gateOf(t *testing.T, change func(*SessionPage)) (*Gate, *SessionPage, *fakeDevice, *mounted) {
	t.Helper()
	d := newFakeDevice()
	p := &SessionPage{Library: library(t), Device: d, Routine: "one-spot", settings: DefaultSettings()}
	if change != nil {
		change(p)
	}
	borrowContext(t, p)
	g := &Gate{Library: p.Library, Flow: p, Due: p.due(), Cautions: p.settings.Cautions}
	return g, p, d, borrowContext(t, g)
}

func TestGateGoldens(t *testing.T) {
	first, _, _, _ := gateOf(t, nil)
	again, _, _, _ := gateOf(t, func(p *SessionPage) {
		p.settings.Screened = noon.AddDate(0, 0, -20)
		p.settings.Cautions = []string{"thin-bones"}
	})
	unsure, _, _, held := gateOf(t, nil)
	held.tap(unsure.some)
	for name, g := range map[string]*Gate{"gate": first, "gate-again": again, "gate-unsure": unsure} {
		t.Run(name, func(t *testing.T) { golden(t, name+".html", markup(t, g)) })
	}
}

func TestGateGoesOn(t *testing.T) {
	g, p, d, held := gateOf(t, nil)
	held.do(func(app.Context) {
		g.flip("sleepy")
		g.flip("pregnant")
		g.flip("thin-bones")
		g.flip("sleepy")
	})
	held.tap(g.none)
	if p.screen != AtSetUp {
		t.Errorf("screen is %q, want %q", p.screen, AtSetUp)
	}
	s := LoadSettings(d)
	if diff := cmp.Diff([]string{"thin-bones", "pregnant"}, s.Cautions); diff != "" {
		t.Errorf("cautions mismatch (-want +got):\n%s", diff)
	}
	if !s.Screened.Equal(noon) || p.due() != NotDue {
		t.Errorf("signs were read at %v and are due %q, want them read now", s.Screened, p.due())
	}
}

// Whatever is tapped, nothing that is stored says that a sign might apply.
func TestGateStoresNoAnswer(t *testing.T) {
	g, p, d, held := gateOf(t, func(p *SessionPage) { p.settings.Screened = noon.Add(-time.Hour) })
	held.tap(g.some)
	if !g.unsure || p.screen != AtGate || p.due() != FirstTime {
		t.Errorf("unsure %t, screen %q, due %q, want what to do, and the signs asked again", g.unsure, p.screen, p.due())
	}
	visit := DefaultSettings()
	if err := SaveSettings(newFakeDevice(), visit); err != nil {
		t.Fatal(err)
	}
	want := newFakeDevice()
	if err := SaveSettings(want, visit); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.stored, d.stored); diff != "" {
		t.Errorf("stored mismatch (-a visit that answered nothing +got):\n%s", diff)
	}
	held.tap(g.back)
	if g.unsure {
		t.Error("still shows what to do, want the way back")
	}
}

// The cautions that were ticked before are ticked again.
func TestGateKeepsCautions(t *testing.T) {
	g, p, _, held := gateOf(t, func(p *SessionPage) { p.settings.Cautions = []string{"sleepy", "pregnant"} })
	held.do(func(app.Context) { g.flip("sleepy") })
	held.tap(g.none)
	if diff := cmp.Diff([]string{"pregnant"}, p.settings.Cautions); diff != "" {
		t.Errorf("cautions mismatch (-want +got):\n%s", diff)
	}
}

// No word of these screens gives a verdict.
func TestFlowGivesNoVerdict(t *testing.T) {
	lib := library(t)
	first, _, _, _ := gateOf(t, nil)
	words := strings.ToLower(app.HTMLString(first) + strings.Join(lib.Text.Flow.Gate.UnsureText, " ") +
		strings.Join(lib.Text.Flow.Aftercare.Expect.Do, " "))
	for _, verdict := range []string{"you are clear", "you are safe", "nothing serious", "rarely dangerous", "trigger point", "well done"} {
		if strings.Contains(words, verdict) {
			t.Errorf("says %q, want no verdict and no praise", verdict)
		}
	}
}
