package content

// SessionText is the words of the guided session.
type SessionText struct {
	Page     SessionPageText `json:"page"`
	Resume   ResumeText      `json:"resume"`
	Player   PlayerText      `json:"player"`
	Controls ControlsText    `json:"controls"`
	Away     AwayText        `json:"away"`
	Lines    LinesText       `json:"lines"`
}

// SessionPageText is the words of the page around a session.
type SessionPageText struct {
	Title       string   `json:"title"`       // takes {routine}
	Description string   `json:"description"` // takes {routine}
	Broken      []string `json:"broken"`      // an earlier session that could not be read
	Old         []string `json:"old"`         // an earlier session too long ago to go on with
	NoRoom      []string `json:"noRoom"`      // the device does not let an earlier session into the diary
	Unfit       []string `json:"unfit"`       // the program made an earlier session so that no diary takes it
	NoSettings  []string `json:"noSettings"`  // settings that could not be read
	NotSaved    []string `json:"notSaved"`    // the device refuses to remember
	Ended       string   `json:"ended"`       // after End
	EndedUndo   string   `json:"endedUndo"`   // button: back into the session
}

// ResumeText is the words of a session found on opening the page.
type ResumeText struct {
	Title       string   `json:"title"`
	Text        []string `json:"text"`
	Continue    string   `json:"continue"`     // takes {n} and {place}
	ContinueFor string   `json:"continueLeft"` // takes {n}, {place} and {time}
	Again       string   `json:"again"`        // button: start again
	Open        string   `json:"open"`         // leads from the first page to the session
	Elsewhere   string   `json:"elsewhere"`    // title: it runs in another tab
	ElsewhereDo []string `json:"elsewhereText"`
	Here        string   `json:"here"` // button: go on in this tab
}

// PlayerText is the words of the running session that are not a step's.
type PlayerText struct {
	Kinds     map[string]string `json:"kinds"`   // of a segment, and of a phase that stands in its place
	Sides     map[string]string `json:"sides"`   // as a label
	Place     string            `json:"place"`   // a step on one side; takes {title} and {side}
	Step      string            `json:"step"`    // takes {n} and {of}
	Hold      string            `json:"hold"`    // which of several; takes {n} and {of}
	Count     string            `json:"count"`   // of repetitions; takes {n} and {of}
	Minutes   string            `json:"minutes"` // takes {n}
	LastOne   string            `json:"lastOne"` // less than a minute left
	Next      string            `json:"next"`    // takes {place}
	Last      string            `json:"last"`    // nothing comes next
	Starts    string            `json:"starts"`  // under a count-in
	Left      string            `json:"left"`    // under the time that is left
	SoFar     string            `json:"soFar"`   // under the time that has passed
	AtMost    string            `json:"atMost"`  // takes {time}
	Pressure  string            `json:"pressure"`
	Lighter   string            `json:"lighter"` // "too much" was said
	Awake     string            `json:"awake"`
	NoAwake   string            `json:"noAwake"`
	AwakeHow  string            `json:"awakeHow"` // what to do about it
	Sound     string            `json:"sound"`    // sound and voice may be heard
	Muted     string            `json:"muted"`
	NoSound   []string          `json:"noSound"` // this device plays none
	NoVoice   []string          `json:"noVoice"` // this device has none
	Enough    []string          `json:"enough"`
	LateCue   []string          `json:"lateCue"`
	Skipped   string            `json:"skipped"`
	WentBack  string            `json:"wentBack"`
	Repeated  string            `json:"repeated"`
	FloorName string            `json:"floor"` // button: the view for the floor
	FloorExit string            `json:"floorExit"`
}

// ControlsText names the buttons of the player.
type ControlsText struct {
	Name     string `json:"name"` // of the group, for a screen reader
	Ready    string `json:"ready"`
	StartNow string `json:"startNow"`
	Found    string `json:"found"`
	Done     string `json:"done"`
	Pause    string `json:"pause"`
	Resume   string `json:"resume"`
	Previous string `json:"previous"`
	Next     string `json:"next"`
	Repeat   string `json:"repeat"`
	Longer   string `json:"longer"` // takes {n}, in seconds
	Eased    string `json:"eased"`
	TooMuch  string `json:"tooMuch"`
	Again    string `json:"again"` // say it again
	Mute     string `json:"mute"`
	Unmute   string `json:"unmute"`
	Hurts    string `json:"hurts"`
	End      string `json:"end"`
	Undo     string `json:"undo"`
}

// AwayText is the words after time that nobody saw.
type AwayText struct {
	Title    string `json:"title"`
	Unseen   string `json:"unseen"`  // takes {time}
	SetBack  string `json:"setBack"` // a title, where the clock was set back
	Unknown  string `json:"unknown"` // how long it was, then
	Counted  string `json:"counted"`
	Left     string `json:"left"` // takes {time} and {place}
	Continue string `json:"continue"`
	Repeat   string `json:"repeat"`
}

// LinesText is what is said aloud, and put before a screen reader, as a
// session goes on. The words of the steps are said besides.
type LinesText struct {
	Next     string `json:"next"`  // takes {place}
	Ready    string `json:"ready"` // it waits for a tap
	CountIn  string `json:"countIn"`
	Find     string `json:"find"`
	Hold     string `json:"hold"` // takes {time}
	HoldFree string `json:"holdFree"`
	Move     string `json:"move"`
	Repeats  string `json:"repeats"` // takes {n}
	Warm     string `json:"warm"`    // takes {time}
	WarmFree string `json:"warmFree"`
	Swap     string `json:"swap"`     // takes {side}
	SwapOnly string `json:"swapOnly"` // where no side is named
	Rest     string `json:"rest"`
	Half     string `json:"half"`
	Skin     string `json:"skin"` // half-way through warmth
	Over     string `json:"over"`
	Finish   string `json:"finish"`
	Paused   string `json:"paused"`
	Resumed  string `json:"resumed"`
	Away     string `json:"away"`
	Hurting  string `json:"hurting"`
	Stopped  string `json:"stopped"`
	TooMuch  string `json:"tooMuch"` // takes {pressure}
	EaseOff  string `json:"easeOff"` // the same, of a press that is light already
	Enough   string `json:"enough"`
	TooLate  string `json:"tooLate"`
	Undone   string `json:"undone"`
}
