package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
)

// pressedSpots returns the spots and sides that were really pressed, each once.
func pressedSpots(m session.Model) []diary.SpotFelt {
	var spots []diary.SpotFelt
	seen := map[string]bool{}
	for _, act := range m.Acts {
		id := act.Spot + "-" + string(act.Side)
		if act.Spot != "" && act.Kind == session.Hold && act.Held > 0 && !seen[id] {
			seen[id] = true
			spots = append(spots, diary.SpotFelt{Spot: act.Spot, Side: string(act.Side)})
		}
	}
	return spots
}

// OnMount fetches the questions about the spots.
func (c *CheckOut) OnMount(ctx app.Context) { openKit(ctx, func() {}) }

// spotQuestions asks what each spot was like. They are folded: few will answer
// all of them.
func (c *CheckOut) spotQuestions() app.UI {
	questions := ""
	for _, s := range c.Pressed {
		questions += part("felt-"+s.Spot, "side", s.Side, "place", sideName(c.Library, s.Spot, s.Side))
	}
	if questions != "" {
		questions = part("spots-felt", "questions", questions)
	}
	return drawn(questions)
}

// said returns the spots of which anything was said.
func (c *CheckOut) said() []diary.SpotFelt {
	var said []diary.SpotFelt
	for _, s := range c.Pressed {
		id := s.Spot + "-" + s.Side
		s.Like = diary.Like(picked("like-" + id))
		spot, _ := c.Library.Spot(s.Spot)
		for _, region := range spot.Refers {
			if ticked(id + "-" + region) {
				s.Spread = append(s.Spread, region)
			}
		}
		if s.Like != "" || s.Spread != nil {
			said = append(said, s)
		}
	}
	return said
}
