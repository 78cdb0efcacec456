package figure

import (
	"math"

	"unknot/content"
	"unknot/content/poses"
)

// A scene is one moment of a figure: the body where it rests, and the balls.
type scene struct {
	body  body
	balls []ball
	seat  float64 // height of the seat under it
}

var (
	down  = vec{0, 0, -1}
	up    = vec{0, 0, 1}
	back  = vec{0, -1, 0}
	aside = vec{-1, 0, 0}
)

// wall returns the way to the wall, or false where there is none.
func wall(f poses.Figure) (vec, bool) {
	for _, p := range f.Props {
		if p.Kind == "wall" {
			if p.Side == "left" {
				return aside, true
			}
			return back, true
		}
	}
	return vec{}, false
}

// pressing returns the way in which the body presses the ball.
func pressing(f poses.Figure) vec {
	if f.Press != nil && f.Press.On == content.Wall {
		d, _ := wall(f)
		return d
	}
	return down
}

// settle works out one pose where it rests: what is lowest is on the floor,
// what is farthest that way is on the wall.
func settle(f poses.Figure, p poses.Pose) scene {
	at := vec{}
	b := build(p, at)
	at = at.plus(down.times(reach(b, b.balls(f.Press, pressing(f)), down)))
	if to, ok := wall(f); ok {
		at = at.plus(to.times(reach(b, b.balls(f.Press, pressing(f)), to)))
	} else if len(f.Rests) > 0 && !f.Rests[0].Lifts {
		if bits := b.touching()[f.Rests[0].Part]; bits != nil {
			at.x, at.y = -bits[0].at.x, -bits[0].at.y
		}
	}
	s := scene{body: build(p, at)}
	s.balls = s.body.balls(f.Press, pressing(f))
	s.seat = math.Inf(1)
	for _, bit := range s.body.touching()["buttocks"] {
		s.seat = min(s.seat, bit.at.z-bit.r)
	}
	return s
}

// reach returns how far a body must move that way to touch what goes through
// the middle of the world.
func reach(b body, balls []ball, to vec) float64 {
	far := math.Inf(-1)
	for _, bits := range b.touching() {
		for _, bit := range bits {
			far = max(far, bit.at.dot(to)+bit.r)
		}
	}
	for _, bit := range balls {
		far = max(far, bit.at.dot(to)+bit.r)
	}
	return -far
}

// moments returns the scene of each pose. The seat stays as high as in the first.
func moments(f poses.Figure) []scene {
	var all []scene
	for _, p := range f.Poses {
		s := settle(f, p)
		if len(all) > 0 {
			s.seat = all[0].seat
		}
		all = append(all, s)
	}
	return all
}
