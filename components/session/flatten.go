package session

import (
	"time"

	"unknot/content"
)

// flatten appends the segments of one step.
func (p *planner) flatten(step content.Step, s Segment, sides []Side) {
	alternate := step.Sides == content.SidesAlternate
	if !alternate {
		s.Side = sides[0]
	} else if step.Kind == content.KindHold {
		s.Side = sides[0]
		sides = sides[:1]
	} else {
		sides = []Side{NoSide} // one movement that goes from side to side
	}
	p.getReady(step, s)
	if step.Settle > 0 && !p.choices.Untimed {
		p.append(s, GetReady, step.Settle)
	}
	for i, side := range sides {
		if i > 0 {
			s.Part++
			s.Side = side
			p.swap(step, s)
		}
		if step.Find > 0 {
			p.append(s, Find, step.Find)
		}
		switch step.Kind {
		case content.KindHold:
			p.holds(step, s, alternate)
		case content.KindMove:
			s.Repeats, s.Out = step.Repeats, seconds(step.Out)
			if s.Repeats > 0 && s.Out == 0 {
				s.Out = seconds(step.Move) / time.Duration(2*s.Repeats)
			}
			p.append(s, Move, step.Move)
			s.Repeats, s.Out = 0, 0
		case content.KindWarm:
			p.append(s, Warm, step.Move)
		case content.KindRest:
			p.append(s, Rest, step.Move)
		}
	}
	if step.After > 0 {
		p.append(s, Rest, step.After)
	}
	p.position = s.Position
}

// getReady puts a wait or a count-in before a step. It waits at first and
// where a new position or the ball must be set up, unless the person chose
// otherwise. Without clocks only a press keeps its wait.
func (p *planner) getReady(step content.Step, s Segment) {
	last := len(p.plan.Segments) - 1
	if last >= 0 {
		p.part = p.plan.Segments[last].Part + 1
	}
	if step.Straight && last >= 0 {
		return
	}
	setUp := last < 0 || s.Spot != "" || (s.Position != "" && s.Position != p.position)
	switch {
	case p.choices.Untimed && last >= 0 && s.Spot == "":
		return
	case p.choices.Untimed, p.choices.Wait == WaitAlways, setUp && p.choices.Wait != WaitNever:
		p.append(s, GetReady, 0)
	case step.Settle > 0: // the dose has its own count-in
	default:
		p.append(s, GetReady, p.countIn())
	}
}

// swap gives time to change side: it waits where a ball must be moved, unless
// the person chose otherwise. Else it lasts as long as the dose says, or is a
// count-in outside the stated minutes.
func (p *planner) swap(step content.Step, s Segment) {
	length := step.Swap
	if length == 0 {
		length = p.countIn()
	}
	if p.choices.Wait == WaitAlways || s.Spot != "" && p.choices.Wait != WaitNever {
		length = 0
	}
	p.append(s, Swap, length)
}

// holds appends the sets of holds of one side, or of both in turn.
func (p *planner) holds(step content.Step, s Segment, alternate bool) {
	sets := step.Sets
	if len(sets) == 0 {
		sets = []int{1}
	}
	for _, n := range sets {
		s.Holds += n
	}
	first, n := s.Side, 0
	if alternate {
		s.Holds /= 2
	}
	for i, count := range sets {
		if i > 0 {
			p.between(s, Rest, step.Rests[i-1])
		}
		for h := range count {
			if alternate && n%2 == 1 {
				s.Side = Other(first)
			} else {
				s.Side = first
			}
			if h > 0 && alternate {
				p.between(s, Swap, step.Between)
			} else if h > 0 {
				p.between(s, Rest, step.Between)
			}
			n++
			s.Hold = n
			if alternate {
				s.Hold = (n + 1) / 2
			}
			p.append(s, Hold, step.Hold)
		}
	}
}

// between adds the time between two holds. Without clocks there is none: the
// tap that ends a hold is the time between.
func (p *planner) between(s Segment, kind Kind, length int) {
	if length > 0 && !p.choices.Untimed {
		p.append(s, kind, length)
	}
}

// append adds one segment; without clocks it has no length.
func (p *planner) append(s Segment, kind Kind, length int) {
	s.Kind = kind
	s.Part += p.part
	if !p.choices.Untimed {
		s.Length = seconds(length)
	}
	if kind != Hold {
		s.Hold, s.Holds = 0, 0
	}
	p.plan.Segments = append(p.plan.Segments, s)
}

func (p *planner) countIn() int { return int(countIn(p.choices) / time.Second) }

// countIn returns the chosen count-in, kept within what can be chosen.
func countIn(c Choices) time.Duration {
	return seconds(min(max(c.CountIn, MinCountIn), MaxCountIn))
}
