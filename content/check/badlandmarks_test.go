package check

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"unknot/content"
)

var badLandmarks = []badFile{
	{
		name: "a spot on the kidney",
		file: "bodymap.json",
		old:  `"at": [[115, 54]]`,
		new:  `"at": [[96, 54]]`,
		want: []string{`content/landmarks.json: back: low-back-corner beside spine: distance is 27 % of the hips, want 12 to 19`},
	},
	{
		name: "a spot on the lowest rib",
		file: "bodymap.json",
		old:  `"at": [[115, 54]]`,
		new:  `"at": [[115, 38]]`,
		want: []string{
			`content/landmarks.json: back: low-back-corner below rib: distance is 3 % of the hips, want 8 to 15`,
			`content/landmarks.json: back: low-back-corner above crest: distance is 26 % of the hips, want 10 to 24`,
			`content/landmarks.json: back: low-back-corner below elbow: distance is -10 % of the hips, want -3 to 3`,
		},
	},
	{
		name: "a spot in the middle of the buttock, where the nerve of the leg is",
		file: "bodymap.json",
		old:  `"at": [[100, 130]]`,
		new:  `"at": [[100, 160]]`,
		want: []string{`content/landmarks.json: back: top-of-buttock below dimple: distance is 22 % of the hips, want 4 to 8`},
	},
	{
		name: "a spot on the flat bone",
		file: "bodymap.json",
		old:  `"at": [[127, 103], [161, 103]]`,
		new:  `"at": [[127, 103], [161, 122]]`,
		want: []string{
			`content/landmarks.json: back: pit above dimple: distance is -1 % of the hips, want 6 to 13`,
		},
	},
	{
		name: "a spot on the bony bump",
		file: "bodymap.json",
		old:  `[55, 378]`,
		new:  `[47, 400]`,
		want: []string{
			`content/landmarks.json: side: side-of-hip below crest: distance is 37 % of the hips, want 12 to 28`,
			`content/landmarks.json: side: side-of-hip above bump: distance is 3 % of the hips, want 12 to 28`,
			`content/landmarks.json: side: side-of-hip behind seam: distance is 0 % of the hips, want 3 to 10`,
		},
	},
	{
		name: "a spot that no relation holds",
		file: "bodymap.json",
		old:  `"at": [[100, 130]]`,
		new:  `"at": [[100, 130], [70, 420]]`,
		want: []string{`content/landmarks.json: side: nothing says where "top-of-buttock" lies, want at least 1 relation`},
	},
	{
		name: "a landmark that is not drawn",
		file: "bodymap.json",
		old:  `M120 118C115 108 104 88 86 84C78 83 71 86 66 94`,
		new:  ``,
		want: []string{`content/landmarks.json: back: crest is 18 from what is drawn, want at most 3`},
	},
	{
		name: "a landmark in another picture of the body",
		file: "landmarks.json",
		old:  `"kneecap": [120, 455]`,
		new:  `"kneecap": [47, 455]`,
		want: []string{`content/landmarks.json: front: kneecap across is 47, want 101 to 144`},
	},
	{
		name: "an elbow that is lower than the spot it shows",
		file: "landmarks.json",
		old:  `"elbow": [43, 56]`,
		new:  `"elbow": [60, 66]`,
		want: []string{`content/landmarks.json: back: low-back-corner below elbow: distance is -6 % of the hips, want -3 to 3`},
	},
	{
		name: "a landmark that lies elsewhere in another view",
		file: "landmarks.json",
		old:  `"waist": [72, 338]`,
		new:  `"waist": [74, 322]`,
		want: []string{`content/landmarks.json: side: waist below the crest is -23 % of the hips, want -13 to -7`},
	},
	{
		name: "hips that are not those of the outline",
		file: "landmarks.json",
		old:  `"hips": 174`,
		new:  `"hips": 160`,
		want: []string{
			`content/landmarks.json: back: hips is 160, want 172 to 176`,
			`content/landmarks.json: side: bump below the crest is 40 % of the hips, want 43 to 49`,
			`content/landmarks.json: side: fold below the crest is 76 % of the hips, want 83 to 89`,
			`content/landmarks.json: back: bump beside spine: distance is 50 % of the hips, want 42 to 49`,
		},
	},
	{
		name: "a relation that says nothing",
		file: "landmarks.json",
		old:  `"what": "waist", "way": "above", "of": "crest", "low": 5, "high": 15, "sources": [], "judgement": true`,
		new:  `"what": "wing", "way": "over", "of": "crest", "low": 5, "high": 15, "sources": [], "judgement": false`,
		want: []string{
			`content/landmarks.json: back: wing over crest: no sources, want at least 1, or judgement`,
			`content/landmarks.json: back: wing over crest: way is unknown, want one of ["above" "behind" "below" "beside"]`,
		},
	},
	{
		name: "a relation to what is not there",
		file: "landmarks.json",
		old:  `"what": "waist", "way": "above", "of": "crest", "low": 5, "high": 15, "sources": []`,
		new:  `"what": "wing", "way": "above", "of": "tail", "low": 5, "high": 15, "sources": ["nobody"]`,
		want: []string{
			`content/landmarks.json: back: wing above tail: reference "nobody" is unknown, want one in references.json`,
			`content/landmarks.json: back: wing above tail: no landmark "tail" in this view, want one`,
			`content/landmarks.json: back: wing above tail: no landmark or spot "wing" in this view, want one`,
		},
	},
	{
		name: "a relation in no view",
		file: "landmarks.json",
		old:  `{"view": "side", "what": "dimple"`,
		new:  `{"view": "above", "what": "dimple"`,
		want: []string{`content/landmarks.json: above: dimple behind bump: view is unknown, want one of the views`},
	},
	{
		name: "no landmarks",
		file: "landmarks.json",
		old:  `"views"`,
		new:  `"view"`,
		want: []string{`content/landmarks.json: json: unknown field "view"`},
	},
}

// What the words find a spot by is a landmark, so it is drawn.
func TestLandmarksOfTheWordsAreDrawn(t *testing.T) {
	var l landmarks
	if err := content.Decode(content.Files, "landmarks.json", &l); err != nil {
		t.Fatal(err)
	}
	spots, err := json.Marshal(shippedLibrary(t).Text.Spots)
	if err != nil {
		t.Fatal(err)
	}
	for words, mark := range map[string]string{
		"lowest rib":               "rib",
		"your spine":               "spine",
		"rope of muscle":           "muscle",
		"waist":                    "waist",
		"rim of bone":              "crest",
		"top rim of your hip bone": "crest",
		"dimple":                   "dimple",
		"flat bone in the middle":  "flat-bone",
		"tail bone":                "tail-bone",
		"bony bump":                "bump",
		"trouser seam":             "seam",
	} {
		if !strings.Contains(string(spots), words) {
			t.Errorf("no spot is found by %q, want its landmark gone from here", words)
		}
		if !slices.ContainsFunc(l.Views, func(v view) bool { _, ok := v.Marks[mark]; return ok }) {
			t.Errorf("%q is in no view of the map, want it drawn", words)
		}
	}
}
