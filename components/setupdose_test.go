package components

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
)

// everyWhy is every reason for which a session presses less.
var everyWhy = []diary.Why{
	diary.WasSore, diary.WasTooSore, diary.Bruised, diary.WorseDays, diary.FeltWorse,
	diary.NotHelping, diary.Returning, diary.LongAgo, diary.PainUp,
}

// pressedOn is a session that pressed a spot, begun at a time.
func pressedOn(id string, at time.Time, pain int) diary.Record {
	return diary.Record{
		ID: id, Routine: "full", Begin: at, End: at.Add(10 * time.Minute), Before: diary.Rating{Pain: &pain},
		Parts: diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Side: "left", Held: 60, Ending: "in-full"}},
	}
}

// keptDiary is where a device keeps the diary.
const keptDiary = "diary"

// keeps makes the device of a page remember these records and cards.
func keeps(t *testing.T, d device.Device, records []diary.Record, cards ...diary.Card) {
	t.Helper()
	b, err := diary.Decode(d.Load(keptDiary), time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		b = b.Put(r)
	}
	for _, c := range cards {
		b = b.PutCard(c)
	}
	text, err := diary.Encode(b)
	if err == nil {
		err = d.Store(keptDiary, text)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// What is said for each reason, with the rules and their sources, to be read by
// someone who knows.
func TestWhatEveryLimitSays(t *testing.T) {
	lib := library(t)
	if n := len(lib.Text.Diary.Dose.Why); n != len(everyWhy) {
		t.Errorf("there are words for %d reasons, want %d", n, len(everyWhy))
	}
	var b strings.Builder
	for _, why := range everyWhy {
		fmt.Fprintf(&b, "%s\n", why)
		for _, line := range lines(t, app.HTMLString(limitNotice(lib, "limit-rules", why))) {
			fmt.Fprintf(&b, "\t%s\n", line)
		}
	}
	golden(t, "limits.txt", b.String())
}

// Why a session presses less stands in the set-up as soon as that is drawn.
func TestSetupSaysWhyItPressesLess(t *testing.T) {
	for _, why := range everyWhy[:len(everyWhy)-1] { // pain of now is said beside its rating
		for _, test := range []struct {
			routine string
			said    bool
		}{{"full", true}, {"move", why == diary.WorseDays}} {
			s, _, _, _ := setupOf(t, test.routine, nil)
			s.limit = diary.Limit{Dose: diary.HalfDose, Why: why}
			want := strings.Join(limitWords(s.Library, why), " ")
			if got := strings.Contains(app.HTMLString(s.Render()), want); got != test.said {
				t.Errorf("%s, %s: it says %q: %t, want %t", why, test.routine, want, got, test.said)
			}
		}
	}
}

func TestSetupLimitGolden(t *testing.T) {
	s, _, _, _ := setupOf(t, "full", func(p *setupFlow) {
		yesterday := noon.AddDate(0, 0, -1)
		keeps(t, p.Device, []diary.Record{pressedOn("a", yesterday, 5)},
			diary.Card{Date: diary.DateOf(yesterday), At: noon, Sore: diary.SoreTooLong})
	})
	if want := (diary.Limit{Dose: diary.NoPress, Why: diary.WasTooSore}); s.limit != want || s.pressing() {
		t.Errorf("limit %+v, pressing %t, want %+v and nothing pressed", s.limit, s.pressing(), want)
	}
	golden(t, "setup-limit.html", markup(t, s.limitNote()))
}

// Pain that is up is said beside its rating, where nothing else leaves pressing
// out, and no longer once it is rated lower.
func TestSetupSaysThatPainIsUp(t *testing.T) {
	s, _, _, held := setupOf(t, "full", func(p *setupFlow) {
		keeps(t, p.Device, []diary.Record{pressedOn("a", noon.AddDate(0, 0, -1), 5)})
	})
	words := strings.Join(limitWords(s.Library, diary.PainUp), " ")
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
		held.do(func(app.Context) { s.ratePain(test.pain) })
		note := app.HTMLString(s.painNote())
		if got := strings.Contains(note, words); got != test.said || !strings.Contains(note, `role="status"`) {
			t.Errorf("pain %d with %+v: the note is\n%s\nwant it to say why: %t", test.pain, test.limit, note, test.said)
		}
	}
}
