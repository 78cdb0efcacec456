package check

// badNames are keys and ids that mean nothing, and facts that contradict.
var badNames = []badFile{
	{
		name: "an unknown key",
		file: "routines/full.json",
		old:  `"find": 30`,
		new:  `"fnd": 30`,
		want: []string{
			`content/routines/full.json: json: unknown field "fnd"`,
		},
	},
	{
		name: "something after the first value",
		file: "styles.json",
		old:  "}\n}\n",
		new:  "}\n}\n{}\n",
		want: []string{
			`content/styles.json: more after the first value, want one value`,
		},
	},
	{
		name: "a key that stands twice",
		file: "text/en/steps.json",
		old:  `"walk": {`,
		new:  `"bridge": {`,
		want: []string{
			`content/text/en/steps.json: key "bridge" stands twice, want once`,
			`content/text/en/steps.json: no words for "walk", want some`,
		},
	},
	{
		name: "an id that stands twice",
		file: "evidence.json",
		old:  `"id": "heat"`,
		new:  `"id": "pressing"`,
		want: []string{
			`content/evidence.json: id "pressing" stands twice, want once`,
		},
	},
	{
		name: "an unknown caution",
		file: "routines/full.json",
		old:  `"avoid": ["thin-bones", "recent-surgery", "sleepy"]`,
		new:  `"avoid": ["thin-bone", "recent-surgery"]`,
		want: []string{
			`content/routines/full.json: step 13 (cat-and-camel): caution "thin-bone" is unknown, want one in screening.json`,
		},
	},
	{
		name: "light presses for an unknown caution",
		file: "screening.json",
		old:  `"light": ["poor-circulation"]`,
		new:  `"light": ["circulation"]`,
		want: []string{
			`content/screening.json: light: caution "circulation" is unknown, want one in screening.json`,
		},
	},
	{
		name: "an unknown spot",
		file: "routines/wall.json",
		old:  `"spot": "side-of-hip"`,
		new:  `"spot": "psoas"`,
		want: []string{
			`content/routines/wall.json: step 4 (side-of-hip): spot "psoas" is unknown, want one in spots.json`,
		},
	},
	{
		name: "an unknown kit",
		file: "routines/move.json",
		old:  `"kit": ["chair"]`,
		new:  `"kit": ["bench"]`,
		want: []string{
			`content/routines/move.json: step 11 (front-of-hip): kit "bench" is unknown, want one in the routine's kit`,
		},
	},
	{
		name: "a kit of a spot that its routine has not",
		file: "spots.json",
		old:  `"kit": ["two-balls"]`,
		new:  `"kit": ["bench"]`,
		want: []string{
			`content/routines/one-spot.json: kit of pit "bench" is unknown, want one in the routine's kit`,
		},
	},
	{
		name: "an unknown position",
		file: "routines/full.json",
		old:  `"position": "kneel"`,
		new:  `"position": "kneeling"`,
		want: []string{
			`content/routines/full.json: step 12 (bird-dog): position is "kneeling", want one of ["back" "kneel" "side" "sit" "stand" "wall"]`,
		},
	},
	{
		name: "an unknown kind",
		file: "routines/one-spot.json",
		old:  `"kind": "rest"`,
		new:  `"kind": "break"`,
		want: []string{
			`content/routines/one-spot.json: step 4 (let-go): kind is "break", want one of ["warm" "find" "hold" "move" "rest"]`,
			`content/routines/one-spot.json: step 4 (let-go): position is "", want one of ["back" "kneel" "side" "sit" "stand" "wall"]`,
		},
	},
	{
		name: "an unknown region",
		file: "spots.json",
		old:  `"thigh-side"`,
		new:  `"belly"`,
		want: []string{
			`content/spots.json: side-of-hip: region "belly" is unknown, want one in bodymap.json`,
			`content/bodymap.json: region thigh-side: no spot that is offered refers to it, want at least 1, or none`,
		},
	},
	{
		name: "an unknown level",
		file: "screening.json",
		old:  `{"id": "fever", "level": "see-first"`,
		new:  `{"id": "fever", "level": "later"`,
		want: []string{
			`content/screening.json: sign fever: level is "later", want one of ["emergency" "see-first" "book"]`,
		},
	},
	{
		name: "a telephone number that does not dial",
		file: "screening.json",
		old:  `"911"`,
		new:  `"9-1-1"`,
		want: []string{
			`content/screening.json: number emergency-america: number is "9-1-1", want digits`,
		},
	},
	{
		name: "a step without evidence",
		file: "routines/full.json",
		old:  `"evidence": ["walking"]`,
		new:  `"evidence": []`,
		want: []string{
			`content/routines/full.json: step 15 (walk-it-in): no evidence, want at least 1`,
		},
	},
	{
		name: "an unknown reference",
		file: "evidence.json",
		old:  `"hou-2002"`,
		new:  `"hou-2003"`,
		want: []string{
			`content/evidence.json: pressing: reference "hou-2003" is unknown, want one in references.json`,
			`content/references.json: hou-2002: nothing cites it, want something`,
		},
	},
	{
		name: "evidence without a source",
		file: "evidence.json",
		old:  `["garber-2011"]`,
		new:  `[]`,
		want: []string{
			`content/evidence.json: stretching: no sources for weak evidence, want at least 1`,
			`content/references.json: garber-2011: nothing cites it, want something`,
		},
	},
	{
		name: "a date that is none",
		file: "routines/wall.json",
		old:  `"2026-11-28"`,
		new:  `"November"`,
		want: []string{
			`content/routines/wall.json: reviewed is "November", want a date such as 2026-01-31`,
		},
	},
	{
		name: "the floor first",
		file: "routines/full.json",
		old:  `["wall", "floor"]`,
		new:  `["floor", "wall"]`,
		want: []string{
			`content/routines/full.json: first surface is "floor", want "wall", the safest`,
		},
	},
	{
		name: "a floor routine that says it is none",
		file: "routines/move.json",
		old:  `"floor": true`,
		new:  `"floor": false`,
		want: []string{
			`content/routines/move.json: floor is false, want true as its positions say`,
		},
	},
	{
		name: "a press that a caution should remove",
		file: "routines/wall.json",
		old:  `"blood-thinners", `,
		new:  ``,
		want: []string{
			`content/routines/wall.json: step 2 (low-back-corner): pressing does not avoid "blood-thinners", want it avoided`,
		},
	},
	{
		name: "heat that a caution should remove",
		file: "routines/full.json",
		old:  `"numb-skin", "poor-circulation", "broken-skin"`,
		new:  `"poor-circulation", "broken-skin"`,
		want: []string{
			`content/routines/full.json: step 1 (warm-pack): warmth does not avoid "numb-skin", want it avoided`,
		},
	},
	{
		name: "a hard hold soon after a birth",
		file: "routines/full.json",
		old:  `"avoid": ["thin-bones", "after-birth", "poor-circulation", "fresh-injury", "leg-symptoms", "recent-surgery", "sleepy"]`,
		new:  `"avoid": ["thin-bones", "poor-circulation", "fresh-injury", "leg-symptoms", "recent-surgery", "sleepy"]`,
		want: []string{
			`content/routines/full.json: step 12 (bird-dog): a hard hold does not avoid "after-birth", want it avoided`,
		},
	},
	{
		name: "a twist that a new hip should remove",
		file: "routines/full.json",
		old:  `"avoid": ["fresh-injury", "new-hip", "recent-surgery", "sleepy"]`,
		new:  `"avoid": ["fresh-injury", "sleepy"]`,
		want: []string{
			`content/routines/full.json: step 7 (knee-rolls): knee-rolls does not avoid "new-hip", want it avoided`,
			`content/routines/full.json: step 7 (knee-rolls): knee-rolls does not avoid "recent-surgery", want it avoided`,
		},
	},
	{
		name: "a stretch that an operation should remove",
		file: "routines/full.json",
		old:  `"avoid": ["thin-bones", "fresh-injury", "recent-surgery", "sleepy"]`,
		new:  `"avoid": ["thin-bones", "sleepy"]`,
		want: []string{
			`content/routines/full.json: step 6 (side-reach): stretching does not avoid "fresh-injury", want it avoided`,
			`content/routines/full.json: step 6 (side-reach): stretching does not avoid "recent-surgery", want it avoided`,
		},
	},
	{
		name: "lying on the back while pregnant",
		file: "routines/full.json",
		old:  `"instead": {"pregnant": {"text": "pelvic-tilts-anywhere", "position": "sit"}},`,
		new:  ``,
		want: []string{
			`content/routines/full.json: step 8 (pelvic-tilts): lying on the back does not avoid "pregnant", want it avoided`,
		},
	},
	{
		name: "pressing over the scar of a new hip",
		file: "spots.json",
		old:  `"avoid": ["new-hip"],`,
		new:  ``,
		want: []string{
			`content/spots.json: top-of-buttock: pressing there does not avoid "new-hip", want it avoided`,
		},
	},
	{
		name: "a weak leg that may wait",
		file: "screening.json",
		old:  `{"id": "leg-getting-weaker", "level": "emergency"`,
		new:  `{"id": "leg-getting-weaker", "level": "see-first"`,
		want: []string{
			`content/screening.json: sign leg-getting-weaker: level is "see-first", want "emergency"`,
		},
	},
	{
		name: "a child who may begin",
		file: "screening.json",
		old:  `{"id": "under-16", "level": "see-first"`,
		new:  `{"id": "under-16", "level": "book"`,
		want: []string{
			`content/screening.json: sign under-16: level is "book", want "see-first"`,
		},
	},
	{
		name: "a sign that is dropped",
		file: "screening.json",
		old:  `{"id": "back-operation", "level": "see-first", "group": "bones"},`,
		new:  ``,
		want: []string{
			`content/screening.json: no sign "back-operation", want it: it may not be dropped`,
			`content/text/en/safety.json: signs: nothing uses the words of "back-operation", want them used or gone`,
		},
	},
	{
		name: "a caution that changes nothing",
		file: "screening.json",
		old:  `"sleepy"`,
		new:  `"sleepy", "tired"`,
		want: []string{
			`content/screening.json: caution tired: removes or moves no step, want at least 1`,
			`content/text/en/safety.json: cautions: no words for "tired", want some`,
		},
	},
}
