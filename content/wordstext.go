package content

// WordsText names things that several pages speak of.
type WordsText struct {
	Regions   map[string]RegionText `json:"regions"` // by the ids in bodymap.json
	Withdrawn WithdrawnText         `json:"withdrawn"`
	Sides     map[string]string     `json:"sides"` // what {side} becomes: left, right
}

// WithdrawnText names what is no longer offered, for diaries that hold it.
type WithdrawnText struct {
	Spots   map[string]string `json:"spots"`
	Regions map[string]string `json:"regions"`
}

// RegionText names a place where pain is felt. Left and right are the whole
// name of each; a region in the middle of the body has neither.
type RegionText struct {
	Name  string `json:"name"`
	Left  string `json:"left,omitempty"`
	Right string `json:"right,omitempty"`
}
