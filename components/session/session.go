// Package session is one session as a pure state machine: a value, messages
// that change it, and effects it asks for. It knows no browser, no words and
// no clock; the time is an argument, and it is wall-clock time with no
// monotonic reading, because in a browser the monotonic clock stops while a
// phone sleeps.
//
// It promises that ticks are never counted, that nothing unseen is credited,
// and that no sequence of messages presses a place longer than its ceiling.
package session

import (
	"time"

	"unknot/content"
)

// A Phase is what the person is doing now.
type Phase string

const (
	Ready     Phase = "ready"     // waits for a tap; no clock runs
	Running   Phase = "running"   // the segment's clock runs
	Paused    Phase = "paused"    // the person stopped the clock
	Returning Phase = "returning" // 3, 2, 1, and the clock runs again
	Away      Phase = "away"      // time passed unseen; asks how to go on
	Hurting   Phase = "hurting"   // "Stop, this hurts": asks which kind
	Finished  Phase = "finished"  // every segment is behind
	Stopped   Phase = "stopped"   // the person ended it before the end
)

// Phases are all of them.
var Phases = []Phase{Ready, Running, Paused, Returning, Away, Hurting, Finished, Stopped}

// A Pain is what the person says hurt, after "Stop, this hurts".
type Pain string

const (
	TooSore  Pain = "too-sore" // more than the limit, but the familiar ache
	Tingling Pain = "tingling" // tingling, numb, electric, burning, down the leg
	Unwell   Pain = "unwell"   // faint, sick, chest pain, a weak leg
)

// A Model is the whole state of one session. It is a value: Update returns a
// changed copy and leaves the old one alone.
type Model struct {
	Plan  Plan  `json:"plan"`
	Phase Phase `json:"phase"`
	At    int   `json:"at"` // index of the current segment

	// The current segment's clock. Total is how long it is allowed to run, or
	// 0 where it runs until the person taps; Spent is what ran before Since,
	// which is when it last started or, in a pause, stopped.
	Total time.Duration `json:"total"`
	Spent time.Duration `json:"spent"`
	Since time.Time     `json:"since"`

	Unseen time.Duration `json:"unseen,omitempty"` // part of Spent that nobody saw
	SeenAt time.Time     `json:"seenAt"`           // the last look
	BackAt time.Time     `json:"backAt"`           // while Returning: when the clock runs again
	Halved bool          `json:"halved,omitempty"` // half-way is behind, however long it is made

	Lighter bool   `json:"lighter,omitempty"` // "too much" was said: light pressure for the rest
	Pain    Pain   `json:"pain,omitempty"`    // while Hurting or Stopped: what was said
	Undo    *Undo  `json:"undo,omitempty"`    // what Undo goes back to
	Acts    []Act  `json:"acts,omitempty"`    // what was really done, in order
	Note    Notice `json:"note,omitempty"`    // something the person should be told now
}

// A Notice is something to say on screen about what just happened.
type Notice string

const (
	EnoughHere Notice = "enough-here" // the ceiling for this place is reached
	LateCue    Notice = "late-cue"    // a cue came too late to be played
)

// An Undo is where a skip, an end or a "Stop, this hurts" left from.
type Undo struct {
	Of    string    `json:"of"`    // "next", "previous", "repeat", "end" or "hurt"
	Until time.Time `json:"until"` // zero: until the session is put away
	From  *Model    `json:"from"`
	Kept  int       `json:"kept"` // acts recorded when the skip was made; later ones are kept
}

// An Ending is how a segment was left.
type Ending string

const (
	InFull    Ending = "in-full"
	ByEasing  Ending = "eased"
	ByHand    Ending = "by-hand" // the person ended an untimed segment
	Skipped   Ending = "skipped"
	ByPain    Ending = "hurt"
	ByStop    Ending = "stopped"
	TooMuched Ending = "too-much" // lighter from here on; the hold went on
)

// An Act is one segment as it was really done.
type Act struct {
	Step    string          `json:"step"`
	Spot    string          `json:"spot,omitempty"`
	Side    Side            `json:"side,omitempty"`
	Kind    Kind            `json:"kind"`
	Planned time.Duration   `json:"planned"` // 0 where untimed
	Held    time.Duration   `json:"held"`    // seen time only
	Ending  Ending          `json:"ending"`
	Surface content.Surface `json:"surface,omitempty"`
}

// Msgs are what a session is told.
type Msg interface{ msg() }

type (
	Begin    struct{}            // start the session
	Tick     struct{}            // look at the clock
	InPlace  struct{}            // "I'm ready": leave the wait, or cut a count-in short
	Pause    struct{}            // stop the clock
	Resume   struct{}            // go on after a pause or from Away, by way of 3, 2, 1
	Next     struct{}            // skip the rest of this part; may be undone
	Previous struct{}            // back to the start of this part, or of the one before
	Repeat   struct{}            // this part again from its start
	Longer   struct{}            // 15 seconds more
	Done     struct{}            // the person ends an untimed segment, or has found the spot
	Eased    struct{}            // the ache eased: end the hold, keep the time held
	TooMuch  struct{}            // lighter for the rest
	Hurt     struct{}            // "Stop, this hurts"
	Say      struct{ Pain Pain } // which kind of hurt
	GoOn     struct{}            // after Hurt: this part again, lighter
	Leave    struct{}            // after Hurt: go on without this spot, or this step
	End      struct{}            // end the session; may be undone
	Undone   struct{}            // undo the last skip or end, or a "Stop, this hurts" tapped by mistake
)

