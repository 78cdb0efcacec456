package diary_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

var update = flag.Bool("update", false, "write the golden files anew")

// A patient goes through six weeks, a day at a time.
type patient struct {
	lib    *content.Library
	offers []diary.Offer
	book   diary.Book
	now    time.Time
	line   []string // what was done on the day
	with   []string // cautions
}

// A course is how somebody goes through them.
type course struct {
	name     string
	cautions []string
	before   func(*patient)                        // what the diary has on day 0
	day      func(*patient, int, diary.Suggestion) // after the card and what the trial said
	card     func(*patient, int, diary.DayDue) diary.Card
}

// follows does what is suggested, with some pain before it and as much after.
func follows(pain func(day int) int) func(*patient, int, diary.Suggestion) {
	return func(p *patient, day int, s diary.Suggestion) {
		if s.Routine != "" {
			p.does(s.Routine, pain(day))
		}
	}
}

// except does something else on some days.
func except(on func(day int) bool, other, usual func(*patient, int, diary.Suggestion)) func(*patient, int, diary.Suggestion) {
	return func(p *patient, day int, s diary.Suggestion) {
		if on(day) {
			other(p, day, s)
			return
		}
		usual(p, day, s)
	}
}

func nothing(*patient, int, diary.Suggestion) {}

func always(pain int) func(int) int { return func(int) int { return pain } }

func falling(day int) int { return max(2, 6-day/8) }

func between(from, to int) func(int) bool {
	return func(day int) bool { return day >= from && day <= to }
}

func says(felt diary.Felt, sore diary.Soreness, bruise bool) diary.Card {
	return diary.Card{Felt: felt, Sore: sore, Bruise: bruise}
}

// well is a card that says that all went well.
func well(felt diary.Felt) func(*patient, int, diary.DayDue) diary.Card {
	return func(_ *patient, _ int, due diary.DayDue) diary.Card {
		if due.Pressed {
			return says(felt, diary.NotSore, false)
		}
		return says(felt, "", false)
	}
}

var courses = []course{
	{name: "it helps", day: follows(falling), card: well(diary.Better)},
	{name: "nothing changes", day: follows(always(5)), card: well(diary.Same)},
	{
		name: "worse on days 1 to 3, a doctor on day 10, and then better",
		day: except(between(10, 10), func(p *patient, day int, _ diary.Suggestion) {
			p.book = p.book.BeginAgain(diary.DateOf(p.now))
			p.note("has spoken to a doctor, begins again")
		}, follows(always(5))),
		card: func(p *patient, day int, due diary.DayDue) diary.Card {
			if day < 4 {
				return says(diary.Worse, diary.NotSore, false)
			}
			return well(diary.Same)(p, day, due)
		},
	},
	{name: "misses days 10 to 16", day: except(between(10, 16), nothing, follows(falling)), card: well(diary.Same)},
	{
		name: "presses one spot twice a day, whatever is suggested",
		day: func(p *patient, day int, _ diary.Suggestion) {
			p.does("one-spot", 5)
			p.now = p.now.Add(8 * time.Hour)
			p.does("one-spot", 5)
		},
		card: func(*patient, int, diary.DayDue) diary.Card { return says(diary.Same, diary.SoreDay, false) },
	},
	{name: "only moves", day: func(p *patient, _ int, _ diary.Suggestion) { p.does("move", 4) }, card: well(diary.Same)},
	{
		name: "rates nothing and answers nothing",
		day:  func(p *patient, _ int, s diary.Suggestion) { p.does(s.Routine, -1) },
	},
	{
		name: "sore for too long after day 6, bruised by days 15 and 26",
		day:  follows(always(4)),
		card: func(p *patient, day int, due diary.DayDue) diary.Card {
			switch {
			case day == 7 && due.Pressed:
				return says(diary.Same, diary.SoreTooLong, false)
			case day >= 15 && day <= 16 && due.Pressed, day >= 27 && day <= 28 && due.Pressed:
				return says(diary.Same, diary.NotSore, true)
			}
			return well(diary.Same)(p, day, due)
		},
	},
	{name: "stops on day 8 and comes back on day 26", day: except(between(8, 25), nothing, follows(always(5))), card: well(diary.Same)},
	{
		name:   "comes to a trial that is over, and does one session more",
		before: sixWeeks(falling),
		day:    except(func(day int) bool { return day == 12 }, func(p *patient, _ int, _ diary.Suggestion) { p.does("one-spot", 2) }, follows(always(2))),
		card:   well(diary.Same),
	},
	{
		name:   "a second trial from day 3 on, after one that helped",
		before: sixWeeks(falling),
		day: except(between(3, 3), func(p *patient, _ int, _ diary.Suggestion) {
			p.book = p.book.BeginAgain(diary.DateOf(p.now))
			p.note("begins a new trial")
		}, follows(always(5))),
		card: well(diary.Same),
	},
	{name: "takes blood thinners", cautions: []string{"blood-thinners"}, day: follows(always(5)), card: well(diary.Same)},
	{
		name: "tingling on day 2, very bad pain on day 9",
		day: func(p *patient, day int, s diary.Suggestion) {
			switch {
			case s.Routine == "":
			case day == 2:
				p.hurts(s.Routine)
			case day == 9:
				p.does(s.Routine, 8)
			default:
				p.does(s.Routine, 5)
			}
		},
		card: well(diary.Same),
	},
	{name: "has a full session of their own on day 4, and little pain from day 10 on", card: well(diary.Better),
		day: except(between(4, 4), func(p *patient, _ int, _ diary.Suggestion) { p.does("full", 5) },
			follows(func(day int) int { return map[bool]int{true: 5, false: 1}[day < 10] }))},
}

