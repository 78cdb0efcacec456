package content

// FlowText is the words of what is asked before and after a session, and of
// "Stop, this hurts".
type FlowText struct {
	Gate      GateText      `json:"gate"`
	Setup     SetupText     `json:"setup"`
	CheckIn   CheckInText   `json:"checkIn"`
	Pain      PainText      `json:"pain"`
	CheckOut  CheckOutText  `json:"checkOut"`
	Aftercare AftercareText `json:"aftercare"`
}

// GateText is the words around the warning signs before a session.
type GateText struct {
	Title        string            `json:"title"`
	Again        map[string]string `json:"again"` // why they are asked again; long-ago takes {n} days
	Lead         []string          `json:"lead"`
	Cautions     string            `json:"cautions"`
	CautionsHelp string            `json:"cautionsHelp"`
	Honest       []string          `json:"honest"` // before the buttons
	None         string            `json:"none"`   // button
	Some         string            `json:"some"`   // button
	Unsure       string            `json:"unsure"` // heading: one or more might apply
	UnsureText   []string          `json:"unsureText"`
	IfNow        string            `json:"ifNow"`  // heading of the emergency card
	IfSoon       string            `json:"ifSoon"` // heading of the other card
	Back         string            `json:"back"`   // button
	Safety       string            `json:"safety"` // link
}

// SetupText is the words of the choices before a session.
type SetupText struct {
	Kit           string             `json:"kit"`
	NoKit         string             `json:"noKit"`
	Aside         []string           `json:"aside"`       // the diary could not be read
	Unknown       []string           `json:"unknown"`     // the address asks for choices that there are not
	Gentler       []string           `json:"gentler"`     // the last session felt worse
	Missed        string             `json:"missed"`      // takes {spot}
	GentlerLine   string             `json:"gentlerLine"` // opens it
	Less          string             `json:"less"`        // opens why this session presses for half as long
	Side          string             `json:"side"`
	Sides         map[string]string  `json:"sides"` // left, right, same
	Surface       string             `json:"surface"`
	Surfaces      map[Surface]string `json:"surfaces"` // in a word or two beside Surface
	SurfaceHelp   string             `json:"surfaceHelp"`
	Spot          string             `json:"spot"`
	MoreSpots     string             `json:"moreSpots"`
	SpotLink      string             `json:"spotLink"`
	ScreenedToday string             `json:"screenedToday"`
	Screened      string             `json:"screened"`  // takes {n} days, 1 or more
	ReadAgain     string             `json:"readAgain"` // button
	Changed       string             `json:"changed"`   // heading over what the cautions changed
	LeftOut       string             `json:"leftOut"`   // takes {steps}
	Moved         string             `json:"moved"`     // takes {steps} and {surface}
	Lighter       string             `json:"lighter"`   // every press is light; takes {pressure} and {most}
	LeftN         string             `json:"leftN"`     // beside that heading; takes {n} steps
	MovedN        string             `json:"movedN"`    // takes {n} steps
	AllLight      string             `json:"allLight"`
	NoPress       string             `json:"noPress"`    // takes {n} steps
	FirstSide     map[string]string  `json:"firstSide"`  // left, right: both sides are done
	Change        string             `json:"change"`     // opens the other spots
	More          string             `json:"more"`       // opens all other choices
	MoreChosen    string             `json:"moreChosen"` // takes {name}, as Styled and NoTimers name them
	Styled        map[Style]string   `json:"styled"`
	NoTimers      string             `json:"noTimers"`
	Steps         string             `json:"steps"` // opens the choices below
	Style         string             `json:"style"`
	Styles        map[Style]string   `json:"styles"`    // takes {pressure} and {hold}
	StyleTime     string             `json:"styleTime"` // takes {time}
	Both          string             `json:"both"`
	BothSides     string             `json:"bothSides"`
	OneSide       map[string]string  `json:"oneSide"` // left, right
	Without       string             `json:"without"`
	With          string             `json:"with"`
	Prefer        string             `json:"prefer"`      // begin with the spots that felt right before
	PreferFirst   string             `json:"preferFirst"` // takes {spots}
	PreferLeave   string             `json:"preferLeave"` // takes {spots}
	Untimed       string             `json:"untimed"`
	UntimedHelp   string             `json:"untimedHelp"`
	Pace          string             `json:"pace"`  // opens the wait rule and the count-in
	Sound         string             `json:"sound"` // opens the sound check
	Start         string             `json:"start"`
	StartTime     string             `json:"startTime"` // takes {time}
	Total         string             `json:"total"`     // announced when it changes; takes {time}
	Nothing       []string           `json:"nothing"`   // the choices leave no step
}

