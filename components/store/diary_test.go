package store

import (
	"errors"
	"strings"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/uitest"
)

func TestKeepRecord(t *testing.T) {
	r := diary.Record{ID: "a", Routine: "full", Begin: uitest.Noon, End: uitest.Noon.Add(time.Minute)}
	full := errors.New("full")
	for _, test := range []struct {
		name      string
		stored    string
		refuse    error
		wantErr   error
		wantAside int
		wantKept  bool
	}{
		{name: "the first one", wantKept: true},
		{name: "beside what is there", stored: `{"version":1,"records":[]}`, wantKept: true},
		{name: "what cannot be read is set aside", stored: `{"version":7}`, wantAside: 1, wantKept: true},
		{name: "a full device says so", refuse: full, wantErr: full},
		{name: "what cannot be set aside stays", stored: `{"version":7}`, refuse: full, wantErr: errNotAside},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := uitest.NewFakeDevice()
			d.Refuse = test.refuse
			if test.stored != "" {
				d.Stored[DiaryKey] = test.stored
			}
			if err := KeepRecord(d, r); !errors.Is(err, test.wantErr) {
				t.Errorf("error is %v, want %v", err, test.wantErr)
			}
			if n := len(SetAside(d)); n != test.wantAside {
				t.Errorf("%d values are set aside, want %d", n, test.wantAside)
			}
			if kept := strings.Contains(d.Stored[DiaryKey], `"id":"a"`); kept != test.wantKept {
				t.Errorf("diary is %q, kept is %t, want %t", d.Stored[DiaryKey], kept, test.wantKept)
			}
			if test.refuse != nil && d.Stored[DiaryKey] != test.stored {
				t.Errorf("diary is %q, want it left as it was", d.Stored[DiaryKey])
			}
		})
	}
}
