package wording

import (
	"slices"

	"unknot/content"
)

// CautionWords names cautions, each once, as a person would say them.
func CautionWords(lib *content.Library, ids []string) []string {
	var words []string
	for _, id := range AllOnce(ids) {
		words = append(words, lib.Text.Safety.Cautions[id].Ask)
	}
	return words
}

// AllOnce joins lists of ids and leaves out what has come before.
func AllOnce(lists ...[]string) []string {
	var all []string
	for _, id := range Joined(lists...) {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

// RoutineCautions returns the cautions that remove or move a step of a
// routine, in the order they are asked.
func RoutineCautions(lib *content.Library, r content.Routine) []string {
	var changes []string
	for _, step := range r.Steps {
		spot, _ := lib.Spot(step.Spot)
		changes = append(changes, Joined(step.Avoid, step.AvoidFloor, spot.Avoid)...)
	}
	var ids []string
	for _, id := range lib.Screening.Cautions {
		if slices.Contains(changes, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
