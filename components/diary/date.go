package diary

import (
	"fmt"
	"time"
)

// A Date is a day of the calendar, counted from 1 January 1970. Days are
// counted on the calendar and never in hours: a day on which the clocks change
// is one day.
type Date int

// firstDate is the first day that anything can have been done on: 1 January
// 2020. The program is younger, and clocks that lost their time are older.
const firstDate Date = 18262

// CanBe reports whether anything can have been done on a date by today. In a
// time zone ahead tomorrow has begun.
func (d Date) CanBe(today Date) bool { return d >= firstDate && d <= today+1 }

const dayLength = 24 * time.Hour

// DateOf returns the day that a calendar on the wall showed at a time, in the
// time zone that the time carries.
func DateOf(t time.Time) Date {
	const day = int64(dayLength / time.Second)
	_, zone := t.Zone()
	wall := t.Unix() + int64(zone)
	date := wall / day
	if wall%day < 0 { // before 1970
		date--
	}
	return Date(date)
}

// Time returns the date's midnight in UTC, to take the year, the month and the
// weekday from.
func (d Date) Time() time.Time {
	return time.Unix(int64(d)*int64(dayLength/time.Second), 0).UTC()
}

// String returns the date as 2006-01-02.
func (d Date) String() string { return d.Time().Format(time.DateOnly) }

// MarshalText returns the date as String does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a date as MarshalText writes it.
func (d *Date) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.DateOnly, string(text))
	if err != nil {
		return fmt.Errorf("date is %q, want one such as 2026-01-31", text)
	}
	*d = DateOf(t)
	return nil
}
