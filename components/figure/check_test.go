package figure

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/content/poses"
)

func TestShippedFiguresPass(t *testing.T) {
	for _, err := range CheckShipped() {
		t.Error(err)
	}
}

func TestBadFiguresAreRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		of     string // the figure that is spoilt
		change func(*poses.Figure)
		want   []string
	}{
		{
			name:   "no poses",
			of:     "bridge",
			change: func(f *poses.Figure) { f.Poses = nil },
			want:   []string{"content/poses/bridge.json: no poses, want 1 or more"},
		},
		{
			name:   "a body that does not rest where it says",
			of:     "let-go-floor",
			change: func(f *poses.Figure) { f.Poses[0].Lean = -70 },
			want: []string{
				"content/poses/let-go-floor.json: upper-back is 35.3 off the floor, want at most 2.5",
				"content/poses/let-go-floor.json: buttocks is 18.8 off the floor, want at most 2.5",
				"content/poses/let-go-floor.json: head is 42.0 off the floor, want at most 2.5",
			},
		},
		{
			name:   "a rest on what is no part",
			of:     "walk",
			change: func(f *poses.Figure) { f.Rests[0].Part = "tail" },
			want:   []string{`content/poses/walk.json: rests on "tail", want a part of the body`},
		},
		{
			name: "a body away from the wall it leans on",
			of:   "press-pit-wall",
			change: func(f *poses.Figure) {
				f.Rests = append(f.Rests, poses.Rest{Part: "head", On: "wall"})
			},
			want: []string{"content/poses/press-pit-wall.json: head is 5.6 off the wall, want at most 2.5"},
		},
		{
			name:   "a ball that is not pressed",
			of:     "press-pit-wall",
			change: func(f *poses.Figure) { f.Poses[0].Lean = -30 },
			want: []string{
				"content/poses/press-pit-wall.json: the ball is 14.7 off what it lies on, want it to touch",
				"content/poses/press-pit-wall.json: the ball is 14.7 off what it lies on, want it to touch",
			},
		},
		{
			name:   "feet that slide",
			of:     "bridge",
			change: func(f *poses.Figure) { f.Poses[1].Joints["knees"] = poses.Joint{Bend: 90} },
			want: []string{
				"content/poses/bridge.json: left-foot is 6.8 off the floor, want at most 2.5",
				"content/poses/bridge.json: left-foot slides 12.9 on the floor, want at most 3.0",
				"content/poses/bridge.json: right-foot is 6.8 off the floor, want at most 2.5",
				"content/poses/bridge.json: right-foot slides 12.9 on the floor, want at most 3.0",
			},
		},
		{
			name:   "a figure out of its frame",
			of:     "rub-low-back",
			change: func(f *poses.Figure) { f.Marks[0].From[2] = -130 },
			want: []string{
				"content/poses/rub-low-back.json: drawn from 177,93 to 303,407, want it within 8,8 to 472,352",
			},
		},
		{
			name: "a figure too small to be seen",
			of:   "bird-dog",
			change: func(f *poses.Figure) {
				f.Props = append(f.Props, poses.Prop{Kind: "chair", At: [2]float64{0, 400}})
			},
			want: []string{
				"content/poses/bird-dog.json: drawn 0.9 times as large as its units, want at least 1.5",
			},
		},
		{
			name:   "a mark on the other side",
			of:     "front-of-hip",
			change: func(f *poses.Figure) { f.Marks[0].Part = "right-thigh" },
			want: []string{
				"content/poses/front-of-hip.json: mark on the right right-thigh, want the left: the right figure is its mirror image",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := copied(t, shipped(t)[test.of])
			test.change(&f)
			var got []string
			for _, err := range Check(test.of, f) {
				got = append(got, err.Error())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

func shipped(t *testing.T) map[string]poses.Figure {
	t.Helper()
	figures, err := poses.Load()
	if err != nil {
		t.Fatal(err)
	}
	return figures
}

func copied(t *testing.T, f poses.Figure) poses.Figure {
	t.Helper()
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	var out poses.Figure
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	return out
}
