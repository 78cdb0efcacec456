package content

// WordsText names things that several pages speak of.
type WordsText struct {
	Regions map[string]string `json:"regions"` // where pain is felt, by the ids in Spot.Refers
}
