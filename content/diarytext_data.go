package content

// KeepText is the words of what leaves the diary and comes into it.
type KeepText struct {
	Title    string            `json:"title"`
	Help     []string          `json:"help"`
	Export   string            `json:"export"`
	Failed   string            `json:"failed"` // no copy could be made
	Table    string            `json:"table"`
	Import   string            `json:"import"`
	Help2    []string          `json:"importHelp"`
	Phone    string            `json:"phone"` // opens how to move to the installed app
	Moves    []string          `json:"moves"`
	Found    string            `json:"found"`   // takes {n} sessions and {of} cards
	Changes  string            `json:"changes"` // takes {n}
	Nothing  string            `json:"nothing"`
	Add      string            `json:"add"`
	Leave    string            `json:"leave"`
	Added    string            `json:"added"`
	Bad      string            `json:"bad"`   // takes {n}, a line
	Aside    string            `json:"aside"` // button
	Other    string            `json:"other"` // a file that is no diary
	Newer    string            `json:"newer"` // one from a newer version
	Cut      string            `json:"cut"`   // one that ends too early
	TooBig   string            `json:"tooBig"`
	Storage  map[string]string `json:"storage"` // whether the browser promised to keep it
	Ask      string            `json:"ask"`     // button: it is asked to
	Refused  string            `json:"refused"` // nothing can be kept here
	Settings string            `json:"settings"`
}

// FileText is the words in the diary as a table.
type FileText struct {
	Columns []string `json:"columns"` // their names
	Session string   `json:"session"` // what a row is, as the next two
	NextDay string   `json:"nextDay"`
	Week    string   `json:"week"`
	Yes     string   `json:"yes"`

	Endings map[string]string `json:"endings"` // how a step ended, by session.Ending
}

// RemindText is the words of the calendar file.
type RemindText struct {
	Pick  string   `json:"pick"` // opens the choices
	Title string   `json:"title"`
	Help  []string `json:"help"`
	Days  string   `json:"days"`
	Time  string   `json:"time"`
	Save  string   `json:"save"`
	None  string   `json:"none"` // no day was picked
	Event string   `json:"event"`
	Text  string   `json:"text"`
}

// SheetText is the words of the page for a therapist.
type SheetText struct {
	Lead      string            `json:"lead"` // takes {date}
	Link      string            `json:"link"`
	Print     string            `json:"print"`
	Tried     string            `json:"tried"`
	Routine   string            `json:"routine"` // takes {routine} and {n}
	Often     string            `json:"often"`   // takes {n}, {of} and {date}
	Pressed   string            `json:"pressed"` // takes {time}
	Spots     string            `json:"spots"`
	Spot      string            `json:"spot"` // takes {place} and {title}
	Soreness  string            `json:"soreness"`
	Sore      string            `json:"sore"`      // takes {n} and {of}
	SoreDay   string            `json:"soreDay"`   // takes {n}
	Bruised   string            `json:"bruised"`   // takes {n}
	WorseDays string            `json:"worseDays"` // takes {n}
	NoSore    string            `json:"noSore"`    // no card was answered
	Trial     string            `json:"trial"`
	Day       string            `json:"day"` // takes {date} and {n}
	Verdicts  map[string]string `json:"verdicts"`
	Stops     string            `json:"stops"` // takes {n}
	Ask       string            `json:"ask"`
	Asks      []string          `json:"asks"`
	Back      string            `json:"back"`
}

// InstallText is the words of putting the program on the home screen.
type InstallText struct {
	Title  string   `json:"title"`
	Why    []string `json:"why"`
	Do     string   `json:"do"`
	Not    string   `json:"not"`
	Apple  []string `json:"apple"` // the steps where the browser has no prompt
	Move   []string `json:"move"`  // a phone's app begins with an empty diary
	Failed []string `json:"failed"`
}
