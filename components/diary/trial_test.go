package diary

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

// rules are the numbers that ship.
func rules(t testing.TB) content.Trial {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib.Trial
}

// A story is what a person does on each day: how bad the pain is before a
// session, or nothing, and what the card says on the day after.
type story struct {
	days  int
	pain  func(day int) int  // below 0 is a day without a session
	ease  func(day int) int  // of the hard thing; nil is not rated
	after func(day int) Card // of the day after the session on a day
}

// session is a session that presses, at a time.
func sessionAt(begin time.Time, pain int) Record {
	r := Record{
		ID: fmt.Sprint("s", begin.Unix()), Routine: "wall", Begin: begin, End: begin.Add(10 * time.Minute), Finished: true,
		Parts: Parts{{Step: "side-of-hip", Spot: "side-of-hip", Side: "left", Planned: 60, Held: 60, Ending: inFull}},
	}
	if pain <= content.MaxRating {
		r.Before.Pain = n(pain)
	}
	return r
}

// told goes through a story day by day, each at 9 in the evening and then at 8
// the next morning, and says what is told whenever that changes.
func told(t *testing.T, s story, zone func(day int) *time.Location) string {
	t.Helper()
	var out strings.Builder
	var b Book
	rules, last := rules(t), ""
	for day := range s.days {
		morning := time.Date(2026, 3, 2+day, 8, 0, 0, 0, zone(day))
		if due, ok := b.DayDue(rules, morning); ok && s.after != nil {
			card := s.after(int(due.Date - DateOf(time.Date(2026, 3, 2, 0, 0, 0, 0, zone(0)))))
			card.Date, card.At = due.Date, morning
			b = b.PutCard(card)
		}
		evening := morning.Add(13 * time.Hour)
		limit := b.NextDose(rules, evening)
		if pain := s.pain(day); pain >= 0 {
			r := sessionAt(evening, pain)
			if s.ease != nil {
				r.Before.Thing, r.Before.Ease = "Lifting", n(s.ease(day))
			}
			b = b.Put(r)
		}
		state := Judge(b, rules, evening)
		line := fmt.Sprintf("%s %s %s%s", state.Stage, state.Verdict, limit.Dose, limit.Why)
		if line != last {
			fmt.Fprintf(&out, "%d: %s\n", day, strings.Join(strings.Fields(line), " "))
		}
		last = line
	}
	return out.String()
}

func utc(int) *time.Location { return time.UTC }

