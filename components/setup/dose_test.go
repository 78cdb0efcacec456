package setup

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/uitest"
)

// everyWhy is every reason for which a session presses less.
var everyWhy = []diary.Why{
	diary.WasSore, diary.WasTooSore, diary.Bruised, diary.WorseDays, diary.FeltWorse,
	diary.NotHelping, diary.Returning, diary.LongAgo, diary.BadToday, diary.HadToStop,
	diary.BruisedAgain, diary.GotWorse, diary.PainUp, diary.VeryBad,
}

// What is said for each reason, with the rules and their sources, to be read by
// someone who knows.
func TestWhatEveryLimitSays(t *testing.T) {
	lib := uitest.Library(t)
	if n := len(lib.Text.Diary.Dose.Why); n != len(everyWhy) {
		t.Errorf("there are words for %d reasons, want %d", n, len(everyWhy))
	}
	var b strings.Builder
	for _, why := range everyWhy {
		fmt.Fprintf(&b, "%s\n", why)
		for _, line := range uitest.Lines(t, app.HTMLString(limitNotice(lib, "limit-rules", why))) {
			fmt.Fprintf(&b, "\t%s\n", line)
		}
	}
	uitest.Golden(t, "limits.txt", b.String())
}

// Why a session presses less stands in the set-up as soon as that is drawn.
func TestSetupSaysWhyItPressesLess(t *testing.T) {
	for _, why := range everyWhy[:len(everyWhy)-2] { // pain of now is said beside its rating
		for _, test := range []struct {
			routine string
			said    bool
		}{{"full", true}, {"move", why == diary.WorseDays}} {
			s, _, _, _ := setupOf(t, test.routine, nil)
			s.limit = diary.Limit{Dose: diary.HalfDose, Why: why}
			if why == diary.WorseDays { // which never presses
				s.limit.Dose = diary.NoPress
			}
			want := strings.Join(ui.LimitWords(s.Library, why), " ")
			if got := strings.Contains(app.HTMLString(s.Render()), want); got != test.said {
				t.Errorf("%s, %s: it says %q: %t, want %t", why, test.routine, want, got, test.said)
			}
		}
	}
}

func TestSetupLimitGolden(t *testing.T) {
	s, _, _, _ := setupOf(t, "full", func(p *setupFlow) {
		yesterday := uitest.Noon.AddDate(0, 0, -1)
		uitest.Keeps(t, p.Device, []diary.Record{uitest.PressedOn("a", yesterday, 5)},
			diary.Card{Date: diary.DateOf(yesterday), At: uitest.Noon, Sore: diary.SoreTooLong})
	})
	if want := (diary.Limit{Dose: diary.NoPress, Why: diary.WasTooSore}); s.limit != want || planOf(t, s).Presses() {
		t.Errorf("limit %+v, pressing %t, want %+v and nothing pressed", s.limit, planOf(t, s).Presses(), want)
	}
	uitest.Golden(t, "setup-limit.html", uitest.Markup(t, s.limitNote(planOf(t, s))))
}

// Pain that is up is said beside its rating, where nothing else leaves pressing
// out, and no longer once it is rated lower.
func TestSetupSaysThatPainIsUp(t *testing.T) {
	s, _, _, held := setupOf(t, "full", func(p *setupFlow) {
		uitest.Keeps(t, p.Device, []diary.Record{uitest.PressedOn("a", uitest.Noon.AddDate(0, 0, -1), 5)})
	})
	words := strings.Join(ui.LimitWords(s.Library, diary.PainUp), " ")
	for _, test := range []struct {
		pain  int
		limit diary.Limit
		said  bool
	}{
		{pain: 6},
		{pain: 7, said: true},
		{pain: 7, limit: diary.Limit{Dose: diary.HalfDose, Why: diary.WasSore}, said: true},
		{pain: 7, limit: diary.Limit{Dose: diary.NoPress, Why: diary.WasTooSore}},
		{pain: 5},
	} {
		s.limit = test.limit
		held.Do(func(app.Context) { s.ratePain(test.pain) })
		note := app.HTMLString(s.painNote())
		if got := strings.Contains(note, words); got != test.said || !strings.Contains(note, `role="status"`) {
			t.Errorf("pain %d with %+v: the note is\n%s\nwant it to say why: %t", test.pain, test.limit, note, test.said)
		}
	}
}

