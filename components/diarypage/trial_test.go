package diarypage

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/uitest"
)

// TestTrialTranscript is what the trial says in each state, and the rules that
// it goes by there, for a clinician to read.
func TestTrialTranscript(t *testing.T) {
	lib := uitest.Library(t)
	states := []diary.State{
		{}, {Stage: diary.Early}, {Stage: diary.Early, Day: 3},
		{Stage: diary.Low, Day: 20}, {Stage: diary.Stopped, Day: 5}, {Stage: diary.Lapsed, Day: 30},
	}
	for _, stage := range []diary.Stage{diary.Review, diary.Over} {
		for _, verdict := range []diary.Verdict{diary.Improved, diary.NotImproved, diary.Worsened, diary.TooFew} {
			states = append(states, diary.State{Stage: stage, Day: 15, Verdict: verdict})
		}
	}
	var b strings.Builder
	for _, s := range states {
		says, rules := TrialWords(lib, s)
		says = append(says, lib.Text.Diary.Trial.Always...)
		fmt.Fprintf(&b, "day %d, stage %q, verdict %q\n  %s\n  rules: %s\n", s.Day, s.Stage, s.Verdict,
			strings.Join(says, "\n  "), strings.Join(rules, ", "))
	}
	for _, rule := range lib.Trial.Rules {
		fmt.Fprintf(&b, "rule %s, sources %d\n  %s\n", rule.ID, len(ui.RuleSources(lib, rule.ID)), strings.Join(ui.RuleWords(lib, rule.ID), "\n  "))
	}
	for _, why := range []diary.Why{
		diary.WasSore, diary.WasTooSore, diary.Bruised, diary.WorseDays, diary.FeltWorse,
		diary.NotHelping, diary.Returning, diary.PainUp, diary.LongAgo,
	} {
		fmt.Fprintf(&b, "less pressing: %s\n  %s\n  rules: %s\n", why,
			strings.Join(ui.LimitWords(lib, why), "\n  "), strings.Join(ui.LimitRules(why), ", "))
	}
	if found := uitest.Unfilled.FindAllString(b.String(), -1); found != nil {
		t.Errorf("placeholders %q are left, want each filled", found)
	}
	uitest.Golden(t, "trial.txt", b.String())
}

// Each rule names its source, or says that it is ours, wholly or in part.
func TestRulesNameTheirSources(t *testing.T) {
	lib := uitest.Library(t)
	text := lib.Text.Diary.Trial
	for _, rule := range lib.Trial.Rules {
		got := uitest.Markup(t, ui.RuleItem(lib, rule.ID))
		linked := strings.Contains(got, `class="sources__list"`)
		if linked != (len(rule.Sources) > 0) || strings.Contains(got, text.Ours) != (rule.Judgement && !linked) ||
			strings.Contains(got, text.Partly) != (rule.Judgement && linked) {
			t.Errorf("rule %s is shown as\n%s\nwant its %d sources, and whether it is ours", rule.ID, got, len(rule.Sources))
		}
	}
}

func TestTrialIsRead(t *testing.T) {
	d := keeping(t, everyOtherDay(15, always(5)))
	p, m := diaryPage(t, d)
	if got := uitest.Markup(t, p.whatTrialSays()); !strings.Contains(got, `id="read"`) {
		t.Fatalf("the trial is\n%s\nwant a button to mark it as read", got)
	}
	m.Tap(p.markRead)
	if diff := cmp.Diff([]string{p.state.Key()}, remembered(t, d).Read); diff != "" {
		t.Errorf("read mismatch (-want +got):\n%s", diff)
	}
	if got := uitest.Markup(t, p.whatTrialSays()); strings.Contains(got, `id="read"`) || p.note != p.words().Cards.Saved {
		t.Errorf("note is %q and the trial is\n%s\nwant it told, and no button", p.note, got)
	}
}

// A trial that is over may be followed by a new one on request; one that is
// not, or that says to see someone first, offers none here.
func TestNewTrialOnRequest(t *testing.T) {
	easy := everyOtherDay(30, always(1))
	for i := range easy.Records {
		easy.Records[i].Before.Ease, easy.Records[i].After.Ease = uitest.Number(9), uitest.Number(9)
	}
	tests := map[string]struct {
		book diary.Book
		want bool
	}{
		"under way":               {everyOtherDay(15, always(5)), false},
		"over, nothing changed":   {everyOtherDay(44, always(5)), true},
		"over, because it is low": {easy, true},
		"over, and it is worse":   {everyOtherDay(44, func(ago int) int { return 8 - ago/7 }), false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			d := keeping(t, test.book)
			p, m := diaryPage(t, d)
			if got := strings.Contains(uitest.Markup(t, p.whatTrialSays()), `id="begin-again"`); got != test.want {
				t.Fatalf("stage %q, verdict %q: offers a new trial: %t, want %t", p.state.Stage, p.state.Verdict, got, test.want)
			}
			if !test.want {
				return
			}
			m.Tap(p.beginAgain)
			if p.state.Stage != diary.NotBegun || p.note != p.words().Cards.Saved {
				t.Errorf("then the stage is %q and the note %q, want a trial that has not begun, and told", p.state.Stage, p.note)
			}
		})
	}
}
