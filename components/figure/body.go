package figure

import "unknot/content/poses"

// Lengths of the bones, of a body that stands 160 tall, after the usual
// shares of stature (Drillis and Contini 1966).
const (
	stature  = 160.0
	thigh    = 39.0
	shin     = 38.0
	sole     = 5.5 // ankle above the ground
	upperArm = 29.0
	forearm  = 24.0
	pelvis   = 10.0 // hip joints to the lowest joint of the back
	loin     = 15.0
	chest    = 22.0
	neck     = 7.0
	hipSide  = 8.5  // hip joint from the middle
	armSide  = 16.0 // shoulder joint from the middle
)

// Half the thickness of each part, where it is thickest and where it ends.
const (
	roundHip      = 8.4
	roundKnee     = 5.9
	roundCalf     = 5.3
	roundAnkle    = 3.6
	roundShoulder = 5.2
	roundElbow    = 4.0
	roundWrist    = 2.9
	roundPalm     = 2.1
	roundSkull    = 8.6
)

// A limb is the joints of one arm or leg in space, from the trunk outwards.
type limb struct{ root, mid, end frame }

// A body is a pose worked out: every part in space.
type body struct {
	pelvis, loin, chest, neck, head frame
	legs, arms                      [2]limb // left, right
	belly                           float64 // how far it is out
}

// sides is the sign of "to the right" for left and right.
var sides = [2]float64{-1, 1}

var sideNames = [2]string{"left", "right"}

// build works a pose out, with the middle of the hips at at.
func build(p poses.Pose, at vec) body {
	root := aboutRight(-p.Lean).then(aboutForward(-p.Tilt)).then(aboutUp(p.Roll))
	var b body
	b.pelvis = frame{at, root}
	b.loin = b.pelvis.joined(vec{0, 0, pelvis}, trunkTurn(p.Joints["low-back"]))
	b.chest = b.loin.joined(vec{0, 0, loin}, trunkTurn(p.Joints["upper-back"]))
	b.neck = b.chest.joined(vec{0, 0, chest}, trunkTurn(p.Joints["neck"]))
	b.head = b.neck.joined(vec{0, 1.5, neck + roundSkull - 1}, still)
	for i, s := range sides {
		hip := b.pelvis.joined(vec{s * hipSide, 0, 0}, limbTurn(joint(p, i, "hip"), s))
		knee := hip.joined(vec{0, 0, -thigh}, aboutRight(-joint(p, i, "knee").Bend))
		foot := joint(p, i, "ankle")
		b.legs[i] = limb{hip, knee, knee.joined(vec{0, 0, -shin}, limbTurn(foot, s))}

		shoulder := b.chest.joined(vec{s * armSide, 0, chest - 3}, limbTurn(joint(p, i, "shoulder"), s))
		elbow := shoulder.joined(vec{0, 0, -upperArm}, aboutRight(joint(p, i, "elbow").Bend))
		b.arms[i] = limb{shoulder, elbow, elbow.joined(vec{0, 0, -forearm}, limbTurn(joint(p, i, "wrist"), s))}
	}
	b.belly = p.Belly
	return b
}

// joint returns the angles of one side's joint.
func joint(p poses.Pose, side int, name string) poses.Joint {
	if j, ok := p.Joints[sideNames[side]+"-"+name]; ok {
		return j
	}
	return p.Joints[name+"s"]
}

func trunkTurn(j poses.Joint) turn {
	return aboutRight(-j.Bend).then(aboutForward(-j.Side)).then(aboutUp(j.Turn))
}

func limbTurn(j poses.Joint, side float64) turn {
	return aboutRight(j.Bend).then(aboutForward(-side * j.Side)).then(aboutUp(-side * j.Turn))
}

// part returns the frame of a part that places are given from.
func (b body) part(name string) (frame, bool) {
	parts := map[string]frame{"pelvis": b.pelvis, "loin": b.loin, "chest": b.chest, "head": b.head}
	for i, side := range sideNames {
		parts[side+"-thigh"], parts[side+"-shin"] = b.legs[i].root, b.legs[i].mid
		parts[side+"-arm"], parts[side+"-forearm"], parts[side+"-hand"] = b.arms[i].root, b.arms[i].mid, b.arms[i].end
	}
	f, ok := parts[name]
	return f, ok
}

// A ball is a round bit of the body: what can touch the floor.
type ball struct {
	at vec
	r  float64
}
