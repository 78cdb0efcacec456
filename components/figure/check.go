package figure

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"unknot/content/poses"
)

// How far off a part may be before a figure is refused, in body units.
const (
	loose  = 0.01 * stature // from what it rests on
	slides = 3.0            // along it while the figure moves
	margin = 16.0           // from the edge of the page, in its units
	// A standing body fills the height of the page at about 4.
	smallest = 3.0
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
	if len(f.Poses) == 0 && !slices.ContainsFunc(f.Props, func(p poses.Prop) bool { return p.Kind == "sock" }) {
		report("no poses, want 1 or more")
		return errs
	}
	if len(f.Poses) == 0 {
		return onPage(name, f)
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
			if math.Abs(gap) > math.Abs(worst) {
				worst = gap
			}
			if math.Abs(gap) < math.Abs(best) {
				best = gap
			}
			moved := s.body.touching()[r.Part][0].at.minus(bits[0].at)
			far = max(far, math.Hypot(moved.x, moved.y))
		}
		if r.Lifts {
			worst, far = best, 0
		}
		if worst < -loose {
			report("%s is %.1f deep in the %s, want at most %.1f", r.Part, -worst, r.On, loose)
		}
		if worst > loose {
			report("%s is %.1f off the %s, want at most %.1f", r.Part, worst, r.On, loose)
		}
		if far > slides && r.On == "floor" {
			report("%s slides %.1f on the floor, want at most %.1f", r.Part, far, slides)
		}
	}
	for _, a := range f.Arrows {
		if _, ok := scenes[0].body.part(a.Part); !ok {
			report("arrow at %q, want a part of the body", a.Part)
		}
	}
	for _, p := range pressedGaps(f, scenes[0]) {
		report("the ball is %.1f off what it lies on, want it to touch", p)
	}
	if deep := covered(f); deep > 0 {
		report("the close-up covers %.0f of the body, want it clear of it", deep)
	}
	errs = append(errs, onPage(name, f)...)
	return append(errs, sideErrors(name, f)...)
}

// gap returns how far a part is from what it rests on, below 0 where it is in
// it. Feet, hands and forearms rest with their whole length.
func (s scene) gap(f poses.Figure, r poses.Rest) float64 {
	best, worst := math.Inf(1), math.Inf(-1)
	for _, bit := range s.body.touching()[r.Part] {
		gap := s.over(f, r.On, bit)
		best, worst = min(best, gap), max(worst, gap)
	}
	if name := r.Part; !r.Lifts && (r.On == "floor" || r.On == "wall") && (strings.HasSuffix(name, "-foot") || strings.HasSuffix(name, "-hand") || strings.HasSuffix(name, "-forearm")) {
		return worst
	}
	return best
}

// over returns how far a round bit is from a thing or a part of the body.
func (s scene) over(f poses.Figure, on string, bit ball) float64 {
	switch on {
	case "floor":
		return bit.at.z - bit.r
	case "seat":
		return bit.at.z - bit.r - s.seat
	case "wall":
		to, _ := wall(f)
		return -(bit.at.dot(to) + bit.r)
	}
	best := math.Inf(1)
	for _, solid := range s.things(f)[on] {
		for i, a := range solid {
			for _, b := range solid[i:] {
				best = min(best, tapering(a, b, bit.at)-bit.r)
			}
		}
	}
	return best
}

// tapering is how far a place is outside of what lies between two balls.
func tapering(a, b ball, p vec) float64 {
	along := b.at.minus(a.at)
	k := 0.0
	if l := along.dot(along); l > 0 {
		k = min(max(p.minus(a.at).dot(along)/l, 0), 1)
	}
	d := p.minus(a.at.plus(along.times(k)))
	return math.Sqrt(d.dot(d)) - a.r - (b.r-a.r)*k
}

// things are what a hand or a foot can rest on beside floor, wall and seat.
func (s scene) things(f poses.Figure) map[string][]solid {
	b := s.body
	all := map[string][]solid{"hips": b.seat(), "back": b.shirt(), "belly": b.shirt()}
	for i, side := range sideNames {
		all[side+"-thigh"], all[side+"-shin"] = b.thigh(i), b.shin(i)
	}
	for _, p := range f.Props {
		if p.Kind == "chair" {
			at, top := chairPlace(p, s), s.chairHeight(f)+chairBack
			all["chair"] = []solid{{ball{at(-chairHalf, -chairHalf-4, top), post / 2}, ball{at(chairHalf, -chairHalf-4, top), post / 2}}}
		}
	}
	return all
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
	d := draw(f)
	b, c := bounds(d.camera, d.all()), d.camera
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
