package check

import (
	"fmt"
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
		at.known("region", s.Refers, c.isRegion, "bodymap.json")
		if !slices.Contains(s.Refers, s.Lies) {
			at.report("lies in %q, want one of the regions it refers to", s.Lies)
		}
		at.claims(s.Evidence)
	}
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
		oneOf(at.in("sign "+sign.ID), "level", sign.Level, content.Emergency, content.SeeFirst, content.Book)
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
