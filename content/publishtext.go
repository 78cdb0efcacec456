//go:build !wasm

package content

// PublishText is the words of the page for publishers.
type PublishText struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Lead        []string `json:"lead"`
	NoScript    string   `json:"noScript"`

	Choose   string            `json:"choose"` // heading
	Routine  string            `json:"routine"`
	Spot     string            `json:"spot"`
	AnySpot  string            `json:"anySpot"` // the reader chooses it
	Side     string            `json:"side"`
	AnySide  string            `json:"anySide"`
	Theme    string            `json:"theme"`
	Themes   map[string]string `json:"themes"` // auto, light, dark
	Accent   string            `json:"accent"`
	Load     string            `json:"load"`
	Loads    map[string]string `json:"loads"` // tap, visible
	Language string            `json:"language"`
	Kit      map[string]string `json:"kit"` // as it is said within a sentence of the card

	Preview string            `json:"preview"` // heading
	Width   string            `json:"width"`
	Widths  map[string]string `json:"widths"` // phone, wide
	Frames  map[string]string `json:"frames"` // light, dark: names of the frames

	Paste    string    `json:"paste"` // heading
	Script   PasteText `json:"script"`
	Pinned   PasteText `json:"pinned"`
	Frame    PasteText `json:"frame"`
	TextOnly PasteText `json:"textOnly"`
	Copy     string    `json:"copy"`
	Copied   string    `json:"copied"`
	Code     string    `json:"code"` // alternative text of the QR code; takes {routine}

	Policy     string   `json:"policy"` // heading
	PolicyText []string `json:"policyText"`
	HeightText []string `json:"heightText"`

	Recipes string     `json:"recipes"` // heading
	Hosts   []HostText `json:"hosts"`
	Host    string     `json:"host"` // heads of the table
	How     string     `json:"how"`
	Way     string     `json:"way"`
	Awake   string     `json:"awake"`
	Promise string     `json:"promise"` // heading
	Never   []string   `json:"never"`
	Events  string     `json:"events"` // heading
	Event   []string   `json:"event"`
	Own     string     `json:"own"` // heading
	OwnText []string   `json:"ownText"`
}

// PasteText is one way to put a routine into a page.
type PasteText struct {
	Title string   `json:"title"`
	Text  []string `json:"text"`
}

// HostText is how one kind of host is used, and what works there.
type HostText struct {
	Name  string `json:"name"`
	How   string `json:"how"`
	Works string `json:"works"` // which of the ways
	Awake string `json:"awake"` // whether the screen stays on
}
