package content

import "strings"

// Figures names the picture of every step. Names hold {side}, {surface} and
// {position} where the picture depends on them.
type Figures struct {
	Steps map[string]string `json:"steps"` // by key of the step's words
	Spots map[string]string `json:"spots"` // by spot, for steps that press it
	// Beside holds the pictures beside those, unsided ones, by key of a step's words or by spot and surface, such as
	// "pit-wall".
	Beside map[string][]string `json:"beside"`
	// Moving holds, for those that move, the seconds of one way there and back.
	Moving map[string]int `json:"moving"`
}

// A Scene is what decides which picture a step has. What is not known stays
// empty: it is then the left side, the wall, standing.
type Scene struct {
	Text     string // key of the step's words
	Spot     string // what is pressed, empty where nothing is
	Surface  Surface
	Side     string // left or right
	Position Position
}

// Name returns the name of the picture, or "" where there is none. Its file is
// the name with .svg; one that moves has three, that show it at one end, at the
// other end and still: the name with -a, -b and -still before that.
func (f Figures) Name(s Scene) string {
	name := f.Steps[s.Text]
	if s.Spot != "" {
		name = f.Spots[s.Spot]
	}
	return Fill(name, map[string]string{
		"side":     or(s.Side, "left"),
		"surface":  or(string(s.Surface), string(Wall)),
		"position": or(string(s.Position), string(Stand)),
	})
}

// Both returns the name of the picture without its side: what its pose and its
// words go by.
func (f Figures) Both(name string) string {
	return strings.TrimSuffix(strings.TrimSuffix(name, "-left"), "-right")
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
