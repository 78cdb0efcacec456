package figure

import (
	"bytes"
	"fmt"
	"slices"

	"unknot/content/poses"
)

// The close-up is a round window on a body that stands, with the ball on its
// spot: from the side of a figure nobody sees which side of the spine that is.
const (
	closeRadius = 205.0
	closeOff    = 3.0 // how rough its lines may be
)

// A closeUp is how the body in the window stands, what is in the middle of it,
// from the middle of the pelvis, and the lines on its clothes that tell where
// things are.
type closeUp struct {
	view   poses.View
	joints map[string]poses.Joint
	middle vec
	zoom   float64
	lines  []seamLine
}

// A seamLine is drawn on one layer of clothes, from one place to another.
type seamLine struct {
	class    string
	from, to vec
}

var (
	fromBehind = closeUp{
		view:   poses.View{Turn: 270},
		joints: map[string]poses.Joint{"shoulders": {Side: 14}, "elbows": {Bend: 6}, "hips": {Side: 3}},
		middle: vec{0, 0, 22},
		zoom:   5.1,
		lines:  []seamLine{{cotton, vec{0, -12, 41}, vec{0, -12, 5.5}}, {cloth, vec{0, -12, 3}, vec{0, -12, -9}}},
	}
	fromSide = closeUp{
		view:   poses.View{Turn: 0},
		joints: map[string]poses.Joint{"shoulders": {Bend: 62}, "elbows": {Bend: 60}},
		middle: vec{0, 2, 26},
		zoom:   4.7,
		lines:  []seamLine{{cloth, vec{-16, 0, 3}, vec{-16, 0, -30}}},
	}
)

// writeCloseUp draws the close-up of a figure that presses a spot.
func writeCloseUp(b *bytes.Buffer, f poses.Figure, mirrored bool) {
	if f.Press == nil {
		return
	}
	up, middle := fromBehind, closeMiddle(f)
	if f.Press.Spot == "side-of-hip" {
		up = fromSide
	}
	body := build(poses.Pose{Joints: up.joints}, vec{})
	c := look(up.view)
	c.zoom, c.off, c.mirrored = up.zoom, closeOff, mirrored
	seen := c.seen(up.middle)
	c.shiftX, c.shiftY = middle.x-c.zoom*seen.x, middle.y-c.zoom*seen.y

	at := c.at(up.middle)
	circle := fmt.Sprintf(`<circle cx="%s" cy="%s" r="%s"`, number(at.x), number(at.y), number(closeRadius))
	fmt.Fprintf(b, `<clipPath id="i">%s/></clipPath>%s %s stroke="none"/><g clip-path="url(#i)">`, circle, circle, filled(slab))
	for _, p := range up.standing(body, c) {
		write(b, c, p)
	}
	for _, bit := range body.balls(f.Press, c.toward) {
		write(b, c, tennisBall(bit))
	}
	b.WriteString(`</g>`)
}

// closeMiddle is where the middle of the window is on a page that is not mirrored.
func closeMiddle(f poses.Figure) flat {
	if f.Press.Close == "right" {
		return flat{pageWidth - border - closeRadius, border + closeRadius}
	}
	return flat{border + closeRadius, border + closeRadius}
}

// covered returns how far the window reaches over the body, on the page.
func covered(f poses.Figure) float64 {
	if f.Press == nil {
		return 0
	}
	d, deep := draw(f), 0.0
	for _, p := range slices.Concat(d.moments...) {
		for _, bit := range slices.Concat(p.solids...) {
			apart := d.camera.at(bit.at).minus(closeMiddle(f)).long()
			deep = max(deep, closeRadius+d.camera.zoom*bit.r-apart)
		}
	}
	return deep
}

// standing returns a body that stands, in few pieces: nothing of it is in the
// way of anything else.
func (up closeUp) standing(b body, c camera) []piece {
	var all []piece
	for i := range sides {
		a := b.arms[i]
		if nearness(b.chest.rot.x, c)*sides[i] < -0.3 {
			continue // the near one hides it
		}
		all = append(all,
			piece{class: skinned, solids: append(b.upperArm(i), b.foreArm(i)...), blend: 3},
			piece{class: cotton, solids: b.sleeve(i), cuts: []cut{{a.root.place(vec{0, 0, -0.55 * upperArm}), a.root.rot.of(down)}}})
	}
	legs := append(append(b.seat(), b.thigh(0)...), b.thigh(1)...)
	all = append(all, piece{class: skinned, solids: []solid{b.throat()}})
	all = append(append(all, piece{class: cloth, solids: legs, blend: soft}), up.linesOn(cloth)...)
	all = append(append(all, shirt(poses.Figure{}, b)...), up.linesOn(cotton)...)
	return append(all, head(b, c)...)
}

func (up closeUp) linesOn(class string) []piece {
	var all []piece
	for _, l := range up.lines {
		if l.class == class {
			all = append(all, piece{class: shade(class, true), width: 1.2, bare: true, line: []vec{l.from, l.to}})
		}
	}
	return all
}
