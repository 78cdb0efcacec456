package check

import (
	"fmt"
	"maps"
	"slices"

	"unknot/content"
)

// Cautions that no press, no warmth, no stretch and no hard hold may be left in with (clinical decision
// table; the ones it settles with "no", "not there" or "ask first").
var (
	neverPressWith   = []string{"blood-thinners", "thin-bones", "pregnant", "numb-skin", "broken-skin", "fresh-injury", "recent-surgery", "implant", "sleepy"}
	neverHeatWith    = []string{"pregnant", "numb-skin", "poor-circulation", "broken-skin", "patch", "fresh-injury", "recent-surgery", "sleepy"}
	neverStretchWith = []string{"fresh-injury", "recent-surgery"}
	neverHoldWith    = []string{"thin-bones", "after-birth", "poor-circulation", "fresh-injury", "leg-symptoms", "recent-surgery", "sleepy"}
)

// neverMoveWith are the moves and stretches that turn the back or bend the hip
// far, and the cautions that none of them may be left in with.
var neverMoveWith = map[string][]string{
	"knee-rolls":    {"fresh-injury", "new-hip", "recent-surgery"},
	"rock-back":     {"fresh-injury", "new-hip", "recent-surgery"},
	"knee-to-chest": {"new-hip"},
	"figure-four":   {"new-hip"},
	"easy-stretch":  {"new-hip"},
	"front-of-hip":  {"new-hip"},
}

func (c *checker) routine(r content.Routine) {
	at := c.at("routines/" + r.ID + ".json")
	at.date(r.Reviewed)
	at.between("minutes", r.Minutes, 1, content.MaxRoutineMinutes, "")
	at.between("about", r.About, r.Minutes+1, 2*r.Minutes, " minutes")
	at.known("kit", r.Kit, func(id string) bool {
		_, ok := c.lib.Text.Pages.Kit[id]
		return ok
	}, "text/en/pages.json")
	for _, s := range c.lib.Spots {
		if r.ChoosesSpot() {
			at.known("kit of "+s.ID, s.Kit, func(id string) bool { return slices.Contains(r.Kit, id) }, "the routine's kit")
		}
	}
	for _, s := range r.Surfaces {
		oneOf(at, "surface", s, content.Floor, content.Wall)
	}
	if len(r.Surfaces) > 0 && slices.Contains(r.Surfaces, content.Wall) && r.Surfaces[0] != content.Wall {
		at.report("first surface is %q, want %q, the safest", r.Surfaces[0], content.Wall)
	}
	total, floor := 0, false
	for i, s := range r.Steps {
		c.step(at.in(fmt.Sprintf("step %d (%s)", i+1, s.ID)), r, s)
		if s.Spot != "" && s.Kind == content.KindHold && s.Find == 0 && !found(r.Steps[:i], s) {
			at.report("step %d (%s) presses what no step before has looked for, want find", i+1, s.ID)
		}
		if s.Straight && i == 0 {
			at.report("step 1 (%s) is straight, want a step before it", s.ID)
		}
		if !s.Optional {
			total += s.Seconds
			floor = floor || s.Position == content.Back || s.Position == content.Kneel || s.Position == content.Side
		}
	}
	if total != r.Minutes*60 {
		at.report("steps last %d seconds in all, want %d for %d minutes", total, r.Minutes*60, r.Minutes)
	}
	if floor != r.Floor {
		at.report("floor is %t, want %t as its positions say", r.Floor, floor)
	}
	c.onSpot(at, r)
}

