package visit

import (
	"time"

	"unknot/components/diary"
	"unknot/components/session"
)

// Effects are what a visit asks of the page.
type Effect interface{ effect() }

type (
	// Store keeps the session under this tab's mark. It is answered with
	// SessionKept.
	Store struct {
		Session session.Model
		Answers diary.Answers
	}
	// LookAtStored asks what is stored now. It is answered with SawStored.
	LookAtStored struct{}
	// KeepLook keeps until when the clock of the stored session was seen to run.
	// Where it can't, or what is stored is not what this tab stored last, it is
	// answered with SawStored.
	KeepLook struct{ Until time.Time }
	Forget   struct{} // the stored session
	PutAside struct{} // the stored session, which cannot be read
	// Ask asks the other tabs whether one of them runs the session that was
	// found. A tab that does stores it anew; from the others, or where nothing
	// can be stored, no answer comes.
	Ask    struct{}
	Answer struct{} // takes such a question away
	// KeepRecord puts a session into the diary. It is answered with RecordKept.
	KeepRecord struct {
		Record diary.Record
		Stored bool // it is the stored one, which goes once the diary has it
	}
	// KeepScreening remembers when the warning signs were read, and no answer
	// to them; the zero time asks them again.
	KeepScreening struct {
		At       time.Time
		Cautions []string
	}
	KeepChoices   struct{ Choices session.Choices }
	ForgetCarried struct{} // what the address carried

	Navigate struct{ Routine string }
	// ToTop shows the top of what is drawn next, with the focus on its heading
	// or left where it is.
	ToTop    struct{ Focus bool }
	Announce struct{ Lines []session.Line } // is answered with Announced

	Unlock   struct{}          // sound and voice
	MarkLive struct{ On bool } // a session is under way, which no update interrupts
	Wake     struct{ At time.Time }
	Mute     struct{ On bool }
	Silence  struct{} // stops everything that goes on by itself
	// Do is what the session asks for.
	Do  struct{ Effect session.Effect }
	Log struct{ Text string }
)

func (Store) effect()         {}
func (LookAtStored) effect()  {}
func (KeepLook) effect()      {}
func (Forget) effect()        {}
func (PutAside) effect()      {}
func (Ask) effect()           {}
func (Answer) effect()        {}
func (KeepRecord) effect()    {}
func (KeepScreening) effect() {}
func (KeepChoices) effect()   {}
func (ForgetCarried) effect() {}
func (Navigate) effect()      {}
func (ToTop) effect()         {}
func (Announce) effect()      {}
func (Unlock) effect()        {}
func (MarkLive) effect()      {}
func (Wake) effect()          {}
func (Mute) effect()          {}
func (Silence) effect()       {}
func (Do) effect()            {}
func (Log) effect()           {}
