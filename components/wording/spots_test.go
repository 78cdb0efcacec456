package wording

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/uitest"
)

// A diary of before keeps the names of what is offered no more.
func TestWithdrawnIsStillNamed(t *testing.T) {
	lib := uitest.Library(t)
	felt := []diary.SpotFelt{{Spot: "piriformis", Side: "left", Like: diary.GoodAche, Spread: []string{"groin"}}}
	record := diary.Record{Routine: "full", Parts: diary.Parts{{Step: "piriformis", Spot: "piriformis", Side: "left", Planned: 60, Held: 60}}}
	for _, test := range []struct {
		where string
		got   []string
		want  string
	}{
		{"what a spot was like", SpotLines(lib, felt), "Middle of the buttock, left: Good ache; spread to: Groin"},
		{"what was done", Record{Library: lib, Record: record}.Steps(), "Middle of the buttock, left: 1 minute"},
	} {
		if diff := cmp.Diff([]string{test.want}, test.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.where, diff)
		}
	}
}
