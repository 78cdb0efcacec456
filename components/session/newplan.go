package session

import (
	"fmt"
	"slices"
	"time"

	"unknot/content"
)

// NewPlan flattens a routine into segments, as the choices say. A caution
// removes the steps that avoid it, and the plan lists what was removed and
// why. It returns an error where the choices do not fit the routine, or leave
// nothing to do.
//
// Getting ready is outside a routine's stated minutes: it is as long as the
// person needs.
func NewPlan(r content.Routine, spots []content.Spot, styles map[content.Style]content.Press, c Choices) (Plan, error) {
	p := planner{
		choices: c,
		styles:  styles,
		surface: c.Surface,
		plan:    Plan{Routine: r.ID, Choices: c, Light: styles[content.Light]},
	}
	if _, ok := styles[c.Style]; !ok && c.Style != "" || !slices.Contains([]Side{NoSide, Left, Right}, c.First) {
		return Plan{}, fmt.Errorf("session: routine %q: style is %q, first %q, want known ones", r.ID, c.Style, c.First)
	}
	if len(r.Surfaces) > 0 && p.surface == "" {
		p.surface = r.Surfaces[0]
	}
	if len(r.Surfaces) > 0 && !slices.Contains(r.Surfaces, p.surface) {
		return Plan{}, fmt.Errorf("session: routine %q: surface is %q, want one of %v", r.ID, p.surface, r.Surfaces)
	}
	steps := ordered(r.Steps, c.Sooner)
	if p.surface == content.Floor {
		steps = afterLoosening(steps)
	}
	removed := false
	for _, step := range steps {
		if step.Optional && !slices.Contains(c.With, step.ID) {
			continue
		}
		if step.Straight && removed {
			continue // it only makes sense after the step before
		}
		spot, err := findSpot(spots, step.Spot, c.Spot)
		if err != nil {
			return Plan{}, fmt.Errorf("session: routine %q: step %q: %w", r.ID, step.ID, err)
		}
		removed = !p.add(step, spot, slices.Contains(r.Surfaces, content.Wall))
	}
	if len(p.plan.Segments) == 0 {
		return Plan{}, fmt.Errorf("session: routine %q: no step is left, want at least 1", r.ID)
	}
	return p.plan, nil
}

// A planner builds a plan step by step.
type planner struct {
	choices  Choices
	styles   map[content.Style]content.Press
	surface  content.Surface
	position content.Position // of the step before
	part     int              // of the step being planned
	plan     Plan
}

// findSpot returns the spot a step presses, or the zero Spot where it presses
// none.
func findSpot(spots []content.Spot, id, chosen string) (content.Spot, error) {
	if id == "" {
		return content.Spot{}, nil
	}
	if id == content.SpotChosen {
		id = chosen
	}
	for _, s := range spots {
		if s.ID == id {
			return s, nil
		}
	}
	return content.Spot{}, fmt.Errorf("spot is %q, want a known spot", id)
}

// add plans one step. It reports false where the choices removed it.
func (p *planner) add(step content.Step, spot content.Spot, wall bool) bool {
	change := Change{Step: step.ID, Spot: spot.ID}
	if spot.ID != "" && (p.choices.Dose == NoPress || slices.Contains(p.choices.Without, spot.ID)) {
		return p.remove(change)
	}
	if step.Sides == content.SidesOther && (p.choices.OneSide || spot.Paired) {
		return false // there is no other side to do
	}
	if change.Caution = p.caution(step.Avoid, spot.Avoid); change.Caution != "" {
		return p.remove(change)
	}
	for _, c := range p.choices.Cautions {
		if other, ok := step.Instead[c]; ok {
			step.Text, step.Position = other.Text, other.Position
		}
	}
	segment := Segment{Step: step.ID, Stage: step.Stage, Text: textOf(step, p.choices.Spot), Spot: spot.ID, Position: step.Position}
	if spot.ID != "" {
		segment.Surface = p.surface
		if c := p.caution(step.AvoidFloor); c != "" && p.surface == content.Floor {
			change.Caution = c
			if !wall {
				return p.remove(change)
			}
			change.To, segment.Surface = content.Wall, content.Wall
			p.plan.Changes = append(p.plan.Changes, change)
		}
		segment.Position = spot.Positions[segment.Surface]
	}
	p.plan.Steps++
	segment.Number = p.plan.Steps
	p.press(&step, &segment, spot)
	p.flatten(step, segment, p.sides(step, spot))
	return true
}

func (p *planner) remove(c Change) bool {
	p.plan.Changes = append(p.plan.Changes, c)
	return false
}

// caution returns the first of the person's cautions that stands in a list.
func (p *planner) caution(lists ...[]string) string {
	for _, c := range p.choices.Cautions {
		for _, list := range lists {
			if slices.Contains(list, c) {
				return c
			}
		}
	}
	return ""
}

func textOf(step content.Step, chosen string) string {
	if text, ok := step.TextBySpot[chosen]; ok {
		return text
	}
	if step.Text != "" {
		return step.Text
	}
	return step.ID
}

// press sets how hard and how long a press is. The person's style turns every
// standard hold into a light one, never the other way. A gentle press and half
// a dose are never longer than what they take the place of: after a session
// that hurt, longer would be more of the same.
func (p *planner) press(step *content.Step, segment *Segment, spot content.Spot) {
	if spot.ID == "" {
		return
	}
	style := content.Standard
	switch {
	case step.Style != "":
		style = step.Style
	case spot.Style != "":
		style = spot.Style
	case p.choices.Style == content.Light:
		style = content.Light
		if step.Hold > 0 {
			step.Hold = p.styles[content.Light].Hold
		}
	}
	if p.choices.Style == content.Gentle || p.choices.Dose == HalfDose {
		style = content.Gentle
		step.Hold = min(step.Hold, p.styles[content.Gentle].Hold)
	}
	if p.choices.Dose == HalfDose {
		step.Hold = min(step.Hold, content.MinHoldSeconds)
	}
	segment.Press = p.styles[style]
	most := content.MaxHoldSeconds
	if spot.MaxHold > 0 {
		most = min(most, spot.MaxHold)
	}
	if style == content.Gentle && step.Hold > 0 { // nor can it be made longer on the way
		most = min(most, step.Hold)
	}
	step.Hold = min(step.Hold, most)
	segment.Press.Hold = step.Hold
	segment.Ceiling = seconds(most)
}

// sides returns the sides of a step in order. One side alone is for pressing
// and stretching: steady holds are kept even.
func (p *planner) sides(step content.Step, spot content.Spot) []Side {
	first := p.choices.First
	if first == NoSide {
		first = Left
	}
	switch {
	case spot.Paired || step.Sides == content.SidesNone:
		return []Side{NoSide}
	case step.Sides == content.SidesWorse:
		return []Side{first}
	case step.Sides == content.SidesOther:
		return []Side{Other(first)}
	case step.Sides == content.SidesBoth && p.choices.OneSide &&
		(step.Stage == content.StagePress || step.Stage == content.StageStretch):
		return []Side{first}
	}
	return []Side{first, Other(first)}
}

// Other returns the other side; neither stays neither.
func Other(s Side) Side {
	switch s {
	case Left:
		return Right
	case Right:
		return Left
	}
	return NoSide
}

func seconds(n int) time.Duration { return time.Duration(n) * time.Second }
