package components

import (
	"slices"

	"unknot/content"
)

// cautionWords names cautions, each once, as a person would say them.
func cautionWords(lib *content.Library, ids []string) []string {
	var words []string
	for _, id := range allOnce(ids) {
		words = append(words, lib.Text.Safety.Cautions[id].Ask)
	}
	return words
}

// allOnce joins lists of ids and leaves out what has come before.
func allOnce(lists ...[]string) []string {
	var all []string
	for _, id := range joined(lists...) {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

// routineCautions returns the cautions that remove or move a step of a
// routine, in the order they are asked.
func routineCautions(lib *content.Library, r content.Routine) []string {
	var changes []string
	for _, step := range r.Steps {
		spot, _ := lib.Spot(step.Spot)
		changes = append(changes, joined(step.Avoid, step.AvoidFloor, spot.Avoid)...)
	}
	var ids []string
	for _, id := range lib.Screening.Cautions {
		if slices.Contains(changes, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
