package aftercare

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
)

// PressedSpots returns the spots and sides that were really pressed, each once.
func PressedSpots(m session.Model) []diary.SpotFelt {
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

// spotQuestions asks what each spot was like. They are folded: few will answer
// all of them.
func (c *CheckOut) spotQuestions() app.UI {
	if len(c.Pressed) == 0 {
		return ui.Nothing()
	}
	var questions []app.UI
	for _, s := range c.Pressed {
		questions = append(questions, c.spotQuestion(s.Spot, s.Side))
	}
	return ui.Fold("spots-felt", c.Library.Text.Diary.Spots.Title, questions...)
}

func (c *CheckOut) spotQuestion(spot, side string) app.UI {
	text, id, said := c.Library.Text.Diary.Spots, spot+"-"+side, c.saidOf(spot, side)
	var likes, regions []app.UI
	for _, like := range []diary.Like{diary.GoodAche, diary.Nothing, diary.TooMuch} {
		likes = append(likes, ui.Pick(id+"-"+string(like), "like-"+id, text.Likes[string(like)], said.Like == like,
			func() { c.like(spot, side, like) }))
	}
	for _, region := range c.refers(spot) {
		regions = append(regions, ui.Tick(id+"-"+region, c.Library.RegionName(region),
			slices.Contains(said.Spread, region), func() { c.flipSpread(spot, side, region) }))
	}
	return ui.Question("like-"+id, wording.SideName(c.Library, spot, side),
		ui.InRow(likes...),
		ui.Fold("spread-"+id, text.Spread, ui.Box("question__wrap", regions...)),
	)
}

// refers returns the regions that a spot is said to send pain to.
func (c *CheckOut) refers(spot string) []string {
	s, _ := c.Library.Spot(spot)
	return s.Refers
}

// saidOf returns what was said of a spot so far.
func (c *CheckOut) saidOf(spot, side string) diary.SpotFelt {
	for _, s := range c.Answers.Spots {
		if s.Spot == spot && s.Side == side {
			return s
		}
	}
	return diary.SpotFelt{Spot: spot, Side: side}
}

func (c *CheckOut) like(spot, side string, like diary.Like) {
	said := c.saidOf(spot, side)
	said.Like = like
	c.say(said)
}

func (c *CheckOut) flipSpread(spot, side, region string) {
	said := c.saidOf(spot, side)
	spread := ui.Flipped(said.Spread, region)
	said.Spread = nil // in the order in which they are asked
	for _, id := range c.refers(spot) {
		if slices.Contains(spread, id) {
			said.Spread = append(said.Spread, id)
		}
	}
	c.say(said)
}

// say keeps what is now said of a spot, beside what was said of the others. One
// of which nothing is said any more is left out.
func (c *CheckOut) say(now diary.SpotFelt) {
	var all []diary.SpotFelt
	for _, s := range c.Pressed {
		said := c.saidOf(s.Spot, s.Side)
		if s.Spot == now.Spot && s.Side == now.Side {
			said = now
		}
		if said.Like != "" || len(said.Spread) > 0 {
			all = append(all, said)
		}
	}
	c.Answers.Spots = all
	c.Flow.Answered(c.Answers)
}