// sixWeeks is a diary with a trial that ended on the day before.
func sixWeeks(pain func(int) int) func(*patient) {
	return func(p *patient) {
		from := p.now.AddDate(0, 0, -43)
		for day := 0; day <= 42; day += 2 {
			p.now = from.AddDate(0, 0, day)
			p.does("one-spot", pain(day))
		}
		p.now = from.AddDate(0, 0, 43)
	}
}

func (p *patient) note(format string, args ...any) {
	p.line = append(p.line, fmt.Sprintf(format, args...))
}

// does does a session as the set-up lets it be begun; pain below 0 is not
// rated.
func (p *patient) does(routine string, pain int) {
	r, ok := p.lib.Routine(routine)
	if !ok {
		return
	}
	w := walker{lib: p.lib, now: p.now, book: p.book}
	before := diary.Rating{}
	rated := "not rated"
	if pain >= 0 {
		before.Pain, rated = &pain, "pain "+strconv.Itoa(pain)
	}
	c := session.Choices{Style: content.Standard, Spot: "low-back-corner", CountIn: 10, Wait: session.WaitToSetUp, Cautions: p.with, Dose: w.dose(before, r)}
	plan, err := session.NewPlan(r, p.lib.Spots, p.lib.Styles, c)
	if err != nil {
		p.note("%s: nothing is left of it", routine)
		return
	}
	record := diary.Record{
		ID: strconv.FormatInt(p.now.UnixMilli(), 36), Routine: routine, Begin: p.now, End: p.now.Add(plan.About()),
		Finished: true, Before: before, After: before, Felt: diary.Same, Parts: pressesOf(plan),
	}
	p.book = p.book.Put(record)
	how := "no press"
	if plan.Presses() {
		how = map[session.Dose]string{session.WholeDose: "presses", session.HalfDose: "presses half as long"}[c.Dose]
	}
	p.note("does %s, %s, %s", routine, rated, how)
}

// hurts ends a session of the day with tingling at its first press.
func (p *patient) hurts(routine string) {
	p.does(routine, 5)
	last, _ := p.book.Last()
	last.Finished, last.Pain = false, string(session.Tingling)
	if len(last.Parts) > 0 {
		last.Parts = last.Parts[:1]
		last.Parts[0].Ending = string(session.ByPain)
	}
	p.book = p.book.Put(last)
	p.note("has to stop: tingling")
}

// answer answers the card that is due.
func (p *patient) answer(c course, day int) string {
	due, ok := p.book.DayDue(p.lib.Trial, p.now)
	if !ok || c.card == nil {
		return ""
	}
	card := c.card(p, day, due)
	card.Date, card.At = due.Date, p.now
	p.book = p.book.PutCard(card)
	said := string(card.Felt)
	if card.Sore != "" {
		said += ", sore: " + string(card.Sore)
	}
	if card.Bruise {
		said += ", bruise"
	}
	return said
}

// lived is the six weeks of a course as lines: the day, what the card says, what
// is suggested and why, and what was done.
func lived(t *testing.T, lib *content.Library, c course) string {
	t.Helper()
	p := &patient{lib: lib, with: c.cautions, now: time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC), offers: offersWith(t, lib, c.cautions)}
	if c.before != nil {
		c.before(p)
	}
	var out strings.Builder
	fmt.Fprintf(&out, "\n%s\n", c.name)
	begin := p.now
	for day := range 42 {
		p.now, p.line = begin.AddDate(0, 0, day), nil
		if said := p.answer(c, day); said != "" {
			p.note("says of the day before: %s", said)
		}
		s := p.book.Suggest(lib.Trial, p.offers, p.now)
		if s.Reason == diary.LookBack {
			state := diary.Judge(p.book, lib.Trial, p.now)
			p.note("reads that the trial is at %q %q", state.Stage, state.Verdict)
			p.book = p.book.MarkRead(state.Key())
			fmt.Fprintf(&out, "  day %2d  %-9s %s\n", day, "", s.Reason)
			s = p.book.Suggest(lib.Trial, p.offers, p.now)
		}
		allowed(t, p, s)
		c.day(p, day, s)
		reason := string(s.Reason)
		if s.Reason == diary.PressLess || s.Reason == diary.LeavePress || s.Reason == diary.NoneNow || s.Reason == diary.NotToday {
			reason += ": " + string(s.Limit.Why)
		}
		line := fmt.Sprintf("  day %2d  %-9s %-25s %s", day, s.Routine, reason, strings.Join(p.line, "; "))
		out.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return out.String()
}

