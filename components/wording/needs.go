package wording

import (
	"slices"

	"unknot/content"
)

// FrameNeeds are the parts of a library that every page is drawn from: those
// of its head and foot.
func FrameNeeds() []content.Part {
	return []content.Part{content.DataLanguage, content.DataRoutines, content.DataScreening, content.TextPages, content.TextBoot}
}

func NeedsOf(lists ...[]content.Part) []content.Part {
	return slices.Concat(append(lists, FrameNeeds())...)
}

// StepNeeds are what the steps of a routine are drawn from, in words and
// pictures.
func StepNeeds() []content.Part {
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

func MapNeeds() []content.Part {
	return slices.Concat(claimNeeds(), []content.Part{
		content.DataSpots, content.DataBodyMap, content.TextMap, content.TextWords, content.TextSpots, content.TextRoutines,
	})
}

// DiaryNeeds are what the diary is judged by and told with.
func DiaryNeeds() []content.Part {
	return []content.Part{
		content.DataSpots, content.DataTrial,
		content.TextRoutines, content.TextSteps, content.TextSpots, content.TextWords, content.TextSession, content.TextFlow, content.TextDiary,
	}
}

// SessionNeeds are what all screens of a session are drawn from: it may be any
// of them that comes first, and another routine that is gone on with.
func SessionNeeds() []content.Part {
	visit := []content.Part{content.DataTrial, content.TextFlow, content.TextWords, content.TextDiary, content.TextEmbed}
	return NeedsOf(visit, StepNeeds(), claimNeeds(), safetyNeeds())
}
