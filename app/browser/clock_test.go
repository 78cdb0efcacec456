package browser

import (
	"testing"
	"time"
)

func TestDueIsNeverBeforeTheTime(t *testing.T) {
	for _, test := range []struct {
		name string
		at   time.Time
		want float64
	}{
		{"no look", time.Time{}, 0},
		{"a whole millisecond", time.UnixMilli(1_700_000_000_123), 1_700_000_000_123},
		{"a part of one", time.UnixMicro(1_700_000_000_123_001), 1_700_000_000_124},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := due(test.at); got != test.want {
				t.Errorf("due = %v, want %v", got, test.want)
			}
		})
	}
}
