package check

import (
	"maps"
	"math"
	"slices"
	"strings"

	"unknot/content"
	"unknot/content/poses"
)

// Poses returns what is wrong with the figures as data: a step without
// one, one that no step has, one on another side, surface or position than
// its step, a joint bent beyond what a body does, a loop at another pace.
// Whether a body rests where it says is for what draws it to check.
func Poses(lib *content.Library, figures map[string]poses.Figure) []error {
	c := &poseChecker{checker: checker{lib: lib}, names: lib.Figures, figures: figures, used: map[string]bool{}}
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		c.figure(name, figures[name])
	}
	for _, r := range lib.Routines {
		for _, s := range r.Steps {
			c.step(r, s)
		}
	}
	c.beside()
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		if !c.used[name] {
			c.at("poses/" + name + ".json").report("no step has it, want one in figures.json")
		}
	}
	c.moving()
	pair(c.at("text/en/figures.json"), lib.Text.Figures, slices.Sorted(maps.Keys(figures))...)
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		c.figureWords(name, figures[name])
	}
	return c.errs
}

// checkPoses checks the figures that ship.
func checkPoses() []error {
	lib, err := content.Read(content.Files)
	if err != nil {
		return nil // said already
	}
	figures, err := poses.Load()
	if err != nil {
		return []error{err}
	}
	return Poses(lib, figures)
}

type poseChecker struct {
	checker
	names   content.Figures
	figures map[string]poses.Figure
	used    map[string]bool
}

// figure checks one figure by itself.
func (c *poseChecker) figure(name string, f poses.Figure) {
	p := c.at("poses/" + name + ".json")
	things := slices.ContainsFunc(f.Props, func(p poses.Prop) bool { return p.Kind == "sock" })
	if len(f.Poses) == 0 && !things {
		p.report("no poses, want 1 or more")
	}
	if len(f.Rests) == 0 && !things {
		p.report("rests on nothing, want a part on the floor, a wall or a seat")
	}
	for _, r := range f.Rests {
		oneOf(p, "rest on", r.On, "floor", "wall", "seat", "chair", "belly", "back", "hips",
			"left-thigh", "right-thigh", "left-shin", "right-shin")
	}
	for _, prop := range f.Props {
		oneOf(p, "prop", prop.Kind, "mat", "chair", "stool", "pack", "ball", "phone", "sock", "wall")
	}
	for i, pose := range f.Poses {
		for _, joint := range slices.Sorted(maps.Keys(pose.Joints)) {
			c.joint(p, i+1, joint, pose.Joints[joint])
		}
	}
}

func (c *poseChecker) joint(p place, pose int, name string, j poses.Joint) {
	bare := strings.TrimPrefix(strings.TrimPrefix(name, "left-"), "right-")
	if paired := strings.TrimSuffix(name, "s"); paired != name {
		bare = paired
	}
	can, ok := reaches[bare]
	trunk := slices.Contains([]string{"low-back", "upper-back", "neck"}, bare)
	if !ok || trunk != (bare == name) {
		p.report("pose %d: joint %q is unknown, want one such as knees or left-knee", pose, name)
		return
	}
	for _, a := range []struct {
		what  string
		angle float64
		span  span
	}{{"bends", j.Bend, can.bend}, {"goes sideways", j.Side, can.side}, {"turns", j.Turn, can.turn}} {
		if !a.span.has(a.angle) {
			p.report("pose %d: %s %s %v degrees, want %v to %v", pose, name, a.what, a.angle, a.span.low, a.span.high)
		}
	}
}

// step checks the figures of one step, in every way it can be done.
func (c *poseChecker) step(r content.Routine, s content.Step) {
	texts := []string{s.ID}
	if s.Text != "" {
		texts = []string{s.Text}
	}
	for _, text := range s.TextBySpot {
		texts = append(texts, text)
	}
	spots := []string{s.Spot}
	if s.Spot == content.SpotChosen {
		spots = nil
		for _, spot := range c.lib.Spots {
			spots = append(spots, spot.ID)
		}
	}
	surfaces := r.Surfaces
	if len(surfaces) == 0 {
		surfaces = []content.Surface{content.Wall}
	}
	p := c.at("figures.json", r.ID, s.ID)
	seen := map[string]bool{}
	for _, text := range slices.Compact(slices.Sorted(slices.Values(texts))) {
		for _, spot := range spots {
			for _, on := range surfaces {
				for _, side := range []string{"left", "right"} {
					scene := content.Scene{Text: text, Spot: spot, Surface: on, Side: side, Position: s.Position}
					if name := c.names.Name(scene); !seen[name] {
						seen[name] = true
						c.scene(p, s, scene)
					}
				}
			}
		}
	}
}

