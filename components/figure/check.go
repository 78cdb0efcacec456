package figure

import (
	"fmt"
	"math"

	"unknot/content/poses"
)

// How far off a part may be before a figure is refused, in body units.
const (
	loose  = 2.5 // above what it rests on
	slides = 3.0 // along it while the figure moves
	margin = 8.0 // from the edge of the page, in its units
	// A standing body fills the height of the page at about 2.
	smallest = 1.5
)

// Check returns what is wrong with the drawing of one figure: a body that does
// not rest on what it says, a part that slides while it should stay, a ball
// that is not pressed, a figure that leaves its page, a mark that is on the
// other side.
func Check(name string, f poses.Figure) []error {
	var errs []error
	report := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("content/poses/%s.json: %s", name, fmt.Sprintf(format, args...)))
	}
	if len(f.Poses) == 0 {
		report("no poses, want 1 or more")
		return errs
	}
	scenes := moments(f)
	for _, r := range f.Rests {
		bits := scenes[0].body.touching()[r.Part]
		if bits == nil {
			report("rests on %q, want a part of the body", r.Part)
			continue
		}
		var worst, far float64
		best := math.Inf(1)
		for _, s := range scenes {
			gap := s.gap(f, r)
			worst, best = max(worst, gap), min(best, gap)
			moved := s.body.touching()[r.Part][0].at.minus(bits[0].at)
			far = max(far, math.Hypot(moved.x, moved.y))
		}
		if r.Lifts {
			worst, far = best, 0
		}
		if worst > loose {
			report("%s is %.1f off the %s, want at most %.1f", r.Part, worst, r.On, loose)
		}
		if far > slides && r.On == "floor" {
			report("%s slides %.1f on the floor, want at most %.1f", r.Part, far, slides)
		}
	}
	for _, p := range pressedGaps(f, scenes[0]) {
		report("the ball is %.1f off what it lies on, want it to touch", p)
	}
	errs = append(errs, onPage(name, f)...)
	return append(errs, sideErrors(name, f)...)
}

// gap returns how far a part is from what it rests on.
func (s scene) gap(f poses.Figure, r poses.Rest) float64 {
	to, level := down, 0.0
	switch r.On {
	case "wall":
		to, _ = wall(f)
	case "seat":
		level = s.seat
	}
	best := math.Inf(1)
	for _, bit := range s.body.touching()[r.Part] {
		best = min(best, -(bit.at.dot(to)+bit.r)-level)
	}
	return best
}

// pressedGaps returns the distance of each ball from the floor or wall, where
// it does not touch.
func pressedGaps(f poses.Figure, s scene) []float64 {
	var gaps []float64
	for _, bit := range s.balls {
		if gap := -(bit.at.dot(pressing(f)) + bit.r); math.Abs(gap) > 0.5 {
			gaps = append(gaps, gap)
		}
	}
	return gaps
}

// onPage reports a figure that leaves its page, or that something far from the
// body makes too small to be seen.
func onPage(name string, f poses.Figure) []error {
	_, things, drawn, c := draw(f)
	b := bounds(c, append(drawn, things))
	var errs []error
	if b.left < margin || b.top < margin || b.right > pageWidth-margin || b.bottom > pageHeight-margin {
		errs = append(errs, fmt.Errorf("content/poses/%s.json: drawn from %.0f,%.0f to %.0f,%.0f, want it within %.0f,%.0f to %.0f,%.0f",
			name, b.left, b.top, b.right, b.bottom, margin, margin, pageWidth-margin, pageHeight-margin))
	}
	if c.zoom < smallest {
		errs = append(errs, fmt.Errorf("content/poses/%s.json: drawn %.1f times as large as its units, want at least %.1f", name, c.zoom, smallest))
	}
	return errs
}

// sideErrors reports marks that contradict the side of a figure.
func sideErrors(name string, f poses.Figure) []error {
	var errs []error
	for _, m := range f.Marks {
		right := m.Part == "right-thigh" || m.Part == "right-arm" || m.From[0] > 0 && m.To[0] > 0
		if f.Sided && right {
			errs = append(errs, fmt.Errorf("content/poses/%s.json: mark on the right %s, want the left: the right figure is its mirror image", name, m.Part))
		}
	}
	return errs
}
