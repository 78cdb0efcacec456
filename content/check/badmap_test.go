package check

var badMaps = []badFile{
	{
		name: "a region that no spot reaches",
		file: "bodymap.json",
		old:  `{"id": "thigh-side"`,
		new:  `{"id": "belly"`,
		want: []string{
			`content/spots.json: side-of-hip: region "thigh-side" is unknown, want one in bodymap.json`,
			`content/bodymap.json: region belly: no spot that is offered refers to it, want at least 1, or none`,
			`content/text/en/words.json: regions: no words for "belly", want some`,
			`content/text/en/words.json: regions: nothing uses the words of "thigh-side", want them used or gone`,
		},
	},
	{
		name: "a region that a spot reaches, said to have none",
		file: "bodymap.json",
		old:  `{"id": "thigh-side"`,
		new:  `{"id": "thigh-side", "none": true`,
		want: []string{
			`content/bodymap.json: region thigh-side: a spot refers to it, want none`,
		},
	},
	{
		name: "a spot that lies where it is not felt",
		file: "spots.json",
		old:  `"lies": "hip"`,
		new:  `"lies": "low"`,
		want: []string{
			`content/spots.json: side-of-hip: lies in "low", want one of the regions it refers to`,
		},
	},
	{
		name: "a spot that is offered and withdrawn",
		file: "text/en/words.json",
		old:  `{"piriformis"`,
		new:  `{"pit"`,
		want: []string{
			`content/text/en/words.json: withdrawn: spot "pit" is offered, want it offered or withdrawn`,
		},
	},
	{
		name: "a region that stands twice",
		file: "bodymap.json",
		old:  `{"id": "thigh-side"`,
		new:  `{"id": "hip"`,
		want: []string{
			`content/bodymap.json: regions: id "hip" stands twice, want once`,
		},
	},
	{
		name: "a spot of the map that there is not",
		file: "bodymap.json",
		old:  `{"id": "pit"`,
		new:  `{"id": "psoas"`,
		want: []string{
			`content/bodymap.json: spot psoas: is unknown, want one in spots.json`,
			`content/bodymap.json: spot psoas: across is 161, want 0 to 144`,
			`content/bodymap.json: spot "pit" is not on the map, want it there`,
			`content/landmarks.json: back: pit above dimple: no landmark or spot "pit" in this view, want one`,
			`content/landmarks.json: back: pit beside spine: no landmark or spot "pit" in this view, want one`,
			`content/landmarks.json: back: nothing says where "psoas" lies, want at least 1 relation`,
		},
	},
	{
		name: "a place on the half that is a mirror image",
		file: "bodymap.json",
		old:  `"at": [[92, 66]]`,
		new:  `"at": [[206, 570]]`,
		want: []string{
			`content/bodymap.json: region low-back: across is 206, want 0 to 144`,
			`content/bodymap.json: region low-back: down is 570, want 0 to 500`,
		},
	},
	{
		name: "a place that is left out",
		file: "bodymap.json",
		old:  `"at": [[100, 130]]`,
		new:  `"at": []`,
		want: []string{
			`content/bodymap.json: spot top-of-buttock: stands nowhere, want at least 1 place`,
			`content/landmarks.json: back: top-of-buttock beside dimple: no landmark or spot "top-of-buttock" in this view, want one`,
			`content/landmarks.json: back: top-of-buttock below dimple: no landmark or spot "top-of-buttock" in this view, want one`,
		},
	},
	{
		name: "a shape that is no path",
		file: "bodymap.json",
		old:  `"spine": "M144-7V110`,
		new:  `"spine": "M144-7V110\"/><g`,
		want: []string{
			`content/bodymap.json: spine: path has '"', want letters of SVG paths and numbers`,
		},
	},
	{
		name: "a line that is not drawn",
		file: "bodymap.json",
		old:  `"dots": "M`,
		new:  `"dots": "N`,
		want: []string{
			`content/bodymap.json: dots: path is "N120.5 120h.1M73.5 379h.1M118.5 336h.1", want one that begins with M`,
		},
	},
	{
		name: "a side without a name",
		file: "text/en/words.json",
		old:  `"left": "Left buttock", `,
		new:  ``,
		want: []string{
			`content/text/en/words.json: regions: buttock: left is "" and right is "Right buttock", want both, or neither in the middle`,
		},
	},
	{
		name: "a region without a name",
		file: "text/en/words.json",
		old:  `"tail-bone": {"name": "Tail bone"}`,
		new:  `"tail-bone": {"name": ""}`,
		want: []string{
			`content/text/en/words.json: regions.tail-bone.name: no words, want some`,
		},
	},
	{
		name: "a sentence that drops its number",
		file: "text/en/map.json",
		old:  `{places}. Spots to try: {n}.`,
		new:  `{places}.`,
		want: []string{
			`content/text/en/map.json: chosen: placeholder {n} is missing, want it`,
		},
	},
}