// How this session presses is said only where it presses.
func TestSetupSaysHowItPressesWhereItDoes(t *testing.T) {
	for _, test := range []struct {
		name     string
		record   func(*diary.Record)
		card     diary.Card
		cautions []string
		pain     int
		want     []bool // gentler, and less
	}{
		{name: "sore", card: diary.Card{Sore: diary.SoreLong}, pain: 6, want: []bool{false, true}},
		{name: "sore, and pain is up", card: diary.Card{Sore: diary.SoreLong}, pain: 7, want: []bool{false, false}},
		{name: "sore, and a caution", card: diary.Card{Sore: diary.SoreLong}, cautions: []string{"recent-surgery"}, want: []bool{false, false}},
		{name: "worse", record: func(r *diary.Record) { r.Felt = diary.Worse }, pain: 6, want: []bool{true, false}},
		{name: "worse, and pain is very bad", record: func(r *diary.Record) { r.Felt = diary.Worse }, pain: 8, want: []bool{false, false}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, _, _, held := setupOf(t, "full", func(p *setupFlow) {
				yesterday := uitest.Noon.AddDate(0, 0, -1)
				r := uitest.PressedOn("a", yesterday, 5)
				if test.record != nil {
					test.record(&r)
				}
				test.card.Date, test.card.At = diary.DateOf(yesterday), uitest.Noon
				p.settings.Cautions = test.cautions
				uitest.Keeps(t, p.Device, []diary.Record{r}, test.card)
			})
			held.Do(func(app.Context) { s.ratePain(test.pain) })
			drawn := app.HTMLString(s.Render())
			got := []bool{strings.Contains(drawn, s.text().GentlerLine), strings.Contains(drawn, s.text().Less)}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("gentler and less are said (-want +got):\n%s", diff)
			}
		})
	}
}

// Beginning with the spots that felt right is one choice among the others: it is
// still made after the warning signs were read again, unless other spots felt
// right since.
func TestPreferredSpotsStayPreferred(t *testing.T) {
	felt := func(spot string, like diary.Like, ago time.Duration) diary.Record {
		r := uitest.PressedOn(spot, uitest.Noon.Add(-ago), 5)
		r.Spots = []diary.SpotFelt{{Spot: spot, Side: "left", Like: like}}
		return r
	}
	kept := []diary.Record{felt("side-of-hip", diary.GoodAche, 96*time.Hour), felt("low-back-corner", diary.TooMuch, 72*time.Hour)}
	for _, test := range []struct {
		name  string
		since []diary.Record
		want  []string
	}{
		{name: "the same ones", want: []string{"side-of-hip"}},
		{name: "another one since", since: []diary.Record{felt("top-of-buttock", diary.GoodAche, 48*time.Hour)}},
	} {
		t.Run(test.name, func(t *testing.T) {
			before, f, _, _ := setupOf(t, "full", func(f *setupFlow) { uitest.Keeps(t, f.Device, kept) })
			before.flipPreferred()
			if diff := cmp.Diff([]string{"side-of-hip"}, before.choices.Sooner); diff != "" {
				t.Fatalf("sooner (-want +got):\n%s", diff)
			}
			f.ReadSigns(before.choices, before.before)
			after, _, _, _ := setupOf(t, "full", func(now *setupFlow) {
				now.settings.Last = f.choices
				uitest.Keeps(t, now.Device, append(kept, test.since...))
			})
			if diff := cmp.Diff(test.want, after.choices.Sooner); diff != "" {
				t.Errorf("sooner (-want +got):\n%s", diff)
			}
		})
	}
}
