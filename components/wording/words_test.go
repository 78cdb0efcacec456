package wording

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/uitest"
	"unknot/content"
)

func TestStepWordsOfAPressComeFromItsSpot(t *testing.T) {
	lib := &content.Library{
		Styles: map[content.Style]content.Press{
			content.Standard: {Low: 4, High: 6, Hold: 60},
			content.Light:    {Low: 3, High: 5, Hold: 90},
		},
		Spots: []content.Spot{{
			ID:        "corner",
			Positions: map[content.Surface]content.Position{content.Wall: content.Lean, content.Floor: content.Back},
		}},
		Text: uitest.Library(t).Text,
	}
	lib.Text.Spots = map[string]content.SpotText{"corner": {
		Title:  "Corner",
		Find:   map[content.Surface][]string{content.Wall: {"Stand."}, content.Floor: {"Lie down."}},
		Press:  []string{"Press to {pressure}, for {hold}."},
		Notice: []string{"An ache."},
		Care:   []string{"Keep off bone."},
	}}
	lib.Text.Steps = map[string]content.StepText{"easy": {Title: "Easy", Do: []string{"First breathe."}}}

	for _, test := range []struct {
		name string
		on   []content.Surface
		step content.Step
		want content.StepText
	}{
		{
			name: "the first surface of the routine decides how to get there",
			on:   []content.Surface{content.Wall, content.Floor},
			step: content.Step{ID: "corner", Spot: "corner", Hold: 60},
			want: content.StepText{
				Title:  "Corner",
				Do:     []string{"Stand.", "Press to 4 to 6, for 1 minute."},
				Notice: []string{"An ache."},
				Care:   []string{"Keep off bone."},
			},
		},
		{
			name: "words and style of the step come first",
			on:   []content.Surface{content.Floor},
			step: content.Step{ID: "x", Text: "easy", Spot: "corner", Style: content.Light, Hold: 45},
			want: content.StepText{
				Title:  "Easy",
				Do:     []string{"First breathe.", "Lie down.", "Press to 3 to 5, for 45 seconds."},
				Notice: []string{"An ache."},
				Care:   []string{"Keep off bone."},
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := StepWords(lib, content.Routine{Surfaces: test.on}, test.step)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("words mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestByline(t *testing.T) {
	issued := &content.Date{DateParts: [][]int{{2002, 3}}}
	hou, tsai := content.Author{Family: "Hou", Given: "Chuen-Ru"}, content.Author{Family: "Tsai", Given: "L. C."}
	who := content.Author{Literal: "World Health Organization"}
	for _, test := range []struct {
		name string
		r    content.Reference
		want string
	}{
		{"nobody and no year", content.Reference{}, ""},
		{"a year alone", content.Reference{Issued: issued}, "2002."},
		{"a body without a year", content.Reference{Author: []content.Author{who}}, "World Health Organization."},
		{"two people", content.Reference{Author: []content.Author{hou, tsai}, Issued: issued}, "Hou CR, Tsai LC, 2002."},
		{"more people", content.Reference{Author: []content.Author{hou, tsai, who}, Issued: issued}, "Hou CR, Tsai LC and others, 2002."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Byline(uitest.Library(t), test.r); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestAppeared(t *testing.T) {
	for _, test := range []struct {
		name string
		r    content.Reference
		want string
	}{
		{"nothing known", content.Reference{}, ""},
		{"a journal", content.Reference{ContainerTitle: "Pain", Volume: "58", Page: "317–323"}, "Pain 58: 317–323."},
		{"a book", content.Reference{Publisher: "WHO", ISBN: "978-1"}, "WHO, ISBN 978-1."},
		{"an edition of a book", content.Reference{Edition: "2nd edition", Publisher: "Williams & Wilkins", ISBN: "978-1"}, "2nd edition, Williams & Wilkins, ISBN 978-1."},
		{"an issue", content.Reference{ContainerTitle: "Pain", Volume: "58", Issue: "3", Page: "317–323"}, "Pain 58(3): 317–323."},
		{"a review in a series", content.Reference{ContainerTitle: "Cochrane", Number: "CD1"}, "Cochrane CD1."},
		{"one from memory", content.Reference{Publisher: "NHS", Unverified: true}, "NHS. We have not looked all of this up."},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Appeared(uitest.Library(t), test.r); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
