package diary

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCSV(t *testing.T) {
	b := full()
	b.Records[0].Before.Thing = `Say "hi", then lift`
	rows, err := csv.NewReader(strings.NewReader(CSV(b))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		columns,
		{"session", "2026-03-02", "12:00", "one-spot", "yes", "8", "61", "0", "10", `Say "hi", then lift`, "10", "", "better", "too-sore", "", "", "", "light-and-long side-of-hip left 61 eased"},
		{"session", "2026-03-03", "12:00", "one-spot", "yes", "8", "0", "", "", "", "", "", "", "", "", "", "", ""},
		{"next day", "2026-03-02", "", "", "", "", "", "", "", "", "", "", "worse", "", "long", "yes", "", ""},
		{"week", "2026-03-09", "", "", "", "", "", "4", "", "Lifting", "5", "", "", "", "", "", "8", ""},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("rows mismatch (-want +got):\n%s", diff)
	}
}

// A spreadsheet calculates what begins with one of these, and some split at ;
// whatever is quoted.
func TestCSVHoldsNoFormula(t *testing.T) {
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
		b := full()
		b.Records[0].Before.Thing = test.thing
		rows, err := csv.NewReader(strings.NewReader(CSV(b))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[1][9]; got != test.want {
			t.Errorf("the cell of %q is %q, want %q", test.thing, got, test.want)
		}
	}
}
