package visit

import (
	"testing"
	"time"

	"unknot/components/diary"
)

// ratedRecord is a session with pain before and after it.
func ratedRecord(before, after int) diary.Record {
	return diary.Record{Before: diary.Rating{Pain: &before}, After: diary.Rating{Pain: &after}}
}

func TestSignsDue(t *testing.T) {
	const day = 24 * time.Hour
	book := func(r diary.Record) diary.Book {
		r.End = noon.Add(-time.Hour)
		return diary.Book{Records: []diary.Record{{Felt: diary.Worse, End: noon.Add(-9 * day)}, r}}
	}
	for _, test := range []struct {
		name string
		age  time.Duration // since they were read; 0 is never
		book diary.Book
		want Due
	}{
		{name: "at first", want: FirstTime},
		{name: "a day later they are not", age: day, want: NotDue},
		{name: "just before 14 days", age: 14*day - time.Second, want: NotDue},
		{name: "after 14 days", age: 14 * day, want: LongAgo},
		{name: "read in the future", age: -day, want: LongAgo},
		{name: "after a session that felt the same", age: day, book: book(diary.Record{Felt: diary.Same}), want: NotDue},
		{name: "after one that felt worse", age: day, book: book(diary.Record{Felt: diary.Worse}), want: FeltWorse},
		{name: "after pain rose by 2", age: day, book: book(ratedRecord(2, 4)), want: FeltWorse},
		{name: "after pain rose by 1", age: day, book: book(ratedRecord(2, 3)), want: NotDue},
		{name: "read since it felt worse", age: time.Minute, book: book(diary.Record{Felt: diary.Worse}), want: NotDue},
		{name: "after feeling unwell", age: day, book: book(diary.Record{Pain: "unwell"}), want: HurtLast},
		{name: "after tingling that stayed", age: day, book: book(diary.Record{Pain: "tingling"}), want: HurtLast},
		{name: "after soreness", age: day, book: book(diary.Record{Pain: "too-sore"}), want: NotDue},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := Person{Book: test.book}
			if test.age != 0 {
				p.Screened = noon.Add(-test.age)
			}
			if got := SignsDue(library(t), p, noon); got != test.want {
				t.Errorf("due is %q, want %q", got, test.want)
			}
		})
	}
}
