package player

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/session"
	"unknot/components/uitest"
)

func TestDigits(t *testing.T) {
	for _, test := range []struct {
		left time.Duration
		want string
	}{
		{0, "0"},
		{time.Millisecond, "1"},
		{59 * time.Second, "59"},
		{59*time.Second + time.Millisecond, "1:00"},
		{90 * time.Second, "1:30"},
		{5 * time.Minute, "5:00"},
	} {
		if got := digits(test.left); got != test.want {
			t.Errorf("digits(%v) is %q, want %q", test.left, got, test.want)
		}
	}
}

func TestReading(t *testing.T) {
	lib := uitest.Library(t)
	full := uitest.PlanOf(t, lib, "full", nil)
	paced := func(s session.Segment) bool { return s.Repeats > 0 }
	for _, test := range []struct {
		name    string
		untimed bool
		want    func(session.Segment) bool
		into    time.Duration
		msgs    []session.Msg
		reading Reading
	}{
		{name: "a hold counts down", want: uitest.IsPress, into: 14 * time.Second, reading: Reading{Digits: "46"}},
		{name: "its last seconds are marked", want: uitest.IsPress, into: 57 * time.Second, reading: Reading{Digits: "3", Last: true}},
		{name: "a paused hold stands still", want: uitest.IsPress, into: 58 * time.Second, msgs: []session.Msg{session.Pause{}}, reading: Reading{Digits: "2"}},
		{name: "coming back counts 3, 2, 1", want: uitest.IsPress, into: 14 * time.Second, msgs: []session.Msg{session.Pause{}, session.Resume{}}, reading: Reading{Digits: "3"}},
		{name: "a paced move counts repetitions", want: paced, into: 13 * time.Second, reading: Reading{Digits: "47", Count: "3 of 10"}},
		{name: "time that is added has its own repetitions", want: paced, into: 50 * time.Second, msgs: []session.Msg{session.Longer{}}, reading: Reading{Digits: "25", Count: "9 of 13"}},
		{name: "without clocks time counts up", untimed: true, want: uitest.IsPress, into: 14 * time.Second, reading: Reading{Digits: "14"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			plan := full
			if test.untimed {
				plan = uitest.PlanOf(t, lib, "full", func(c *session.Choices) { c.Untimed = true })
			}
			m, now := uitest.PlayTo(t, plan, test.want, test.into)
			for _, msg := range test.msgs {
				m, _ = session.Update(m, msg, now)
			}
			if diff := cmp.Diff(test.reading, ReadingOf(lib, m, now)); diff != "" {
				t.Errorf("reading mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestPaceTurns(t *testing.T) {
	for _, test := range []struct {
		each, out time.Duration
		want      int
	}{
		{10 * time.Second, 5 * time.Second, 5},
		{10 * time.Second, 4 * time.Second, 4},
		{5 * time.Second, 2 * time.Second, 4},
		{7500 * time.Millisecond, 3 * time.Second, 4},
		{10 * time.Second, 0, 2},
		{10 * time.Second, 10 * time.Second, 8},
		{0, 0, 5},
	} {
		if got := (&Pace{Each: test.each, Out: test.out}).turn(); got != test.want {
			t.Errorf("pace of %v out in %v turns at %d, want %d", test.out, test.each, got, test.want)
		}
	}
}
