package content

// English is the tag of the language that the others are translated from. Its
// pages stand at the root of the site.
const English = "en"

// A Language is one that the site is built in.
type Language struct {
	Tag  string `json:"tag"`  // names the folder of its words and, but for English, of its pages
	Name string `json:"name"` // in the language itself
	Dir  string `json:"dir"`  // "ltr" or "rtl"
}
