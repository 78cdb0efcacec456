package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"unknot/content"
)

func (p place) date(s string) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		p.report("reviewed is %q, want a date such as 2026-01-31", s)
	}
}

func (c *checker) styles() {
	for _, name := range []content.Style{content.Standard, content.Light, content.Gentle} {
		at := c.at("styles.json", string(name))
		style, ok := c.lib.Styles[name]
		if !ok {
			at.report("is missing, want it")
			continue
		}
		at.between("low", style.Low, 1, content.MaxPressure, " of 10")
		at.between("high", style.High, style.Low, content.MaxPressure, " of 10")
		at.between("hold", style.Hold, content.MinHoldSeconds, content.MaxHoldSeconds, " seconds")
	}
	for name := range c.lib.Styles {
		oneOf(c.at("styles.json"), "style", name, content.Standard, content.Light, content.Gentle)
	}
	standard, light, gentle := c.lib.Styles[content.Standard], c.lib.Styles[content.Light], c.lib.Styles[content.Gentle]
	if gentle.Hold > standard.Hold || gentle.High > light.High {
		c.at("styles.json", string(content.Gentle)).report("is %d seconds at %d of 10, want no longer than standard and no harder than light", gentle.Hold, gentle.High)
	}
}

// besideKidney is the spot that a kidney lies beside.
const besideKidney = "low-back-corner"

// neverSpotWith are the cautions that a spot of the hip may not be left in with:
// scars and the new joint lie there, or a sore nerve.
var neverSpotWith = map[string][]string{
	"top-of-buttock": {"new-hip"},
	"side-of-hip":    {"new-hip", "leg-symptoms"},
}

func (c *checker) spots() {
	for _, s := range c.lib.Spots {
		at := c.at("spots.json", s.ID)
		oneOf(at, "style", s.Style, "", content.Standard, content.Light)
		if s.MaxHold != 0 {
			at.between("max_hold", s.MaxHold, content.MinHoldSeconds, content.MaxHoldSeconds, " seconds")
		}
		if len(s.Positions) == 0 {
			at.report("no positions, want at least 1")
		}
		for surface, position := range s.Positions {
			oneOf(at, "surface", surface, content.Floor, content.Wall)
			oneOf(at, "position", position, content.Back, content.Kneel, content.Side, content.Sit, content.Stand, content.Lean)
		}
		at.cautions(s.Avoid)
		at.avoids(s.Avoid, "pressing there", neverSpotWith[s.ID])
		if s.ID == besideKidney && (s.Style != content.Light || s.MaxHold == 0 || s.MaxHold > c.lib.Styles[content.Standard].Hold) {
			at.report("is pressed %q for up to %d seconds, want light and no longer than standard: a kidney is near", s.Style, s.MaxHold)
		}
		at.known("region", s.Refers, c.isRegion, "bodymap.json")
		if !slices.Contains(s.Refers, s.Lies) {
			at.report("lies in %q, want one of the regions it refers to", s.Lies)
		}
		at.claims(s.Evidence)
	}
}

// gravest are signs that a change may make graver and never milder, with their
// levels (clinical review, part A).
var gravest = map[string]content.Level{
	"leg-getting-weaker":  content.Emergency,
	"unsteady-legs":       content.Emergency,
	"both-legs":           content.Emergency,
	"small-knock":         content.Emergency,
	"small-knock-tablets": content.Emergency,
	"chest-pain":          content.Emergency,
	"over-65-new-pain":    content.SeeFirst,
	"back-operation":      content.SeeFirst,
	"bone-break":          content.SeeFirst,
	"cancer":              content.SeeFirst,
	"band-pain":           content.SeeFirst,
	"side-to-groin":       content.SeeFirst,
	"under-16":            content.SeeFirst,
}

func (c *checker) screening() {
	s := c.lib.Screening
	at := c.at("screening.json")
	at.date(s.Reviewed)
	at.between("repeat_days", s.RepeatDays, 1, 60, "")
	at.between("lie_flat", s.LieFlat, 1, 40, " weeks")
	at.between("after_birth", s.AfterBirth, 6, 12, " weeks")
	at.cites(s.Sources)
	for _, sign := range s.Signs {
		in := at.in("sign " + sign.ID)
		oneOf(in, "level", sign.Level, content.Emergency, content.SeeFirst, content.Book)
		least, ok := gravest[sign.ID]
		if ok && sign.Level != least && sign.Level != content.Emergency {
			in.report("level is %q, want %q", sign.Level, least)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(gravest)) {
		if !slices.ContainsFunc(s.Signs, func(sign content.Sign) bool { return sign.ID == id }) {
			at.report("no sign %q, want it: it may not be dropped", id)
		}
	}
	for _, n := range s.Numbers {
		in := at.in("number " + n.ID)
		oneOf(in, "level", n.Level, content.Emergency, content.SeeFirst, content.Book)
		if n.Number == "" || strings.Trim(n.Number, "0123456789 ") != "" {
			in.report("number is %q, want digits", n.Number)
		}
		if !strings.HasPrefix(n.Source, "https://") {
			in.report("source is %q, want an address that begins with https://", n.Source)
		}
	}
	at.in("light").cautions(s.Light)
	for _, id := range s.Cautions {
		if !c.changesSomething(id) {
			at.in("caution " + id).report("removes or moves no step, want at least 1")
		}
	}
}

// changesSomething reports whether a caution removes or moves any step.
func (c *checker) changesSomething(caution string) bool {
	for _, r := range c.lib.Routines {
		for _, s := range r.Steps {
			if slices.Contains(s.Avoid, caution) || slices.Contains(s.AvoidFloor, caution) {
				return true
			}
		}
	}
	return slices.ContainsFunc(c.lib.Spots, func(s content.Spot) bool { return slices.Contains(s.Avoid, caution) })
}

func (c *checker) evidence() {
	for _, e := range c.lib.Evidence {
		at := c.at("evidence.json", e.ID)
		oneOf(at, "strength", e.Strength, content.Weak, content.WeakToModerate, content.Moderate, content.NoneNeeded)
		at.cites(e.Sources)
		if len(e.Sources) == 0 && e.Strength != content.NoneNeeded {
			at.report("no sources for %s evidence, want at least 1", e.Strength)
		}
		if !c.usedEvidence[e.ID] {
			at.report("no step and no spot uses it, want one")
		}
	}
}

func (c *checker) references() {
	c.at("reading.json").cites(c.lib.Reading)
	for i, r := range c.lib.References {
		at := c.at("references.json", r.ID)
		if r.ID == "" || r.Type == "" || r.Title == "" {
			c.at("references.json", fmt.Sprintf("reference %d (%s)", i+1, r.ID)).report("no id, type or title, want all three")
		}
		if r.DOI != "" && !strings.HasPrefix(r.DOI, "10.") {
			at.report("DOI is %q, want one that begins with 10.", r.DOI)
		}
		if r.URL != "" && !strings.HasPrefix(r.URL, "https://") {
			at.report("URL is %q, want one that begins with https://", r.URL)
		}
		if !c.usedSources[r.ID] {
			at.report("nothing cites it, want something")
		}
	}
}