// CheckInText is the words of the questions before a session.
type CheckInText struct {
	Ask       string      `json:"ask"` // the legend of Pain where it may be skipped
	Pain      RatingText  `json:"pain"`
	Thing     string      `json:"thing"` // opens the hard thing
	ThingPick string      `json:"thingPick"`
	Things    []ThingText `json:"things"`
	Other     string      `json:"other"`
	OtherName string      `json:"otherName"`
	Ease      RatingText  `json:"ease"` // its legend takes {thing}
}

// ThingText is a hard thing to pick. Diaries hold its id.
type ThingText struct {
	ID   string `json:"id"`
	Name string `json:"name"` // in the person's place
}

// RatingText is one rating from 0 to 10.
type RatingText struct {
	Legend string `json:"legend"`
	Low    string `json:"low"`  // what the lowest number means
	High   string `json:"high"` // what the highest number means
}

// PainText is the words after "Stop, this hurts".
type PainText struct {
	Title      string              `json:"title"`
	Lead       []string            `json:"lead"`
	Kinds      map[string]KindText `json:"kinds"`
	Mistake    string              `json:"mistake"` // button: nothing hurts
	Sore       HurtText            `json:"sore"`
	Tingling   HurtText            `json:"tingling"` // takes {time}
	Unwell     HurtText            `json:"unwell"`   // at the end of the session
	Stays      HurtText            `json:"stays"`    // tingling that did not clear, at the end
	GoOn       string              `json:"goOn"`
	LeaveSpot  string              `json:"leaveSpot"`
	LeaveStep  string              `json:"leaveStep"`
	End        string              `json:"end"`
	Cleared    string              `json:"cleared"`     // leaves the spot out
	ClearedAny string              `json:"clearedStep"` // leaves the step out
	NotCleared string              `json:"notCleared"`
	Back       string              `json:"back"` // to the question
	IfNow      string              `json:"ifNow"`
	Now        []string            `json:"now"` // signs under it
	IfSoon     string              `json:"ifSoon"`
	Safety     string              `json:"safety"`
}

// KindText is one kind of hurt: a short name, and what it is like.
type KindText struct {
	Name string `json:"name"`
	Like string `json:"like"`
}

// HurtText is what to do about one kind of hurt.
type HurtText struct {
	Title string   `json:"title"`
	Do    []string `json:"do"`
}

// CheckOutText is the words of the questions after a session.
type CheckOutText struct {
	Finished string            `json:"finished"` // title
	Stopped  string            `json:"stopped"`  // title
	Lead     []string          `json:"lead"`
	Later    string            `json:"later"` // heading where something went wrong first
	Try      []string          `json:"try"`   // before the hard thing; takes {thing}
	Felt     string            `json:"felt"`
	Feelings map[string]string `json:"feelings"`
	Done     string            `json:"done"`
}

// AftercareText is the words of the last screen.
type AftercareText struct {
	Title    string   `json:"title"`
	Done     string   `json:"done"`    // heading
	Pressed  string   `json:"pressed"` // takes {time}
	OnSide   string   `json:"onSide"`  // takes {time} and {side}
	Midline  string   `json:"midline"` // takes {time}
	All      string   `json:"all"`     // opens what was done, step by step
	Part     string   `json:"part"`    // takes {place} and {time}
	PartOf   string   `json:"partOf"`  // takes {place}, {time} and {of}
	Nothing  string   `json:"nothing"`
	Skipped  string   `json:"skipped"` // takes {steps}
	LeftOut  string   `json:"leftOut"` // takes {steps}
	Moved    string   `json:"moved"`   // takes {steps} and {surface}
	Pain     string   `json:"pain"`    // takes {before} and {after}
	Ease     string   `json:"ease"`    // takes {thing}, {before}, {after} and {most}
	Caption  []string `json:"caption"`
	Hurt     HurtText `json:"hurt"`     // it ended in tingling or feeling unwell
	Worse    HurtText `json:"worse"`    // this session
	WorseRun HurtText `json:"worseRun"` // several in a row; its title takes {n}
	Expect   HurtText `json:"expect"`
	EaseOff  HurtText `json:"easeOff"`
	GetHelp  HurtText `json:"getHelp"`
	Safety   string   `json:"safety"`
	Saved    string   `json:"saved"`
	NotSaved string   `json:"notSaved"`
	Unfit    string   `json:"unfit"` // the program made what it must not store
	Home     string   `json:"home"`
	Again    string   `json:"again"`
}
