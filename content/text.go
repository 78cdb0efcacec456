package content

// Text is every word of one language. Each file of text/<lang> is one field.
// One sentence is one string: one spoken cue, one line of a diff.
type Text struct {
	Routines map[string]RoutineText
	Steps    map[string]StepText
	Spots    map[string]SpotText
	Safety   SafetyText
	Evidence EvidenceText
	Map      MapText
	Pages    PagesText
	Session  SessionText
	Boot     BootText
	Embed    EmbedText
	Flow     FlowText
	Diary    DiaryText
	Words    WordsText
	Figures  map[string]string // one sentence for each picture; takes {side}
	BuildText
}

// RoutineText names a routine.
type RoutineText struct {
	Title string   `json:"title"`
	Short string   `json:"short"` // one sentence for a list
	For   []string `json:"for"`   // when to choose it
}

// StepText is the words of a step. A press takes the rest from its spot.
type StepText struct {
	Title  string   `json:"title"`
	Do     []string `json:"do"`
	OnSide []string `json:"onSide,omitempty"` // what to do where a session says which side; takes {side}
	Notice []string `json:"notice,omitempty"`
	Care   []string `json:"care,omitempty"`
}

// SpotText is the words of a spot.
type SpotText struct {
	Title  string               `json:"title"`
	Where  []string             `json:"where"`  // the landmark, for a page
	Refers []string             `json:"refers"` // where it is drawn as sending pain
	Find   map[Surface][]string `json:"find"`   // getting there with the ball
	Press  []string             `json:"press"`  // holding it; takes {pressure}
	Notice []string             `json:"notice"`
	Care   []string             `json:"care"`
}

// SafetyText is the words of screening.
type SafetyText struct {
	Levels   map[Level]LevelText    `json:"levels"`
	Groups   map[string]string      `json:"groups"` // short headings over signs
	Signs    map[string]string      `json:"signs"`
	Cautions map[string]CautionText `json:"cautions"`
	Numbers  map[string]string      `json:"numbers"` // where each number works
}

// LevelText is the card of one level of warning signs.
type LevelText struct {
	Title string   `json:"title"`
	Intro []string `json:"intro"` // before the signs
	Do    []string `json:"do"`    // what to do where one applies
}

// CautionText is one caution: how it is asked, and why it removes a step.
type CautionText struct {
	Ask string `json:"ask"`
	Why string `json:"why"`
}

// EvidenceText is the plain sentences of the evidence.
type EvidenceText struct {
	Strengths map[Strength]string `json:"strengths"`
	For       map[string]string   `json:"for"` // what the strength of a claim is about, where that is not plain
	Claims    map[string][]string `json:"claims"`
}
