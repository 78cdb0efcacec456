// Package diary is what this device remembers of finished sessions: what was
// done, and how the person rated it. It holds numbers, ids and one label of
// the person's own, never an answer about a warning sign. It draws no
// conclusion, knows no browser and stores nothing itself.
package diary

import (
	"slices"
	"time"

	"unknot/content"
)

// Version is the form of a stored book.
const Version = 1

// A Book is every record, oldest first.
type Book struct {
	Version int      `json:"version"`
	Records []Record `json:"records"`
}

// A Record is one session, begun and ended.
type Record struct {
	ID       string    `json:"id"`
	Routine  string    `json:"routine"`
	Begin    time.Time `json:"begin"`
	End      time.Time `json:"end"`            // when it was last seen running
	Finished bool      `json:"finished"`       // false where it was ended early
	Pain     string    `json:"pain,omitempty"` // what hurt, where that ended it
	Choices  Choices   `json:"choices"`
	Parts    []Part    `json:"parts,omitempty"`
	Changes  []Change  `json:"changes,omitempty"`
	Before   Rating    `json:"before,omitzero"`
	After    Rating    `json:"after,omitzero"`
	Felt     Felt      `json:"felt,omitempty"`
}

// Choices are the choices that say what the session was.
type Choices struct {
	Style   content.Style   `json:"style,omitempty"`
	First   string          `json:"first,omitempty"` // the worse side; empty where both are the same
	OneSide bool            `json:"oneSide,omitempty"`
	Surface content.Surface `json:"surface,omitempty"`
	Spot    string          `json:"spot,omitempty"`
	Untimed bool            `json:"untimed,omitempty"`
}

// A Part is one step on one side, as it was really done.
type Part struct {
	Step    string          `json:"step"`
	Spot    string          `json:"spot,omitempty"`
	Side    string          `json:"side,omitempty"`
	Surface content.Surface `json:"surface,omitempty"`
	Planned int             `json:"planned"` // seconds; 0 where untimed
	Held    int             `json:"held"`    // seconds, seen time only
	Ending  string          `json:"ending"`  // of the last time it was done
	Lighter bool            `json:"lighter,omitempty"`
}

// A Change is a step that was removed or moved, and why.
type Change struct {
	Step    string          `json:"step"`
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

// Felt is how the person felt after a session, beside before it.
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
	records := slices.DeleteFunc(slices.Clone(b.Records), func(o Record) bool { return o.ID == r.ID })
	b.Version, b.Records = Version, append(records, r)
	slices.SortStableFunc(b.Records, inTime)
	return b
}

func inTime(a, b Record) int {
	if order := a.Begin.Compare(b.Begin); order != 0 {
		return order
	}
	return a.End.Compare(b.End)
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
