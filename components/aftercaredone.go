package components

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// done says what was really done, short first, then step by step.
func (a *Aftercare) done() []app.UI {
	text := a.text()
	body := []app.UI{a.ratings()}
	line := func(phrase, key, words string) {
		if words != "" {
			body = append(body, ui.P().Text(content.Fill(phrase, map[string]string{key: words})))
		}
	}
	line(text.Pressed, "time", a.pressed())
	line(text.Skipped, "steps", a.names(a.skipped()))
	line(text.LeftOut, "steps", a.names(a.changed("")))
	line(text.Moved, "steps", a.names(a.changed(content.Wall)))
	steps := a.steps()
	if len(steps) == 0 {
		return append(body, ui.P().Text(text.Nothing))
	}
	return append(body, fold("done-all", text.All, list("plain-list", steps)))
}

// pressed says how long each side was really pressed.
func (a *Aftercare) pressed() string {
	text := a.text()
	held := map[string]int{}
	for _, p := range a.Record.Parts {
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
				"time": timeWords(a.Library, n),
				"side": a.Library.Text.Session.Player.OfSide[string(side)],
			}))
		}
	}
	return strings.Join(words, ", ")
}

// steps lists what was held or moved, with the time it really took.
func (a *Aftercare) steps() []string {
	text := a.text()
	var lines []string
	for _, p := range a.Record.Parts {
		if p.Held == 0 {
			continue
		}
		phrase := text.Part
		if p.Held < p.Planned {
			phrase = text.PartOf
		}
		lines = append(lines, content.Fill(phrase, map[string]string{
			"place": a.place(p),
			"time":  timeWords(a.Library, p.Held),
			"of":    timeWords(a.Library, p.Planned),
		}))
	}
	return lines
}

// place names a part: "Side of the hip, left".
func (a *Aftercare) place(p diary.Part) string {
	title := a.name(p.Step, p.Spot)
	if p.Side == "" {
		return title
	}
	return content.Fill(a.Library.Text.Session.Player.Place, map[string]string{
		"title": title, "side": a.Library.Text.Session.Player.OfSide[p.Side],
	})
}

func (a *Aftercare) name(step, spot string) string {
	r, _ := a.Library.Routine(a.Record.Routine)
	return stepName(a.Library, r, step, spot, a.Record.Choices.Spot)
}

// A stepSpot is a step, and what it presses.
type stepSpot struct{ step, spot string }

// names names steps, each once.
func (a *Aftercare) names(steps []stepSpot) string {
	var names []string
	for _, s := range steps {
		names = append(names, a.name(s.step, s.spot))
	}
	return strings.Join(allOnce(names), ", ")
}

// skipped returns the steps of which nothing was done on either side.
func (a *Aftercare) skipped() []stepSpot {
	var skipped []stepSpot
	for _, p := range a.Record.Parts {
		begun := slices.ContainsFunc(a.Record.Parts, func(o diary.Part) bool { return o.Step == p.Step && o.Held > 0 })
		if !begun && p.Ending == string(session.Skipped) {
			skipped = append(skipped, stepSpot{p.Step, p.Spot})
		}
	}
	return skipped
}

// changed returns the steps that were moved to a surface, or removed.
func (a *Aftercare) changed(to content.Surface) []stepSpot {
	var changed []stepSpot
	for _, c := range a.Record.Changes {
		if c.To == to {
			changed = append(changed, stepSpot{c.Step, c.Spot})
		}
	}
	return changed
}

// stepName names a step of a routine for people, after the spot it presses
// where it has no words of its own. Chosen is the spot the person picked.
func stepName(lib *content.Library, r content.Routine, id, spot, chosen string) string {
	i := slices.IndexFunc(r.Steps, func(s content.Step) bool { return s.ID == id })
	if i < 0 {
		return lib.Text.Spots[spot].Title
	}
	text, ok := r.Steps[i].TextBySpot[chosen]
	if !ok {
		text = textKey(r.Steps[i])
	}
	return stepTitle(lib, session.Segment{Text: text, Spot: spot})
}