func (Begin) msg()    {}
func (Tick) msg()     {}
func (InPlace) msg()  {}
func (Pause) msg()    {}
func (Resume) msg()   {}
func (Next) msg()     {}
func (Previous) msg() {}
func (Repeat) msg()   {}
func (Longer) msg()   {}
func (Done) msg()     {}
func (Eased) msg()    {}
func (TooMuch) msg()  {}
func (Hurt) msg()     {}
func (Say) msg()      {}
func (GoOn) msg()     {}
func (Leave) msg()    {}
func (End) msg()      {}
func (Undone) msg()   {}

// Effects are what a session asks of the device.
type Effect interface{ effect() }

type (
	// Speak says a line aloud, in place of what is being said.
	Speak struct{ Line Line }
	// Announce puts a line into the polite live region.
	Announce struct{ Line Line }
	// Chimes is every sound wanted from now on. It replaces what has not begun;
	// a chime equal to one already scheduled or played is left as it is. A
	// chime whose time has just passed plays at once. Empty is silence.
	Chimes struct{ Ahead []Chime }
	// Vibrate is the touch twin of a sound that is due now.
	Vibrate struct{ Sound Sound }
	// KeepAwake asks that the screen stays on, or no longer.
	KeepAwake struct{ On bool }
	// Save asks that the model is stored.
	Save struct{}
)

func (Speak) effect()     {}
func (Announce) effect()  {}
func (Chimes) effect()    {}
func (Vibrate) effect()   {}
func (KeepAwake) effect() {}
func (Save) effect()      {}

// A Sound is one of the sounds that can be told apart.
type Sound string

const (
	SoundStart  Sound = "start"  // begin holding or moving
	SoundSwap   Sound = "swap"   // change side
	SoundOver   Sound = "over"   // this step is over
	SoundFinish Sound = "finish" // the session is over
	SoundHalf   Sound = "half"   // half-way through a long hold
	SoundTick   Sound = "tick"   // one of the last seconds
)

// A Chime is a sound and when it is due.
type Chime struct {
	Sound Sound
	At    time.Time
}

// A Line names what is to be said; the view finds the words.
type Line string

const (
	LineReady   Line = "ready"    // a new step: its title, its position, what to do
	LineFind    Line = "find"     // look for the spot
	LineStart   Line = "start"    // hold or move now
	LineSwap    Line = "swap"     // change side
	LineRest    Line = "rest"     // rest
	LineHalf    Line = "half"     // half-way
	LineSkin    Line = "skin"     // half-way through warmth: look at the skin
	LineOver    Line = "over"     // a hold has run out: let go, and then as LineReady
	LineFinish  Line = "finish"   // the session is over
	LinePaused  Line = "paused"   // paused
	LineResumed Line = "resumed"  // going on
	LineAway    Line = "away"     // time passed unseen
	LineHurting Line = "hurting"  // let go
	LineStopped Line = "stopped"  // ended
	LineTooMuch Line = "too-much" // lighter from here
	LineEnough  Line = "enough"   // the ceiling for this place is reached
	LineTooLate Line = "too-late" // a cue was missed and is only shown
	LineUndone  Line = "undone"   // back where it was
)

// EndsAt returns when the running segment ends, or the zero time where it has
// no deadline.
func (m Model) EndsAt() time.Time {
	if m.Phase != Running || m.Total == 0 {
		return time.Time{}
	}
	return m.Since.Add(m.Total - m.Spent)
}

// Elapsed returns how long the current segment has run.
func (m Model) Elapsed(now time.Time) time.Duration {
	if m.Phase == Running {
		return m.Spent + max(0, now.Sub(m.Since))
	}
	return m.Spent
}

// Remaining returns what is left of the current segment, never below 0; 0
// where it has no deadline.
func (m Model) Remaining(now time.Time) time.Duration {
	if m.Total == 0 {
		return 0
	}
	return max(0, m.Total-m.Elapsed(now))
}

// Left returns about how long is left of the whole session, counted as
// Plan.About does.
func (m Model) Left(now time.Time) time.Duration {
	if m.Phase == Finished || m.Phase == Stopped {
		return 0
	}
	if m.Total == 0 { // it waits, and has all of that before it
		return about(m.Plan.Segments[min(m.At, len(m.Plan.Segments)):])
	}
	return m.Remaining(now) + about(m.Plan.Segments[min(m.At+1, len(m.Plan.Segments)):])
}

// Segment returns the current segment.
func (m Model) Segment() Segment {
	return m.Plan.Segments[min(m.At, len(m.Plan.Segments)-1)]
}

// Live reports whether the session has begun and not ended.
func (m Model) Live() bool {
	return m.Phase != Finished && m.Phase != Stopped
}
