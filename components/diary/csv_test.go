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

// A spreadsheet calculates what begins with one of these.
func TestCSVHoldsNoFormula(t *testing.T) {
	for _, thing := range []string{"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"} {
		b := full()
		b.Records[0].Before.Thing = thing
		rows, err := csv.NewReader(strings.NewReader(CSV(b))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[1][9]; !strings.HasPrefix(got, "'") {
			t.Errorf("cell is %q, want it to begin with a quote", got)
		}
	}
}
