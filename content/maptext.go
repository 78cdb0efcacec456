package content

// MapText is the words around the body map.
type MapText struct {
	Title    string            `json:"title"`
	Lead     []string          `json:"lead"`
	NoScript string            `json:"noScript"`
	Show     string            `json:"show"`   // legend over the two layers
	Layers   map[string]string `json:"layers"` // hurts, press
	Hurts    string            `json:"hurts"`  // names the places that can be tapped
	Press    string            `json:"press"`  // names the spots that can be tapped
	Prompts  map[string]string `json:"prompts"`
	Caption  []string          `json:"caption"`
	Left     string            `json:"left"`
	Right    string            `json:"right"`
	Sides    map[string]string `json:"sides"`  // a spot on one side; takes {spot}
	Chosen   string            `json:"chosen"` // takes {places} and {n}
	None     string            `json:"none"`   // no spot is said to send pain to {places}
	Shown    string            `json:"shown"`  // takes {spot} and {places}
	Jump     string            `json:"jump"`   // link to the list below
	Clear    string            `json:"clear"`
	Found    string            `json:"found"`    // heading
	Sends    string            `json:"sends"`    // before the places
	Lies     string            `json:"lies"`     // the spot lies in one of them
	Last     string            `json:"last"`     // a spot that is not offered at once
	How      string            `json:"how"`      // link
	One      string            `json:"one"`      // link
	These    string            `json:"these"`    // link, for each routine that can press them
	Together string            `json:"together"` // before the spots that one session can press
	Honest   []string          `json:"honest"`
}
