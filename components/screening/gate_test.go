package screening

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/uitest"
	"unknot/components/visit"
)

// A gateFlow records what comes of reading the warning signs.
type gateFlow struct{ told []string }

func (f *gateFlow) Screened(cautions []string) {
	f.told = append(f.told, fmt.Sprint("screened ", cautions))
}

func (f *gateFlow) Unsure() { f.told = append(f.told, "unsure") }

func (f *gateFlow) BackToSigns() { f.told = append(f.told, "back") }

// gateOf returns a gate, mounted, and what runs its handlers.
func gateOf(t *testing.T, due visit.Due, unsure bool, cautions ...string) (*Gate, *gateFlow, *uitest.Mounted) {
	t.Helper()
	flow := &gateFlow{}
	g := &Gate{Library: uitest.Library(t), Flow: flow, Due: due, Unsure: unsure, Cautions: cautions}
	return g, flow, uitest.BorrowContext(t, g)
}

func TestGateGoldens(t *testing.T) {
	first, _, _ := gateOf(t, visit.FirstTime, false)
	again, _, _ := gateOf(t, visit.LongAgo, false, "thin-bones")
	unsure, _, _ := gateOf(t, visit.FirstTime, true)
	for name, g := range map[string]*Gate{"gate": first, "gate-again": again, "gate-unsure": unsure} {
		t.Run(name, func(t *testing.T) { uitest.Golden(t, name+".html", uitest.Markup(t, g)) })
	}
}

// The cautions go on in the order in which they are asked.
func TestGateGoesOn(t *testing.T) {
	g, flow, held := gateOf(t, visit.FirstTime, false)
	held.Do(func(app.Context) {
		g.flip("sleepy")
		g.flip("pregnant")
		g.flip("thin-bones")
		g.flip("sleepy")
	})
	held.Tap(g.none)
	if diff := cmp.Diff([]string{"screened [thin-bones pregnant]"}, flow.told); diff != "" {
		t.Errorf("told mismatch (-want +got):\n%s", diff)
	}
}

// Which sign it might be is neither asked nor told.
func TestGateTellsNoAnswer(t *testing.T) {
	g, flow, held := gateOf(t, visit.FirstTime, false)
	held.Tap(g.some)
	held.Tap(g.back)
	if diff := cmp.Diff([]string{"unsure", "back"}, flow.told); diff != "" {
		t.Errorf("told mismatch (-want +got):\n%s", diff)
	}
}

// The cautions that were ticked before are ticked again, also where they are
// known only after the gate stands. One that is taken away stays away.
func TestGateKeepsCautions(t *testing.T) {
	g, flow, held := gateOf(t, visit.FirstTime, false)
	held.Do(func(ctx app.Context) {
		g.Cautions = []string{"sleepy", "pregnant"}
		g.OnUpdate(ctx)
		g.flip("sleepy")
		g.OnUpdate(ctx)
	})
	held.Tap(g.none)
	if diff := cmp.Diff([]string{"screened [pregnant]"}, flow.told); diff != "" {
		t.Errorf("told mismatch (-want +got):\n%s", diff)
	}
}

// No word of these screens gives a verdict.
func TestFlowGivesNoVerdict(t *testing.T) {
	lib := uitest.Library(t)
	first, _, _ := gateOf(t, visit.FirstTime, false)
	words := strings.ToLower(app.HTMLString(first) + strings.Join(lib.Text.Flow.Gate.UnsureText, " ") +
		strings.Join(lib.Text.Flow.Aftercare.Expect.Do, " "))
	for _, verdict := range []string{"you are clear", "you are safe", "nothing serious", "rarely dangerous", "trigger point", "well done"} {
		if strings.Contains(words, verdict) {
			t.Errorf("says %q, want no verdict and no praise", verdict)
		}
	}
}
