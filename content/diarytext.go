package content

// DiaryText is the words of the diary, of the six-week trial, and of the cards
// on the days after.
type DiaryText struct {
	Empty    []string `json:"empty"`
	Broken   []string `json:"broken"`   // what is stored could not be read
	Changed  string   `json:"changed"`  // by another tab
	NotSaved string   `json:"notSaved"` // the device refuses to remember
	Unfit    string   `json:"unfit"`    // the program made what it must not store
	Link     string   `json:"link"`     // to the diary

	Cards   CardsText   `json:"cards"`
	Trial   TrialText   `json:"trial"`
	Rules   RulesText   `json:"rules"`
	Dose    DoseLimits  `json:"dose"`
	Today   TodayText   `json:"today"`
	Trend   TrendText   `json:"trend"`
	Month   MonthText   `json:"month"`
	List    ListText    `json:"list"`
	Spots   MemoryText  `json:"spots"`
	Keep    KeepText    `json:"keep"`
	Remind  RemindText  `json:"remind"`
	Sheet   SheetText   `json:"sheet"`
	Install InstallText `json:"install"`
	File    FileText    `json:"file"`
}

// RulesText is the trial's rules in words, by id.
type RulesText map[string][]string

// CardsText is the words of the cards of the day after and of the week.
type CardsText struct {
	Day        string            `json:"day"` // takes {date}
	Felt       string            `json:"felt"`
	Feelings   map[string]string `json:"feelings"`
	Sore       string            `json:"sore"`
	SoreStill  string            `json:"soreStill"` // nothing was pressed since
	SoreAgain  string            `json:"soreAgain"` // it was sore before; takes {date}
	Soreness   map[string]string `json:"soreness"`  // none, day, long, too-long; takes {low} and {high} hours
	SoreSoon   string            `json:"soreSoon"`  // in place of day, while it can't be longer
	Was        map[string]string `json:"was"`       // soreness in a list; takes {low} and {high}
	Bruise     string            `json:"bruise"`
	Bruised    string            `json:"bruised"` // in a list
	Week       string            `json:"week"`    // heading of the weekly card
	Pain       RatingText        `json:"pain"`
	Sure       RatingText        `json:"sure"`
	Save       string            `json:"save"`
	Skip       string            `json:"skip"`
	Saved      string            `json:"saved"`
	NotSore    string            `json:"notSore"`    // in place of Felt, where one tap also says that nothing was sore
	WasSore    string            `json:"wasSore"`    // button: asks for more
	Unanswered string            `json:"unanswered"` // a card was saved with nothing picked
}

// TrialText is what the trial says. No sentence is about the person.
type TrialText struct {
	Title   string                         `json:"title"`
	None    []string                       `json:"none"`
	Today   string                         `json:"today"` // in place of the first of Early on day 0
	Early   []string                       `json:"early"` // takes {n}, {of} and {day}
	Says    map[string]map[string][]string `json:"says"`  // by stage, then by verdict; with MovesOnly after it where nothing was pressed
	Low     []string                       `json:"low"`
	Stopped []string                       `json:"stopped"`
	Lapsed  []string                       `json:"lapsed"`
	Always  []string                       `json:"always"`
	Pain    string                         `json:"pain"` // takes {before} and {after}
	Ease    string                         `json:"ease"` // takes {thing}, {before}, {after} and {most}
	Rules   string                         `json:"rules"`
	Ours    string                         `json:"ours"`   // a rule of our own
	Partly  string                         `json:"partly"` // in place of Ours where there are sources, which follow
	Read    string                         `json:"read"`   // button
	More    string                         `json:"more"`   // link from elsewhere
	Again   string                         `json:"again"`  // button: begins a new trial
}

// MovesOnly ends the key of what a verdict says where nothing was pressed. A
// verdict without one says the same.
const MovesOnly = "-moves"

// DoseLimits is why the next session presses less, and when a day is over.
type DoseLimits struct {
	Why    map[string][]string `json:"why"` // takes {n}, {low} and {high}
	Enough []string            `json:"enough"`

	EnoughHere []string `json:"enoughHere"` // a shorter session would do
	LeftOut    string   `json:"leftOut"`    // what either comes to in a set-up

	Again map[string]AgainText `json:"again"` // what lifts a reason to press less
}