// scene checks the figure of a step done in one way.
func (c *poseChecker) scene(p place, s content.Step, scene content.Scene) {
	name := c.names.Name(scene)
	bare := strings.TrimSuffix(name, "-"+scene.Side) // another side's name stays whole
	f, ok := c.figures[bare]
	if !ok || f.Sided != (bare != name) {
		p.report("figure %q of %+v is missing, want a file in poses", name, scene)
		return
	}
	c.used[bare] = true
	if oneSided := c.oneSided(s, scene); oneSided != f.Sided {
		p.report("figure %q has a side: %v, want %v as the step", bare, f.Sided, oneSided)
	}
	if scene.Spot != "" && (f.Press == nil || f.Press.Spot != scene.Spot || f.Press.On != scene.Surface) {
		p.report("figure %q presses %+v, want %s on the %s", bare, f.Press, scene.Spot, scene.Surface)
	}
	if s.Position != "" && !inPosition(f, s.Position) {
		p.report("figure %q is not in the position %s of the step", bare, s.Position)
	}
	if seconds, moves := c.names.Moving[bare]; moves && s.Repeats > 0 {
		if pace := float64(s.Move) / float64(s.Repeats); math.Abs(float64(seconds)-pace) > 0.35*pace {
			p.report("figure %q loops in %d seconds, want about the %.1f of the step", bare, seconds, pace)
		}
	}
}

// beside checks the pictures that stand beside others.
func (c *poseChecker) beside() {
	keys := slices.Collect(maps.Keys(c.names.Steps))
	for _, on := range []content.Surface{content.Wall, content.Floor} {
		keys = append(keys, string(on))
		for _, spot := range c.lib.Spots {
			keys = append(keys, spot.ID+"-"+string(on))
		}
	}
	for _, key := range slices.Sorted(maps.Keys(c.names.Beside)) {
		p := c.at("figures.json", "beside", key)
		if !slices.Contains(keys, key) {
			p.report("no step, surface or spot on a surface is named so")
		}
		for _, name := range c.names.Beside[key] {
			if f, ok := c.figures[name]; !ok || f.Sided {
				p.report("figure %q is missing, want one without a side in poses", name)
			}
			c.used[name] = true
		}
	}
}

// oneSided says whether a step, as done here, works one side at a time. A
// movement that changes side shows both in its loop.
func (c *poseChecker) oneSided(s content.Step, scene content.Scene) bool {
	if scene.Spot != "" {
		spot, _ := c.lib.Spot(scene.Spot)
		return !spot.Paired
	}
	return s.Sides != content.SidesNone && s.Kind != content.KindMove
}

// inPosition reports whether the body of a figure is in a position.
func inPosition(f poses.Figure, p content.Position) bool {
	if len(f.Poses) == 0 {
		return false
	}
	lean, roll := f.Poses[0].Lean, math.Abs(f.Poses[0].Roll)
	sits := slices.ContainsFunc(f.Rests, func(r poses.Rest) bool { return r.On == "seat" })
	knees := slices.ContainsFunc(f.Rests, func(r poses.Rest) bool { return strings.HasSuffix(r.Part, "knee") })
	switch p {
	case content.Back:
		return lean < -60 && roll < 40
	case content.Side:
		return lean < -45 && roll > 40
	case content.Kneel:
		return lean > 20 && knees
	case content.Sit:
		return sits
	}
	return math.Abs(lean) < 30 && !sits
}

// figureWords checks that the words of a picture name its side where it has
// one, and only there.
func (c *poseChecker) figureWords(name string, f poses.Figure) {
	if words := c.lib.Text.Figures[name]; words != "" && strings.Contains(words, "{side}") != f.Sided {
		c.at("text/en/figures.json", name).report("%q names a side: %v, want %v as its poses", words, !f.Sided, f.Sided)
	}
}

// moving checks that the list of moving figures is the truth.
func (c *poseChecker) moving() {
	for _, name := range slices.Sorted(maps.Keys(c.figures)) {
		moves := len(c.figures[name].Poses) > 1
		if moves != (c.names.Moving[name] > 0) {
			c.at("figures.json", "moving").report("%s listed: %v, want %v as its poses", name, !moves, moves)
		}
	}
}
