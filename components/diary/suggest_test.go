package diary

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var someOffers = []Offer{{"one-spot", true}, {"wall", true}, {"full", true}, {"move", false}}

// moved is a session without pressing.
func moved(day int) Record {
	r := record("moved", day, Same)
	r.Routine, r.Finished = "move", true
	r.End = r.Begin.Add(15 * time.Minute)
	return r
}

// What a day asks for that has had a session, and what bad ones come to.
func TestSuggest(t *testing.T) {
	worse := pressedOn(0)
	worse.Records[0].Felt = Worse
	stopped := pressedOn(0)
	stopped.Records[0].Pain = tingling
	unpressed := pressedOn(0)
	unpressed.Records[0].Pain, unpressed.Records[0].Parts = tingling, nil
	begun := moved(0)
	begun.Finished = false
	lost := pressedOn(0)
	lost.Records[0].Routine = "gone"
	worseDays := pressedOn(0, 1, 2)
	for day := range 3 {
		c := said(day, 20, NotSore)
		c.Felt = Worse
		worseDays = worseDays.PutCard(c)
	}
	for _, test := range []struct {
		name string
		book Book
		day  int
		want Suggestion
	}{
		{"nothing yet", Book{}, 0, Suggestion{"one-spot", FirstPress, Limit{}}},
		{"pressed today", pressedOn(0), 0, Suggestion{Reason: DoneToday}},
		{"moved today", Book{}.Put(moved(0)), 0, Suggestion{Reason: DoneToday}},
		{"begun today, and left before anything was pressed", Book{}.Put(begun), 0, Suggestion{"one-spot", FirstPress, Limit{}}},
		{"it felt worse today", worse, 0, Suggestion{"", NotToday, Limit{NoPress, BadToday}}},
		{"pain is very bad today", Book{}.Put(sessionAt(noon, 8)), 0, Suggestion{"", NotToday, Limit{NoPress, VeryBad}}},
		{"pressed yesterday", pressedOn(0), 1, Suggestion{"move", BetweenDay, Limit{}}},
		{"pressed the day before", pressedOn(0), 2, Suggestion{"wall", PressDay, Limit{}}},
		{"a routine that is there no more", lost, 2, Suggestion{"one-spot", PressDay, Limit{}}},
		{"it felt worse, 2 days ago", worse, 2, Suggestion{"one-spot", GentlerDay, Limit{}}},
		{"it had to stop, 2 days ago", stopped, 2, Suggestion{"one-spot", PressLess, Limit{HalfDose, HadToStop}}},
		{"it had to stop before anything was pressed", unpressed, 2, Suggestion{"one-spot", PressLess, Limit{HalfDose, HadToStop}}},
		{"away for a week", pressedOn(0), 8, Suggestion{"one-spot", PressLess, Limit{HalfDose, LongAgo}}},
		{"away for two", pressedOn(0), 14, Suggestion{Reason: LookBack, Limit: Limit{HalfDose, LongAgo}}},
		{"worse again and again", worseDays, 3, Suggestion{Reason: LookBack, Limit: Limit{NoPress, WorseDays}}},
		{"that, and read", worseDays.MarkRead(DateOf(noon).String() + " stopped " + (DateOf(noon) + 2).String()), 3, Suggestion{"", NoneNow, Limit{NoPress, WorseDays}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := test.book.Suggest(rules(t), someOffers, noon.AddDate(0, 0, test.day).Add(time.Hour))
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("suggestion mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// The days ahead go on from what today is for.
func TestWeek(t *testing.T) {
	sore := pressedOn(0).PutCard(said(0, 50, SoreTooLong))
	worse := pressedOn(0)
	worse.Records[0].Felt = Worse
	bruise := said(0, 20, NotSore)
	bruise.Bruise = true
	onlyMoved := Book{}
	for day := range 3 {
		r := moved(day)
		r.ID += strconv.Itoa(day)
		onlyMoved = onlyMoved.Put(r)
	}
	over := pressedOn(0, 5, 10, 15, 20, 25, 30, 35, 40).Put(moved(43)).MarkRead(DateOf(noon).String() + " over")
	for _, test := range []struct {
		name   string
		book   Book
		offers []Offer
		day    int
		want   string
	}{
		{"nothing yet", Book{}, someOffers, 0, "press move press move press move press"},
		{"done today", pressedOn(0), someOffers, 0, "press,done move press move press move press"},
		{"moved today", pressedOn(0).Put(moved(1)), someOffers, 1, "move,done press move press move press move"},
		{"the first look back", pressedOn(0, 8), someOffers, 9, "move press move press move press,look move"},
		{"soreness leaves pressing out", sore, someOffers, 3, "move move move move move move move"},
		{"a bad session today", worse, someOffers, 0, "rest move press move press move press"},
		{"nothing may be pressed", Book{}, someOffers[3:], 0, "move move move move move move move"},
		{"bruised, and moved today", pressedOn(0).PutCard(bruise).Put(moved(2)), someOffers, 2, "move,done move move move move move move"},
		{"bruised, and pain is very bad today", pressedOn(0).PutCard(bruise).Put(sessionAt(noon.AddDate(0, 0, 2), 8)), someOffers, 2, "rest move move move move move move"},
		{"nothing may be pressed, and moved today", Book{}.Put(moved(0)), someOffers[3:], 0, "move,done move move move move move move"},
		{"moved so far, and today", onlyMoved, someOffers, 2, "move,done move move move move move move"},
		{"the trial is over, and moved today", over, someOffers, 43, ""},
		{"the end of the trial", pressedOn(0, 5, 10, 15, 20, 25, 30, 35, 38).MarkRead(DateOf(noon).String() + " review"), someOffers, 39, "move press move press,look rest rest rest"},
		{"the trial has something to say", pressedOn(0), someOffers, 14, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			now := noon.AddDate(0, 0, test.day).Add(time.Hour)
			s, state := test.book.Suggest(rules(t), test.offers, now), Judge(test.book, rules(t), now)
			var days []string
			for i, day := range test.book.Week(rules(t), test.offers, s, state, now) {
				said := string(day.Plan)
				if day.Done {
					said += ",done"
				}
				if day.Look {
					said += ",look"
				}
				if day.Date != DateOf(noon)+Date(test.day+i) {
					t.Errorf("day %d is %v", i, day.Date)
				}
				days = append(days, said)
			}
			if got := strings.Join(days, " "); got != test.want {
				t.Errorf("the week is %q, want %q", got, test.want)
			}
		})
	}
}
