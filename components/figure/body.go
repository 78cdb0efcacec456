package figure

import "unknot/content/poses"

// Lengths of the bones, of a body that stands 160 tall, after the usual
// shares of stature (Drillis and Contini 1966).
const (
	thigh    = 39.0
	shin     = 38.0
	heel     = 5.0 // behind the ankle
	toes     = 16.0
	sole     = 5.5 // ankle above the ground
	upperArm = 29.0
	forearm  = 24.0
	hand     = 9.0
	pelvis   = 10.0 // hip joints to the lowest joint of the back
	loin     = 15.0
	chest    = 22.0
	neck     = 7.0
	hipSide  = 8.5  // hip joint from the middle
	armSide  = 17.0 // shoulder joint from the middle
)

// Half the thickness of each part.
const (
	roundTrunk   = 9.0
	roundButtock = 9.5
	roundHead    = 9.5
	roundThigh   = 7.5
	roundShin    = 6.0
	roundFoot    = 3.5
	roundArm     = 4.8
	roundHand    = 4.0
)

// A limb is the joints of one arm or leg in space, from the trunk outwards.
type limb struct{ root, mid, end, tip, back vec }

// A body is a pose worked out: every part in space.
type body struct {
	pelvis, loin, chest, neck, head frame
	legs, arms                      [2]limb // left, right
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
	b.head = b.neck.joined(vec{0, 1.5, neck + roundHead - 1}, still)
	for i, s := range sides {
		hip := b.pelvis.joined(vec{s * hipSide, 0, 0}, limbTurn(joint(p, i, "hip"), s))
		knee := hip.joined(vec{0, 0, -thigh}, aboutRight(-joint(p, i, "knee").Bend))
		ankle := knee.joined(vec{0, 0, -shin}, aboutRight(joint(p, i, "ankle").Bend))
		b.legs[i] = limb{hip.at, knee.at, ankle.at,
			ankle.place(vec{0, toes, roundFoot - sole}), ankle.place(vec{0, -heel, roundFoot - sole})}

		shoulder := b.chest.joined(vec{s * armSide, 0, chest - 3}, limbTurn(joint(p, i, "shoulder"), s))
		elbow := shoulder.joined(vec{0, 0, -upperArm}, aboutRight(joint(p, i, "elbow").Bend))
		wrist := elbow.joined(vec{0, 0, -forearm}, aboutRight(joint(p, i, "wrist").Bend))
		b.arms[i] = limb{shoulder.at, elbow.at, wrist.at, wrist.place(vec{0, 0, -hand}), wrist.at}
	}
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
	f, ok := map[string]frame{"pelvis": b.pelvis, "loin": b.loin, "chest": b.chest, "head": b.head}[name]
	if ok {
		return f, true
	}
	for i, side := range sideNames {
		switch name {
		case side + "-thigh":
			return bone(b.legs[i].root, b.legs[i].mid, b.pelvis.rot), true
		case side + "-arm":
			return bone(b.arms[i].root, b.arms[i].mid, b.chest.rot), true
		}
	}
	return frame{}, false
}

// bone returns a frame whose "up" runs down a bone, one unit for its length.
func bone(from, to vec, rot turn) frame { return frame{from, turn{rot.x, rot.y, to.minus(from)}} }

// A ball is a round bit of the body: what can touch the floor.
type ball struct {
	at vec
	r  float64
}

// touching returns the round bits of every part that a figure can rest on.
func (b body) touching() map[string][]ball {
	parts := map[string][]ball{
		"head":       {{b.head.place(vec{0, -2.5, 1}), roundHead}},
		"upper-back": {{b.chest.place(vec{-9.5, -3, 18}), roundTrunk}, {b.chest.place(vec{9.5, -3, 18}), roundTrunk}},
		"buttocks":   {{b.pelvis.place(vec{-6, -4, -1}), roundButtock}, {b.pelvis.place(vec{6, -4, -1}), roundButtock}},
		"trunk": {{b.pelvis.place(vec{-hipSide, 0, 0}), roundTrunk}, {b.pelvis.place(vec{hipSide, 0, 0}), roundTrunk},
			{b.loin.place(vec{0, 0, 7}), roundTrunk - 1}, {b.chest.place(vec{0, 0, 4}), roundTrunk}},
	}
	for i, side := range sideNames {
		leg, arm := b.legs[i], b.arms[i]
		parts[side+"-hip"] = []ball{{b.pelvis.place(vec{sides[i] * hipSide, 0, 0}), roundTrunk}}
		parts[side+"-knee"] = []ball{{leg.mid, roundShin}}
		parts[side+"-shin"] = []ball{{leg.end, roundShin - 1}}
		parts[side+"-foot"] = []ball{{leg.tip, roundFoot}, {leg.back, roundFoot}}
		parts[side+"-elbow"] = []ball{{arm.mid, roundArm}}
		parts[side+"-forearm"] = []ball{{arm.mid, roundArm}, {arm.end, roundArm}}
		parts[side+"-hand"] = []ball{{arm.tip, roundHand}, {arm.end, roundArm}}
	}
	return parts
}
