package wording

import (
	"strconv"
	"strings"

	"unknot/content"
)

// DoseWords says a step's dose in one short phrase, such as "1 minute each
// side" or "10 slow repeats". The words come from the text and the numbers
// from the step, so neither can change the other.
func DoseWords(lib *content.Library, step content.Step) string {
	dose := &lib.Text.Pages.Dose
	words := map[string]string{"dose": plainDose(lib, step)}
	switch step.Sides {
	case content.SidesBoth:
		return content.Fill(dose.EachSide, words)
	case content.SidesAlternate:
		if step.Kind == content.KindMove {
			return content.Fill(dose.EachWay, words)
		}
		return content.Fill(dose.ChangingSide, words)
	case content.SidesWorse:
		return content.Fill(dose.WorseSide, words)
	case content.SidesOther:
		return content.Fill(dose.OtherSide, words)
	}
	return words["dose"]
}

// plainDose is the dose of one side.
func plainDose(lib *content.Library, step content.Step) string {
	dose := &lib.Text.Pages.Dose
	switch {
	case step.Kind == content.KindMove && step.Repeats > 0:
		return Count(dose.Repeats, step.Repeats)
	case step.Kind == content.KindHold && step.Hold > 0:
		return holdsWords(lib, step)
	case step.Move > 0:
		return TimeWords(lib, step.Move)
	}
	return TimeWords(lib, step.Seconds)
}

func holdsWords(lib *content.Library, step content.Step) string {
	dose := &lib.Text.Pages.Dose
	hold := map[string]string{"time": TimeWords(lib, step.Hold)}
	switch len(step.Sets) {
	case 0:
		return content.Fill(dose.Hold, hold)
	case 1:
		hold["n"] = strconv.Itoa(step.Sets[0])
		if step.Sets[0] == 1 {
			return content.Fill(dose.Hold, hold)
		}
		return content.Fill(dose.Holds, hold)
	}
	counts := make([]string, len(step.Sets))
	for i, n := range step.Sets {
		counts[i] = strconv.Itoa(n)
	}
	hold["n"] = strings.Join(counts, dose.Then)
	return content.Fill(dose.Sets, hold)
}
