package diary

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// A Reminder is a time of day on some days of the week, for some weeks.
type Reminder struct {
	Days   [7]bool // Sunday first
	Hour   int
	Minute int
	Weeks  int
	Title  string
	Text   string
	URL    string // where the program is; empty where that is not known
}

// Any reports whether any day is picked.
func (r Reminder) Any() bool { return r.Days != [7]bool{} }

// weekdays are the days as iCalendar names them, Sunday first.
var weekdays = [7]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

// reminderLength is how long the calendar shows a session to be, in minutes.
const reminderLength = 30

// Calendar returns a reminder as an iCalendar file (RFC 5545) that begins
// today, or tomorrow where its time has gone by, or on the first of its days
// after. Its time is the time on the wall
// wherever the person is: it moves neither with the clocks nor with a journey.
func (r Reminder) Calendar(now time.Time) string {
	start := DateOf(now)
	if now.Hour()*60+now.Minute() >= r.Hour*60+r.Minute {
		start++
	}
	for i := 0; i < 7 && !r.Days[start.Time().Weekday()]; i++ {
		start++
	}
	var days []string
	for day, name := range weekdays {
		if r.Days[day] {
			days = append(days, name)
		}
	}
	stamp := now.UTC().Format("20060102T150405Z")
	lines := []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Unknot//Reminder//EN",
		"BEGIN:VEVENT",
		"UID:" + stamp + "@unknot",
		"DTSTAMP:" + stamp,
		"DTSTART:" + start.Time().Format("20060102") + fmt.Sprintf("T%02d%02d00", r.Hour, r.Minute),
		fmt.Sprintf("DURATION:PT%dM", reminderLength),
		fmt.Sprintf("RRULE:FREQ=WEEKLY;COUNT=%d;BYDAY=%s", r.Weeks*len(days), strings.Join(days, ",")),
		"SUMMARY:" + escaped(r.Title),
		"DESCRIPTION:" + escaped(r.Text),
	}
	if r.URL != "" {
		lines = append(lines, "URL:"+r.URL)
	}
	lines = append(lines,
		"BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0M", "DESCRIPTION:"+escaped(r.Title), "END:VALARM",
		"END:VEVENT", "END:VCALENDAR")
	var out strings.Builder
	for _, line := range lines {
		fold(&out, line)
	}
	return out.String()
}

// escaped is text as iCalendar takes it.
func escaped(s string) string {
	var out strings.Builder
	for _, r := range strings.ReplaceAll(s, "\r\n", "\n") {
		switch r {
		case '\n', '\r':
			out.WriteString(`\n`)
			continue
		case '\\', ';', ',':
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// maxLine is the longest line in bytes, without its end.
const maxLine = 75

// fold writes a line in pieces that are short enough, none of which ends
// within a character.
func fold(out *strings.Builder, line string) {
	room := maxLine
	for len(line) > room {
		cut := room
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		out.WriteString(line[:cut] + "\r\n ")
		line, room = line[cut:], maxLine-1
	}
	out.WriteString(line + "\r\n")
}
