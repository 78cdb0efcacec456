package diary

import (
	"testing"
	"time"
)

// The readings of some days are those among all of them, wherever on earth the
// sessions were.
func TestReadingsOfSomeDays(t *testing.T) {
	var b Book
	for hour := -14 * 24; hour < 14*24; hour += 7 {
		zone := time.FixedZone("", ((hour+14*27)%27-12)*3600)
		b = b.Put(sessionAt(noon.Add(time.Duration(hour)*time.Hour).In(zone), hour&7))
	}
	today := DateOf(noon)
	all := b.Readings(-1<<31, 1<<31-1)
	for from := today - 20; from < today+20; from++ {
		for to := from - 20; to < today+20; to++ {
			var want []Date
			for _, r := range all {
				if r.Date >= from && r.Date <= to {
					want = append(want, r.Date)
				}
			}
			got := b.Readings(from, to)
			if len(got) != len(want) {
				t.Fatalf("from %v to %v there are %d, want %d", from, to, len(got), len(want))
			}
			for i := range got {
				if got[i].Date != want[i] {
					t.Errorf("from %v to %v number %d is of %v, want %v", from, to, i, got[i].Date, want[i])
				}
			}
		}
	}
}
