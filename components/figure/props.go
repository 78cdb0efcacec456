package figure

import "unknot/content/poses"

const (
	wallThick = 16.0
	chairBack = 40.0 // above the seat
	chairSeat = 42.0 // above the floor where nobody sits on it
)

// behind returns the things that are drawn before the body.
func behind(f poses.Figure, first scene) []stroke {
	var all []stroke
	for _, p := range f.Props {
		switch p.Kind {
		case "mat":
			all = append(all, mat(f, p, first))
		case "chair", "stool":
			all = append(all, chair(f, p, first)...)
		case "ball":
			middle := first.body.pelvis.at.plus(vec{p.At[0], p.At[1], 0})
			middle.z = roundBall
			all = append(all, stroke{class: tennis, width: 2 * roundBall, points: []vec{middle, middle}})
		case "wall":
			all = append(all, wallStrokes(f, first)...)
		}
	}
	return all
}

func mat(f poses.Figure, p poses.Prop, s scene) stroke {
	const long, half, thin = 88.0, 27.0, -1.6
	middle := s.body.pelvis.at.plus(vec{p.At[0], p.At[1], 0})
	corner := func(x, y float64) vec { return vec{middle.x + x, middle.y + y, thin} }
	if f.View.Lift == 0 {
		return stroke{class: matting, width: 3, points: []vec{corner(-half, -long), corner(half, long)}}
	}
	return stroke{class: matting, width: 3, closed: true, points: []vec{
		corner(-half, -long), corner(half, -long), corner(half, long), corner(-half, long)}}
}

// chair stands with its front forward, or where it is turned to.
func chair(f poses.Figure, p poses.Prop, s scene) []stroke {
	const half = 17.0
	height := chairSeat
	for _, r := range f.Rests {
		if r.On == "seat" {
			height = s.seat
		}
	}
	height -= 2
	turned := aboutUp(p.Turn)
	middle := vec{s.body.pelvis.at.x + p.At[0], s.body.pelvis.at.y + p.At[1], 0}
	at := func(x, y, z float64) vec { return middle.plus(turned.of(vec{x, y, z})) }
	line := func(points ...vec) stroke { return stroke{class: wood, width: 3.4, points: points} }
	var all []stroke
	for _, x := range []float64{-half, half} {
		all = append(all, line(at(x, -half, 1.5), at(x, -half, height)), line(at(x, half, 1.5), at(x, half, height)))
		if p.Kind == "chair" {
			all = append(all, line(at(x, -half, height), at(x, -half-3, height+chairBack)))
		}
	}
	seat := line(at(-half, -half, height), at(half, -half, height), at(half, half, height), at(-half, half, height))
	seat.closed = true
	if p.Kind == "chair" {
		all = append(all, line(at(-half, -half-3, height+chairBack), at(half, -half-3, height+chairBack)))
	}
	return append(all, seat)
}

// wallStrokes draws the wall as a slab from the floor to the top of the page.
func wallStrokes(f poses.Figure, s scene) []stroke {
	to, _ := wall(f)
	middle := s.body.pelvis.at
	middle = middle.minus(to.times(middle.dot(to)))
	middle.z = 0
	upright := func(class string, out, width float64) stroke {
		foot := middle.plus(to.times(out))
		return stroke{class: class, width: width, points: []vec{foot, foot.plus(vec{0, 0, 152})}}
	}
	return []stroke{upright(slab, wallThick/2, wallThick), upright(edge, 0.8, 1.6)}
}

// pack lies on the loin, with a towel under it.
func pack(f poses.Figure, b body) []stroke {
	var all []stroke
	for _, p := range f.Props {
		if p.Kind == "pack" {
			all = append(all,
				stroke{class: towel, width: 4, points: []vec{b.pelvis.place(vec{0, -10.5, 3}), b.loin.place(vec{0, -10, 17})}},
				stroke{class: warmth, width: 8, points: []vec{b.pelvis.place(vec{0, -14.5, 8}), b.loin.place(vec{0, -14, 12})}})
		}
	}
	return all
}
