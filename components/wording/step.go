package wording

import (
	"slices"
	"strconv"

	"unknot/content"
)

func KitWords(lib *content.Library, kit []string) []string {
	words := make([]string, len(kit))
	for i, id := range kit {
		words[i] = lib.Text.Pages.Kit[id]
	}
	return words
}

// StepWords returns the words of a step as a page shows them, with the choices
// a session begins with: the routine's first surface and the standard style.
// A press takes all but its title from its spot.
func StepWords(lib *content.Library, r content.Routine, step content.Step) content.StepText {
	words := lib.Text.Steps[TextKey(step)]
	press := PressOf(lib, step, content.Spot{})
	spot, ok := lib.Spot(step.Spot)
	if !ok {
		return Filled(lib, words, press) // a chosen spot brings its words later
	}
	return pressWords(lib, words, spot, FirstSurface(r, spot), PressOf(lib, step, spot))
}

// pressWords joins a step's words, where it has any, with its spot's.
func pressWords(lib *content.Library, words content.StepText, spot content.Spot, on content.Surface, p content.Press) content.StepText {
	text := lib.Text.Spots[spot.ID]
	if words.Title == "" {
		words.Title = text.Title
	}
	words.Do = Joined(words.Do, text.Find[on], text.Press)
	words.Notice = Joined(words.Notice, text.Notice)
	words.Care = Joined(words.Care, text.Care)
	return Filled(lib, words, p)
}

// Filled puts the numbers into the words' placeholders.
func Filled(lib *content.Library, words content.StepText, p content.Press) content.StepText {
	values := Doses(lib, p)
	words.Do = FillAll(words.Do, values)
	words.Notice = FillAll(words.Notice, values)
	words.Care = FillAll(words.Care, values)
	return words
}

// Doses returns what the placeholders of a sentence stand for, where a press is
// held as given.
func Doses(lib *content.Library, p content.Press) map[string]string {
	return map[string]string{
		"pressure": PressureWords(lib, p),
		"hold":     TimeWords(lib, p.Hold),
		"limit":    strconv.Itoa(content.MaxPressure),
		"most":     strconv.Itoa(content.MaxRating),
	}
}

func FillAll(sentences []string, values map[string]string) []string {
	out := make([]string, len(sentences))
	for i, s := range sentences {
		out[i] = content.Fill(s, values)
	}
	return out
}

func Joined(lists ...[]string) []string {
	var all []string
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

func TextKey(step content.Step) string {
	if step.Text != "" {
		return step.Text
	}
	return step.ID
}

// FirstSurface returns the first of the routine's surfaces that the spot can
// be pressed on.
func FirstSurface(r content.Routine, spot content.Spot) content.Surface {
	for _, s := range r.Surfaces {
		if _, ok := spot.Positions[s]; ok {
			return s
		}
	}
	return content.Wall
}

// PressOf returns how a spot is pressed in a step where the person has chosen
// nothing else.
func PressOf(lib *content.Library, step content.Step, spot content.Spot) content.Press {
	style := content.Standard
	switch {
	case step.Style != "":
		style = step.Style
	case spot.Style != "":
		style = spot.Style
	}
	press := lib.Styles[style]
	if step.Hold > 0 {
		press.Hold = step.Hold
	}
	if spot.MaxHold > 0 {
		press.Hold = min(press.Hold, spot.MaxHold)
	}
	return press
}

// StepName names a step of a routine for people, after the spot it presses
// where it has no words of its own. Chosen is the spot the person picked.
func StepName(lib *content.Library, r content.Routine, id, spot, chosen string) string {
	i := slices.IndexFunc(r.Steps, func(s content.Step) bool { return s.ID == id })
	if i < 0 {
		return lib.SpotTitle(spot)
	}
	text, ok := r.Steps[i].TextBySpot[chosen]
	if !ok {
		text = TextKey(r.Steps[i])
	}
	return lib.StepTitle(text, spot)
}
