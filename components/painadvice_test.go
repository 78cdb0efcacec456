package components

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
)

// hurtPage is a page on which "Stop, this hurts" was said in a press.
func hurtPage(t *testing.T) (*SessionPage, func(*PainAdvice, func(*PainAdvice))) {
	t.Helper()
	m, now := hold(t)
	p, _, act := playing(t, m, now)
	act(func() { p.Tell(session.Hurt{}) })
	return p, func(a *PainAdvice, do func(*PainAdvice)) {
		t.Helper()
		borrowContext(t, a).do(func(app.Context) { do(a) })
	}
}

func TestPainGoldens(t *testing.T) {
	p, _ := hurtPage(t)
	for name, pain := range map[string]session.Pain{"pain": "", "pain-sore": session.TooSore, "pain-tingling": session.Tingling} {
		t.Run(name, func(t *testing.T) {
			p.model.Pain = pain
			golden(t, name+".html", markup(t, p.hurting()))
		})
	}
}

func TestEachKindOfHurtLeadsOn(t *testing.T) {
	for _, test := range []struct {
		name  string
		pain  session.Pain
		msg   session.Msg // what is answered to the advice
		want  session.Phase
		other bool // another spot is next
	}{
		{name: "too sore goes on, lighter", pain: session.TooSore, msg: session.GoOn{}, want: session.Ready},
		{name: "too sore leaves the spot out", pain: session.TooSore, msg: session.Leave{}, want: session.Ready, other: true},
		{name: "too sore ends", pain: session.TooSore, msg: session.End{}, want: session.Stopped},
		{name: "tingling that went leaves the spot out", pain: session.Tingling, msg: session.Leave{}, want: session.Ready, other: true},
		{name: "tingling that stays ends", pain: session.Tingling, msg: session.End{}, want: session.Stopped},
		{name: "unwell ends at once", pain: session.Unwell, want: session.Stopped},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, act := hurtPage(t)
			spot := p.model.Segment().Spot
			act(p.hurting().(*PainAdvice), func(a *PainAdvice) { a.say(test.pain) })
			if test.msg != nil {
				p.Tell(test.msg)
			}
			if p.model.Phase != test.want || (p.model.Phase != session.Stopped && (p.model.Segment().Spot != spot) != test.other) {
				t.Errorf("phase %q at %q, want %q and another spot: %t", p.model.Phase, p.model.Segment().Spot, test.want, test.other)
			}
			if test.want == session.Stopped && p.screen != AtCheckOut {
				t.Errorf("screen is %q, want %q", p.screen, AtCheckOut)
			}
		})
	}
}

// A slip of the finger goes back to where it was, in a pause.
func TestHurtByMistakeGoesBack(t *testing.T) {
	p, act := hurtPage(t)
	at := p.model.At
	act(p.hurting().(*PainAdvice), func(a *PainAdvice) { a.Flow.Tell(session.Undone{}) })
	if p.model.Phase != session.Paused || p.model.At != at || p.screen != AtSession {
		t.Errorf("phase %q at %d on %q, want %q at %d on %q", p.model.Phase, p.model.At, p.screen, session.Paused, at, AtSession)
	}
}

// Where nothing is pressed there is no spot to leave out.
func TestPainWithoutASpotLeavesTheStep(t *testing.T) {
	p, _ := hurtPage(t)
	text := p.Library.Text.Flow.Pain
	for _, test := range []struct {
		pain session.Pain
		want []string
	}{
		{session.TooSore, []string{text.GoOn, text.LeaveStep, text.End, text.Back}},
		{session.Tingling, []string{text.ClearedAny, text.NotCleared, text.Back}},
	} {
		got := controls(t, &PainAdvice{Library: p.Library, Flow: p, Pain: test.pain})
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: buttons mismatch (-want +got):\n%s", test.pain, diff)
		}
	}
	if got := controls(t, &PainAdvice{Library: p.Library, Flow: p, Pain: session.TooSore, Spot: "pit"}); !slices.Contains(got, text.LeaveSpot) {
		t.Errorf("buttons are %q, want %q among them", got, text.LeaveSpot)
	}
}
