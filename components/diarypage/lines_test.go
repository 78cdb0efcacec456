package diarypage

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/uitest"
)

// What was said of a day stands with its newest session, and alone where there
// is none; a card of the week stands alone.
func TestLinesOfTheDiary(t *testing.T) {
	second := aSession(2, 3, 3)
	second.ID, second.Begin, second.End = "s2b", second.Begin.Add(time.Hour), second.End.Add(time.Hour)
	week := diary.Card{Date: aSession(2, 0, 0).Date(), At: uitest.Noon, Week: true, Sure: uitest.Number(7)}
	for _, test := range []struct {
		name  string
		book  diary.Book
		want  []string
		cards []string // the id of each line with a card
	}{
		{name: "nothing"},
		{
			name: "a session, and what was said of it",
			book: diary.Book{Records: []diary.Record{aSession(2, 5, 4)}, Cards: []diary.Card{aCard(2, diary.Same, diary.NotSore)}},
			want: []string{"s2"}, cards: []string{"s2"},
		},
		{
			name: "two of a day",
			book: diary.Book{Records: []diary.Record{aSession(2, 5, 4), second}, Cards: []diary.Card{aCard(2, diary.Same, diary.NotSore)}},
			want: []string{"s2b", "s2"}, cards: []string{"s2b"},
		},
		{
			name: "a week's card after a session of its day",
			book: diary.Book{Records: []diary.Record{aSession(4, 5, 4), aSession(2, 5, 4)}, Cards: []diary.Card{aCard(2, diary.Same, ""), week}},
			want: []string{"week-2026-02-28", "s2", "s4"}, cards: []string{"week-2026-02-28", "s2"},
		},
		{
			name: "a day whose session was deleted",
			book: diary.Book{Records: []diary.Record{aSession(6, 5, 4), aSession(2, 5, 4)}, Cards: []diary.Card{aCard(8, diary.Worse, ""), aCard(4, diary.Worse, "")}},
			want: []string{"s2", "day-2026-02-26", "s6", "day-2026-02-22"}, cards: []string{"day-2026-02-26", "day-2026-02-22"},
		},
		{
			name: "a card that was skipped",
			book: diary.Book{Records: []diary.Record{aSession(6, 5, 4)}, Cards: []diary.Card{aCard(4, "", "")}},
			want: []string{"s6"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, _ := diaryPage(t, keeping(t, test.book))
			var got, cards []string
			lines, more := p.lines(100)
			for _, l := range lines {
				got = append(got, l.id())
				if l.card != nil {
					cards = append(cards, l.id())
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" || more {
				t.Errorf("more %t, want none; lines mismatch (-want +got):\n%s", more, diff)
			}
			if diff := cmp.Diff(test.cards, cards); diff != "" {
				t.Errorf("lines with a card mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// The name of a row says all that its marks show.
func TestRowsAreNamed(t *testing.T) {
	book := aFewSessions()
	book.Records[0].Before.Pain, book.Records[2].After.Pain = nil, nil
	half := aSession(8, 0, 3)
	half.Before.Pain, half.Felt = nil, diary.Better
	p, _ := diaryPage(t, keeping(t, book.Put(half)))
	lines, _ := p.lines(10)
	var got []string
	for _, l := range lines {
		got = append(got, p.lineWords(l))
	}
	want := []string{
		"28 February 2026, 10:00, Full session, pain 5 before, same",
		"26 February 2026, 10:00, of-old, ended early, pain 6 before, 7 after, worse",
		"25 February 2026. The week before: Pain on average: 5 of 10; Lifting <a {box}>: 3, where 10 is easy; Sure of doing your day: 7 of 10",
		"24 February 2026, 10:00, Full session. The day after: better; sore from pressing for 24 to 48 hours; a bruise from pressing",
		"22 February 2026, 10:00, Full session, pain 3 after, better",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names mismatch (-want +got):\n%s", diff)
	}
}

// The calendar turns back as far as there is anything, and forward to today.
func TestMonthsAreTurned(t *testing.T) {
	odd := aSession(0, 9, 9)
	odd.ID, odd.Begin, odd.End = "odd", time.Date(1970, 1, 1, 0, 5, 0, 0, time.UTC), time.Date(1970, 1, 1, 0, 5, 0, 0, time.UTC)
	p, m := diaryPage(t, keeping(t, everyOtherDay(45, always(5)).Put(odd)))
	for i, step := range []struct {
		tap  func()
		want string
		days int
	}{
		{func() {}, "March 2026", 1}, // of the newest session
		{func() { m.Tap(p.showMonthBefore) }, "February 2026", 14},
		{func() { m.Tap(p.showMonthBefore) }, "January 2026", 8},
		{func() { m.Tap(p.showMonthBefore) }, "January 2026", 8},
		{func() { m.Tap(p.showMonthAfter) }, "February 2026", 14},
		{func() { m.Tap(p.showMonthAfter) }, "March 2026", 1},
		{func() { m.Tap(p.showMonthAfter) }, "March 2026", 1},
	} {
		step.tap()
		seen, days := p.seenIn(p.back), 0
		for _, done := range seen.done {
			if done {
				days++
			}
		}
		if got := p.device.Date(seen.first, device.Month); got != step.want || days != step.days {
			t.Errorf("after step %d there are %d days in %s, want %d in %s", i, days, got, step.days, step.want)
		}
	}
}

// A month before January is in the year before, and ends where it ends.
func TestMonthsBefore(t *testing.T) {
	o := openBook{today: diary.DateOf(time.Date(2026, 3, 31, 0, 0, 0, 0, time.UTC))}
	for back, want := range map[int]string{0: "2026-03-01", 1: "2026-02-01", 3: "2025-12-01", 26: "2024-01-01"} {
		if got := o.seenIn(back).first.Format(time.DateOnly); got != want {
			t.Errorf("%d months before March 2026: %s, want %s", back, got, want)
		}
	}
}
