package figure

import (
	"math"

	"unknot/content"
	"unknot/content/poses"
)

// The page that every figure is drawn on. Its unit is small enough for whole
// numbers, which keep the files small.
const (
	pageWidth  = 960.0
	pageHeight = 720.0
	ground     = 660.0 // where the floor is, seen from the side
	border     = 32.0  // left free all round
)

// How many page units a body unit may be: a figure that lies is
// drawn larger than one that stands, so that it can be seen as well.
const (
	largest      = 5.4
	largestThing = 13.0
)

// A camera turns the world into the page.
type camera struct {
	right, up, toward vec
	shiftX, shiftY    float64
	zoom              float64
	mirrored          bool
	off               float64 // how far a drawn line may be from the true one, on the page
}

func look(v poses.View) camera {
	s, c := sincos(v.Turn)
	sl, cl := sincos(v.Lift)
	return camera{
		zoom:   1,
		off:    1.2,
		right:  vec{-s, -c, 0},
		up:     vec{c * sl, -s * sl, cl},
		toward: vec{-c * cl, s * cl, sl},
	}
}

// seen returns where a place is in the picture, in body units.
func (c camera) seen(v vec) flat { return flat{c.right.dot(v), -c.up.dot(v)} }

// page returns where a place of the picture is on the page.
func (c camera) page(p flat) flat {
	p = flat{c.shiftX + c.zoom*p.x, c.shiftY + c.zoom*p.y}
	if c.mirrored {
		p.x = pageWidth - p.x
	}
	return p
}

func (c camera) at(v vec) flat { return c.page(c.seen(v)) }

// fitted makes what is drawn as large as the page allows and moves it to the
// middle, or to the middle of what a close-up leaves free.
func (c camera) fitted(f poses.Figure, drawn []piece) camera {
	b := bounds(c, drawn)
	left, right, top := border, pageWidth-border, border
	if f.Press != nil {
		switch {
		case f.Press.On == content.Floor: // it is over who lies
		case f.Press.Close == "right":
			right -= 2 * closeRadius
		default:
			left += 2 * closeRadius
		}
	}
	bottom := ground
	if f.View.Lift > 0 {
		bottom = pageHeight - border
	}
	most := largest
	if len(f.Poses) == 0 {
		most = largestThing
	}
	c.zoom = min(most, (right-left)/(b.right-b.left), (bottom-top)/(b.bottom-b.top))
	c.shiftX = (left+right)/2 - c.zoom*(b.left+b.right)/2
	c.shiftY = ground
	if f.View.Lift > 0 {
		c.shiftY = (top+bottom)/2 - c.zoom*(b.top+b.bottom)/2
	}
	if f.Press != nil && f.Press.On == content.Floor { // under the close-up
		c.shiftY = bottom - c.zoom*b.bottom
	}
	return c
}

type box struct{ left, top, right, bottom float64 }

// bounds returns the box round what is drawn.
func bounds(c camera, drawn []piece) box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	add := func(v vec, r float64) {
		p, r := c.at(v), c.zoom*r
		b.left, b.right = min(b.left, p.x-r), max(b.right, p.x+r)
		b.top, b.bottom = min(b.top, p.y-r), max(b.bottom, p.y+r)
	}
	for _, s := range drawn {
		for _, solid := range s.solids {
			for _, bit := range solid {
				add(bit.at, bit.r)
			}
		}
		for _, v := range s.line {
			add(v, s.width/2)
		}
	}
	return b
}
