package content

// BootText is the words shown before the program stands, or when it fell.
// They are written into every page, because no Go runs then.
type BootText struct {
	Loading    string `json:"loading"`  // while a tap waits; takes {percent}
	Failed     string `json:"failed"`   // the program could not be loaded
	Retry      string `json:"retry"`    // button
	Stale      string `json:"stale"`    // a part of the page is gone for good
	Unable     string `json:"unable"`   // the browser runs no program
	Crashed    string `json:"crashed"`  // the program fell
	Reload     string `json:"reload"`   // button
	Update     string `json:"update"`   // a new version waits
	UpdateNow  string `json:"now"`      // button
	Later      string `json:"later"`    // button
	NoScript   string `json:"noScript"` // on pages that need the program
	SkipToMain string `json:"skip"`     // link before the page's head

	Languages string `json:"languages"` // names the links to the page in other languages
	Offer     string `json:"offer"`     // the page can be had in this language; the link that follows is its name
	OfferNo   string `json:"offerNo"`   // button
}
