package check

// badDoses are numbers over their limits, or that do not add up.
var badDoses = []badFile{
	{
		name: "a hold over the limit",
		file: "routines/wall.json",
		old:  `"seconds": 200, "find": 30, "hold": 60`,
		new:  `"seconds": 680, "find": 30, "hold": 300`,
		want: []string{
			`content/routines/wall.json: step 2 (low-back-corner): hold is 300 seconds, want 30 to 90`,
			`content/routines/wall.json: steps last 1200 seconds in all, want 720 for 12 minutes`,
		},
	},
	{
		name: "a press too short to start",
		file: "routines/full.json",
		old:  `"seconds": 200, "find": 30, "hold": 60`,
		new:  `"seconds": 120, "find": 30, "hold": 20`,
		want: []string{
			`content/routines/full.json: step 2 (low-back-corner): hold is 20 seconds, want 30 to 90`,
			`content/routines/full.json: steps last 1420 seconds in all, want 1500 for 25 minutes`,
		},
	},
	{
		name: "a longer hold at a spot than anywhere",
		file: "spots.json",
		old:  `"max_hold": 60`,
		new:  `"max_hold": 120`,
		want: []string{
			`content/spots.json: low-back-corner: max_hold is 120 seconds, want 30 to 90`,
			`content/spots.json: low-back-corner: is pressed "light" for up to 120 seconds, want light and no longer than standard: a kidney is near`,
		},
	},
	{
		name: "a full press beside a kidney",
		file: "spots.json",
		old:  `"max_hold": 60, "style": "light"`,
		new:  `"max_hold": 60`,
		want: []string{
			`content/spots.json: low-back-corner: is pressed "" for up to 60 seconds, want light and no longer than standard: a kidney is near`,
		},
	},
	{
		name: "a long press beside a kidney",
		file: "spots.json",
		old:  `"max_hold": 60`,
		new:  `"max_hold": 75`,
		want: []string{
			`content/spots.json: low-back-corner: is pressed "light" for up to 75 seconds, want light and no longer than standard: a kidney is near`,
		},
	},
	{
		name: "a press of what nobody looked for",
		file: "routines/wall.json",
		old:  `"seconds": 200, "find": 30,`,
		new:  `"seconds": 140,`,
		want: []string{
			`content/routines/wall.json: step 2 (low-back-corner) presses what no step before has looked for, want find`,
			`content/routines/wall.json: steps last 660 seconds in all, want 720 for 12 minutes`,
		},
	},
	{
		name: "a search of its own that is hurried",
		file: "routines/one-spot.json",
		old:  `"seconds": 40, "find": 40`,
		new:  `"seconds": 20, "find": 20`,
		want: []string{
			`content/routines/one-spot.json: step 2 (find-your-spot): find is 20 seconds, want 30 to 90`,
			`content/routines/one-spot.json: steps last 460 seconds in all, want 480 for 8 minutes`,
		},
	},
	{
		name: "too much pressure",
		file: "styles.json",
		old:  `"high": 6`,
		new:  `"high": 8`,
		want: []string{
			`content/styles.json: standard: high is 8 of 10, want 4 to 7`,
		},
	},
	{
		name: "low pressure above high",
		file: "styles.json",
		old:  `"low": 4`,
		new:  `"low": 7`,
		want: []string{
			`content/styles.json: standard: high is 6 of 10, want 7 to 7`,
		},
	},
	{
		name: "a style that holds too long",
		file: "styles.json",
		old:  `"hold": 90`,
		new:  `"hold": 91`,
		want: []string{
			`content/styles.json: light: hold is 91 seconds, want 30 to 90`,
		},
	},
	{
		name: "too long on one spot",
		file: "routines/one-spot.json",
		old: `"sides": "worse",
      "spot": "chosen",
      "seconds": 60, "hold": 60`,
		new: `"sides": "worse",
      "spot": "chosen",
      "seconds": 120, "hold": 60, "sets": [2]`,
		want: []string{
			`content/routines/one-spot.json: steps last 540 seconds in all, want 480 for 8 minutes`,
			`content/routines/one-spot.json: spot "top-of-buttock" is pressed for up to 360 seconds, want at most 300`,
			`content/routines/one-spot.json: spot "side-of-hip" is pressed for up to 360 seconds, want at most 300`,
			`content/routines/one-spot.json: spot "pit" is pressed for up to 360 seconds, want at most 300`,
		},
	},
	{
		name: "a search that is hurried",
		file: "routines/wall.json",
		old:  `"seconds": 200, "find": 30`,
		new:  `"seconds": 160, "find": 10`,
		want: []string{
			`content/routines/wall.json: step 2 (low-back-corner): find is 10 seconds, want 30 to 90`,
			`content/routines/wall.json: steps last 680 seconds in all, want 720 for 12 minutes`,
		},
	},
	{
		name: "a change of side that is hurried",
		file: "routines/wall.json",
		old:  `"seconds": 200, "find": 30, "hold": 60, "swap": 15`,
		new:  `"seconds": 190, "find": 30, "hold": 60, "swap": 5`,
		want: []string{
			`content/routines/wall.json: step 2 (low-back-corner): swap is 5 seconds, want 15 to 90`,
			`content/routines/wall.json: steps last 710 seconds in all, want 720 for 12 minutes`,
		},
	},
	{
		name: "a gentle press that is longer than the standard",
		file: "styles.json",
		old:  `"gentle": {"low": 3, "high": 5, "hold": 60}`,
		new:  `"gentle": {"low": 3, "high": 5, "hold": 90}`,
		want: []string{
			`content/styles.json: gentle: is 90 seconds at 5 of 10, want no longer than standard and no harder than light`,
		},
	},
	{
		name: "heat over 20 minutes",
		file: "routines/full.json",
		old:  `"seconds": 300, "move": 300`,
		new:  `"seconds": 1201, "move": 1201`,
		want: []string{
			`content/routines/full.json: step 1 (warm-pack): move is 1201 seconds, want 1 to 1200`,
			`content/routines/full.json: steps last 2401 seconds in all, want 1500 for 25 minutes`,
		},
	},
	{
		name: "parts of a step that do not add up",
		file: "routines/move.json",
		old:  `"rests": [12, 9]`,
		new:  `"rests": [12, 10]`,
		want: []string{
			`content/routines/move.json: step 4 (curl-up): parts last 91 seconds in all, want the stated 90`,
		},
	},
	{
		name: "steps that do not add up",
		file: "routines/move.json",
		old:  `"seconds": 120, "move": 120`,
		new:  `"seconds": 90, "move": 90`,
		want: []string{
			`content/routines/move.json: steps last 870 seconds in all, want 900 for 15 minutes`,
		},
	},
	{
		name: "a rest too few",
		file: "routines/move.json",
		old:  `"rests": [16]`,
		new:  `"rests": []`,
		want: []string{
			`content/routines/move.json: step 7 (side-bridge): 0 rests for 2 sets, want 1`,
			`content/routines/move.json: step 7 (side-bridge): parts last 118 seconds in all, want the stated 150`,
		},
	},
	{
		name: "an odd number of holds on alternate sides",
		file: "routines/full.json",
		old:  `"sets": [6]`,
		new:  `"sets": [5]`,
		want: []string{
			`content/routines/full.json: step 12 (bird-dog): sets have 5 holds in all, want as many left as right`,
			`content/routines/full.json: step 12 (bird-dog): parts last 70 seconds in all, want the stated 85`,
		},
	},
	{
		name: "repetitions too quick",
		file: "routines/full.json",
		old:  `"repeats": 12`,
		new:  `"repeats": 40`,
		want: []string{
			`content/routines/full.json: step 8 (pelvic-tilts): 40 repeats in 60 seconds, want 3 to 20 seconds each`,
			`content/routines/full.json: step 8 (pelvic-tilts): out is 2 seconds of a repetition, want less than the whole`,
		},
	},
	{
		name: "a way out longer than the repetition",
		file: "routines/full.json",
		old:  `"out": 2`,
		new:  `"out": 5`,
		want: []string{
			`content/routines/full.json: step 8 (pelvic-tilts): out is 5 seconds of a repetition, want less than the whole`,
		},
	},
	{
		name: "a negative number",
		file: "routines/full.json",
		old:  `"settle": 5`,
		new:  `"settle": -5`,
		want: []string{
			`content/routines/full.json: step 11 (side-bridge): settle is -5, want 0 or more`,
			`content/routines/full.json: step 11 (side-bridge): parts last 65 seconds in all, want the stated 75`,
		},
	},
	{
		name: "days between that the words do not say",
		file: "trial.json",
		old:  `"between_days": 1`,
		new:  `"between_days": 2`,
		want: []string{`content/trial.json: between_days is 2, want 1 to 1`},
	},
	{
		name: "a number that no rule explains",
		file: "trial.json",
		old:  `{"id": "severe", "sources": [], "judgement": true},`,
		new:  ``,
		want: []string{
			`content/trial.json: severe_pain has no rule "severe", want one with its sources, or judgement`,
			`content/text/en/diary.json: rules: nothing uses the words of "severe", want them used or gone`,
		},
	},
	{
		name: "a routine too long",
		file: "routines/full.json",
		old:  `"minutes": 25`,
		new:  `"minutes": 40`,
		want: []string{
			`content/routines/full.json: minutes is 40, want 1 to 25`,
			`content/routines/full.json: about is 30 minutes, want 41 to 80`,
			`content/routines/full.json: steps last 1500 seconds in all, want 2400 for 40 minutes`,
		},
	},
}
