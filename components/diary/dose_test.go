package diary

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// pressedOn is a book with a session that presses on each of some days.
func pressedOn(days ...int) Book {
	var b Book
	for _, day := range days {
		b = b.Put(sessionAt(noon.AddDate(0, 0, day), 5))
	}
	return b
}

// said is the card about the session of a day, answered so many hours later.
func said(day, later int, sore Soreness) Card {
	end := noon.AddDate(0, 0, day).Add(10 * time.Minute)
	return Card{Date: DateOf(end), At: end.Add(time.Duration(later) * time.Hour), Sore: sore}
}

func TestNextDose(t *testing.T) {
	bruise := said(0, 20, NotSore)
	bruise.Bruise = true
	worse := said(0, 20, NotSore)
	worse.Felt = Worse
	bruiseAt := func(day int) Card {
		c := said(day, 20, NotSore)
		c.Bruise = true
		return c
	}
	stoppedAt := func(day int) Book {
		b := pressedOn(day)
		b.Records[0].Pain, b.Records[0].Parts[0].Ending = tingling, endedByPain
		return b
	}
	feltWorse := pressedOn(0)
	feltWorse.Records[0].Felt = Worse
	badly := pressedOn(0, 1, 2)
	for i := range badly.Records {
		badly.Records[i].Felt = Worse
	}
	unpressed := Book{}.Put(record("walk", 3, Same))
	for _, test := range []struct {
		name  string
		book  Book
		cards []Card
		day   int
		want  Limit
	}{
		{name: "the first session", want: Limit{}},
		{name: "very bad pain of today leaves pressing out", book: Book{}.Put(sessionAt(noon, 8)), want: Limit{NoPress, VeryBad}},
		{name: "for that day", book: Book{}.Put(sessionAt(noon, 8)), day: 1},
		{name: "not sore", book: pressedOn(0), cards: []Card{said(0, 20, NotSore)}, day: 1},
		{name: "sore, as may be", book: pressedOn(0), cards: []Card{said(0, 20, SoreDay)}, day: 1},
		{name: "sore for long halves one dose", book: pressedOn(0), cards: []Card{said(0, 25, SoreLong)}, day: 2, want: Limit{HalfDose, WasSore}},
		{name: "the one after is whole", book: pressedOn(0, 2), cards: []Card{said(0, 25, SoreLong)}, day: 3},
		{name: "sore for too long stops pressing", book: pressedOn(0), cards: []Card{said(0, 50, SoreTooLong)}, day: 3, want: Limit{NoPress, WasTooSore}},
		{name: "a bruise stops pressing", book: pressedOn(0), cards: []Card{bruise}, day: 1, want: Limit{NoPress, Bruised}},
		{name: "a bruise is not gone because nothing is sore", book: pressedOn(0), cards: []Card{bruise, said(3, 20, NotSore)}, day: 4, want: Limit{NoPress, Bruised}},
		{name: "a second bruise stops pressing, whatever is said", book: pressedOn(0, 8), cards: []Card{bruise, bruiseAt(8), said(9, 20, NotSore)}, day: 17, want: Limit{NoPress, BruisedAgain}},
		{name: "a session of today that had to stop", book: stoppedAt(0), day: 0, want: Limit{NoPress, BadToday}},
		{name: "the one after presses for half as long", book: stoppedAt(0), day: 1, want: Limit{HalfDose, HadToStop}},
		{name: "and the one after that is whole", book: stoppedAt(0).Put(sessionAt(noon.AddDate(0, 0, 1), 5)), day: 2},
		{name: "a session of today that felt worse", book: feltWorse, day: 0, want: Limit{NoPress, BadToday}},
		{name: "a session without pressing does not lift it", book: Merge(pressedOn(0), unpressed), cards: []Card{said(0, 50, SoreTooLong)}, day: 3, want: Limit{NoPress, WasTooSore}},
		{name: "a later card does, and pressing begins at half", book: Merge(pressedOn(0), unpressed), cards: []Card{said(0, 50, SoreTooLong), said(3, 20, NotSore)}, day: 4, want: Limit{HalfDose, Returning}},
		{name: "a card that says still sore does not", book: Merge(pressedOn(0), unpressed), cards: []Card{said(0, 50, SoreTooLong), said(3, 20, SoreDay)}, day: 4, want: Limit{NoPress, WasTooSore}},
		{name: "a worse next day halves one dose", book: pressedOn(0), cards: []Card{worse}, day: 1, want: Limit{HalfDose, FeltWorse}},
		{name: "three sessions that felt worse stop pressing", book: badly, day: 3, want: Limit{NoPress, WorseDays}},
		{name: "and time alone does not lift that", book: badly, day: 16, want: Limit{NoPress, WorseDays}},
		{name: "and a second bruise does not hide it", book: badly, cards: []Card{bruiseAt(0), bruiseAt(2)}, day: 3, want: Limit{NoPress, WorseDays}},
		{name: "a week without pressing begins at half", book: pressedOn(0, 1), day: 8, want: Limit{HalfDose, LongAgo}},
		{name: "six days do not", book: pressedOn(0, 1), day: 7},
		{name: "a week lifts a stop", book: pressedOn(0), cards: []Card{said(0, 50, SoreTooLong)}, day: 7, want: Limit{HalfDose, LongAgo}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, card := range test.cards {
				test.book = test.book.PutCard(card)
			}
			got := test.book.NextDose(rules(t), noon.AddDate(0, 0, test.day))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("limit mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEnough(t *testing.T) {
	minutes := map[string]int{"wall": 10, "full": 25, "one-spot": 8}
	at := func(hour int, routine string, held int) Record {
		r := sessionAt(noon.Add(time.Duration(hour)*time.Hour), 5)
		r.Routine, r.Parts[0].Held = routine, held
		r.End = r.Begin.Add(40 * time.Minute)
		return r
	}
	short := at(0, "full", 60)
	short.End = short.Begin.Add(5 * time.Minute)
	for _, test := range []struct {
		name    string
		records []Record
		another int
		want    bool
	}{
		{"nothing yet", nil, 25, false},
		{"one short one", []Record{at(0, "wall", 60)}, 10, false},
		{"one short one, then the long one", []Record{at(0, "wall", 60)}, 25, true},
		{"two", []Record{at(0, "one-spot", 60), at(2, "one-spot", 60)}, 8, true},
		{"the long one", []Record{at(0, "full", 60)}, 8, true},
		{"the long one, soon ended", []Record{short}, 8, false},
		{"without pressing", []Record{at(0, "full", 0), at(2, "full", 0)}, 25, false},
		{"yesterday", []Record{at(-20, "full", 60)}, 8, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := (Book{Records: test.records}).Enough(rules(t), minutes, test.another, noon.Add(8*time.Hour)); got != test.want {
				t.Errorf("enough is %t, want %t", got, test.want)
			}
		})
	}
}

func TestDayDue(t *testing.T) {
	book := pressedOn(0) // ends at 12:10
	for _, test := range []struct {
		name  string
		card  *Card
		after time.Duration // noon
		want  []Soreness    // none is not due
		again bool
	}{
		{name: "the same evening", after: 10 * time.Hour},
		{name: "the next morning", after: 20 * time.Hour, want: []Soreness{NotSore, SoreDay}},
		{name: "after a day", after: 25 * time.Hour, want: []Soreness{NotSore, SoreDay, SoreLong}},
		{name: "after two days", after: 49 * time.Hour, want: []Soreness{NotSore, SoreDay, SoreLong, SoreTooLong}},
		{name: "on day 3", after: 72 * time.Hour, want: []Soreness{NotSore, SoreDay, SoreLong, SoreTooLong}},
		{name: "on day 4", after: 96 * time.Hour},
		{name: "answered", card: new(said(0, 20, NotSore)), after: 25 * time.Hour},
		{name: "sore, not yet a day", card: new(said(0, 20, SoreDay)), after: 21 * time.Hour},
		{name: "sore, then a day is over", card: new(said(0, 20, SoreDay)), after: 25 * time.Hour, want: []Soreness{NotSore, SoreDay, SoreLong}, again: true},
		{name: "sore for no more than a day", card: new(said(0, 25, SoreDay)), after: 49 * time.Hour},
		{name: "still sore after two days", card: new(said(0, 25, SoreLong)), after: 49 * time.Hour, want: []Soreness{NotSore, SoreDay, SoreLong, SoreTooLong}, again: true},
		{name: "skipped", card: new(said(0, 20, "")), after: 25 * time.Hour},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := book
			if test.card != nil {
				b = b.PutCard(*test.card)
			}
			due, ok := b.DayDue(rules(t), noon.Add(test.after))
			if ok != (test.want != nil) || due.Again != test.again {
				t.Fatalf("due is %t, again %t, want %t, %t", ok, due.Again, test.want != nil, test.again)
			}
			if diff := cmp.Diff(test.want, due.Sore); ok && diff != "" {
				t.Errorf("answers mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// The weekly card is asked once in each week; a week that was missed is not
// asked after.
func TestWeekDue(t *testing.T) {
	b := pressedOn(0, 2, 4, 8, 11, 15, 20, 25, 30, 35, 40, 45)
	var asked []int
	for day := range 60 {
		now := noon.AddDate(0, 0, day)
		if day < 15 || day > 20 { // away for a week
			if b.WeekDue(Judge(b, rules(t), now), now) {
				asked = append(asked, day)
				b = b.PutCard(Card{Date: DateOf(now), Week: true, At: now})
			}
		}
	}
	if diff := cmp.Diff([]int{7, 14, 21, 28, 35}, asked); diff != "" {
		t.Errorf("days it was asked mismatch (-want +got):\n%s", diff)
	}
}

func TestSpotMemories(t *testing.T) {
	felt := func(day int, likes ...SpotFelt) Record {
		r := record(string(rune('a'+day)), day, Same)
		r.Spots = likes
		return r
	}
	b := Book{}.
		Put(felt(0, SpotFelt{Spot: "pit", Like: Nothing}, SpotFelt{"side-of-hip", "left", GoodAche, []string{"buttock"}}, SpotFelt{Spot: "top-of-buttock", Side: "left", Like: Nothing})).
		Put(felt(1, SpotFelt{Spot: "pit", Like: TooMuch}, SpotFelt{Spot: "side-of-hip", Side: "left"}, SpotFelt{Spot: "side-of-hip", Side: "right", Like: Nothing})).
		Put(felt(2, SpotFelt{Spot: "side-of-hip", Side: "right", Like: Nothing}))
	first := DateOf(noon)
	want := []SpotMemory{
		{Spot: "pit", Like: TooMuch, Before: Nothing, Date: first + 1},
		{Spot: "side-of-hip", Side: "left", Like: GoodAche, Spread: []string{"buttock"}, Date: first + 1},
		{Spot: "side-of-hip", Side: "right", Like: Nothing, Before: Nothing, Date: first + 2},
		{Spot: "top-of-buttock", Side: "left", Like: Nothing, Date: first},
	}
	if diff := cmp.Diff(want, b.SpotMemories()); diff != "" {
		t.Errorf("memories mismatch (-want +got):\n%s", diff)
	}
	begin, without := b.Preferred()
	if diff := cmp.Diff([][]string{{"side-of-hip"}, {"pit"}}, [][]string{begin, without}); diff != "" {
		t.Errorf("begin with, leave out mismatch (-want +got):\n%s", diff)
	}
}

// Who presses every day and is sore every morning is asked for how long it has
// been, not only since the last session.
func TestSorenessGoesOnThroughSessions(t *testing.T) {
	b := pressedOn(0, 1, 2)
	for day, want := range [][]Soreness{
		{NotSore, SoreDay},
		{NotSore, SoreDay, SoreLong},
		{NotSore, SoreDay, SoreLong, SoreTooLong},
	} {
		due, ok := b.DayDue(rules(t), noon.AddDate(0, 0, day).Add(20*time.Hour))
		if diff := cmp.Diff(want, due.Sore); !ok || diff != "" {
			t.Errorf("after day %d: due is %t, answers mismatch (-want +got):\n%s", day, ok, diff)
		}
		b = b.PutCard(said(day, 20, SoreDay))
	}
}

// A session in the morning does not take the place of yesterday's card.
func TestTheDayBeforeIsAskedAfterASessionToday(t *testing.T) {
	b := pressedOn(0, 1)
	due, ok := b.DayDue(rules(t), noon.AddDate(0, 0, 1).Add(time.Hour))
	if !ok || due.Date != DateOf(noon) {
		t.Errorf("due is %t about %v, want the card about %v", ok, due.Date, DateOf(noon))
	}
}

// Where soreness keeps pressing out, it is asked after sessions without any.
func TestStillSoreIsAsked(t *testing.T) {
	b := Merge(pressedOn(0), Book{}.Put(record("walk", 3, Same))).PutCard(said(0, 50, SoreTooLong))
	due, ok := b.DayDue(rules(t), noon.AddDate(0, 0, 4))
	want := DayDue{Date: DateOf(noon) + 3, Still: true, Sore: []Soreness{NotSore, SoreDay}}
	if diff := cmp.Diff(want, due); !ok || diff != "" {
		t.Errorf("due is %t, mismatch (-want +got):\n%s", ok, diff)
	}
}

// Where the day before left anyone sore, one session that presses is enough.
func TestEnoughIsLessWhereSore(t *testing.T) {
	b := pressedOn(0, 1)
	minutes := map[string]int{"wall": 10}
	at := noon.AddDate(0, 0, 1).Add(5 * time.Hour)
	for sore, want := range map[Soreness]bool{NotSore: false, SoreDay: true} {
		if got := b.PutCard(said(0, 20, sore)).Enough(rules(t), minutes, 10, at); got != want {
			t.Errorf("sore %q: enough is %t, want %t", sore, got, want)
		}
	}
}

// Midnight alone makes no next day.
func TestDayDueWaitsForTheNight(t *testing.T) {
	late := time.Date(2026, 3, 1, 23, 50, 0, 0, time.UTC)
	b := Book{}.Put(sessionAt(late, 5))
	for hours, want := range map[int]bool{1: false, 5: false, 7: true, 12: true} {
		if _, due := b.DayDue(rules(t), late.Add(time.Duration(hours)*time.Hour)); due != want {
			t.Errorf("%d hours after the session a card is due: %t, want %t", hours, due, want)
		}
	}
}

func TestPainUp(t *testing.T) {
	walk := sessionAt(noon.Add(8*time.Hour), 9)
	walk.ID, walk.Parts = "walk", nil
	low := 1
	walked := walk
	walked.Before.Pain = &low
	for _, test := range []struct {
		name string
		book Book
		day  int
		pain int // it was 5 before
		want bool
	}{
		{"no session yet", Book{}, 0, 9, false},
		{"a point more", pressedOn(0), 1, 6, false},
		{"2 points more on the day after pressing", pressedOn(0), 1, 7, true},
		{"later that day", pressedOn(0), 0, 9, true},
		{"3 days after", pressedOn(0), 3, 9, true},
		{"4 days after", pressedOn(0), 4, 9, false},
		{"after a day without pressing", Book{}.Put(walked), 1, 9, false},
		{"after pressing and then a walk", pressedOn(0).Put(walk), 1, 7, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.book.PainUp(rules(t), test.pain, noon.AddDate(0, 0, test.day)); got != test.want {
				t.Errorf("it is up: %t, want %t", got, test.want)
			}
		})
	}
}
