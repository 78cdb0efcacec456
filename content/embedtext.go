package content

// EmbedText is the words of a routine inside somebody else's article.
type EmbedText struct {
	Title       string   `json:"title"` // takes {routine}
	Description string   `json:"description"`
	Need        string   `json:"need"`
	NotFor      []string `json:"notFor"` // who should not start, in one breath
	Signs       string   `json:"signs"`  // leads to the warning signs, where there is room for one line
	Start       string   `json:"start"`
	Open        string   `json:"open"` // leads to the whole program
	GoOn        string   `json:"goOn"` // the same, in the middle of a session
	Private     string   `json:"private"`
	Steps       string   `json:"steps"`
	Crashed     string   `json:"crashed"`
	Frame       string   `json:"frame"`   // names the frame; takes {routine}
	Carried     string   `json:"carried"` // a session came along from a frame
	Waits       []string `json:"waits"`   // and another one is not over yet
	Lost        string   `json:"lost"`    // what came along could not be read
	Moved       string   `json:"moved"`   // the page around ended a session by moving it; takes {n}
	Blocked     string   `json:"blocked"` // no page can be opened from the frame; takes {address}
}
