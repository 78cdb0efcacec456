package figure

import (
	"math"
	"testing"

	"unknot/content"
)

// A ball lies on a figure where the body map has the spot, to one and a half
// centimetres. On the map the hips are 174 wide, as it says in
// content/landmarks.json, and 34 cm on a body of middling size.
func TestBallsLieWhereTheMapHasThem(t *testing.T) {
	const (
		map1cm  = 174 / 34.0
		body1cm = 0.94
		middle  = 144
		hip     = 158 // the bony bump is as high as the hip joint
	)
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for id, s := range spots {
		at := lib.BodyMap.MapSpot(id).At[0]
		up := s.at.z
		if s.part == "loin" {
			up += pelvis
		}
		if got, want := up/body1cm, float64(hip-at[1])/map1cm; math.Abs(got-want) > 1.5 {
			t.Errorf("%s: the ball lies %.1f cm above the hip joint, want %.1f", id, got, want)
		}
		if id == "side-of-hip" {
			continue // the skin there turns away from the map
		}
		if got, want := -s.at.x/body1cm, float64(middle-at[0])/map1cm; math.Abs(got-want) > 1.5 {
			t.Errorf("%s: the ball lies %.1f cm from the middle, want %.1f", id, got, want)
		}
	}
}
