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
				"content/poses/let-go-floor.json: left-foot is 6.9 off the floor, want at most 1.6",
				"content/poses/let-go-floor.json: right-foot is 6.9 off the floor, want at most 1.6",
				"content/poses/let-go-floor.json: upper-back is 36.8 off the floor, want at most 1.6",
				"content/poses/let-go-floor.json: buttocks is 20.9 off the floor, want at most 1.6",
				"content/poses/let-go-floor.json: head is 47.4 off the floor, want at most 1.6",
			},
		},
		{
			name:   "a rest on what is no part",
			of:     "walk",
			change: func(f *poses.Figure) { f.Rests[0].Part = "tail" },
			want:   []string{`content/poses/walk.json: rests on "tail", want a part of the body`},
		},
		{
			name:   "a foot with its heel off the floor",
			of:     "side-reach-stand",
			change: func(f *poses.Figure) { f.Poses[0].Joints["left-ankle"] = poses.Joint{Bend: -30} },
			want: []string{
				"content/poses/side-reach-stand.json: left-foot is 8.5 off the floor, want at most 1.6",
				"content/poses/side-reach-stand.json: right-foot is 6.4 off the floor, want at most 1.6",
			},
		},
		{
			name:   "a hand off the floor",
			of:     "bird-dog",
			change: func(f *poses.Figure) { f.Poses[0].Joints["left-elbow"] = poses.Joint{Bend: 30} },
			want: []string{
				"content/poses/bird-dog.json: left-hand is 8.8 off the floor, want at most 1.6",
			},
		},
		{
			name:   "a hand off the thigh",
			of:     "warm-pack",
			change: func(f *poses.Figure) { f.Poses[0].Joints["right-elbow"] = poses.Joint{Bend: 110} },
			want: []string{
				"content/poses/warm-pack.json: right-hand is 19.8 off the right-thigh, want at most 1.6",
			},
		},
		{
			name:   "a hand in the thigh",
			of:     "warm-pack",
			change: func(f *poses.Figure) { f.Poses[0].Joints["shoulders"] = poses.Joint{Bend: -14, Side: 6, Turn: -8} },
			want: []string{
				"content/poses/warm-pack.json: left-hand is 3.5 deep in the left-thigh, want at most 1.6",
				"content/poses/warm-pack.json: right-hand is 3.5 deep in the right-thigh, want at most 1.6",
			},
		},
		{
			name: "a body away from the wall it leans on",
			of:   "press-pit-wall",
			change: func(f *poses.Figure) {
				f.Rests = append(f.Rests, poses.Rest{Part: "head", On: "wall"})
			},
			want: []string{
				"content/poses/press-pit-wall.json: head is 7.9 off the wall, want at most 1.6",
			},
		},
		{
			name:   "a ball that is not pressed",
			of:     "press-pit-wall",
			change: func(f *poses.Figure) { f.Poses[0].Lean = -30 },
			want: []string{
				"content/poses/press-pit-wall.json: left-foot is 6.3 off the floor, want at most 1.6",
				"content/poses/press-pit-wall.json: right-foot is 6.3 off the floor, want at most 1.6",
				"content/poses/press-pit-wall.json: the ball is 12.4 off what it lies on, want it to touch",
				"content/poses/press-pit-wall.json: the ball is 12.4 off what it lies on, want it to touch",
			},
		},
		{
			name: "a body that rises from its seat",
			of:   "slow-breaths",
			change: func(f *poses.Figure) {
				f.Poses[1].Joints["knees"] = poses.Joint{Bend: 80}
				f.Poses[1].Joints["hips"] = poses.Joint{Bend: 75.4, Side: 6}
			},
			want: []string{
				"content/poses/slow-breaths.json: buttocks is 10.6 off the seat, want at most 1.6",
			},
		},
		{
			name:   "a close-up over the knees",
			of:     "press-pit-floor",
			change: func(f *poses.Figure) { f.Press.Close = "left" },
			want: []string{
				"content/poses/press-pit-floor.json: the close-up covers 49 of the body, want it clear of it",
			},
		},
		{
			name:   "feet that slide",
			of:     "bridge",
			change: func(f *poses.Figure) { f.Poses[1].Joints["knees"] = poses.Joint{Bend: 90} },
			want: []string{
				"content/poses/bridge.json: left-foot is 11.1 off the floor, want at most 1.6",
				"content/poses/bridge.json: left-foot slides 10.5 on the floor, want at most 3.0",
				"content/poses/bridge.json: right-foot is 11.1 off the floor, want at most 1.6",
				"content/poses/bridge.json: right-foot slides 10.5 on the floor, want at most 3.0",
			},
		},
		{
			name:   "a figure out of its frame",
			of:     "rub-low-back",
			change: func(f *poses.Figure) { f.Marks[0].From[2] = -130 },
			want: []string{
				"content/poses/rub-low-back.json: drawn from 358,187 to 602,815, want it within 16,16 to 944,704",
			},
		},
		{
			name: "a figure too small to be seen",
			of:   "bird-dog",
			change: func(f *poses.Figure) {
				f.Props = append(f.Props, poses.Prop{Kind: "chair", At: [2]float64{0, 400}})
			},
			want: []string{
				"content/poses/bird-dog.json: drawn 1.7 times as large as its units, want at least 3.0",
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
		{
			name:   "an arrow from nowhere",
			of:     "bridge",
			change: func(f *poses.Figure) { f.Arrows[0].Part = "tail" },
			want: []string{
				`content/poses/bridge.json: arrow at "tail", want a part of the body`,
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
