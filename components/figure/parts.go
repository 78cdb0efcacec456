package figure

import (
	"slices"

	"unknot/content/poses"
)

// A stroke is one thick line with round ends; everything is drawn with them.
type stroke struct {
	class  string
	width  float64
	points []vec
	closed bool
}

// A group is the strokes of one part of the body, drawn together.
type group struct {
	depth   float64
	strokes []stroke
}

// bodyStrokes returns a body from the farthest part to the nearest. The order
// and the shades are those of the first moment, lest parts jump.
func bodyStrokes(s, first scene, c camera) []stroke {
	nearer := first.body.pelvis.rot.x.dot(c.toward) // above 0 the right side is nearer
	depth := func(points ...vec) float64 {
		var sum float64
		for _, p := range points {
			sum += p.dot(c.toward)
		}
		return sum / float64(len(points))
	}
	groups := []group{
		{depth(first.body.pelvis.at, first.body.chest.at), trunk(s.body)},
		{depth(first.body.head.at), head(s.body, first.body, c)},
	}
	for i := range sides {
		l, a := first.body.legs[i], first.body.arms[i]
		groups = append(groups,
			group{depth(l.root, l.mid, l.end) + 4*float64(near(nearer*sides[i])), leg(s.body.legs[i], near(nearer*sides[i]))},
			group{depth(a.root, a.mid, a.end) + 8*float64(near(nearer*sides[i])), arm(s.body.arms[i], near(nearer*sides[i]))})
	}
	slices.SortStableFunc(groups, func(a, b group) int {
		switch {
		case a.depth < b.depth:
			return -1
		case a.depth > b.depth:
			return 1
		}
		return 0
	})
	var all []stroke
	for _, g := range groups {
		all = append(all, g.strokes...)
	}
	return all
}

// near is 1 for a side that is clearly nearer, -1 for one that is farther.
func near(x float64) int {
	switch {
	case x > 0.3:
		return 1
	case x < -0.3:
		return -1
	}
	return 0
}

func trunk(b body) []stroke {
	var outline []vec
	left := []vec{b.chest.place(vec{-9.5, -3, 18}), b.chest.place(vec{-8, -2, 5}), b.loin.place(vec{-6, 0, 6}), b.pelvis.place(vec{-7.5, -0.5, 8})}
	right := []vec{b.chest.place(vec{9.5, -3, 18}), b.chest.place(vec{8, -2, 5}), b.loin.place(vec{6, 0, 6}), b.pelvis.place(vec{7.5, -0.5, 8})}
	outline = append(outline, left...)
	slices.Reverse(right)
	outline = append(outline, right...)
	seat := []vec{b.pelvis.place(vec{-7.5, -0.5, 7}), b.pelvis.place(vec{-9, 0, 0}), b.pelvis.place(vec{-5.5, -4, -1}),
		b.pelvis.place(vec{5.5, -4, -1}), b.pelvis.place(vec{9, 0, 0}), b.pelvis.place(vec{7.5, -0.5, 7})}
	return []stroke{
		{class: skinned, width: 9, points: []vec{b.chest.place(vec{0, -2, 20}), b.head.place(vec{0, -2, -4})}},
		{class: skinned, width: 2 * roundTrunk, points: outline, closed: true},
		{class: hips, width: 2 * roundTrunk, points: seat, closed: true},
	}
}

// head returns skull, hair and face in the order that shows which way the
// face is.
func head(b, first body, c camera) []stroke {
	h := b.head
	skull := stroke{class: skinned, width: 2*roundHead - 2, points: []vec{h.place(vec{0, -1, 1.5}), h.place(vec{0, 0.5, -1})}}
	chin := stroke{class: skinned, width: 10, points: []vec{h.place(vec{0, 0, -5}), h.place(vec{0, 3.5, -6})}}
	nose := stroke{class: skinned, width: 4, points: []vec{h.place(vec{0, 7, -1}), h.place(vec{0, 9.5, -2.5})}}
	top := stroke{class: hair, width: 8, points: []vec{h.place(vec{0, 1.5, 6.5}), h.place(vec{0, -4.5, 5}), h.place(vec{0, -6, -2.5})}}
	eye := func(x, y float64) stroke {
		return stroke{class: hair, width: 2.4, points: []vec{h.place(vec{x, y, 1}), h.place(vec{x, y, 0.5})}}
	}
	switch facing := first.head.rot.y.dot(c.toward); {
	case facing > 0.5:
		top.width += 6
		return []stroke{top, skull, chin, eye(-3.5, 9), eye(3.5, 9)}
	case facing < -0.5:
		top.width += 4
		return []stroke{skull, chin, top}
	}
	side := 6.0
	if first.head.rot.x.dot(c.toward) < 0 {
		side = -side
	}
	return []stroke{nose, chin, skull, top, eye(side, 5.5)}
}

// rim sets a limb off from what it crosses. The far limbs cross nothing.
func rim(near int, strokes ...stroke) []stroke {
	if near < 0 {
		return nil
	}
	return strokes
}

func leg(l limb, near int) []stroke {
	shade := legShades[1+near]
	return append(rim(near,
		stroke{class: panel, width: 2*roundThigh + 2, points: []vec{l.root.toward(l.mid, 0.4), l.mid, l.mid.toward(l.end, 0.75)}}),
		stroke{class: shade, width: 2 * roundFoot, points: []vec{l.back, l.end, l.tip}, closed: true},
		stroke{class: shade, width: 2 * roundShin, points: []vec{l.mid, l.end.toward(l.mid, 0.03)}},
		stroke{class: shade, width: 2*roundThigh - 1, points: []vec{l.root, l.mid}})
}

func arm(l limb, near int) []stroke {
	shade := armShades[1+near]
	return append(rim(near,
		stroke{class: panel, width: 2*roundArm + 3, points: []vec{l.root.toward(l.mid, 0.3), l.mid, l.end, l.tip}}),
		stroke{class: shade, width: 2 * roundArm, points: []vec{l.root, l.mid, l.end, l.tip}})
}

// marks returns the patches that show where a figure works.
func marks(f poses.Figure, b body) []stroke {
	var all []stroke
	for _, m := range f.Marks {
		if part, ok := b.part(m.Part); ok {
			all = append(all, stroke{class: works, width: m.Size, points: []vec{part.place(place(m.From)), part.place(place(m.To))}})
		}
	}
	return all
}

func place(p [3]float64) vec { return vec{p[0], p[1], p[2]} }
