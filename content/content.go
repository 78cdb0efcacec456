// Package content is what the program says and prescribes: routines, spots,
// screening, evidence, sources, and every word on screen. It is data, decoded
// strictly and checked; it holds no machinery and imports nothing of ours.
//
// Doses and words never share a file. A dose is a number in routines, spots or
// styles; a word is a string under text. A number reaches a sentence only
// through a placeholder such as {pressure}, so a translator cannot change a
// dose and a clinician can sign the doses alone.
//
// All seconds are whole seconds. All ratings are on the 0 to 10 pain scale.
package content

// A Stage is the part of a routine a step belongs to.
type Stage string

const (
	StageWarm    Stage = "warm"
	StageLoosen  Stage = "loosen"
	StagePress   Stage = "press"
	StageMove    Stage = "move"
	StageStretch Stage = "stretch"
	StageSteady  Stage = "steady"
	StageFinish  Stage = "finish"
)

// A Kind is what the timed part of a step asks for.
type Kind string

const (
	KindWarm Kind = "warm" // warmth, which may run out unseen
	KindFind Kind = "find" // looking for the spot
	KindHold Kind = "hold" // staying still: a press, a stretch or a steady hold
	KindMove Kind = "move" // paced repetitions, or one steady movement
	KindRest Kind = "rest" // nothing to do
)

// Sides says how a step treats left and right.
type Sides string

const (
	SidesNone      Sides = "none"      // no side, or both at once
	SidesBoth      Sides = "both"      // one side whole, then the other
	SidesAlternate Sides = "alternate" // side changes with every hold or repetition
	SidesWorse     Sides = "worse"     // the worse side only
	SidesOther     Sides = "other"     // the side that is not the worse one
)

// A Surface is what the ball rests on.
type Surface string

const (
	Floor Surface = "floor"
	Wall  Surface = "wall"
)

// A Position is how the body is set up. A step in another position than the
// one before it waits until the person says they are in it.
type Position string

const (
	Back  Position = "back"
	Kneel Position = "kneel"
	Side  Position = "side"
	Sit   Position = "sit"
	Stand Position = "stand"
	Lean  Position = "wall"
)

// A Style is how presses are held: how hard and how long.
type Style string

const (
	Standard Style = "standard"
	Light    Style = "light"
	// Gentle is as light as Light and no longer than Standard. It is for days
	// after a session that went badly, and for those who may only press
	// lightly: longer would be more, not less.
	Gentle Style = "gentle"
)

// SpotChosen stands in a step for the spot that the person picks.
const SpotChosen = "chosen"

// A Routine is an ordered list of steps.
type Routine struct {
	ID      string `json:"id"`
	Minutes int    `json:"minutes"` // its timed parts with every default choice, optional steps left out
	// About is about how many minutes it takes with getting ready and every
	// default choice, as a session's plan counts it. Our judgement: nobody was
	// watched.
	About    int    `json:"about"`
	Reviewed string `json:"reviewed"` // date the doses were last read against their sources, 2006-01-02
	Floor    bool   `json:"floor"`    // whether it needs lying or kneeling
	// Surfaces the ball may rest on, the first one safest; empty where
	// nothing is pressed.
	Surfaces []Surface `json:"surfaces"`
	Kit      []string  `json:"kit"`
	Steps    []Step    `json:"steps"`
}

// A Step is one thing to do, with its dose. Its timed part is built from the
// fields below in this order, for each side:
//
//	settle, find, then the sets of holds (between apart, rests between sets)
//	or the movement, then swap (before the next side) or after (at the end)
type Step struct {
	ID    string `json:"id"`
	Text  string `json:"text,omitempty"` // key of its words where it is not the id
	Stage Stage  `json:"stage"`
	Kind  Kind   `json:"kind"`
	// Position is empty where the spot and the surface decide it.
	Position Position `json:"position,omitempty"`
	Sides    Sides    `json:"sides"`

	Spot  string `json:"spot,omitempty"`  // what is pressed: a spot id or SpotChosen
	Style Style  `json:"style,omitempty"` // fixes the style of a press; empty follows the person's choice
	// TextBySpot picks the words where the chosen spot decides what is done.
	TextBySpot map[string]string `json:"text_by_spot,omitempty"`

	Seconds int   `json:"seconds"`           // stated length of the whole step, both sides
	Settle  int   `json:"settle,omitempty"`  // getting into place, once at the start
	Find    int   `json:"find,omitempty"`    // looking for the spot, each side
	Hold    int   `json:"hold,omitempty"`    // one hold
	Sets    []int `json:"sets,omitempty"`    // holds in each set; one set of one where empty
	Between int   `json:"between,omitempty"` // between two holds of a set
	Rests   []int `json:"rests,omitempty"`   // between two sets
	Swap    int   `json:"swap,omitempty"`    // between the two sides
	After   int   `json:"after,omitempty"`   // once at the end, to let go
	Move    int   `json:"move,omitempty"`    // the movement, warmth or rest
	Repeats int   `json:"repeats,omitempty"` // paced repetitions in Move; 0 is one steady movement
	Out     int   `json:"out,omitempty"`     // seconds of a repetition before it turns back; 0 is half

	Optional bool `json:"optional,omitempty"` // left out unless asked for
	Straight bool `json:"straight,omitempty"` // begins straight after the step before, with no getting ready

	Kit   []string `json:"kit,omitempty"`
	Avoid []string `json:"avoid,omitempty"` // cautions that remove the step
	// Instead is what is done in place of the step with a caution.
	Instead    map[string]Instead `json:"instead,omitempty"`
	AvoidFloor []string           `json:"avoid_floor,omitempty"` // cautions that move it from floor to wall
	Evidence   []string           `json:"evidence"`
}

