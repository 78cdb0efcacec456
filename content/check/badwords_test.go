package check

// badWords are words that are missing, unused or not as the house writes.
var badWords = []badFile{
	{
		name: "missing words",
		file: "text/en/steps.json",
		old:  `"title": "Bridge"`,
		new:  `"title": ""`,
		want: []string{
			`content/text/en/steps.json: bridge.title: no words, want some`,
		},
	},
	{
		name: "words nobody uses",
		file: "text/en/steps.json",
		old:  `"walk": {`,
		new:  `"stroll": {`,
		want: []string{
			`content/text/en/steps.json: no words for "walk", want some`,
			`content/text/en/steps.json: nothing uses the words of "stroll", want them used or gone`,
		},
	},
	{
		name: "halfway without a cue",
		file: "text/en/steps.json",
		old:  `"Stay up for one slow breath."`,
		new:  `"Breathe out halfway."`,
		want: []string{
			`content/routines/move.json: step 5 (bridge): its words say halfway in "Breathe out halfway.", want a cue: warmth, or a hold of 40 seconds`,
		},
	},
	{
		name: "a missing placeholder",
		file: "text/en/spots.json",
		old:  `"Stop when the ache under the ball is {pressure} out of {most}."`,
		new:  `"Stop when it aches."`,
		want: []string{
			`content/text/en/spots.json: low-back-corner: press: {pressure} is missing, want it in one sentence`,
		},
	},
	{
		name: "a side that is not said",
		file: "text/en/steps.json",
		old:  `"Reach your {side} arm up and over to the other side."`,
		new:  `"Reach one arm up and over to the other side."`,
		want: []string{
			`content/routines/full.json: step 6 (side-reach): its words do not say which side, want onSide with {side}`,
		},
	},
	{
		name: "an unknown placeholder",
		file: "text/en/spots.json",
		old:  `{most}`,
		new:  `{top}`,
		want: []string{
			`content/text/en/spots.json: low-back-corner.press.2: placeholder {top} is unknown, want one of ["pressure" "hold" "limit" "most"]`,
		},
	},
	{
		name: "a missing placeholder of a view",
		file: "text/en/session.json",
		old:  `Hold for {time}.`,
		new:  `Hold.`,
		want: []string{
			`content/text/en/session.json: lines.hold: placeholder {time} is missing, want it`,
		},
	},
	{
		name: "pressure in a step that does not press",
		file: "text/en/steps.json",
		old:  `"Stop before your knees hurt."`,
		new:  `"Stop at {pressure}."`,
		want: []string{
			`content/routines/full.json: step 14 (rock-back): its words take {pressure} or {hold}, want a press`,
			`content/routines/move.json: step 9 (rock-back): its words take {pressure} or {hold}, want a press`,
		},
	},
	{
		name: "a digit",
		file: "text/en/steps.json",
		old:  `"Stay up for one slow breath."`,
		new:  `"Stay up for 3 seconds."`,
		want: []string{
			`content/text/en/steps.json: bridge.do.3: has a digit in "Stay up for 3 seconds.", want a placeholder`,
		},
	},
	{
		name: "a dose in words",
		file: "text/en/steps.json",
		old:  `"Stay up for one slow breath."`,
		new:  `"Stay up for a slow count of three."`,
		want: []string{
			`content/text/en/steps.json: bridge.do.3: has a dose in words in "Stay up for a slow count of three.", want a placeholder`,
		},
	},
	{
		name: "another dose in words",
		file: "text/en/steps.json",
		old:  `"Stay up for one slow breath."`,
		new:  `"Hold for Thirty seconds."`,
		want: []string{
			`content/text/en/steps.json: bridge.do.3: has a dose in words in "Hold for Thirty seconds.", want a placeholder`,
		},
	},
	{
		name: "two sentences in one string",
		file: "text/en/steps.json",
		old:  `"Stay up for one slow breath."`,
		new:  `"Stay up. Then wait."`,
		want: []string{
			`content/text/en/steps.json: bridge.do.3: has more than 1 sentence in "Stay up. Then wait.", want 1 to a string`,
		},
	},
	{
		name: "a double quote",
		file: "text/en/safety.json",
		old:  `"You are under 16"`,
		new:  `"You are under \"16\""`,
		want: []string{
			`content/text/en/safety.json: signs.under-16: has a double quote in "You are under \"16\"", want none`,
		},
	},
	{
		name: "an exclamation mark",
		file: "text/en/routines.json",
		old:  `"You are new to this."`,
		new:  `"You are new to this!"`,
		want: []string{
			`content/text/en/routines.json: one-spot.for.1: has an exclamation mark in "You are new to this!", want none`,
		},
	},
	{
		name: "no place to find a spot on the floor",
		file: "text/en/spots.json",
		old:  `"floor": [`,
		new:  `"bench": [`,
		want: []string{
			`content/text/en/spots.json: low-back-corner: find: no words for "floor", want some`,
			`content/text/en/spots.json: low-back-corner: find: nothing uses the words of "bench", want them used or gone`,
		},
	},
	{
		name: "an empty list",
		file: "text/en/steps.json",
		old:  `["Keep it light."]`,
		new:  `[]`,
		want: []string{
			`content/text/en/steps.json: rub-it-out.care: no words, want some`,
		},
	},
}
