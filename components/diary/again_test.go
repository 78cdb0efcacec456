package diary

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// worseAfter is a book with a session that presses on each of some days, and a
// worse next day after each.
func worseAfter(days ...int) Book {
	b := pressedOn(days...)
	for _, day := range days {
		card := said(day, 20, NotSore)
		card.Felt = Worse
		b = b.PutCard(card)
	}
	return b
}

// Pressing that several worse days stopped stays out, however long they are
// ago, until somebody was spoken to; it then begins at half.
func TestWorseDaysWaitForAWord(t *testing.T) {
	for _, test := range []struct {
		name string
		book Book
		day  int
		want Limit
	}{
		{"on the day after", worseAfter(0, 1, 2), 3, Limit{NoPress, WorseDays}},
		{"two weeks later", worseAfter(0, 1, 2), 17, Limit{NoPress, WorseDays}},
		{"a year later", worseAfter(0, 1, 2), 365, Limit{NoPress, WorseDays}},
		{"two worse days only", worseAfter(0, 1), 17, Limit{HalfDose, LongAgo}},
		{"somebody was spoken to", worseAfter(0, 1, 2).BeginAgain(DateOf(noon) + 4), 4, Limit{HalfDose, FeltWorse}},
		{"once, at half", Merge(worseAfter(0, 1, 2), pressedOn(4)).BeginAgain(DateOf(noon) + 4), 5, Limit{}},
		{"that is not for ever", Merge(worseAfter(0, 1, 2), worseAfter(5, 6, 7)).BeginAgain(DateOf(noon) + 4), 8, Limit{NoPress, WorseDays}},
		{"a clock that was set back knows of no such word", worseAfter(0, 1, 2).BeginAgain(DateOf(noon) + 40), 17, Limit{NoPress, WorseDays}},
		{"what nobody wrote is no date", worseAfter(0, 1, 2).MarkRead("again soon"), 17, Limit{NoPress, WorseDays}},
	} {
		if diff := cmp.Diff(test.want, test.book.NextDose(rules(t), noon.AddDate(0, 0, test.day))); diff != "" {
			t.Errorf("%s: dose (-want +got):\n%s", test.name, diff)
		}
	}
}

// A new trial begins with the first session after it was asked for, and what
// the one before came to is left behind.
func TestBeginAgain(t *testing.T) {
	var days []int
	for day := 0; day <= 44; day += 2 {
		days = append(days, day)
	}
	over, at := pressedOn(days...), noon.AddDate(0, 0, 45)
	if s := Judge(over, rules(t), at); s.Stage != Over || s.Verdict != NotImproved || !s.Pressed {
		t.Fatalf("before it is %+v, want it over with no change after pressing", s)
	}
	again := over.BeginAgain(DateOf(at))
	if s := Judge(again, rules(t), at); s.Stage != NotBegun {
		t.Errorf("with no session since it is %+v, want none begun", s)
	}
	if got, want := again.NextDose(rules(t), at), (Limit{HalfDose, Returning}); got != want {
		t.Errorf("the first dose is %+v, want %+v", got, want)
	}
	again = again.Put(sessionAt(at, 5))
	if s := Judge(again, rules(t), at.AddDate(0, 0, 1)); s.Stage != Early || s.Start != DateOf(at) || s.Day != 1 || s.Sessions != 1 {
		t.Errorf("a day after the first session it is %+v, want day 1 of a new trial", s)
	}
	text, err := Encode(again)
	if err != nil {
		t.Fatal(err)
	}
	if back, err := Decode(text, time.UTC); err != nil || !back.HasRead("again "+DateOf(at).String()) {
		t.Errorf("stored and read it holds %q (%v), want the day it was begun again", back.Read, err)
	}
}

// A trial in which nothing was pressed gives no reason to stop pressing.
func TestNotHelpingIsOfPressing(t *testing.T) {
	var b Book
	for day := 0; day <= 44; day += 2 {
		r := sessionAt(noon.AddDate(0, 0, day), 5)
		r.Parts = nil
		b = b.Put(r)
	}
	at := noon.AddDate(0, 0, 45)
	if s := Judge(b, rules(t), at); s.Stage != Over || s.Verdict != NotImproved || s.Pressed {
		t.Fatalf("it is %+v, want it over with no change, and nothing pressed", s)
	}
	if got := b.NextDose(rules(t), at); got != (Limit{}) {
		t.Errorf("the dose is %+v, want no limit", got)
	}
}
