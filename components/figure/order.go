package figure

import (
	"math"
	"strings"
)

// inOrder sorts parts so that the nearer one is drawn over the farther one
// wherever two of them meet in the picture.
func inOrder(parts []part, b body, c camera) []part {
	n := len(parts)
	over := make([][]float64, n) // how surely i is drawn after j, below 0 before it
	seen := make([]sighted, n)
	for i, p := range parts {
		over[i] = make([]float64, n)
		seen[i] = sight(p, c)
	}
	for i := range parts {
		for j := range i {
			w, ok := settled(parts[i].name, parts[j].name, b)
			if !ok {
				w = nearer(seen[i], seen[j])
			}
			over[i][j], over[j][i] = w, -w
		}
	}
	left := make([]bool, n)
	var order []part
	for range parts {
		best, least := -1, math.Inf(1)
		for i := range parts {
			if left[i] {
				continue
			}
			var missing float64 // what should come before it and has not yet
			for j := range parts {
				if !left[j] && i != j {
					missing += max(over[i][j], 0)
				}
			}
			if missing < least-1e-9 || missing < least+1e-9 && seen[i].middle < seen[best].middle {
				best, least = i, missing
			}
		}
		left[best] = true
		order = append(order, parts[best])
	}
	return order
}

// settled says what needs no look: clothes and head over what they cover, and
// marks over trunk and legs.
func settled(a, b string, body body) (float64, bool) {
	const sure = 1e6
	rank := func(name string) int {
		switch {
		case name == "seat":
			return 1
		case name == "shirt":
			return 2
		case strings.HasSuffix(name, "-thigh") || strings.HasSuffix(name, "-shin"):
			return 3
		case name == "marks":
			return 4
		}
		return 0
	}
	x, y := rank(a), rank(b)
	switch {
	case a == "neck":
		return -sure, b == "shirt" || b == "head"
	case b == "neck":
		return sure, a == "shirt" || a == "head"
	case x == 0 || y == 0:
		return 0, false
	case x == 4:
		return sure, true
	case y == 4:
		return -sure, true
	case x == 2 && y == 1:
		return sure, true
	case x == 1 && y == 2:
		return -sure, true
	case x == 2 && upright(body, b):
		return sure, true
	case y == 2 && upright(body, a):
		return -sure, true
	}
	return 0, false
}

// upright says whether the shirt hangs over a thigh: it is not bent up.
func upright(b body, name string) bool {
	for i, side := range sideNames {
		if name == side+"-thigh" {
			return b.legs[i].root.rot.z.dot(b.pelvis.rot.z) > 0.6
		}
	}
	return false
}

// A sighted part is where it is in the picture and how near.
type sighted struct {
	discs     []disc
	depths    []float64
	middle    float64
	low, high flat
}

// sight fills each solid of a part with discs.
func sight(p part, c camera) sighted {
	s := sighted{low: flat{math.Inf(1), math.Inf(1)}, high: flat{math.Inf(-1), math.Inf(-1)}}
	for _, piece := range p.pieces {
		for _, solid := range piece.solids {
			for i, a := range solid {
				for _, b := range solid[i:] {
					between := math.Ceil(c.seen(a.at).minus(c.seen(b.at)).long() / 4)
					for k := range int(between) + 1 {
						k := float64(k) / max(between, 1)
						m := a.at.toward(b.at, k)
						s.add(disc{c.seen(m), a.r + (b.r-a.r)*k}, m.dot(c.toward))
					}
				}
			}
		}
	}
	for _, d := range s.depths {
		s.middle += d / float64(len(s.depths))
	}
	return s
}

func (s *sighted) add(d disc, depth float64) {
	s.discs, s.depths = append(s.discs, d), append(s.depths, depth)
	s.low = flat{min(s.low.x, d.at.x-d.r), min(s.low.y, d.at.y-d.r)}
	s.high = flat{max(s.high.x, d.at.x+d.r), max(s.high.y, d.at.y+d.r)}
}

// nearer sums how much nearer a is than b, over the places where both are.
func nearer(a, b sighted) float64 {
	const step = 2.5
	low := flat{max(a.low.x, b.low.x), max(a.low.y, b.low.y)}
	high := flat{min(a.high.x, b.high.x), min(a.high.y, b.high.y)}
	var sum float64
	for x := low.x; x <= high.x; x += step {
		for y := low.y; y <= high.y; y += step {
			d, ok := a.depth(flat{x, y})
			if !ok {
				continue
			}
			if e, ok := b.depth(flat{x, y}); ok {
				sum += d - e
			}
		}
	}
	return sum
}

func (s sighted) depth(p flat) (float64, bool) {
	best := math.Inf(-1)
	for i, d := range s.discs {
		q := p.minus(d.at)
		if under := d.r*d.r - q.dot(q); under > 0 {
			best = max(best, s.depths[i]+math.Sqrt(under))
		}
	}
	return best, !math.IsInf(best, -1)
}
