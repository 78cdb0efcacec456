package setup

import (
	"slices"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/visit"
	"unknot/content"
)

// StartChoices returns the choices a session begins with: those of the last
// one as far as they fit this routine, else the gentlest.
func StartChoices(lib *content.Library, r content.Routine, s device.Settings) session.Choices {
	last := s.Last
	c := session.Choices{
		Style:    device.OneOf(last.Style, content.Standard, content.Light, content.Gentle),
		First:    device.OneOf(last.First, session.NoSide, session.Left, session.Right),
		Surface:  device.OneOf(last.Surface, firstOf(r.Surfaces), r.Surfaces...),
		Untimed:  last.Untimed,
		Cautions: slices.Clone(s.Cautions),
		CountIn:  s.CountIn,
		Wait:     s.Wait,
	}
	if mustBeLight(lib, s.Cautions) != "" {
		c.Style = content.Gentle
	}
	c.OneSide = last.OneSide && c.First != session.NoSide
	for _, step := range r.Steps {
		if step.Optional && slices.Contains(last.With, step.ID) {
			c.With = append(c.With, step.ID)
		}
		if slices.Contains(last.Without, step.Spot) && !slices.Contains(c.Without, step.Spot) {
			c.Without = append(c.Without, step.Spot)
		}
	}
	c.Spot = last.Spot
	return fitSpot(lib, r, c)
}

// Begins returns the choices that a session begins with: those of the last one
// as far as they fit this routine and what the diary holds.
func Begins(lib *content.Library, r content.Routine, s device.Settings, book diary.Book) session.Choices {
	return fitSpot(lib, r, visit.AfterBad(lib, r, book, StartChoices(lib, r, s)))
}

// fitSpot makes the chosen spot one that may be pressed, where one is chosen.
func fitSpot(lib *content.Library, r content.Routine, c session.Choices) session.Choices {
	if !r.ChoosesSpot() {
		c.Spot = ""
		return c
	}
	spots := fittingSpots(lib, r, c)
	c.Spot = device.OneOf(c.Spot, firstOf(spots), spots...)
	return c
}

// mustBeLight returns the first caution with which every press is a light one,
// or "".
func mustBeLight(lib *content.Library, cautions []string) string {
	for _, id := range cautions {
		if slices.Contains(lib.Screening.Light, id) {
			return id
		}
	}
	return ""
}

func firstOf[T any](list []T) (first T) {
	if len(list) > 0 {
		first = list[0]
	}
	return first
}

// fittingSpots returns the spots that may be chosen: those of which a press is
// left with the person's cautions, and all of them where none is.
func fittingSpots(lib *content.Library, r content.Routine, c session.Choices) []string {
	var all, fitting []string
	for _, spot := range lib.Spots {
		all = append(all, spot.ID)
		c.Spot = spot.ID
		if plan, err := session.NewPlan(r, lib.Spots, lib.Styles, c); err == nil && plan.Presses() {
			fitting = append(fitting, spot.ID)
		}
	}
	if len(fitting) == 0 {
		return all
	}
	return fitting
}
