package visit

import (
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// Msgs are what a visit is told.
type Msg interface{ msg() }

type (
	// Opened begins the visit with what was read of this device and of the
	// address.
	Opened struct {
		Library  *content.Library
		Routine  string
		Embedded bool
		Tab      string
		Person   Person
		Stored   Stored
		Carried  *Carried
		Notices  []Notice // what could not be read
	}
	// TabChanged says that another tab stored something.
	TabChanged struct {
		Person Person
		Stored Stored // its value and its owner alone
		Asked  bool   // a tab asks whether another one runs the session it found
	}
	// Returned says that the page is looked at again.
	Returned struct {
		Person Person
		Stored Stored // its value and its owner alone
	}
	// Left says that the page may be gone for good.
	Left struct{}
	// Closed says that the page is gone.
	Closed struct{}
	// Crashed says that a panic was caught.
	Crashed struct{}
	// Announced puts a sentence into the live region.
	Announced struct{ Sentence string }

	// Screened says that none of the signs applies, and which cautions do.
	Screened struct {
		Cautions []string
		Stored   Stored
	}
	Unsure      struct{} // a sign might apply
	BackToSigns struct{}

	// Begin starts a session. A stored one that it takes the place of goes
	// into the diary.
	Begin struct {
		Choices session.Choices
		Before  diary.Rating
		Stored  Stored
	}
	// ReadSigns goes back to the warning signs.
	ReadSigns struct {
		Choices session.Choices
		Before  diary.Rating
	}

	GoOn       struct{ Stored Stored } // with the stored session, as it is now
	StartAgain struct{ Stored Stored } // and leave the stored session, as it is now

	Told         struct{ Msg session.Msg } // a tap, for the session
	Looked       struct{}                  // at the clock
	Interrupted  struct{}                  // another session began on the page around
	Muted        struct{}                  // or no longer
	FloorToggled struct{}

	Answered   struct{ Answers diary.Answers } // so far
	CheckedOut struct{ Spots []diary.SpotFelt }
	Again      struct{}

	// What became of Store, LookAtStored and KeepRecord.
	SessionKept struct {
		Value   string // "" where it is not stored
		Refused bool   // it will not outlive the visit, if it is stored at all
	}
	SawStored  struct{ Stored Stored } // its value and its owner alone
	RecordKept struct {
		Record diary.Record
		Unkept diary.Unkept
		Stored bool // as it was asked for, where the stored one is still it
	}
)

func (Opened) msg()       {}
func (TabChanged) msg()   {}
func (Returned) msg()     {}
func (Left) msg()         {}
func (Closed) msg()       {}
func (Crashed) msg()      {}
func (Announced) msg()    {}
func (Screened) msg()     {}
func (Unsure) msg()       {}
func (BackToSigns) msg()  {}
func (Begin) msg()        {}
func (ReadSigns) msg()    {}
func (GoOn) msg()         {}
func (StartAgain) msg()   {}
func (Told) msg()         {}
func (Looked) msg()       {}
func (Interrupted) msg()  {}
func (Muted) msg()        {}
func (FloorToggled) msg() {}
func (Answered) msg()     {}
func (CheckedOut) msg()   {}
func (Again) msg()        {}
func (SessionKept) msg()  {}
func (SawStored) msg()    {}
func (RecordKept) msg()   {}
