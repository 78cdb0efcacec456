package wording

import (
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/uitest"
)

// book is a session with all that it can hold, and a card of either kind.
func book(thing string) diary.Book {
	noon, n := uitest.Noon, func(n int) *int { return &n }
	return diary.Book{
		Records: []diary.Record{{
			ID: "a", Routine: "one-spot", Begin: noon, End: noon.Add(8 * time.Minute), Finished: true,
			Before: diary.Rating{Pain: n(6), Thing: thing, Ease: n(4)}, After: diary.Rating{Pain: n(3), Thing: thing, Ease: n(10)},
			Felt: diary.Better, Pain: "too-sore",
			Parts: []diary.Part{{Step: "light-and-long", Spot: "side-of-hip", Side: "left", Held: 61, Planned: 90, Ending: "eased"}},
		}},
		Cards: []diary.Card{
			{Date: diary.DateOf(noon), Felt: diary.Worse, Sore: diary.SoreLong, Bruise: true},
			{Date: diary.DateOf(noon) + 7, Week: true, Rating: diary.Rating{Pain: n(4), Thing: "Lifting", Ease: n(5)}, Sure: n(8)},
		},
	}
}

func TestCSV(t *testing.T) {
	lib := uitest.Library(t)
	rows, err := csv.NewReader(strings.NewReader(CSV(lib, book(`Say "hi", then lift`)))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		lib.Text.Diary.File.Columns,
		{"session", "2026-03-02", "12:00", "One spot, quick", "yes", "8", "61", "6", "3", `Say "hi", then lift`, "4", "10", "Better", "Too sore", "", "", "", "Light and long, left: 61, the ache eased"},
		{"next day", "2026-03-02", "", "", "", "", "", "", "", "", "", "", "Worse", "", "sore from pressing for 24 to 48 hours", "yes", "", ""},
		{"week", "2026-03-09", "", "", "", "", "", "4", "", "Lifting", "5", "", "", "", "", "", "8", ""},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("rows mismatch (-want +got):\n%s", diff)
	}
}

// Of another version there are no words, but what it did is not lost.
func TestCSVKeepsWhatItDoesNotKnow(t *testing.T) {
	b := book("")
	b.Records[0].Routine, b.Records[0].Pain = "gone", "dizzy"
	b.Records[0].Parts = diary.Parts{
		{Step: "away", Spot: "far-spot", Side: "left", Held: 9, Ending: "later"},
		{Step: "roll", Held: 4, Ending: "skipped"},
	}
	rows, err := csv.NewReader(strings.NewReader(CSV(uitest.Library(t), b))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"gone", "dizzy", "far-spot, left: 9, later; roll: 4, skipped"}
	if diff := cmp.Diff(want, []string{rows[1][3], rows[1][13], rows[1][17]}); diff != "" {
		t.Errorf("cells mismatch (-want +got):\n%s", diff)
	}
}

// A spreadsheet calculates what begins with one of these, and some split at ;
// whatever is quoted.
func TestCSVHoldsNoFormula(t *testing.T) {
	lib := uitest.Library(t)
	for _, test := range []struct{ thing, want string }{
		{"=1+1", "'=1+1"},
		{"+1", "'+1"},
		{"-1", "'-1"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"\tx", "'\tx"},
		{"\rx", "'\rx"},
		{"\nx", "'\nx"},
		{"x;=1+1;y", "x;'=1+1;y"},
		{"x; =1+1", "x;' =1+1"},
		{`x;"=1+1`, `x;'"=1+1`},
		{"x;;@y", "x;;'@y"},
		{"a = b; c-d", "a = b; c-d"},
	} {
		rows, err := csv.NewReader(strings.NewReader(CSV(lib, book(test.thing)))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[1][9]; got != test.want {
			t.Errorf("the cell of %q is %q, want %q", test.thing, got, test.want)
		}
	}
}
