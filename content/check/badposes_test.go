package check

import (
	"maps"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
	"unknot/content/poses"
)

func TestCheckRefusesBadFigures(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(lib *content.Library, figures map[string]poses.Figure)
		want   []string
	}{
		{
			name:   "a step without a figure",
			change: func(lib *content.Library, _ map[string]poses.Figure) { delete(lib.Figures.Steps, "rock-back") },
			want: []string{
				`content/figures.json: full: rock-back: figure "" of {Text:rock-back Spot: Surface:wall Side:left Position:kneel} is missing, want a file in poses`,
				`content/figures.json: move: rock-back: figure "" of {Text:rock-back Spot: Surface:wall Side:left Position:kneel} is missing, want a file in poses`,
				`content/poses/rock-back.json: no step has it, want one in figures.json`,
			},
		},
		{
			name: "a joint bent beyond what a body does",
			change: func(_ *content.Library, figures map[string]poses.Figure) {
				pose(figures, "bird-dog").Joints["left-knee"] = poses.Joint{Bend: -20}
			},
			want: []string{`content/poses/bird-dog.json: pose 1: left-knee bends -20 degrees, want 0 to 155`},
		},
		{
			name: "an unknown joint",
			change: func(_ *content.Library, figures map[string]poses.Figure) {
				pose(figures, "bird-dog").Joints["left-neck"] = poses.Joint{}
			},
			want: []string{`content/poses/bird-dog.json: pose 1: joint "left-neck" is unknown, want one such as knees or left-knee`},
		},
		{
			name: "a picture beside what is not there",
			change: func(lib *content.Library, _ map[string]poses.Figure) {
				lib.Figures.Beside["knee"] = []string{"bird-dog"}
			},
			want: []string{
				"content/figures.json: beside: knee: no step, surface or spot on a surface is named so",
				`content/figures.json: beside: knee: figure "bird-dog" is missing, want one without a side in poses`,
			},
		},
		{
			name: "a side that contradicts the step",
			change: func(lib *content.Library, figures map[string]poses.Figure) {
				f := figures["bridge"]
				f.Sided = true
				figures["bridge"] = f
				lib.Figures.Steps["bridge"] = "bridge-{side}"
			},
			want: []string{
				`content/figures.json: move: bridge: figure "bridge" has a side: true, want false as the step`,
				`content/figures.json: move: bridge: figure "bridge" has a side: true, want false as the step`,
				`content/text/en/figures.json: bridge: "On your back with your knees bent, hips lifting and lowering." names a side: false, want true as its poses`,
			},
		},
		{
			name: "another position than the step's",
			change: func(_ *content.Library, figures map[string]poses.Figure) {
				pose(figures, "curl-up").Lean = 0
			},
			want: []string{`content/figures.json: move: curl-up: figure "curl-up" is not in the position back of the step`},
		},
		{
			name: "a loop at another pace",
			change: func(lib *content.Library, _ map[string]poses.Figure) {
				lib.Figures.Moving["bridge"] = 2
			},
			want: []string{`content/figures.json: move: bridge: figure "bridge" loops in 2 seconds, want about the 7.5 of the step`},
		},
		{
			name: "a moving figure without a still one",
			change: func(lib *content.Library, _ map[string]poses.Figure) {
				delete(lib.Figures.Moving, "bridge")
			},
			want: []string{`content/figures.json: moving: bridge listed: false, want true as its poses`},
		},
		{
			name:   "a figure without words",
			change: func(lib *content.Library, _ map[string]poses.Figure) { delete(lib.Text.Figures, "walk") },
			want:   []string{`content/text/en/figures.json: no words for "walk", want some`},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			lib, err := content.Read(content.Files)
			if err != nil {
				t.Fatal(err)
			}
			figures, err := poses.Load()
			if err != nil {
				t.Fatal(err)
			}
			test.change(lib, figures)
			var got []string
			for _, err := range Poses(lib, figures) {
				got = append(got, err.Error())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// pose returns the first pose of a figure, to be changed in place.
func pose(figures map[string]poses.Figure, name string) *poses.Pose {
	p := &figures[name].Poses[0]
	p.Joints = maps.Clone(p.Joints)
	return p
}
