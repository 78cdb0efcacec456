package content

import "slices"

// Routine returns a routine by id.
func (l *Library) Routine(id string) (Routine, bool) {
	for _, r := range l.Routines {
		if r.ID == id {
			return r, true
		}
	}
	return Routine{}, false
}

// ChoosesSpot reports whether the person picks what a routine presses.
func (r Routine) ChoosesSpot() bool {
	return slices.ContainsFunc(r.Steps, func(s Step) bool { return s.Spot == SpotChosen })
}

// Presses reports whether a routine presses a spot, or lets it be chosen.
func (r Routine) Presses(spot string) bool {
	return r.ChoosesSpot() || slices.ContainsFunc(r.Steps, func(s Step) bool { return s.Spot == spot })
}

// KitFor returns what a routine needs where a spot is chosen, or "" for all that
// any choice needs.
func (l *Library) KitFor(r Routine, chosen string) (kit []string) {
	for _, item := range r.Kit {
		all, own := true, chosen == ""
		for _, s := range l.Spots {
			if slices.Contains(s.Kit, item) {
				all, own = false, own || s.ID == chosen
			}
		}
		if all || own {
			kit = append(kit, item)
		}
	}
	return kit
}

// Spot returns a spot by id.
func (l *Library) Spot(id string) (Spot, bool) {
	for _, s := range l.Spots {
		if s.ID == id {
			return s, true
		}
	}
	return Spot{}, false
}

// SpotTitle names a spot, though it is offered no more: diaries still hold it.
func (l *Library) SpotTitle(id string) string {
	if words, ok := l.Text.Spots[id]; ok {
		return words.Title
	}
	return l.Text.Words.Withdrawn.Spots[id]
}

// RegionName names a region of the body, though the map shows it no more.
func (l *Library) RegionName(id string) string {
	if words, ok := l.Text.Words.Regions[id]; ok {
		return words.Name
	}
	return l.Text.Words.Withdrawn.Regions[id]
}

// ThingName names a hard thing in the words of the library. What a person typed
// stays as it is.
func (l *Library) ThingName(thing string) string {
	for _, t := range l.Text.Flow.CheckIn.Things {
		if t.ID == thing {
			return t.Name
		}
	}
	return thing
}

// EvidenceByID returns a piece of evidence by id.
func (l *Library) EvidenceByID(id string) (Evidence, bool) {
	for _, e := range l.Evidence {
		if e.ID == id {
			return e, true
		}
	}
	return Evidence{}, false
}

// Reference returns a source by id. The sources are the longest part and
// seldom read, so they are decoded when the first is asked for.
func (l *Library) Reference(id string) (Reference, bool) {
	if l.Need(DataReferences) != nil {
		return Reference{}, false // a test has made it impossible
	}
	for _, r := range l.References {
		if r.ID == id {
			return r, true
		}
	}
	return Reference{}, false
}

// StepTitle names a step by the key of its words, or by the spot that it
// presses where it has none of its own.
func (l *Library) StepTitle(text, spot string) string {
	if title := l.Text.Steps[text].Title; title != "" {
		return title
	}
	return l.SpotTitle(spot)
}

// Minutes returns the stated minutes of every routine, by its id.
func (l *Library) Minutes() map[string]int {
	minutes := map[string]int{}
	for _, r := range l.Routines {
		minutes[r.ID] = r.Minutes
	}
	return minutes
}