// TodayText is the words of the one session for today, of the days ahead, and
// of where the trial stands.
type TodayText struct {
	Titles map[string]string   `json:"titles"` // by the reason why there is no session
	Why    map[string][]string `json:"why"`    // by reason; where less is pressed there is DoseLimits.Why, and what the trial says where it is over
	Stands string              `json:"stands"` // heading
	Trial  map[string]string   `json:"trial"`  // takes {n}, {of} and {day}
	Week   string              `json:"week"`   // link to the diary, where the card of the week waits
	Plan   string              `json:"plan"`   // heading
	Days   map[string]string   `json:"days"`   // what a day is for
	Day    string              `json:"day"`    // takes {day}, of the week, and {name}, what it is for
	Now    string              `json:"now"`    // in place of the day of the week
	Look   string              `json:"look"`
	Done   string              `json:"done"`
	Free   string              `json:"free"`
	Else   string              `json:"else"`  // unfolds the other routines
	Other  string              `json:"other"` // takes {routine} and {time}
	More   string              `json:"more"`  // names the links for a screen reader
}

// AgainText asks whether pressing may begin again.
type AgainText struct {
	Ask []string `json:"ask"`
	Yes string   `json:"yes"` // button
}

// TrendText is the words of the picture of the ratings.
type TrendText struct {
	Title   string   `json:"title"`
	None    string   `json:"none"`
	One     string   `json:"one"`    // takes {n} and {date}
	Sum     string   `json:"sum"`    // takes {n}, {time}, {before}, {after}, {low} and {high}
	Same    string   `json:"same"`   // of a rating that never changed; takes {n} and {low}
	Change  string   `json:"change"` // of the two ends; takes {before} and {after}
	Since   string   `json:"since"`  // before the sum where earlier ones are left out; takes {date}
	All     string   `json:"all"`    // button: nothing is left out
	Trial   string   `json:"trial"`  // takes {date}, {day} and {of}: its first day, the look back, its end
	Phases  []string `json:"phases"` // names those 3 days in the picture
	Base    string   `json:"base"`
	Band    string   `json:"band"`
	Point   string   `json:"point"`
	Tick    string   `json:"tick"`
	Sore    string   `json:"sore"`
	Table   string   `json:"table"`
	Date    string   `json:"date"`
	Pain    string   `json:"pain"`
	Ease    string   `json:"ease"`
	Done    string   `json:"done"`
	Next    string   `json:"next"`
	Wrong   string   `json:"wrong"` // days left out, whose date cannot be right; takes {n}
	Caption string   `json:"caption"`
}

// MonthText is the words of the calendar of one month.
type MonthText struct {
	Title   string `json:"title"`
	Sum     string `json:"sum"`  // the days with a session; takes {n}, which lists them
	Sore    string `json:"sore"` // the days that were sore; takes {n}
	None    string `json:"none"` // in place of a list
	Earlier string `json:"earlier"`
	Later   string `json:"later"`
}

// ListText is the words of the list of sessions.
type ListText struct {
	Title      string            `json:"title"`
	Count      string            `json:"count"`      // takes {n}
	Session    string            `json:"session"`    // when it was; takes {date} and {time}
	Key        string            `json:"key"`        // to the marks of a row; takes {most}
	Notes      map[string]string `json:"notes"`      // in a row, in short: soreness, bruise, and worse on the day after
	Pain       string            `json:"pain"`       // takes {before} and {after}
	PainBefore string            `json:"painBefore"` // where nothing else was rated; takes {n}
	PainAfter  string            `json:"painAfter"`  // takes {n}
	Early      string            `json:"early"`      // ended before its end
	Pained     []string          `json:"pained"`
	Earlier    string            `json:"earlier"` // button
	Edit       string            `json:"edit"`
	Delete     string            `json:"delete"`
	Deleted    string            `json:"deleted"`
	Edited     string            `json:"edited"`
	Change     string            `json:"change"`
	Undo       string            `json:"undo"`
	Save       string            `json:"save"`
	Cancel     string            `json:"cancel"`
	Before     string            `json:"before"` // before the legend of a rating
	After      string            `json:"after"`
	NextDay    string            `json:"nextDay"`
	WeekCard   string            `json:"weekCard"`
	Sure       string            `json:"sure"` // takes {n} and {most}
	Ease       string            `json:"ease"` // takes {thing}, {n} and {most}
	Average    string            `json:"average"`
}

// MemoryText is the words of what pressing each spot was like.
type MemoryText struct {
	Title  string            `json:"title"` // opens the questions
	Likes  map[string]string `json:"likes"`
	Spread string            `json:"spread"`
	Went   string            `json:"went"` // takes {places}

	LastTime string `json:"lastTime"` // takes {date}
	Marks    string `json:"marks"`    // begins the key to the marks on the body map
}
