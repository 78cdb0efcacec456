package content

// DateText is how a date is written on the pages that the build draws. Those of
// a person's own days are the browser's to write.
type DateText struct {
	Pattern string   `json:"pattern"` // takes {day}, {month} and {year}
	Months  []string `json:"months"`  // 12 names
}
