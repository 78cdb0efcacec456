package session

import (
	"slices"
	"time"

	"unknot/content"
)

// A Kind is what a segment asks for.
type Kind string

const (
	GetReady Kind = "get-ready" // into position, a wait or a count-in
	Find     Kind = "find"      // look for the spot
	Hold     Kind = "hold"
	Swap     Kind = "swap" // change side
	Move     Kind = "move" // a movement, paced where Repeats is above 0
	Warm     Kind = "warm"
	Rest     Kind = "rest"
)

// A Side is left or right; empty is neither, or both at once.
type Side string

const (
	NoSide Side = ""
	Left   Side = "left"
	Right  Side = "right"
)

// A Segment is one stretch of a session with one clock, or with none.
type Segment struct {
	Step     string           `json:"step"` // step id
	Stage    content.Stage    `json:"stage"`
	Text     string           `json:"text"`   // key of the step's words
	Number   int              `json:"number"` // of the step, from 1, among those planned
	Part     int              `json:"part"`   // a step, or one side of it: what previous, next and repeat go by
	Kind     Kind             `json:"kind"`
	Side     Side             `json:"side,omitempty"`
	Spot     string           `json:"spot,omitempty"`
	Surface  content.Surface  `json:"surface,omitempty"`
	Position content.Position `json:"position,omitempty"`
	Press    content.Press    `json:"press"`  // pressure of a press; zero elsewhere
	Length   time.Duration    `json:"length"` // 0 waits for the person
	// Ceiling is the longest this one press may last; 0 where nothing is pressed.
	Ceiling time.Duration `json:"ceiling,omitempty"`
	Repeats int           `json:"repeats,omitempty"` // paced repetitions in Length
	Out     time.Duration `json:"out,omitempty"`     // of a repetition before it turns back
	Hold    int           `json:"hold,omitempty"`    // which hold of this side, from 1
	Holds   int           `json:"holds,omitempty"`   // of how many
}

// The shortest and the longest count-in, in seconds. Our judgement.
const (
	MinCountIn = 5
	MaxCountIn = 60
)

// Choices are what the person chose before the session, as plain data.
type Choices struct {
	Style    content.Style   `json:"style"`             // how presses are held
	First    Side            `json:"first"`             // the worse side, done first; Left where same
	OneSide  bool            `json:"oneSide,omitempty"` // press and stretch the first side only
	Surface  content.Surface `json:"surface,omitempty"` // what the ball rests on; empty is the routine's first
	Spot     string          `json:"spot,omitempty"`    // the chosen spot, where the routine has one
	Without  []string        `json:"without,omitempty"` // spots left out
	With     []string        `json:"with,omitempty"`    // optional steps asked for
	Cautions []string        `json:"cautions,omitempty"`
	CountIn  int             `json:"countIn"` // seconds, MinCountIn to MaxCountIn
	Wait     Waits           `json:"wait"`
	Untimed  bool            `json:"untimed,omitempty"` // no clocks; the person taps on
	Dose     Dose            `json:"dose,omitempty"`
	Sooner   []string        `json:"sooner,omitempty"` // spots pressed before the others
}

// A Dose is how much of the pressing is done.
type Dose string

const (
	WholeDose Dose = ""
	HalfDose  Dose = "half" // half as long as a standard press, as light as can be
	NoPress   Dose = "none"
)

// Waits says where a step waits for the person in place of a count-in.
type Waits string

const (
	WaitToSetUp Waits = "set-up" // where a new position or the ball must be set up
	WaitAlways  Waits = "always"
	WaitNever   Waits = "never"
)

// A Change is a step that the choices removed or moved, and why.
type Change struct {
	Step    string          `json:"step"`
	Spot    string          `json:"spot,omitempty"`
	Caution string          `json:"caution,omitempty"` // empty where the person left it out
	To      content.Surface `json:"to,omitempty"`      // where it was moved to; empty where removed
}

// A Plan is a routine flattened into segments.
type Plan struct {
	Routine  string        `json:"routine"`
	Choices  Choices       `json:"choices"`
	Segments []Segment     `json:"segments"`
	Changes  []Change      `json:"changes,omitempty"`
	Steps    int           `json:"steps"` // how many steps are planned
	Light    content.Press `json:"light"` // what "too much" goes down to
}

// About how long a person takes to get in place where a session waits for
// them, with a ball and without one. Our judgement: nobody was watched.
const (
	withBall    = 30 * time.Second
	withoutBall = 15 * time.Second
)

// About returns about how long a plan takes a person: its timed parts, and
// getting in place wherever it waits. It is 0 where there are no timers. Every
// place that says the minutes of a routine goes by this.
func (p Plan) About() time.Duration {
	if p.Length() == 0 {
		return 0
	}
	return about(p.Segments)
}

// about is About of some segments.
func about(segments []Segment) time.Duration {
	var sum time.Duration
	for _, s := range segments {
		switch {
		case s.Length > 0:
			sum += s.Length
		case s.Spot != "":
			sum += withBall
		default:
			sum += withoutBall
		}
	}
	return sum
}

// Length returns the sum of the plan's timed parts.
func (p Plan) Length() time.Duration {
	var sum time.Duration
	for _, s := range p.Segments {
		sum += s.Length
	}
	return sum
}

// CountedIn returns a plan that counts in to its first step, where that is a
// movement in a chair or on the feet and needs no other tap than the one that
// begins the session. It is for who knows how a session begins.
func (p Plan) CountedIn() Plan {
	first := p.Segments[0]
	upright := first.Position == content.Stand || first.Position == content.Sit
	if p.Choices.Untimed || p.Choices.Wait == WaitAlways || first.Length > 0 || !upright || p.Segments[1].Kind != Move {
		return p
	}
	p.Segments = slices.Clone(p.Segments)
	p.Segments[0].Length = countIn(p.Choices)
	return p
}

// Presses reports whether anything is pressed in a plan.
func (p Plan) Presses() bool {
	return slices.ContainsFunc(p.Segments, func(s Segment) bool { return s.Spot != "" })
}
