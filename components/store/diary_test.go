package store

import (
	"errors"
	"strings"
	"testing"
	"time"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/uitest"
)

// A fleeting device keeps values for this visit alone, and says so.
type fleeting struct{ *uitest.FakeDevice }

func (d fleeting) Store(key, value string) error {
	d.Stored[key] = value
	return errors.New("fleeting")
}

// The device is blamed for what it refuses, and for nothing else.
func TestWhyARecordIsNotKept(t *testing.T) {
	good := diary.Record{ID: "a", Routine: "full", Begin: uitest.Noon, End: uitest.Noon.Add(time.Minute)}
	bad := good
	bad.Before.Thing = "Lift\x02ing"
	full := uitest.NewFakeDevice()
	full.Refuse = errors.New("full")
	for _, test := range []struct {
		name   string
		device device.Device
		record diary.Record
		want   diary.Unkept
	}{
		{"kept", uitest.NewFakeDevice(), good, ""},
		{"the device is full", full, good, diary.Refused},
		{"the device keeps nothing for long", fleeting{uitest.NewFakeDevice()}, good, diary.Fleeting},
		{"a fault of ours", uitest.NewFakeDevice(), bad, diary.Unfit},
		{"a fault of ours on a full device", full, bad, diary.Unfit},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := KeepRecord(test.device, test.record)
			if got := diary.UnkeptFor(err); got != test.want {
				t.Errorf("%v: it is %q, want %q", err, got, test.want)
			}
		})
	}
}

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
