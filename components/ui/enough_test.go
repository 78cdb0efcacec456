package ui

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/uitest"
)

func TestEnoughForToday(t *testing.T) {
	lib := uitest.Library(t)
	words := lib.Text.Diary.Dose
	morning := uitest.Noon.Add(-3 * time.Hour)
	sore := diary.Card{Date: diary.DateOf(uitest.Noon) - 1, At: uitest.Noon, Sore: diary.SoreDay}
	one := uitest.PressedOn("a", morning, 5)
	for _, test := range []struct {
		name    string
		records []diary.Record
		cards   []diary.Card
		another int
		want    []string
	}{
		{name: "nothing was pressed today"},
		{name: "yesterday does not count", records: []diary.Record{uitest.PressedOn("a", uitest.Noon.AddDate(0, 0, -1), 5)}},
		{name: "one session leaves room for another", records: []diary.Record{one}},
		{name: "one is enough after soreness", records: []diary.Record{one}, cards: []diary.Card{sore}, want: words.Enough},
		{name: "so are two", records: []diary.Record{one, uitest.PressedOn("b", morning.Add(time.Hour), 5)}, want: words.Enough},
		{name: "a long one would be too much", records: []diary.Record{one}, another: 20, want: words.EnoughHere},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			uitest.Keeps(t, d, test.records, test.cards...)
			book, err := store.ReadDiary(d)
			if err != nil {
				t.Fatal(err)
			}
			got := uitest.Lines(t, app.HTMLString(Enough(lib, book, d, test.another)))
			if test.want == nil && len(got) > 0 || test.want != nil && (len(got) == 0 || got[0] != strings.Join(test.want, " ")) {
				t.Errorf("it says %q, want it to begin with %q", got, test.want)
			}
		})
	}
	uitest.Golden(t, "enough.html", uitest.Markup(t, EnoughNote(lib, words.Enough)))
	uitest.Golden(t, "enough-here.html", uitest.Markup(t, EnoughNote(lib, words.EnoughHere)))
}
