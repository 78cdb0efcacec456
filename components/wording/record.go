package wording

import (
	"cmp"
	"slices"
	"strconv"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// Record says in words what a record of a session holds.
type Record struct {
	Library *content.Library
	Record  diary.Record
}

func (w Record) text() *content.AftercareText { return &w.Library.Text.Flow.Aftercare }

// Compared says each rating before and after.
func (w Record) Compared() []string {
	text, before, after := w.text(), w.Record.Before, w.Record.After
	var lines []string
	line := func(phrase string, was, is *int) {
		if was != nil && is != nil {
			lines = append(lines, content.Fill(phrase, map[string]string{
				"thing": w.Library.ThingName(after.Thing), "before": strconv.Itoa(*was), "after": strconv.Itoa(*is),
				"most": strconv.Itoa(content.MaxRating),
			}))
		}
	}
	line(text.Pain, before.Pain, after.Pain)
	line(text.Ease, before.Ease, after.Ease)
	return lines
}

// Pressed says how long each side was really pressed.
func (w Record) Pressed() string {
	text := w.text()
	held := map[string]int{}
	for _, p := range w.Record.Parts {
		if p.Spot != "" {
			held[p.Side] += p.Held
		}
	}
	var words []string
	for _, side := range []session.Side{session.Left, session.Right, session.NoSide} {
		phrase := text.OnSide
		if side == session.NoSide {
			phrase = text.Midline
		}
		if n := held[string(side)]; n > 0 {
			words = append(words, content.Fill(phrase, map[string]string{
				"time": TimeWords(w.Library, n),
				"side": string(side),
			}))
		}
	}
	return Listed(w.Library, words...)
}

// Steps lists what was held or moved, with the time it really took.
func (w Record) Steps() []string {
	text := w.text()
	var lines []string
	for _, p := range w.Record.Parts {
		if p.Held == 0 {
			continue
		}
		phrase := text.Part
		if p.Held < p.Planned {
			phrase = text.PartOf
		}
		lines = append(lines, content.Fill(phrase, map[string]string{
			"place": w.place(p),
			"time":  TimeWords(w.Library, p.Held),
			"of":    TimeWords(w.Library, p.Planned),
		}))
	}
	return lines
}

// place names a part: "Side of the hip, left".
func (w Record) place(p diary.Part) string {
	title := w.name(p.Step, p.Spot)
	if p.Side == "" {
		return title
	}
	return content.Fill(w.Library.Text.Session.Player.Place, map[string]string{
		"title": title, "side": p.Side,
	})
}

func (w Record) name(step, spot string) string {
	r, _ := w.Library.Routine(w.Record.Routine)
	return cmp.Or(StepName(w.Library, r, step, spot, w.Record.Choices.Spot), spot, step)
}

// RoutineName names what was done; of another version by its id.
func RoutineName(lib *content.Library, id string) string {
	return cmp.Or(lib.Text.Routines[id].Title, id)
}

// A stepSpot is a step, and what it presses.
type stepSpot struct{ step, spot string }

// Names names steps, each once.
func (w Record) Names(steps []stepSpot) string {
	var names []string
	for _, s := range steps {
		names = append(names, w.name(s.step, s.spot))
	}
	return Listed(w.Library, AllOnce(names)...)
}

// Skipped returns the steps of which nothing was done on either side.
func (w Record) Skipped() []stepSpot {
	var skipped []stepSpot
	for _, p := range w.Record.Parts {
		begun := slices.ContainsFunc(w.Record.Parts, func(o diary.Part) bool { return o.Step == p.Step && o.Held > 0 })
		if !begun && p.Ending == string(session.Skipped) {
			skipped = append(skipped, stepSpot{p.Step, p.Spot})
		}
	}
	return skipped
}

// Changed returns the steps that were moved to a surface, or removed.
func (w Record) Changed(to content.Surface) []stepSpot {
	var changed []stepSpot
	for _, c := range w.Record.Changes {
		if c.To == to {
			changed = append(changed, stepSpot{c.Step, c.Spot})
		}
	}
	return changed
}