// What is suggested on each of 42 days to people who go through them in many
// ways, with its reason: to be read by somebody who treats backs.
func TestCourses(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	out.WriteString("# What /today/ suggests on each of 42 days: the routine (none where there is none), the\n# reason, and what the person does. The reasons in words:\n#\n")
	for _, reason := range []diary.Reason{
		diary.LookBack, diary.NoneNow, diary.NotToday, diary.DoneToday, diary.Quiet, diary.FirstPress, diary.PressDay,
		diary.BetweenDay, diary.PressLess, diary.LeavePress, diary.GentlerDay, diary.MovesOnly, diary.CannotDay,
	} {
		words := strings.Join(lib.Text.Diary.Today.Why[string(reason)], " ")
		if words == "" {
			words = "as the dose rules, the set-up or the trial say"
		}
		fmt.Fprintf(&out, "# %-10s %s\n", reason, words)
	}
	for _, c := range courses {
		out.WriteString(lived(t, lib, c))
	}
	path := "testdata/courses.txt"
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("%s mismatch (-want +got); -update writes it anew:\n%s", path, diff)
	}
}

// offersWith are the routines as a person's cautions leave them.
func offersWith(t testing.TB, lib *content.Library, cautions []string) []diary.Offer {
	t.Helper()
	var all []diary.Offer
	for _, r := range lib.Routines {
		offer := diary.Offer{Routine: r.ID}
		for _, spot := range lib.Spots {
			plan, err := session.NewPlan(r, lib.Spots, lib.Styles, session.Choices{Spot: spot.ID, Cautions: cautions})
			offer.Presses = offer.Presses || err == nil && plan.Presses()
		}
		all = append(all, offer)
	}
	return all
}

// allowed checks that a suggestion is one that the rules of the dose and the
// set-up then allow, said without the code that it is to check.
func allowed(t *testing.T, p *patient, s diary.Suggestion) {
	t.Helper()
	if broken := unfit(p.lib, p.book, p.offers, p.now, s); broken != "" {
		t.Errorf("on %v it suggests %q for %q: %s", diary.DateOf(p.now), s.Routine, s.Reason, broken)
	}
}

// unfit says what is wrong with a suggestion; "" where nothing is.
func unfit(lib *content.Library, b diary.Book, offers []diary.Offer, now time.Time, s diary.Suggestion) string {
	none := slices.Contains([]diary.Reason{diary.LookBack, diary.NoneNow, diary.NotToday, diary.DoneToday, diary.Quiet}, s.Reason)
	if none || s.Routine == "" {
		if none != (s.Routine == "") {
			return "its reason and its routine do not go together"
		}
		return ""
	}
	r, ok := lib.Routine(s.Routine)
	if !ok {
		return "there is no such routine"
	}
	i := slices.IndexFunc(offers, func(o diary.Offer) bool { return o.Routine == s.Routine })
	today := diary.DateOf(now)
	for _, record := range b.Records {
		switch age := today - record.Date(); {
		case age == 0 && (record.Finished || record.Pressed() > 0 || record.Pain != ""):
			return "there was a session today"
		case offers[i].Presses && age == 1 && record.Pressed() > 0:
			return "it presses on the day after pressing"
		}
	}
	if !offers[i].Presses {
		return ""
	}
	switch {
	case b.NextDose(lib.Trial, now).Dose == diary.NoPress:
		return "pressing is to be left out"
	case b.Enough(lib.Trial, lib.Minutes(), r.Minutes, now):
		return "it is too much for a day"
	}
	return ""
}

// pressesOf are the parts of a plan that press, all of them done.
func pressesOf(p session.Plan) diary.Parts {
	var parts diary.Parts
	for _, g := range p.Segments {
		if g.Kind == session.Hold && g.Spot != "" {
			held := int(g.Length / time.Second)
			parts = append(parts, diary.Part{Step: g.Step, Spot: g.Spot, Side: string(g.Side), Surface: g.Surface, Planned: held, Held: held, Ending: "in-full"})
		}
	}
	return parts
}