// An Instead is another way to do a step: its words and its position.
type Instead struct {
	Text     string   `json:"text"`
	Position Position `json:"position"`
}

// A Spot is a place that may be pressed.
type Spot struct {
	ID        string               `json:"id"`
	Core      bool                 `json:"core"`          // one of the three to begin with
	Offered   bool                 `json:"offered"`       // offered without being looked for
	Paired    bool                 `json:"paired"`        // pressed on both sides of the spine at once
	Kit       []string             `json:"kit,omitempty"` // what not every spot needs
	Positions map[Surface]Position `json:"positions"`
	// MaxHold is the longest hold here where it is below the general limit.
	MaxHold  int      `json:"max_hold,omitempty"`
	Style    Style    `json:"style,omitempty"` // fixes the style here
	Avoid    []string `json:"avoid,omitempty"`
	Lies     string   `json:"lies"`   // region it lies in
	Refers   []string `json:"refers"` // regions it is drawn as sending pain to
	Evidence []string `json:"evidence"`
}

// A Press is one style of pressing.
type Press struct {
	Low  int `json:"low"`  // least pressure, 0 to 10
	High int `json:"high"` // most pressure to aim for, 0 to 10
	Hold int `json:"hold"` // seconds
}

// A Level is how urgent a warning sign is.
type Level string

const (
	Emergency Level = "emergency" // stop, emergency help now
	SeeFirst  Level = "see-first" // not today, speak to someone first
	Book      Level = "book"      // gentle use is fine, book a visit
)

// A Sign is one warning sign and the level it earns.
type Sign struct {
	ID    string `json:"id"`
	Level Level  `json:"level"`
	Group string `json:"group"` // signs of a level that stand under one heading
}

// Screening is what is asked before a session.
type Screening struct {
	Reviewed   string   `json:"reviewed"`
	RepeatDays int      `json:"repeat_days"` // asked again after so many days
	LieFlat    int      `json:"lie_flat"`    // weeks of pregnancy after which not to lie flat
	AfterBirth int      `json:"after_birth"` // weeks after a birth without hard holds; the longer end of the check at 6 to 8 weeks
	Signs      []Sign   `json:"signs"`
	Cautions   []string `json:"cautions"` // ids, in the order asked
	Light      []string `json:"light"`    // those with which every press is a light one
	Sources    []string `json:"sources"`
	// Emergency telephone numbers, shown as text and as links that dial.
	Numbers []Number `json:"numbers"`
}

// A Number is a telephone number and the places it serves. All are shown in
// every language: what counts is where a person is.
type Number struct {
	ID     string `json:"id"`
	Number string `json:"number"`
	Level  Level  `json:"level"`
	Source string `json:"source"` // who says so, as an address
}

// A Strength is how well a claim is supported.
type Strength string

const (
	Weak           Strength = "weak"
	WeakToModerate Strength = "weak-to-moderate"
	Moderate       Strength = "moderate"
	NoneNeeded     Strength = "none-needed"
)

// Evidence is a claim's strength and sources; its sentence is in the text.
type Evidence struct {
	ID       string   `json:"id"`
	Strength Strength `json:"strength"`
	Sources  []string `json:"sources"`
}

// A Reference is a cited source in CSL-JSON.
type Reference struct {
	ID             string   `json:"id"`
	Type           string   `json:"type"`
	Title          string   `json:"title"`
	Author         []Author `json:"author,omitempty"`
	ContainerTitle string   `json:"container-title,omitempty"`
	Edition        string   `json:"edition,omitempty"`
	Publisher      string   `json:"publisher,omitempty"`
	Number         string   `json:"number,omitempty"` // of a report or a review in a series
	Volume         string   `json:"volume,omitempty"`
	Issue          string   `json:"issue,omitempty"`
	Page           string   `json:"page,omitempty"`
	DOI            string   `json:"DOI,omitempty"`
	ISBN           string   `json:"ISBN,omitempty"`
	URL            string   `json:"URL,omitempty"`
	Issued         *Date    `json:"issued,omitempty"`
	// Unverified marks what was written from memory, wholly or in part, or of
	// which only a copy was read.
	Unverified bool `json:"unverified,omitempty"`
}

// An Author is a person, or a body with a literal name.
type Author struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Literal string `json:"literal,omitempty"`
}

// A Date is a CSL date: year, then month and day where known.
type Date struct {
	DateParts [][]int `json:"date-parts"`
}

// A Library is everything the program ships, in the order the files give it.
// Of one that Open returned, a part is there once Need was asked for it.
type Library struct {
	Routines   []Routine
	Spots      []Spot
	Styles     map[Style]Press
	Screening  Screening
	Evidence   []Evidence
	References []Reference
	Reading    []string // references that lead on
	Figures    Figures
	BodyMap    BodyMap
	Trial      Trial
	Language   Language
	Text       Text // every word, in that language

	packed map[Part]string // of an opened library: what is not decoded yet, "" where it is
}
