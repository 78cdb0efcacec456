package check

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Each path ends where a pen ends that follows it, whichever way it is written.
func TestOutlineEnds(t *testing.T) {
	for _, test := range []struct {
		name, path string
		want       dot
	}{
		{"lines", "M10 20L30 40 50 60", dot{50, 60}},
		{"lines from where the pen is", "m10 20 5-5-3 1", dot{12, 16}},
		{"across and down", "M10 20H40v-5h.5.5", dot{41, 15}},
		{"a curve and the next, smoothly", "M0 0c0 10 10 20 20 20s20-10 20-20", dot{40, 0}},
		{"a curve with one handle", "M0 0Q10 0 10 10", dot{10, 10}},
		{"an arc", "M59 158A5 5 0 0 1 69 158", dot{69, 158}},
		{"back to where it began", "M1 2L30 40V50Z", dot{1, 2}},
		{"no path", "N1 2", dot{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got dot
			if all := outline(test.path); len(all) > 0 {
				got = all[len(all)-1]
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("end (-want +got):\n%s", diff)
			}
		})
	}
}

// A curve passes half-way where its handles say.
func TestOutlineBends(t *testing.T) {
	near := math.Inf(1)
	for _, d := range outline("M0 0c0 10 10 20 20 20s20-10 20-20") {
		near = min(near, d.far(dot{33.75, 13.75}))
	}
	if near > 0.5 {
		t.Errorf("the second curve passes %.1f from its middle, want at most 0.5", near)
	}
}
