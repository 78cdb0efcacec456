// Package visit is one visit to the guided session as a pure state machine:
// the warning signs, the set-up, the session itself, its check-out and what
// comes after, and what becomes of a session that is found again. It is a
// value, messages that change it, and effects it asks for; it knows no browser
// and no words, and the time is an argument, as in package session.
//
// It promises that no answer about a warning sign is ever among what is to be
// stored, that a tab which another tab has taken the session from stores
// nothing of it, and that a session of which anything was done is neither
// forgotten nor written over before the diary has it.
package visit

import (
	"time"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// A Model is the whole state of one visit. Update returns a changed copy and
// leaves the old one alone. Before it is Opened it has no Screen.
type Model struct {
	Library  *content.Library // never changed
	Routine  string
	Embedded bool   // inside an article
	Tab      string // the mark of this tab on what it stores
	Person   Person
	Unkept   []diary.Record // sessions of this visit that the device refused: its own book has them

	Screen       Screen
	Carried      *Carried // came with the address, and waits for the warning signs
	GoingOn      bool     // on the way to the page of the routine that is gone on with
	Notices      []Notice // about an earlier session, until the next one begins
	Announcement string   // in the live region
	Unsaved      bool     // the device refuses to remember
	Crashed      bool     // a panic stopped the session; nothing changes it now
}

// A Person is what this device remembers of the person.
type Person struct {
	Screened time.Time // when the warning signs were last read
	Cautions []string  // that the person said apply
	Book     diary.Book
}

// Stored is the session that this device remembers.
type Stored struct {
	Value  string // as it is stored, to be told from another; "" is none
	Owner  string // the mark of the tab that stored it
	Broken bool   // it cannot be read

	Session session.Model
	Answers diary.Answers
}

// readable reports whether there is a session in it.
func (s Stored) readable() bool { return s.Value != "" && !s.Broken }

// A Carried is what an article gives along of a session: enough to make it
// anew. Cautions are about the person, so they stay behind and are asked for
// here.
type Carried struct {
	Begun   time.Time       `json:"begun"`
	Choices session.Choices `json:"choices"`
	Place   session.Place   `json:"place"`
	Acts    []session.Act   `json:"acts"`
}

// A Notice is something to tell once about what was found.
type Notice string

const (
	NoSettings   Notice = "no-settings"   // the settings cannot be read
	DiaryAside   Notice = "diary-aside"   // the diary cannot be read
	Broken       Notice = "broken"        // the session cannot be read
	Old          Notice = "old"           // the session is too old to go on with
	NoRoom       Notice = "no-room"       // the device does not let it into the diary, so it stays
	Unfit        Notice = "unfit"         // the program made it so that no diary takes it, and it is put aside
	CarriedHere  Notice = "carried"       // a session came along from an article
	CarriedWaits Notice = "carried-waits" // until another session is gone on with or left
	CarriedLost  Notice = "carried-lost"  // and cannot be gone on with
	AskedLost    Notice = "asked-lost"    // the address asks for choices that there are not
)