func (c *checker) step(at place, r content.Routine, s content.Step) {
	oneOf(at, "stage", s.Stage, content.StageWarm, content.StageLoosen, content.StagePress, content.StageMove, content.StageStretch, content.StageSteady, content.StageFinish)
	oneOf(at, "kind", s.Kind, content.KindWarm, content.KindFind, content.KindHold, content.KindMove, content.KindRest)
	oneOf(at, "sides", s.Sides, content.SidesNone, content.SidesBoth, content.SidesAlternate, content.SidesWorse, content.SidesOther)
	oneOf(at, "style", s.Style, "", content.Standard, content.Light)
	at.known("kit", s.Kit, func(id string) bool { return slices.Contains(r.Kit, id) }, "the routine's kit")
	at.cautions(s.Avoid)
	at.cautions(s.AvoidFloor)
	at.claims(s.Evidence)
	if s.Kind == content.KindWarm {
		at.avoids(s.Avoid, "warmth", neverHeatWith)
	}
	if s.Stage == content.StageStretch {
		at.avoids(s.Avoid, "stretching", neverStretchWith)
	}
	if s.Stage == content.StageSteady && s.Kind == content.KindHold {
		at.avoids(s.Avoid, "a hard hold", neverHoldWith)
	}
	at.avoids(s.Avoid, s.ID, neverMoveWith[s.ID])
	if _, ok := s.Instead["pregnant"]; s.Position == content.Back && !ok {
		at.avoids(s.Avoid, "lying on the back", []string{"pregnant"})
	}
	for _, caution := range slices.Sorted(maps.Keys(s.Instead)) {
		at.in("instead").cautions([]string{caution})
		oneOf(at.in("instead "+caution), "position", s.Instead[caution].Position, content.Back, content.Kneel, content.Side, content.Sit, content.Stand, content.Lean)
	}
	if s.Spot == "" {
		c.unpressed(at, s)
	} else {
		c.pressed(at, r, s)
	}
	c.stepWords(at, s)
	c.dose(at, s)
}

// unpressed checks what only a step without a spot may say.
func (c *checker) unpressed(at place, s content.Step) {
	if !(s.Stage == content.StagePress && s.Kind == content.KindRest) {
		oneOf(at, "position", s.Position, content.Back, content.Kneel, content.Side, content.Sit, content.Stand, content.Lean)
	}
	if s.Style != "" || len(s.AvoidFloor) > 0 || s.Find > 0 {
		at.report("style, avoid_floor or find without a spot, want a spot")
	}
}

// pressed checks a step that presses, or looks for, a spot.
func (c *checker) pressed(at place, r content.Routine, s content.Step) {
	if s.Spot != content.SpotChosen && !c.isSpot(s.Spot) {
		at.report("spot %q is unknown, want one in spots.json", s.Spot)
	}
	if s.Position != "" {
		at.report("position is %q, want none: the spot and the surface decide it", s.Position)
	}
	if len(r.Surfaces) == 0 {
		at.report("presses a spot in a routine with no surfaces, want at least 1")
	}
	if len(s.AvoidFloor) > 0 && !slices.Contains(r.Surfaces, content.Floor) {
		at.report("avoid_floor in a routine without the floor, want none")
	}
	for _, spot := range c.lib.Spots {
		for _, surface := range r.Surfaces {
			if _, ok := spot.Positions[surface]; !ok && (s.Spot == spot.ID || s.Spot == content.SpotChosen) {
				at.report("spot %q has no position on the %s, want one", spot.ID, surface)
			}
		}
	}
	at.avoids(s.Avoid, "pressing", neverPressWith)
	if s.Kind == content.KindHold && s.Find > 0 {
		at.between("find", s.Find, content.MinFindSeconds, content.MaxHoldSeconds, " seconds")
	}
	if s.Sides == content.SidesBoth {
		at.between("swap", s.Swap, content.MinSwapSeconds, content.MaxHoldSeconds, " seconds")
	}
}

// found reports whether one of some steps looked for what a step presses, on the
// same sides.
func found(before []content.Step, s content.Step) bool {
	return slices.ContainsFunc(before, func(b content.Step) bool {
		return b.Find > 0 && b.Spot == s.Spot && b.Sides == s.Sides
	})
}

// avoids reports cautions that a step must be removed for and is not.
func (p place) avoids(ids []string, what string, want []string) {
	for _, id := range want {
		if !slices.Contains(ids, id) {
			p.report("%s does not avoid %q, want it avoided", what, id)
		}
	}
}
