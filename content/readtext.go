//go:build !wasm

package content

// ReadText is the words of pages of which the program draws nothing: they are in
// the file of the pages, and not in what the program reads.
type ReadText struct {
	Safety   SafetyPageText `json:"safety,omitzero"`
	About    AboutText      `json:"about,omitzero"`
	NotFound NotFoundText   `json:"notFound,omitzero"`
	Offline  NotFoundText   `json:"offline,omitzero"`
	Unkept   NotFoundText   `json:"unkept,omitzero"` // for pages in another language
}

// SafetyPageText is the words around the warning signs.
type SafetyPageText struct {
	Title         string   `json:"title"`
	Description   string   `json:"description"`
	Lead          []string `json:"lead"`
	Cautions      string   `json:"cautions"` // heading
	CautionsText  []string `json:"cautionsText"`
	Removes       string   `json:"removes"` // before the steps a caution removes
	AllPressing   string   `json:"allPressing"`
	FloorPressing string   `json:"floorPressing"`
	After         string   `json:"after"` // heading
	AfterText     []string `json:"afterText"`
	Judged        []string `json:"judged"`  // which numbers are our own judgement; takes {n}
	Sources       string   `json:"sources"` // heading
}

// AboutText is the words of the page about the idea.
type AboutText struct {
	Title        string   `json:"title"`
	Description  string   `json:"description"`
	Lead         []string `json:"lead"`
	Checked      string   `json:"checked"` // heading
	Idea         string   `json:"idea"`    // heading
	IdeaText     []string `json:"ideaText"`
	Trial        string   `json:"trial"` // heading: act as if, and see
	TrialText    []string `json:"trialText"`
	Doubts       string   `json:"doubts"` // heading
	DoubtsText   []string `json:"doubtsText"`
	Evidence     string   `json:"evidence"` // heading
	EvidenceText []string `json:"evidenceText"`
	Sources      string   `json:"sources"` // heading
	Publish      string   `json:"publish"` // heading
	PublishLink  string   `json:"publishLink"`
	Privacy      string   `json:"privacy"` // heading
	PrivacyText  []string `json:"privacyText"`
	Reading      string   `json:"reading"` // heading
	ReadingText  []string `json:"readingText"`
	Credits      string   `json:"credits"` // heading
	CreditsText  []string `json:"creditsText"`
}

// NotFoundText is the words of a page that is not there, or not kept here while
// there is no network.
type NotFoundText struct {
	Title string   `json:"title"`
	Text  []string `json:"text"`
	Link  string   `json:"link"`
}
