package figure

import (
	"math"

	"unknot/content"
	"unknot/content/poses"
)

// The page that every figure is drawn on. Its unit is small enough for whole
// numbers, which keep the files small.
const (
	pageWidth  = 480.0
	pageHeight = 360.0
	ground     = 330.0 // where the floor is, seen from the side
	border     = 16.0  // left free all round
)

// How many page units a body unit may be: a figure that lies is
// drawn larger than one that stands, so that it can be seen as well.
const largest = 2.7

// A camera turns the world into the page.
type camera struct {
	right, up, toward vec
	shiftX, shiftY    float64
	zoom              float64
	mirrored          bool
}

func look(v poses.View) camera {
	s, c := sincos(v.Turn)
	sl, cl := sincos(v.Lift)
	return camera{
		zoom:   1,
		right:  vec{-s, -c, 0},
		up:     vec{c * sl, -s * sl, cl},
		toward: vec{-c * cl, s * cl, sl},
	}
}

func (c camera) at(v vec) (x, y float64) {
	x, y = c.shiftX+c.zoom*c.right.dot(v), c.shiftY-c.zoom*c.up.dot(v)
	if c.mirrored {
		x = pageWidth - x
	}
	return x, y
}

// fitted makes what is drawn as large as the page allows and moves it to the
// middle, or to the middle of what a close-up leaves free.
func (c camera) fitted(f poses.Figure, drawn [][]stroke) camera {
	b := bounds(c, drawn)
	left, right, top := border, pageWidth-border, border
	if f.Press != nil {
		switch {
		case f.Press.On == content.Floor:
			top += 2 * closeRadius
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
	c.zoom = min(largest, (right-left)/(b.right-b.left), (bottom-top)/(b.bottom-b.top))
	c.shiftX = (left+right)/2 - c.zoom*(b.left+b.right)/2
	c.shiftY = ground
	if f.View.Lift > 0 {
		c.shiftY = (top+bottom)/2 - c.zoom*(b.top+b.bottom)/2
	}
	return c
}

type box struct{ left, top, right, bottom float64 }

func bounds(c camera, drawn [][]stroke) box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, moment := range drawn {
		for _, s := range moment {
			for _, p := range s.points {
				x, y := c.at(p)
				b.left, b.right = min(b.left, x-c.zoom*s.width/2), max(b.right, x+c.zoom*s.width/2)
				b.top, b.bottom = min(b.top, y-c.zoom*s.width/2), max(b.bottom, y+c.zoom*s.width/2)
			}
		}
	}
	return b
}
