package content

import "iter"

// A Part is what can be had of a library without the rest: a file by its name,
// without .json and without its language where it holds words, or the folder
// of the routines. Of the languages it is the one of the words.
type Part string

const (
	DataLanguage   Part = "languages"
	DataRoutines   Part = "routines"
	DataSpots      Part = "spots"
	DataStyles     Part = "styles"
	DataScreening  Part = "screening"
	DataEvidence   Part = "evidence"
	DataReferences Part = "references"
	DataReading    Part = "reading"
	DataFigures    Part = "figures"
	DataBodyMap    Part = "bodymap"
	DataTrial      Part = "trial"

	TextRoutines Part = "text/routines"
	TextSteps    Part = "text/steps"
	TextSpots    Part = "text/spots"
	TextSafety   Part = "text/safety"
	TextEvidence Part = "text/evidence"
	TextWords    Part = "text/words"
	TextFigures  Part = "text/figures"
	TextMap      Part = "text/map"
	TextPages    Part = "text/pages"
	TextSession  Part = "text/session"
	TextFlow     Part = "text/flow"
	TextDiary    Part = "text/diary"
	TextBoot     Part = "text/boot"
	TextEmbed    Part = "text/embed"
)

// A place is where a library has a part, as a pointer.
type place struct {
	part Part
	at   any
}

// Parts yields every part with a pointer to its place in the library.
func (l *Library) Parts() iter.Seq2[Part, any] {
	t := &l.Text
	places := []place{
		{DataLanguage, &l.Language},
		{DataRoutines, &l.Routines},
		{DataSpots, &l.Spots},
		{DataStyles, &l.Styles},
		{DataScreening, &l.Screening},
		{DataEvidence, &l.Evidence},
		{DataReferences, &l.References},
		{DataReading, &l.Reading},
		{DataFigures, &l.Figures},
		{DataBodyMap, &l.BodyMap},
		{DataTrial, &l.Trial},
		{TextRoutines, &t.Routines},
		{TextSteps, &t.Steps},
		{TextSpots, &t.Spots},
		{TextSafety, &t.Safety},
		{TextEvidence, &t.Evidence},
		{TextWords, &t.Words},
		{TextFigures, &t.Figures},
		{TextMap, &t.Map},
		{TextPages, &t.Pages},
		{TextSession, &t.Session},
		{TextFlow, &t.Flow},
		{TextDiary, &t.Diary},
		{TextBoot, &t.Boot},
		{TextEmbed, &t.Embed},
	}
	return func(yield func(Part, any) bool) {
		for _, p := range append(places, t.BuildText.places()...) {
			if !yield(p.part, p.at) {
				return
			}
		}
	}
}
