package aftercare

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
	"unknot/components/uitest"
)

// A painFlow records what is said of a pain.
type painFlow struct{ told []session.Msg }

func (f *painFlow) Tell(msg session.Msg) { f.told = append(f.told, msg) }

func TestPainGoldens(t *testing.T) {
	m, _ := uitest.Hold(t)
	for name, pain := range map[string]session.Pain{"pain": "", "pain-sore": session.TooSore, "pain-tingling": session.Tingling} {
		t.Run(name, func(t *testing.T) {
			a := &PainAdvice{Library: uitest.Library(t), Flow: &painFlow{}, Pain: pain, Spot: m.Segment().Spot}
			uitest.Golden(t, name+".html", uitest.Markup(t, a))
		})
	}
}

// Who feels unwell is asked nothing more: the session ends.
func TestEachKindOfHurtIsTold(t *testing.T) {
	for pain, want := range map[session.Pain][]session.Msg{
		session.TooSore:  {session.Say{Pain: session.TooSore}},
		session.Tingling: {session.Say{Pain: session.Tingling}},
		session.Unwell:   {session.Say{Pain: session.Unwell}, session.End{}},
	} {
		flow := &painFlow{}
		(&PainAdvice{Library: uitest.Library(t), Flow: flow}).say(pain)
		if diff := cmp.Diff(want, flow.told); diff != "" {
			t.Errorf("%s: told mismatch (-want +got):\n%s", pain, diff)
		}
	}
}

// Where nothing is pressed there is no spot to leave out.
func TestPainWithoutASpotLeavesTheStep(t *testing.T) {
	lib := uitest.Library(t)
	text := lib.Text.Flow.Pain
	for _, test := range []struct {
		pain session.Pain
		want []string
	}{
		{session.TooSore, []string{text.GoOn, text.LeaveStep, text.End, text.Back}},
		{session.Tingling, []string{text.ClearedAny, text.NotCleared, text.Back}},
	} {
		got := uitest.Controls(t, &PainAdvice{Library: lib, Flow: &painFlow{}, Pain: test.pain})
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: buttons mismatch (-want +got):\n%s", test.pain, diff)
		}
	}
	if got := uitest.Controls(t, &PainAdvice{Library: lib, Flow: &painFlow{}, Pain: session.TooSore, Spot: "pit"}); !slices.Contains(got, text.LeaveSpot) {
		t.Errorf("buttons are %q, want %q among them", got, text.LeaveSpot)
	}
}
