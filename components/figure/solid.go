package figure

import (
	"math"
	"slices"
)

// A solid is the hull of balls: one is a ball, two are a limb that tapers, more
// are a trunk or a palm.
type solid []ball

// A cut takes off what lies beyond a place, such as at a hem.
type cut struct{ at, toward vec }

// A flat is a place in the picture, before it is fitted to the page.
type flat struct{ x, y float64 }

func (a flat) minus(b flat) flat             { return flat{a.x - b.x, a.y - b.y} }
func (a flat) plus(b flat) flat              { return flat{a.x + b.x, a.y + b.y} }
func (a flat) times(k float64) flat          { return flat{a.x * k, a.y * k} }
func (a flat) dot(b flat) float64            { return a.x*b.x + a.y*b.y }
func (a flat) cross(b flat) float64          { return a.x*b.y - a.y*b.x }
func (a flat) long() float64                 { return math.Hypot(a.x, a.y) }
func (a flat) unit() flat                    { return a.times(1 / max(a.long(), 1e-9)) }
func (a flat) toward(b flat, k float64) flat { return a.plus(b.minus(a).times(k)) }

// A disc is a ball as it is seen.
type disc struct {
	at flat
	r  float64
}

// A field says how far a place of the picture is outside of a shape; inside it
// is below 0.
type field func(p flat) float64

// seen returns the field of a solid that a camera looks at.
func (s solid) seen(c camera) field {
	discs := make([]disc, len(s))
	for i, b := range s {
		discs[i] = disc{c.seen(b.at), b.r}
	}
	switch len(discs) {
	case 1:
		return func(p flat) float64 { return p.minus(discs[0].at).long() - discs[0].r }
	case 2:
		return tapered(discs[0], discs[1])
	}
	return hull(discs)
}

// tapered is the field of two discs and what lies between their tangents.
func tapered(a, b disc) field {
	along := b.at.minus(a.at)
	long := along.long()
	if long <= math.Abs(a.r-b.r)+1e-9 { // the greater hides the other
		if b.r > a.r {
			a = b
		}
		return func(p flat) float64 { return p.minus(a.at).long() - a.r }
	}
	unit := along.times(1 / long)
	sin := (a.r - b.r) / long
	cos := math.Sqrt(1 - sin*sin)
	return func(p flat) float64 {
		q := p.minus(a.at)
		x, y := q.dot(unit), math.Abs(q.cross(unit))
		switch k := x*cos - y*sin; {
		case k < 0:
			return q.long() - a.r
		case k > long*cos:
			return p.minus(b.at).long() - b.r
		}
		return x*sin + y*cos - a.r
	}
}

// hull is the field of the polygon round some discs.
func hull(discs []disc) field {
	const corners = 16
	var points []flat
	for _, d := range discs {
		for i := range corners {
			s, c := math.Sincos(2 * math.Pi * float64(i) / corners)
			points = append(points, d.at.plus(flat{c, s}.times(d.r)))
		}
	}
	around := polygonRound(points)
	var middle flat
	for _, p := range around {
		middle = middle.plus(p.times(1 / float64(len(around))))
	}
	var round float64
	for _, p := range around {
		round = max(round, p.minus(middle).long())
	}
	return func(p flat) float64 {
		if far := p.minus(middle).long() - round; far > 12 {
			return far // near enough where nothing is drawn
		}
		nearest, inside := math.Inf(1), true
		for i, a := range around {
			b := around[(i+1)%len(around)]
			side, q := b.minus(a), p.minus(a)
			k := min(max(q.dot(side)/side.dot(side), 0), 1)
			off := q.minus(side.times(k))
			nearest = min(nearest, off.dot(off))
			inside = inside && side.cross(q) >= 0
		}
		if nearest = math.Sqrt(nearest); inside {
			return -nearest
		}
		return nearest
	}
}

// polygonRound returns the convex polygon round some points, anticlockwise.
func polygonRound(points []flat) []flat {
	slices.SortFunc(points, func(a, b flat) int {
		if a.x < b.x || a.x == b.x && a.y < b.y {
			return -1
		}
		return 1
	})
	half := func(points []flat) []flat {
		var chain []flat
		for _, p := range points {
			for len(chain) > 1 && chain[len(chain)-1].minus(chain[len(chain)-2]).cross(p.minus(chain[len(chain)-1])) <= 1e-9 {
				chain = chain[:len(chain)-1]
			}
			chain = append(chain, p)
		}
		return chain[:len(chain)-1]
	}
	under := half(points)
	slices.Reverse(points)
	return append(under, half(points)...)
}

// blended joins fields as flesh does: where two meet, the corner is filled.
func blended(fields []field, k float64) field {
	return func(p flat) float64 {
		d := fields[0](p)
		for _, f := range fields[1:] {
			e := f(p)
			if k > 0 {
				h := max(k-math.Abs(d-e), 0) / k
				d = min(d, e) - h*h*k/4
			} else {
				d = min(d, e)
			}
		}
		return d
	}
}

// field returns what is seen of a piece.
func (p piece) field(c camera) field {
	var fields []field
	for _, s := range p.solids {
		fields = append(fields, s.seen(c))
	}
	whole := blended(fields, p.blend).without(c, p.cuts)
	shape := func(at flat) float64 { return whole(at) + p.inset }
	if p.within != nil {
		inner, round := shape, solid{*p.within}.seen(c)
		shape = func(at flat) float64 { return max(inner(at), round(at)) }
	}
	for _, s := range p.less {
		inner, hole := shape, s.seen(c)
		shape = func(at flat) float64 { return max(inner(at), p.inset-hole(at)) }
	}
	return shape
}

// without cuts a field off.
func (f field) without(c camera, cuts []cut) field {
	for _, cut := range cuts {
		whole, at, away := f, c.seen(cut.at), c.seen(cut.at.plus(cut.toward)).minus(c.seen(cut.at))
		if away.long() < 0.35*math.Sqrt(cut.toward.dot(cut.toward)) {
			continue // it is seen from its end
		}
		away = away.unit()
		f = func(p flat) float64 { return max(whole(p), p.minus(at).dot(away)) }
	}
	return f
}
