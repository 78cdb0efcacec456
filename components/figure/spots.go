package figure

import "unknot/content/poses"

// A place on the skin of the left half of the body.
type skin struct {
	part string
	at   vec
}

// Where the spots are, as on the body map: the rim of the pelvis is 10 above
// the hip joint, the bony bump beside it, and 0.94 is a centimetre.
var spots = map[string]skin{
	"low-back-corner": {"loin", vec{-5.5, -8.2, 10}},
	"pit":             {"pelvis", vec{-3.2, -9, 9.5}},
	"top-of-buttock":  {"pelvis", vec{-8.3, -11.5, 5}},
	"side-of-hip":     {"pelvis", vec{-17.5, -2.5, 5.5}},
}

// A tennis ball is drawn a little large so that it can be seen.
const (
	roundBall = 4.8
	sunk      = 1.6 // how far the ball sinks into the skin
)

// balls returns the ball, or the pair of them, under the spot of a figure.
func (b body) balls(p *poses.Pressed, toward vec) []ball {
	if p == nil {
		return nil
	}
	s, ok := spots[p.Spot]
	if !ok {
		return nil
	}
	f, _ := b.part(s.part)
	reach := toward.times(roundBall - sunk)
	balls := []ball{{f.place(s.at).plus(reach), roundBall}}
	if p.Spot == "pit" {
		balls = append(balls, ball{f.place(vec{-s.at.x, s.at.y, s.at.z}).plus(reach), roundBall})
	}
	return balls
}
