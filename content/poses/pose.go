// Package poses is the figures as data: how a body lies or stands in each
// picture. They are drawn when the site is built, so the program that readers
// fetch holds none of them.
package poses

import "unknot/content"

// A Figure is one picture of the body: where it is seen from, what it rests
// on, what lies about, and one pose or more. Figures with a side are written
// for the left; the right one is its mirror image.
//
// Places on the body are [right, forward, up] from the middle of a part, in
// units of which the whole body is 160 tall.
type Figure struct {
	View   View     `json:"view"`
	Sided  bool     `json:"sided,omitempty"`
	Rests  []Rest   `json:"rests,omitempty"`
	Poses  []Pose   `json:"poses,omitempty"`  // of several, the first and the last are the ends of a movement
	Marks  []Mark   `json:"marks,omitempty"`  // where it works
	Arrows []Arrow  `json:"arrows,omitempty"` // where it goes
	Press  *Pressed `json:"press,omitempty"`
	Props  []Prop   `json:"props,omitempty"`
}

// A View is where the viewer stands, in degrees: Turn goes round from the
// person's left (0) over the front (90) and the right (180) to the back (270)
// of somebody who stands; Lift is how far above the ground.
type View struct {
	Turn float64 `json:"turn"`
	Lift float64 `json:"lift,omitempty"`
}

// A Rest is a part of the body that touches something. The first one that is
// on the floor stays where it is while the figure moves.
type Rest struct {
	Part string `json:"part"`
	On   string `json:"on"` // floor, wall, seat, the top of a chair, or a part of the body
	// Lifts is whether the part leaves it while the figure moves.
	Lifts bool `json:"lifts,omitempty"`
}

// A Pose is how the whole body lies in space and the angle of every joint
// that is not straight, all in degrees.
type Pose struct {
	Lean float64 `json:"lean,omitempty"` // 90 face down, -90 on the back
	Tilt float64 `json:"tilt,omitempty"` // whole body to its left
	Roll float64 `json:"roll,omitempty"` // round its own length, front to the left
	// Belly is how far the belly is out, as when somebody breathes in.
	Belly float64 `json:"belly,omitempty"`
	// Joints go by name: "hips" is both, "left-hip" one; the one wins.
	Joints map[string]Joint `json:"joints"`
}

// A Joint is the angles of one joint. Bend is the way the joint mostly bends;
// Side is away from the body, or to the left for the trunk; Turn is outwards,
// or to the left for the trunk.
type Joint struct {
	Bend float64 `json:"bend,omitempty"`
	Side float64 `json:"side,omitempty"`
	Turn float64 `json:"turn,omitempty"`
}

// A Mark is a patch on the body, from one place to another.
type Mark struct {
	Part string     `json:"part"`
	From [3]float64 `json:"from"`
	To   [3]float64 `json:"to"`
	Size float64    `json:"size"` // how wide
}

// An Arrow shows a movement: from a place, past another, to a third, given to
// the right, forward and up of the middle of a part of the first pose.
type Arrow struct {
	Part string     `json:"part"`
	From [3]float64 `json:"from"`
	Via  [3]float64 `json:"via"`
	To   [3]float64 `json:"to"`
	Both bool       `json:"both,omitempty"` // there and back alike
	Wave bool       `json:"wave,omitempty"` // straight there, in waves, as breath goes
}

// Pressed is the spot under the ball. The ball lies between the spot and what
// the body leans on.
type Pressed struct {
	Spot string          `json:"spot"`
	On   content.Surface `json:"on"`
	// Close is where the small close-up is drawn: left or right of the page
	// in the figure for the left side.
	Close string `json:"close"`
}

// A Prop is a thing in the picture. At is where it stands on the floor, to the
// right and forward of the middle of the hips; what is held goes by Part.
type Prop struct {
	Kind string     `json:"kind"` // mat, chair, stool, pack, ball, phone, sock or wall
	At   [2]float64 `json:"at,omitempty"`
	Turn float64    `json:"turn,omitempty"` // of a chair, to the left
	Side string     `json:"side,omitempty"` // of a wall: behind or left
	Part string     `json:"part,omitempty"` // the hand that holds a ball or a pack
}
