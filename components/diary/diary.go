// Package diary is what this device remembers of sessions: what was done, how
// the person rated it, and what they said on the days and weeks after. It holds
// numbers, ids and one label of the person's own, never an answer about a
// warning sign. Judge compares the numbers with the rules of the trial. The
// package knows no browser, no clock and no words, and stores nothing itself.
package diary

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"unknot/content"
)

// Version is the form of a stored book. In version 1 every time was in UTC,
// parts were objects, and there were no cards.
const Version = 2

// A Book is everything that is remembered, oldest first.
type Book struct {
	Records []Record
	Cards   []Card
	Read    []string // what the trial said and the person has read, as State.Key; also when it was begun again
}

// A Record is one session, begun and ended. Its times carry the time zone of
// where it was done, so that its day stays what it was for the person.
type Record struct {
	ID       string    `json:"id"`
	Routine  string    `json:"routine"`
	Begin    time.Time `json:"begin"`
	End      time.Time `json:"end"`                // when it was last seen running
	Finished bool      `json:"finished,omitempty"` // false where it was ended early
	Pain     string    `json:"pain,omitempty"`     // what hurt, where that ended it
	Choices  Choices   `json:"choices,omitzero"`
	Parts    Parts     `json:"parts,omitempty"`
	Changes  []Change  `json:"changes,omitempty"`
	Before   Rating    `json:"before,omitzero"`
	After    Rating    `json:"after,omitzero"`
	Felt     Felt      `json:"felt,omitempty"`
	Spots    SpotsFelt `json:"spots,omitempty"`
	Edited   time.Time `json:"edited,omitzero"` // when the person last changed it
}

// Choices are the choices that say what the session was.
type Choices struct {
	Style   content.Style   `json:"style,omitempty"`
	First   string          `json:"first,omitempty"` // the worse side; empty where both are the same
	OneSide bool            `json:"oneSide,omitempty"`
	Surface content.Surface `json:"surface,omitempty"`
	Spot    string          `json:"spot,omitempty"`
	Untimed bool            `json:"untimed,omitempty"`
	Dose    string          `json:"dose,omitempty"` // of the presses: half or none; empty is the whole one
}

// A Change is a step that was removed or moved, and why.
type Change struct {
	Step    string          `json:"step,omitempty"`
	Spot    string          `json:"spot,omitempty"`
	Caution string          `json:"caution,omitempty"` // empty where the person left it out
	To      content.Surface `json:"to,omitempty"`      // empty where it was removed
}

// A Rating is how the person was at one moment. Nothing in it must be
// answered.
type Rating struct {
	Pain  *int   `json:"pain,omitempty"`  // 0 none to 10 the worst
	Thing string `json:"thing,omitempty"` // something the back makes hard, in the person's words
	Ease  *int   `json:"ease,omitempty"`  // of that thing: 0 can't do it to 10 easy
}

// Felt is how the person felt afterwards, beside before.
type Felt string

const (
	NotSaid Felt = ""
	Better  Felt = "better"
	Same    Felt = "same"
	Worse   Felt = "worse"
)

// Put returns a book with a record in its place by time. One with the same id
// gives way to it: a session has one record. The book itself is left alone.
func (b Book) Put(r Record) Book {
	b = b.Without(r.ID)
	b.Records = append(b.Records, r)
	b.sort()
	return b
}

// Without returns a book without the record of an id. The book itself is left
// alone.
func (b Book) Without(id string) Book {
	records := make([]Record, 0, len(b.Records)+1)
	for i := range b.Records {
		if b.Records[i].ID != id {
			records = append(records, b.Records[i])
		}
	}
	b.Records = records
	return b
}

// sort puts a book that is nobody else's into its order.
func (b *Book) sort() {
	slices.SortFunc(b.Records, inTime)
	slices.SortFunc(b.Cards, byDate)
	slices.Sort(b.Read)
	b.Read = slices.Compact(b.Read)
}

func inTime(a, b Record) int {
	return cmp.Or(a.Begin.Compare(b.Begin), a.End.Compare(b.End), strings.Compare(a.ID, b.ID))
}

// byDate puts the card about a day before the one about its week.
func byDate(a, b Card) int {
	switch order := cmp.Compare(a.Date, b.Date); {
	case order != 0 || a.Week == b.Week:
		return order
	case a.Week:
		return 1
	}
	return -1
}

// Find returns the record of an id; false where there is none.
func (b Book) Find(id string) (Record, bool) {
	for i := range b.Records {
		if b.Records[i].ID == id {
			return b.Records[i], true
		}
	}
	return Record{}, false
}

// Last returns the newest record; false where there is none.
func (b Book) Last() (Record, bool) {
	if len(b.Records) == 0 {
		return Record{}, false
	}
	return b.Records[len(b.Records)-1], true
}

// WorseRun returns how many of the newest records in a row say worse.
func (b Book) WorseRun() int {
	run := 0
	for _, r := range slices.Backward(b.Records) {
		if r.Felt != Worse {
			break
		}
		run++
	}
	return run
}

// Date returns the day on which a session was begun.
func (r Record) Date() Date { return DateOf(r.Begin) }

// Pressed returns how many seconds were really spent pressing.
func (r Record) Pressed() int {
	sum := 0
	for _, p := range r.Parts {
		if p.Spot != "" {
			sum += p.Held
		}
	}
	return sum
}
