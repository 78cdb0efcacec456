package journey

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"unknot/components/diary"
)

const (
	sessionOver = "The session is over"
	dayCard     = "better or worse than before that session?"
	readIt      = "I have read this"
	rulesFrom   = "Where these rules come from"
)

// onDay puts the clock to ten in the morning of a day of the trial, and goes to
// the page of the day.
func (p *person) onDay(day int) {
	p.Helper()
	p.now = time.Date(2026, 3, 1+day, 10, 0, 0, 0, time.UTC)
	p.setClock()
	p.open("/today/")
	p.find("heading", "Today")
}

// answers answers the card about the last session, which stands on the page
// of the day. It pressed and left no soreness, which worse is asked about.
func (p *person) answers(felt string) {
	p.Helper()
	p.reads(dayCard)
	p.tap("button", felt)
	if felt == "Worse" {
		p.tap("radio", "No")
		p.tap("button", "Save")
	}
	p.reads("Saved in your diary.")
}

// keeper returns a visitor who comes back, and whose page tells how it starts.
func keeper(t testing.TB) *person {
	t.Helper()
	p := visitor(t)
	p.inject(startScript)
	return p
}

// setsUp goes to the set-up of a routine, past the warning signs where they are
// shown: not for some days after they were read.
func (p *person) setsUp(routine string) {
	p.Helper()
	p.open("/session/" + routine + "/")
	p.stands()
	p.wait(0) // it has read what is kept, and drawn the screen that goes with it
	if p.perceive("button", noSigns) != 0 {
		p.tap("button", noSigns)
	}
	p.find("radio", "Left")
}

// goes through a session, with a rating of the pain before it and after it. It
// does two seconds of the first step and of the first press, and skips the rest:
// the diary asks how it felt, not how long it took.
func (p *person) goes(routine string, before, after int) {
	p.Helper()
	p.setsUp(routine)
	p.tap("radio", strconv.Itoa(before))
	p.tap("button", eval[string](p, `document.getElementById("start").textContent.trim()`))
	p.find("button", hurts)
	if p.perceive("button", ready) != 0 { // the first time it waits
		p.tap("button", ready)
	} else {
		p.tap("button", "Start now")
	}
	p.wait(2 * time.Second)
	for pressed := false; p.perceive("heading", sessionOver) == 0; {
		if !pressed && p.perceive("button", "It eased") > 0 {
			p.wait(2 * time.Second)
			pressed = true
		}
		p.tap("button", "Next")
		p.wait(0) // what comes next is drawn
	}
	p.tap("radio", strconv.Itoa(after))
	p.tap("button", "Done")
	p.find("heading", "For the rest of the day")
	p.reads("Kept on this device.")
}

// days goes through a session on each of some days, the pain by day.
func (p *person) days(pain func(day int) int, days ...int) {
	p.Helper()
	for _, day := range days {
		p.onDay(day)
		p.goes("one-spot", pain(day), pain(day))
	}
}

// did puts sessions like those of days into the diary as it is, each with its
// next day answered: to walk them all takes a minute, and one tells as much.
func (p *person) did(pain func(day int) int, days ...int) {
	p.Helper()
	p.open("/about/")
	b, err := diary.Decode(p.stored(), time.UTC)
	if err != nil {
		p.Fatal(err)
	}
	for _, day := range days {
		begin, rated := time.Date(2026, 3, 1+day, 10, 0, 0, 0, time.UTC), pain(day)
		b.Records = append(b.Records, diary.Record{
			ID: fmt.Sprint("day", day), Routine: "one-spot",
			Begin: begin, End: begin.Add(5 * time.Minute), Finished: true,
			Parts:  diary.Parts{{Step: "side-of-hip", Spot: "side-of-hip", Side: "left", Surface: "wall", Planned: 60, Held: 60, Ending: "in-full"}},
			Before: diary.Rating{Pain: &rated}, After: diary.Rating{Pain: &rated},
		})
		b.Cards = append(b.Cards, diary.Card{Date: diary.DateOf(begin), At: begin.Add(20 * time.Hour), Felt: diary.Same, Sore: diary.NotSore})
	}
	p.remembers(b)
}

