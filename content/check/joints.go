package check

// A span is the least and the most of one angle, in degrees.
type span struct{ low, high float64 }

func (s span) has(x float64) bool { return x >= s.low && x <= s.high }

// A reach is what one joint does: how far it bends, goes sideways and turns.
type reach struct{ bend, side, turn span }

// reaches are the ranges of healthy adults (American Academy of Orthopaedic
// Surgeons 1965, rounded up by a few degrees), not what anybody should aim
// for. The upper-back and low-back joints of the figure each stand for several
// of the spine. The ankle goes farther than a real one, since the foot of the
// figure has no toes to bend.
var reaches = map[string]reach{
	"low-back":   {span{-30, 45}, span{-25, 25}, span{-15, 15}},
	"upper-back": {span{-25, 45}, span{-25, 25}, span{-35, 35}},
	"neck":       {span{-60, 50}, span{-45, 45}, span{-80, 80}},
	"hip":        {span{-30, 140}, span{-30, 50}, span{-45, 70}},
	"knee":       {span{0, 155}, span{}, span{}},
	"ankle":      {span{-85, 30}, span{}, span{}},
	"shoulder":   {span{-60, 185}, span{-50, 180}, span{-95, 95}},
	"elbow":      {span{0, 160}, span{}, span{}},
	"wrist":      {span{-80, 90}, span{}, span{}},
}
