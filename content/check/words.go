package check

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"unknot/content"
)

// words reports words that are missing and words that nothing uses, then how
// each sentence is written.
func (c *checker) words() {
	t := c.lib.Text
	var routines, spots, signs, groups, numbers, claims, kit []string
	for _, r := range c.lib.Routines {
		routines = append(routines, r.ID)
		kit = append(kit, r.Kit...)
	}
	for _, s := range c.lib.Spots {
		spots = append(spots, s.ID)
		c.spotWords(s)
	}
	for _, s := range c.lib.Screening.Signs {
		signs = append(signs, s.ID)
		groups = append(groups, s.Group)
	}
	for _, n := range c.lib.Screening.Numbers {
		numbers = append(numbers, n.ID)
	}
	for _, e := range c.lib.Evidence {
		claims = append(claims, e.ID)
	}
	pair(c.at("text/en/routines.json"), t.Routines, routines...)
	pair(c.at("text/en/spots.json"), t.Spots, spots...)
	pair(c.at("text/en/steps.json"), t.Steps, slices.Sorted(maps.Keys(c.usedWords))...)
	c.regionWords()
	safety := "text/en/safety.json"
	pair(c.at(safety, "levels"), t.Safety.Levels, content.Emergency, content.SeeFirst, content.Book)
	pair(c.at(safety, "groups"), t.Safety.Groups, groups...)
	pair(c.at(safety, "signs"), t.Safety.Signs, signs...)
	pair(c.at(safety, "cautions"), t.Safety.Cautions, c.lib.Screening.Cautions...)
	pair(c.at(safety, "numbers"), t.Safety.Numbers, numbers...)
	evidence := "text/en/evidence.json"
	pair(c.at(evidence, "strengths"), t.Evidence.Strengths, content.Weak, content.WeakToModerate, content.Moderate, content.NoneNeeded)
	pair(c.at(evidence, "claims"), t.Evidence.Claims, claims...)
	pages := "text/en/pages.json"
	pair(c.at(pages, "stages"), t.Pages.Stages, content.StageWarm, content.StageLoosen, content.StagePress, content.StageMove, content.StageStretch, content.StageSteady, content.StageFinish)
	pair(c.at(pages, "positions"), t.Pages.Positions, content.Back, content.Kneel, content.Side, content.Sit, content.Stand, content.Lean)
	pair(c.at(pages, "kit"), t.Pages.Kit, kit...)
	pair(c.at("text/en/publish.json", "kit"), t.Publish.Kit, kit...)
	c.sentences()
}

// pair reports ids without words and words without an id.
func pair[K ~string, V any](p place, words map[K]V, ids ...K) {
	for i, id := range ids {
		if _, ok := words[id]; !ok && !slices.Contains(ids[:i], id) {
			p.report("no words for %q, want some", id)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(words)) {
		if !slices.Contains(ids, key) {
			p.report("nothing uses the words of %q, want them used or gone", key)
		}
	}
}

// halfway is a word of something to be done in the middle of a step.
var halfway = regexp.MustCompile(`(?i)\bhalf(-?way|-time)\b`)

// stepWords notes which words a step uses. A press of one named spot may go
// without: it takes the spot's.
func (c *checker) stepWords(at place, s content.Step) {
	key := s.Text
	if key == "" {
		key = s.ID
	}
	words, ok := c.lib.Text.Steps[key]
	if ok || s.Text != "" || s.Spot == "" || s.Spot == content.SpotChosen {
		c.usedWords[key] = true
	}
	for _, other := range s.Instead {
		c.usedWords[other.Text] = true
	}
	cue := s.Kind == content.KindWarm || s.Kind == content.KindHold && s.Hold >= content.HalfCueSeconds
	for _, sentence := range slices.Concat(words.Do, words.OnSide, words.Notice, words.Care) {
		if halfway.MatchString(sentence) && !cue {
			at.report("its words say halfway in %q, want a cue: warmth, or a hold of %d seconds", sentence, content.HalfCueSeconds)
		}
	}
	if s.Spot == "" && s.Sides == content.SidesBoth && len(s.TextBySpot) == 0 && !strings.Contains(strings.Join(words.OnSide, " "), "{side}") {
		at.report("its words do not say which side, want onSide with {side}")
	}
	if s.Spot == "" {
		for _, sentence := range slices.Concat(words.Do, words.OnSide, words.Notice, words.Care) {
			if strings.Contains(sentence, "{pressure}") || strings.Contains(sentence, "{hold}") {
				at.report("its words take {pressure} or {hold}, want a press")
			}
		}
	}
	if len(s.TextBySpot) == 0 {
		return
	}
	for _, spot := range c.lib.Spots {
		if _, ok := s.TextBySpot[spot.ID]; !ok {
			at.report("text_by_spot says nothing for %q, want words for every spot", spot.ID)
		}
	}
	spots := slices.Sorted(maps.Keys(s.TextBySpot))
	at.known("spot", spots, c.isSpot, "spots.json")
	for _, spot := range spots {
		c.usedWords[s.TextBySpot[spot]] = true
	}
}

// spotWords checks that a spot's words fit its data.
func (c *checker) spotWords(s content.Spot) {
	words, ok := c.lib.Text.Spots[s.ID]
	if !ok {
		return // reported with the words
	}
	at := c.at("text/en/spots.json", s.ID)
	pair(at.in("find"), words.Find, slices.Sorted(maps.Keys(s.Positions))...)
	if !strings.Contains(strings.Join(words.Press, " "), "{pressure}") {
		at.in("press").report("{pressure} is missing, want it in one sentence")
	}
}
