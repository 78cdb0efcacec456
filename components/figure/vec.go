package figure

import "math"

// A vec is a place or a direction: to the right, forward, up.
type vec struct{ x, y, z float64 }

func (a vec) plus(b vec) vec              { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) minus(b vec) vec             { return vec{a.x - b.x, a.y - b.y, a.z - b.z} }
func (a vec) times(k float64) vec         { return vec{a.x * k, a.y * k, a.z * k} }
func (a vec) dot(b vec) float64           { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) toward(b vec, k float64) vec { return a.plus(b.minus(a).times(k)) }
func (a vec) unit() vec                   { return a.times(1 / math.Sqrt(max(a.dot(a), 1e-12))) }

// A turn is a rotation: where it takes right, forward and up.
type turn struct{ x, y, z vec }

var still = turn{vec{1, 0, 0}, vec{0, 1, 0}, vec{0, 0, 1}}

// of returns a direction after the rotation.
func (t turn) of(v vec) vec { return t.x.times(v.x).plus(t.y.times(v.y)).plus(t.z.times(v.z)) }

// then returns the rotation that first does b, then t.
func (t turn) then(b turn) turn { return turn{t.of(b.x), t.of(b.y), t.of(b.z)} }

func sincos(degrees float64) (sin, cos float64) { return math.Sincos(degrees * math.Pi / 180) }

// about returns the rotations about the axes to the right, forward and up.
func aboutRight(d float64) turn {
	s, c := sincos(d)
	return turn{vec{1, 0, 0}, vec{0, c, s}, vec{0, -s, c}}
}

func aboutForward(d float64) turn {
	s, c := sincos(d)
	return turn{vec{c, 0, -s}, vec{0, 1, 0}, vec{s, 0, c}}
}

func aboutUp(d float64) turn {
	s, c := sincos(d)
	return turn{vec{c, s, 0}, vec{-s, c, 0}, vec{0, 0, 1}}
}

// A frame is a part of the body in space: where it is and how it is turned.
type frame struct {
	at  vec
	rot turn
}

// at returns a place given from the middle of the part.
func (f frame) place(v vec) vec { return f.at.plus(f.rot.of(v)) }

// joined returns the next part, fixed at v and turned by t.
func (f frame) joined(v vec, t turn) frame { return frame{f.place(v), f.rot.then(t)} }
