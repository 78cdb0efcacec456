package components

import (
	"slices"

	"unknot/content"
)

// frameNeeds are the parts of a library that every page is drawn from: those
// of its head and foot.
func frameNeeds() []content.Part {
	return []content.Part{content.DataRoutines, content.DataScreening, content.TextPages, content.TextBoot}
}

// Needs returns the parts of a library that any of the pages is drawn from.
func Needs(routes []Route) []content.Part {
	parts := frameNeeds()
	for _, r := range routes {
		parts = append(parts, r.Needs...)
	}
	slices.Sort(parts)
	return slices.Compact(parts)
}

func needs(lists ...[]content.Part) []content.Part {
	return slices.Concat(append(lists, frameNeeds())...)
}

// stepNeeds are what the steps of a routine are drawn from, in words and
// pictures.
func stepNeeds() []content.Part {
	return []content.Part{
		content.DataSpots, content.DataStyles, content.DataFigures,
		content.TextRoutines, content.TextSteps, content.TextSpots, content.TextFigures, content.TextSession,
	}
}

// claimNeeds are what evidence is drawn from; Reference sees to the sources.
func claimNeeds() []content.Part {
	return []content.Part{content.DataEvidence, content.TextEvidence}
}

func safetyNeeds() []content.Part { return []content.Part{content.TextSafety} }

func mapNeeds() []content.Part {
	return slices.Concat(claimNeeds(), []content.Part{
		content.DataSpots, content.DataBodyMap, content.TextMap, content.TextWords, content.TextSpots, content.TextRoutines,
	})
}

// diaryNeeds are what the diary is judged by and told with.
func diaryNeeds() []content.Part {
	return []content.Part{
		content.DataSpots, content.DataTrial,
		content.TextRoutines, content.TextSpots, content.TextWords, content.TextSession, content.TextFlow, content.TextDiary,
	}
}

// sessionNeeds are what all screens of a session are drawn from: it may be any
// of them that comes first, and another routine that is gone on with.
func sessionNeeds() []content.Part {
	visit := []content.Part{content.DataTrial, content.TextFlow, content.TextWords, content.TextDiary, content.TextEmbed}
	return needs(visit, stepNeeds(), claimNeeds(), safetyNeeds())
}
