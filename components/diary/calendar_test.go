package diary

import (
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"
)

func evening() Reminder {
	return Reminder{
		Days: [7]bool{time.Monday: true, time.Wednesday: true, time.Friday: true}, Hour: 18, Minute: 5, Weeks: 6,
		Title: "Time for your back; gently, or not",
		Text:  "A session, if you feel like it.\nSkipping is fine: übermorgen geht auch \\o/ " + strings.Repeat("ä", 80),
		URL:   "https://example.org/unknot/",
	}
}

// A calendar that somebody else wrote reads the same days and the same words.
func TestCalendarIsReadByOthers(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin") // clocks change on 29 March
	if err != nil {
		t.Fatal(err)
	}
	r := evening()
	text := r.Calendar(time.Date(2026, 3, 3, 23, 30, 0, 0, berlin)) // a Tuesday
	calendar, err := ical.NewDecoder(strings.NewReader(text)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	events := calendar.Events()
	if len(events) != 1 {
		t.Fatalf("%d events, want 1", len(events))
	}
	for name, want := range map[string]string{ical.PropSummary: r.Title, ical.PropDescription: r.Text} {
		if got, err := events[0].Props.Text(name); err != nil || got != want {
			t.Errorf("%s is %q, error %v, want %q", name, got, err, want)
		}
	}
	set, err := events[0].RecurrenceSet(berlin)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, at := range set.All() {
		got = append(got, at.Format("Mon 02 Jan 15:04"))
	}
	want := []string{"Wed 04 Mar 18:05", "Fri 06 Mar 18:05", "Mon 09 Mar 18:05"}
	if diff := cmp.Diff(want, got[:3]); diff != "" || len(got) != 18 {
		t.Errorf("%d reminders, want 18, the first mismatch (-want +got):\n%s", len(got), diff)
	}
	if last := got[17]; last != "Mon 13 Apr 18:05" { // after the clocks changed
		t.Errorf("the last is at %s, want Mon 13 Apr 18:05", last)
	}
}

// A reminder made after its time of the day does not begin in the past.
func TestCalendarBeginsAhead(t *testing.T) {
	r := evening()
	monday := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		at   time.Duration
		want string
	}{
		{18*time.Hour + 4*time.Minute, "20260302T180500"},
		{18*time.Hour + 5*time.Minute, "20260304T180500"},
		{23 * time.Hour, "20260304T180500"},
	} {
		if text := r.Calendar(monday.Add(test.at)); !strings.Contains(text, "DTSTART:"+test.want) {
			t.Errorf("made at %v: no DTSTART:%s in\n%s", test.at, test.want, text)
		}
	}
}

func TestCalendarLines(t *testing.T) {
	text := evening().Calendar(noon)
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > maxLine || strings.ContainsAny(line, "\r\n") || strings.ToValidUTF8(line, "?") != line {
			t.Errorf("line is %q, %d bytes, want at most %d whole characters' worth", line, len(line), maxLine)
		}
	}
	if start := "DTSTART:20260302T180500\r\n"; !strings.Contains(text, start) {
		t.Errorf("no %q in\n%s", start, text) // no zone: the time on the wall
	}
}
