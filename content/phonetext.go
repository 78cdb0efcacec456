package content

// PhoneText is the words beside the code that opens a page on a phone.
type PhoneText struct {
	Title   string `json:"title"`
	Code    string `json:"code"`    // what the picture is
	Routine string `json:"routine"` // what it opens from the page of a routine
	Choices string `json:"choices"` // and from the set-up
}
