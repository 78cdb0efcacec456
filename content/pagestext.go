package content

// PagesText is the words of the pages that are not a session, and of the
// small parts that pages and session share.
type PagesText struct {
	Site     SiteText         `json:"site"`
	Home     HomeText         `json:"home"`
	Phone    PhoneText        `json:"phone"`
	Today    TodayPageText    `json:"today"`
	Routine  RoutinePageText  `json:"routine"`
	Spots    SpotsPageText    `json:"spots"`
	Diary    DiaryPageText    `json:"diary"`
	Settings SettingsPageText `json:"settings"`

	Evidence EvidenceLabels `json:"evidence"`
	Dose     DoseText       `json:"dose"`
	List     ListPatterns   `json:"list"`

	Stages    map[Stage]string    `json:"stages"`
	Positions map[Position]string `json:"positions"`
	Surfaces  map[Surface]string  `json:"surfaces"`
	Kit       map[string]string   `json:"kit"`

	ReadText
}

// SiteText is the words around every page.
type SiteText struct {
	Name       string `json:"name"`
	Title      string `json:"title"` // of the browser's window; takes {page} and {name}
	Nav        string `json:"nav"`   // names the links for a screen reader
	Routines   string `json:"routines"`
	Spots      string `json:"spots"`
	Safety     string `json:"safety"`
	About      string `json:"about"`
	Diary      string `json:"diary"`
	Settings   string `json:"settings"`
	Purpose    string `json:"purpose"`
	Privacy    string `json:"privacy"`
	Credit     string `json:"credit"`
	CreditLink string `json:"creditLink"`
	// Unchecked says that no clinician has checked this, and how to tell of a
	// fault; it takes {date}, Screening.Reviewed.
	Unchecked []string `json:"unchecked"`
	Reviewed  string   `json:"reviewed"` // takes {date}, the oldest of all reviews
	// Translated says that no clinician who speaks the language has checked it.
	// English has none.
	Translated []string `json:"translated,omitempty"`
}

// HomeText is the words of the first page.
type HomeText struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Lead        []string `json:"lead"`
	Choose      string   `json:"choose"`  // heading
	Where       string   `json:"where"`   // unfolds the body map
	Minutes     string   `json:"minutes"` // takes {n}
	Floor       string   `json:"floor"`
	NoFloor     string   `json:"noFloor"`
	Start       string   `json:"start"`     // link
	Read        string   `json:"read"`      // link
	LinkLabel   string   `json:"linkLabel"` // full name of both; takes {name}, what the link says, and {routine}
	Check       string   `json:"check"`     // heading: who should not use it
	CheckIntro  []string `json:"checkIntro"`
	CheckList   []string `json:"checkList"`
	CheckAfter  []string `json:"checkAfter"`
	CheckLink   string   `json:"checkLink"`
	Works       string   `json:"works"` // heading: how it goes
	WorksSteps  []string `json:"worksSteps"`
	Honest      string   `json:"honest"` // heading: does it help
	HonestText  []string `json:"honestText"`
	HonestLink  string   `json:"honestLink"`
}

// TodayPageText is the words of the page where the installed app opens.
type TodayPageText struct {
	Title       string `json:"title"`
	Description string `json:"description"`
	Link        string `json:"link"` // from the first page
}

// RoutinePageText is the words around a routine that is to be read.
type RoutinePageText struct {
	Description string   `json:"description"` // takes {routine} and {minutes}
	Start       string   `json:"start"`       // link
	When        string   `json:"when"`        // heading: when to choose it
	Need        string   `json:"need"`        // heading: what you need
	Who         string   `json:"who"`         // heading: read this first
	WhoText     string   `json:"whoText"`
	WhoLink     string   `json:"whoLink"`
	WhoChanges  string   `json:"whoChanges"` // before the cautions
	Limits      string   `json:"limits"`     // heading: how hard to press
	LimitsText  []string `json:"limitsText"` // takes {pressure}, {limit} and {most}
	Steps       string   `json:"steps"`      // heading
	Optional    string   `json:"optional"`
	Light       string   `json:"light"`    // a press in the light style; takes {pressure}
	After       string   `json:"after"`    // what follows some spots; takes {spots} and {title}
	SpotLink    string   `json:"spotLink"` // takes {spot}
	Notice      string   `json:"notice"`
	Care        string   `json:"care"`
	SkipSame    string   `json:"skipSame"` // takes {n}, an earlier step
	SkipIf      string   `json:"skipIf"`
	ToWall      string   `json:"toWall"`   // cautions that move a press to the wall
	Finish      string   `json:"finish"`   // heading over the second Start
	Reviewed    string   `json:"reviewed"` // takes {date}
}

// SpotsPageText is the words of the list of spots and of a spot's page.
type SpotsPageText struct {
	Title       string           `json:"title"`
	Description string           `json:"description"`
	Lead        []string         `json:"lead"`
	Core        string           `json:"core"` // heading
	More        string           `json:"more"` // heading
	MoreText    string           `json:"moreText"`
	Where       string           `json:"where"`  // heading
	Refers      string           `json:"refers"` // heading
	Find        string           `json:"find"`   // heading
	Press       string           `json:"press"`  // heading
	How         map[Style]string `json:"how"`    // takes {pressure}, {limit} and {most}
	Notice      string           `json:"notice"`
	Care        string           `json:"care"`
	Skip        string           `json:"skip"` // heading over cautions
	Used        string           `json:"used"` // heading over routines
	Start       string           `json:"start"`
	All         string           `json:"all"`     // link back to the list
	OneOnly     string           `json:"oneOnly"` // a place pressed on both sides at once
	SpotTitle   string           `json:"spotTitle"`
	SpotAbout   string           `json:"spotAbout"` // description; takes {spot}
}

// EvidenceLabels is the words around evidence.
type EvidenceLabels struct {
	Unverified string `json:"unverified"` // after a source that was not looked up

	Summary string `json:"summary"` // opens it
	Sources string `json:"sources"`
	Others  string `json:"others"` // after the first authors
	ISBN    string `json:"isbn"`   // takes {isbn}
}

// DoseText is the phrases that carry a dose.
type DoseText struct {
	Seconds      string `json:"seconds"`  // takes {n}
	Minutes      string `json:"minutes"`  // takes {n}
	Both         string `json:"both"`     // takes {minutes} and {seconds}
	Range        string `json:"range"`    // takes {low} and {high}
	Hold         string `json:"hold"`     // one hold; takes {time}
	Holds        string `json:"holds"`    // takes {n} and {time}
	Sets         string `json:"sets"`     // {n} lists the holds of each set; takes {time}
	Then         string `json:"then"`     // between the sets of a list
	Repeats      string `json:"repeats"`  // takes {n}
	EachSide     string `json:"eachSide"` // takes {dose}, as the rest do
	ChangingSide string `json:"changingSide"`
	EachWay      string `json:"eachWay"`
	WorseSide    string `json:"worseSide"`
	OtherSide    string `json:"otherSide"`
}

// ListPatterns is how what is listed in a sentence is joined, as CLDR has it.
// Each takes {a}, what stands before, and {b}.
type ListPatterns struct {
	Two  string `json:"two"`  // of two
	More string `json:"more"` // of more, but the last
	Last string `json:"last"` // and that
}

// DiaryPageText is the words of the diary before it is open, and of its sheet.
// The rest of its words are drawn when the site is built.
type DiaryPageText struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Lead        []string `json:"lead"`
	Opening     []string `json:"opening"` // while the program starts; from the second on, without scripts
	Sheet       string   `json:"sheet"`   // title of the sheet
	SheetAbout  string   `json:"sheetAbout"`
}
