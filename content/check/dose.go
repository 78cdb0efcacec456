package check

import "unknot/content"

// dose checks the numbers of one step: its limits, and that they add up.
func (c *checker) dose(at place, s content.Step) {
	for _, n := range []struct {
		what string
		n    int
	}{
		{"seconds", s.Seconds}, {"settle", s.Settle}, {"find", s.Find}, {"hold", s.Hold}, {"between", s.Between},
		{"swap", s.Swap}, {"after", s.After}, {"move", s.Move}, {"repeats", s.Repeats}, {"out", s.Out},
	} {
		if n.n < 0 {
			at.report("%s is %d, want 0 or more", n.what, n.n)
		}
	}
	switch s.Kind {
	case content.KindHold:
		c.hold(at, s)
	case content.KindFind:
		at.between("find", s.Find, content.MinFindSeconds, content.MaxHoldSeconds, " seconds")
	case content.KindWarm:
		at.between("move", s.Move, 1, content.MaxHeatSeconds, " seconds")
	default:
		at.between("move", s.Move, 1, content.MaxRoutineMinutes*60, " seconds")
	}
	if s.Kind != content.KindHold && (s.Hold > 0 || len(s.Sets) > 0 || len(s.Rests) > 0 || s.Between > 0) {
		at.report("hold, sets, rests or between in a step of kind %q, want kind %q", s.Kind, content.KindHold)
	}
	if (s.Kind == content.KindHold || s.Kind == content.KindFind) && s.Move > 0 {
		at.report("move is %d seconds in a step of kind %q, want 0", s.Move, s.Kind)
	}
	if s.Swap > 0 && s.Sides != content.SidesBoth {
		at.report("swap is %d seconds with sides %q, want sides %q", s.Swap, s.Sides, content.SidesBoth)
	}
	c.pace(at, s)
	if sum := length(s); sum != s.Seconds {
		at.report("parts last %d seconds in all, want the stated %d", sum, s.Seconds)
	}
}

// hold checks holds and their sets.
func (c *checker) hold(at place, s content.Step) {
	low := 1
	if s.Spot != "" {
		low = content.MinHoldSeconds
	}
	at.between("hold", s.Hold, low, content.MaxHoldSeconds, " seconds")
	holds := 0
	for _, n := range s.Sets {
		at.between("set", n, 1, 10, " holds")
		holds += n
	}
	if s.Sides == content.SidesAlternate && holds%2 != 0 {
		at.report("sets have %d holds in all, want as many left as right", holds)
	}
	if want := max(len(s.Sets)-1, 0); len(s.Rests) != want {
		at.report("%d rests for %d sets, want %d", len(s.Rests), len(s.Sets), want)
	}
}

// pace checks paced repetitions.
func (c *checker) pace(at place, s content.Step) {
	if s.Repeats == 0 {
		if s.Out > 0 {
			at.report("out is %d seconds without repeats, want repeats", s.Out)
		}
		return
	}
	if s.Kind != content.KindMove {
		at.report("repeats in a step of kind %q, want kind %q", s.Kind, content.KindMove)
		return
	}
	if s.Move < s.Repeats*content.MinRepeatSeconds || s.Move > s.Repeats*content.MaxRepeatSeconds {
		at.report("%d repeats in %d seconds, want %d to %d seconds each", s.Repeats, s.Move, content.MinRepeatSeconds, content.MaxRepeatSeconds)
	}
	if s.Out*s.Repeats >= s.Move && s.Out > 0 {
		at.report("out is %d seconds of a repetition, want less than the whole", s.Out)
	}
}

// length returns how long the parts of a step last, as Step describes them.
func length(s content.Step) int {
	side := s.Find + s.Move + holdsLength(s)
	sum := s.Settle + side + s.After
	if s.Sides == content.SidesBoth {
		sum += s.Swap + side
	}
	return sum
}

func holdsLength(s content.Step) int {
	sets := s.Sets
	if len(sets) == 0 {
		sets = []int{1}
	}
	sum := 0
	for _, n := range sets {
		sum += n*s.Hold + (n-1)*s.Between
	}
	for _, rest := range s.Rests {
		sum += rest
	}
	return sum
}

// onSpot checks how long a routine presses each spot at most, both sides
// together: every optional step taken, and every hold in the style that holds
// longest.
func (c *checker) onSpot(at place, r content.Routine) {
	for _, spot := range c.lib.Spots {
		sum := 0
		for _, s := range r.Steps {
			if s.Kind == content.KindHold && (s.Spot == spot.ID || s.Spot == content.SpotChosen) {
				sum += c.pressing(s, spot)
			}
		}
		if sum > content.MaxOnSpotSeconds {
			at.report("spot %q is pressed for up to %d seconds, want at most %d", spot.ID, sum, content.MaxOnSpotSeconds)
		}
	}
}

// pressing returns the longest a step may press a spot.
func (c *checker) pressing(s content.Step, spot content.Spot) int {
	hold, most := s.Hold, content.MaxHoldSeconds
	if s.Style == "" && spot.Style == "" {
		for _, style := range c.lib.Styles {
			hold = max(hold, style.Hold)
		}
	}
	if spot.MaxHold > 0 {
		most = spot.MaxHold
	}
	s.Hold = min(hold, most)
	s.Between, s.Rests = 0, nil
	sum := holdsLength(s)
	if s.Sides == content.SidesBoth && !spot.Paired {
		sum *= 2
	}
	return sum
}