func TestTrialDayByDay(t *testing.T) {
	falling := func(day int) int { return max(1, 7-day/5) }
	same := func(day int) int { return 5 + day%2 }
	for _, test := range []struct {
		name string
		story
		want string
	}{
		{
			name:  "it helps",
			story: story{days: 50, pain: falling},
			want:  "0: early too-few\n13: early same\n14: review same\n15: review better\n38: low better\n",
		},
		{
			name:  "it does not help",
			story: story{days: 50, pain: same},
			want:  "0: early too-few\n13: early same\n14: review same\n42: over same nonenot-helping\n",
		},
		{
			name:  "it gets worse",
			story: story{days: 50, pain: func(day int) int { return min(9, 3+day/6) }},
			want:  "0: early too-few\n13: review worse\n14: review worse nonegot-worse\n42: over worse nonegot-worse\n",
		},
		{
			name:  "it gets worse fast, and nobody waits for day 14",
			story: story{days: 12, pain: func(day int) int { return min(9, 3+day) }},
			want:  "0: early too-few\n3: review worse\n4: review worse nonegot-worse\n",
		},
		{
			name: "it helped, and then it got worse after the end",
			story: story{days: 60, pain: func(day int) int {
				if day > 50 {
					return 9
				}
				return max(3, 6-day/8)
			}},
			want: "0: early too-few\n13: early same\n14: review same\n21: review better\n42: over better\n52: over worse\n53: over worse nonegot-worse\n",
		},
		{
			name:  "new pain that falls in its first week",
			story: story{days: 20, pain: func(day int) int { return max(3, 8-day) }},
			want:  "0: early too-few\n13: early better\n14: review better\n",
		},
		{
			name:  "a third of little pain is less than a point, and may be chance",
			story: story{days: 20, pain: func(day int) int { return max(1, 2-day) }},
			want:  "0: early too-few\n13: early same\n14: low same\n",
		},
		{
			name:  "little pain, but the hard thing stays hard",
			story: story{days: 50, pain: func(int) int { return 2 }, ease: func(int) int { return 2 }},
			want:  "0: early too-few\n13: early same\n14: review same\n42: over same nonenot-helping\n",
		},
		{
			name:  "little pain, and the hard thing becomes easy",
			story: story{days: 50, pain: func(int) int { return 2 }, ease: func(day int) int { return min(8, 3+day/3) }},
			want:  "0: early too-few\n13: early better\n14: review better\n28: low better\n",
		},
		{
			name:  "less pain, but the hard thing is harder",
			story: story{days: 50, pain: func(day int) int { return max(3, 8-day/4) }, ease: func(day int) int { return max(3, 6-day/5) }},
			want:  "0: early too-few\n13: early better\n14: review better\n21: review mixed nonegot-worse\n42: over mixed nonegot-worse\n",
		},
		{
			name:  "nothing is rated",
			story: story{days: 50, pain: func(int) int { return 11 }},
			want:  "0: early too-few\n14: review too-few\n42: over too-few\n",
		},
		{
			name:  "nothing is finished",
			story: story{days: 20, pain: func(int) int { return -1 }},
			want:  "0: \n",
		},
		{
			name: "a break of two weeks ends it, and another begins",
			story: story{days: 50, pain: func(day int) int {
				if day > 9 && day < 30 {
					return -1
				}
				return 5
			}},
			want: "0: early too-few\n13: early same\n14: review same\n15: review too-few\n16: review too-few halflong-ago\n23: lapsed too-few halflong-ago\n30: early too-few halflong-ago\n31: early too-few\n43: early same\n44: review same\n",
		},
		{
			name: "three worse next days stop it, a better one lifts that",
			story: story{days: 12, pain: same, after: func(day int) Card {
				if day < 2 || day > 4 {
					return Card{Felt: Same, Sore: NotSore}
				}
				return Card{Felt: Worse, Sore: NotSore}
			}},
			want: "0: early too-few\n3: early too-few halffelt-worse\n5: stopped too-few noneworse-days\n6: early too-few halfreturning\n7: early too-few\n",
		},
		{
			name: "worse days that are not in a row do not",
			story: story{days: 12, pain: same, after: func(day int) Card {
				return Card{Felt: []Felt{Worse, Worse, Better}[day%3]}
			}},
			want: "0: early too-few\n1: early too-few halffelt-worse\n3: early too-few\n4: early too-few halffelt-worse\n6: early too-few\n7: early too-few halffelt-worse\n9: early too-few\n10: early too-few halffelt-worse\n",
		},
		{
			name: "a card that was skipped does not break the row",
			story: story{days: 8, pain: same, after: func(day int) Card {
				return Card{Felt: []Felt{Worse, NotSaid, Worse, Worse, Same, Same, Same, Same}[day]}
			}},
			want: "0: early too-few\n1: early too-few halffelt-worse\n2: early too-few\n3: early too-few halffelt-worse\n4: stopped too-few noneworse-days\n5: early too-few halfreturning\n6: early too-few\n",
		},
		{
			name: "the last sessions before day 42 are enough to judge by",
			story: story{days: 70, pain: func(day int) int {
				if day > 39 {
					return -1
				}
				return max(3, falling(day))
			}},
			want: "0: early too-few\n13: early same\n14: review same\n15: review better\n42: over better\n46: over better halflong-ago\n",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(t, test.story, utc)); diff != "" {
				t.Errorf("what is told mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// Once it was said that nothing more is needed, it goes quiet until another
// session.
func TestLowStaysLow(t *testing.T) {
	for _, last := range []int{20, 35, 41} {
		var b Book
		for day := range last + 1 {
			b = b.Put(sessionAt(noon.AddDate(0, 0, day), 1))
		}
		for day := last; day < 60; day++ {
			now := noon.AddDate(0, 0, day)
			s := Judge(b, rules(t), now)
			if s.Stage != Low || b.WeekDue(s, now) {
				t.Fatalf("day %d, the last session on %d: the stage is %q and a weekly card is due: %t, want %q and none", day, last, s.Stage, b.WeekDue(s, now), Low)
			}
		}
	}
}

// The same story has the same days wherever it is lived: where the clocks
// change on the way, far from Greenwich, and on a journey.
func TestTrialInTimeZones(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin") // clocks change on 29 March
	if err != nil {
		t.Fatal(err)
	}
	s := story{days: 50, pain: func(day int) int { return max(1, 7-day/5) }, after: func(int) Card { return Card{Felt: Same, Sore: NotSore} }}
	want := told(t, s, utc)
	for name, zone := range map[string]func(int) *time.Location{
		"clocks change": func(int) *time.Location { return berlin },
		"far west":      func(int) *time.Location { return time.FixedZone("", -11*3600) },
		"far east":      func(int) *time.Location { return time.FixedZone("", 14*3600) },
		"a journey": func(day int) *time.Location {
			return []*time.Location{time.UTC, time.FixedZone("", 9*3600), time.FixedZone("", -8*3600)}[day/17]
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, told(t, s, zone)); diff != "" {
				t.Errorf("what is told mismatch (-in UTC +here):\n%s", diff)
			}
		})
	}
}

// One session is never a success, however good it was.
func TestOneSessionSaysNothing(t *testing.T) {
	r := sessionAt(noon, 9)
	r.After.Pain, r.Felt = n(0), Better
	for day := range 60 {
		if s := Judge(Book{}.Put(r), rules(t), noon.AddDate(0, 0, day)); s.Verdict != TooFew {
			t.Errorf("day %d: the verdict is %q, want %q", day, s.Verdict, TooFew)
		}
	}
}

func TestVerdict(t *testing.T) {
	for _, test := range []struct {
		name             string
		pain, later      int
		ease, easier     int
		want             Verdict
		wantPain, wantTo float64
	}{
		{"two points less", 6, 4, 5, 5, Improved, 6, 4},
		{"less than two points, but a third", 3, 2, 5, 5, Improved, 3, 2},
		{"less than two points and than a third", 6, 5, 5, 5, NotImproved, 6, 5},
		{"the hard thing, by three", 6, 6, 3, 6, Improved, 6, 6},
		{"the hard thing, by two", 6, 6, 3, 5, NotImproved, 6, 6},
		{"two points more", 4, 6, 5, 5, Worsened, 4, 6},
		{"one point more is a third, and no matter", 3, 4, 5, 5, NotImproved, 3, 4},
		{"less pain, but the hard thing is harder", 6, 3, 6, 3, Mixed, 6, 3},
		{"more pain, but the hard thing is easier", 3, 5, 3, 6, Mixed, 3, 5},
		{"no pain at all", 0, 0, 5, 5, NotImproved, 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			var b Book
			for day := range 21 {
				r := sessionAt(noon.AddDate(0, 0, day), test.pain)
				r.Before.Thing, r.Before.Ease = "Lifting", n(test.ease)
				if day > 10 {
					r.Before.Pain, r.Before.Ease = n(test.later), n(test.easier)
				}
				b = b.Put(r)
			}
			s := Judge(b, rules(t), noon.AddDate(0, 0, 20))
			if s.Verdict != test.want || s.Pain.From != test.wantPain || s.Pain.To != test.wantTo {
				t.Errorf("verdict is %q of %+v, want %q from %g to %g", s.Verdict, s.Pain, test.want, test.wantPain, test.wantTo)
			}
		})
	}
}

// Three worse days stop someone whose sessions all had to be ended early, too.
func TestWorseDaysStopWhatWasNeverFinished(t *testing.T) {
	var b Book
	for day := range 3 {
		r := sessionAt(noon.AddDate(0, 0, day), 5)
		r.Finished = false
		b = b.Put(r).PutCard(Card{Date: r.Date(), At: noon.AddDate(0, 0, day+1), Felt: Worse})
	}
	now := noon.AddDate(0, 0, 3)
	if s := Judge(b, rules(t), now); s.Stage != Stopped || s.WorseRun != 3 {
		t.Errorf("the stage is %q after %d worse days, want %q after 3", s.Stage, s.WorseRun, Stopped)
	}
	if got, want := b.NextDose(rules(t), now), (Limit{NoPress, WorseDays}); got != want {
		t.Errorf("the next dose is %v, want %v", got, want)
	}
}

// What was read stays read, and bad news is new.
func TestBadNewsIsNew(t *testing.T) {
	days := func(run int) State { return State{Stage: Stopped, Start: 100, WorseOn: Date(100 + run)} }
	look := func(v Verdict) State { return State{Stage: Review, Start: 100, Verdict: v} }
	for _, test := range []struct {
		name      string
		one, next State
		same      bool
	}{
		{"another look back", look(TooFew), look(NotImproved), true},
		{"it got worse", look(NotImproved), look(Worsened), false},
		{"it is still worse", look(Worsened), look(Worsened), true},
		{"stopped again", days(3), days(9), false},
	} {
		if (test.one.Key() == test.next.Key()) != test.same {
			t.Errorf("%s: %q then %q, want the same: %t", test.name, test.one.Key(), test.next.Key(), test.same)
		}
	}
}

// Nobody is told of a first and a last week before there are two.
func TestWeeksAreNotComparedBeforeThereAreTwo(t *testing.T) {
	var b Book
	for day := range 8 {
		b = b.Put(sessionAt(noon.AddDate(0, 0, day), 5))
	}
	if s := Judge(b, rules(t), noon.AddDate(0, 0, 7)); s.Pain.Known {
		t.Errorf("on day 7 pain went from %g to %g, want nothing known", s.Pain.From, s.Pain.To)
	}
}

// A few low days at the end are not low pain that has stayed.
func TestLowIsNotAFewDays(t *testing.T) {
	b := Book{}.Put(sessionAt(noon, 8))
	for day := 11; day < 15; day++ {
		b = b.Put(sessionAt(noon.AddDate(0, 0, day), 2))
	}
	if s := Judge(b, rules(t), noon.AddDate(0, 0, 14)); s.Stage != Review {
		t.Errorf("the stage is %q, want %q", s.Stage, Review)
	}
}