// saysNothing checks that the first page says nothing of the diary.
func (p *person) saysNothing(when string) {
	p.Helper()
	p.find("heading", "Today")
	p.eventually(func() bool { return comesTo(p, `document.querySelector(".today") !== null`, true) }, func() string {
		return "the first page has no place for what the diary says"
	})
	if text := eval[string](p, `[...document.querySelectorAll(".today")].map((e) => e.innerText).join("").trim()`); text != "" {
		p.Errorf("%s the first page says %q, want nothing", when, text)
	}
}

// says checks what the trial says on the first page, and that each rule it goes
// by links its source or says that it is ours.
func (p *person) says(words ...string) {
	p.Helper()
	p.find("heading", "Is it helping?")
	for _, want := range words {
		p.reads(want)
	}
	p.reads("Most new back pain eases by itself.")
	unsourced := eval[int](p, `[...document.querySelectorAll(".rule")].filter((rule) =>
		!rule.querySelector("a[href^=http]") && !rule.textContent.includes("This is our own judgement.")).length`)
	rules := eval[int](p, `document.querySelectorAll(".rule").length`)
	if unsourced > 0 || rules == 0 {
		p.Errorf("%d of %d rules link no source, want a source or our judgement for each", unsourced, rules)
	}
}

// Six weeks of sessions, and the pain goes down: the trial says so on day 14 and
// on day 42, never before, and is then quiet.
func TestTrialThatHelps(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	pain := func(day int) int {
		if day < 7 {
			return 6
		}
		return 3
	}
	p.did(pain, 0)
	p.days(pain, 2)
	p.onDay(3)
	p.answers("Same")
	p.open("/diary/")
	p.reads("You are on day 3 of 42.")
	p.reads("It is too soon to tell.")
	p.did(pain, 5, 10)
	p.days(pain, 13)
	p.onDay(14)
	p.answers("Better")
	p.says("You are on day 14 of 42: time to look back.", "Your ratings improved enough to count.", "Pain before sessions: 6 on the first days you rated, 3 in the last week.")
	p.tap("button", readIt)
	p.reads("Saved in your diary.")
	p.did(pain, 20, 28, 37, 41)
	p.onDay(42)
	p.says("The 42 days are over.", "You do not need to go on.")
	p.tap("button", readIt)
	p.reads("Saved in your diary.")
	p.onDay(43)
	p.saysNothing("after the trial")
}

// Six weeks, and nothing changes: the trial says to stop pressing, and the next
// session leaves it out.
func TestTrialThatDoesNotHelp(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	pain := func(day int) int { return 5 + day%2 }
	p.did(pain, 0, 3, 9)
	p.days(pain, 13)
	p.onDay(14)
	p.answers("Same")
	p.says("Your ratings have not improved enough to count yet.", "You could also stop here.")
	p.did(pain, 19, 26, 33, 38, 41)
	p.onDay(42)
	p.says("The 42 days are over.", "Stop pressing. See a doctor if your back still troubles you.")
	p.setsUp("wall")
	p.reads("So this session leaves pressing out.")
	p.open("/diary/")
	p.find("heading", "Your sessions")
	p.reads("There are 9 days with a rating, from 5 to 6 out of 10.")
}

// Three worse next days in a row stop it early, in every routine.
func TestTrialThatMakesItWorse(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	for day := range 3 {
		p.onDay(day)
		if day > 0 {
			p.answers("Worse")
		}
		p.goes("one-spot", 4, 4)
	}
	p.onDay(3)
	p.answers("Worse")
	p.says("You felt worse the day after, 3 times in a row.", "Do no sessions for now.", "Speak to a doctor before you go on.")
	for _, routine := range []string{"wall", "move"} {
		p.open("/session/" + routine + "/")
		p.reads("Do no sessions for now, and speak to a doctor.")
	}
}

// Two weeks without a session end the trial, and the next one begins another,
// gently.
func TestTrialStoppedForTwoWeeks(t *testing.T) {
	t.Parallel()
	p := keeper(t)
	pain := func(int) int { return 5 }
	p.did(pain, 0)
	p.days(pain, 4)
	p.onDay(5)
	p.answers("Same")
	p.onDay(6)
	p.saysNothing("when nothing is to be asked or told")
	p.onDay(18)
	p.says("You have done no session for 14 days or more, so this trial has ended.")
	p.tap("button", readIt)
	p.reads("Saved in your diary.")
	p.onDay(20)
	p.saysNothing("after it was read")
	p.days(pain, 30)
	p.open("/diary/")
	p.reads("You began today.")
	p.reads("Sessions: 3.")
}
