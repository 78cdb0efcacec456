package components

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/content"
)

// layers is the switch between the two layers of the map.
func (d *drawing) layers() string {
	text := d.text
	return templated(`<fieldset class="finder__layers"><legend class="visually-hidden">$0</legend><div class="question__row">`+
		`<label class="pick"><input class="pick__input" type="radio" name="layer" id="layer-hurts" checked><span class="pick__words">$1</span></label>`+
		`<label class="pick"><input class="pick__input" type="radio" name="layer" id="layer-press"><span class="pick__words">$2</span></label>`+
		`</div></fieldset>`, escaped(text.Show), escaped(text.Layers["hurts"]), escaped(text.Layers["press"]))
}

// found lists the spots that match, each with the reason why it is listed.
func (d *drawing) found(found []match) string {
	text := d.text
	html, sides := "", mapPlaces(0)
	var spots, titles []string
	for n, f := range found {
		s := &d.lib.Spots[f.Spot]
		why := d.chips(text.Sends, d.names(f.Sends))
		if f.Lies {
			why += `<p>` + escaped(text.Lies) + `</p>`
		}
		if s.Offered {
			sides |= f.Sends
			spots, titles = append(spots, s.ID), append(titles, d.lib.Text.Spots[s.ID].Title)
		} else {
			why += `<p>` + escaped(text.Last) + `</p>`
		}
		html += templated(`<li class="match"><h4 class="match__title"><span class="match__number" aria-hidden="true">$0</span>$1</h4>$2$3</li>`,
			strconv.Itoa(n+1), escaped(d.lib.Text.Spots[s.ID].Title), why, d.ways(s, sideOfAll(d.m, f.Sends)))
	}
	return templated(`<div class="found"><h3 id="found" tabindex="-1">$0</h3><ol class="matches">$1</ol>$2`+
		`<button type="button" class="button" data-press="">$3</button></div>`,
		escaped(text.Found), html, d.these(spots, titles, sideOfAll(d.m, sides)), escaped(text.Clear))
}

// shown is the spot that was chosen on the map, and where it sends pain to.
func (d *drawing) shown(p mapPlace, to mapPlaces) string {
	s := &d.lib.Spots[p/2]
	return templated(`<div class="found"><h3 id="found" tabindex="-1">$0</h3><p>$1</p>$2$3</div>`,
		escaped(d.spotName(p)), escaped(strings.Join(d.lib.Text.Spots[s.ID].Where, " ")),
		d.chips(d.text.Sends, d.names(to)), d.ways(s, p.side()))
}

// chips are short words under a label.
func (d *drawing) chips(label string, words []string) string {
	items := ""
	for _, w := range words {
		items += `<li>` + escaped(w) + `</li>`
	}
	return templated(`<div class="chips"><p class="chips__label">$0</p><ul class="facts">$1</ul></div>`, escaped(label), items)
}

// ways leads on from one spot: to how it is pressed, and into a session.
func (d *drawing) ways(s *content.Spot, side session.Side) string {
	text := d.text
	if s.Paired {
		side = session.NoSide
	}
	title := d.lib.Text.Spots[s.ID].Title
	html := d.way("button", text.How, title, spotLink(s.ID), "")
	for _, r := range d.lib.Routines {
		if choosesSpot(r) {
			html += d.way("button", text.One, title, link("/session/"+r.ID+"/"), pressData(r.ID, side, s.ID))
		}
	}
	return `<div class="actions">` + html + `</div>`
}

// these leads into the routines that press more than one of these spots.
func (d *drawing) these(spots, titles []string, side session.Side) string {
	html := ""
	for _, r := range d.lib.Routines {
		n := 0
		for _, step := range r.Steps {
			if slices.Contains(spots, step.Spot) {
				n++
			}
		}
		if n > 1 {
			html += d.way("button button--main", d.text.These, d.lib.Text.Routines[r.ID].Title, link("/session/"+r.ID+"/"), pressData(r.ID, side, spots...))
		}
	}
	if html == "" {
		return ""
	}
	return `<div class="these">` + d.chips(d.text.Together, titles) + `<div class="actions">` + html + `</div></div>`
}

// way is a link whose whole name adds what it is for.
func (d *drawing) way(class, words, of, path, press string) string {
	return templated(`<a class="$0" href="$1" aria-label="$2"$3>$4</a>`, class, path,
		escaped(fill(d.lib.Text.Pages.Home.LinkLabel, "name", words, "routine", of)), press, escaped(words))
}

// pressData is what a link says to BodyMap.tapped.
func pressData(routine string, side session.Side, spots ...string) string {
	if side == session.NoSide {
		side = "both"
	}
	return ` data-press="` + routine + " " + string(side) + " " + strings.Join(spots, " ") + `"`
}

// choose puts spots into the set-up of a routine, which begins with what was
// chosen last. There the person sees them, and can still change them.
func (m *BodyMap) choose(routine, side string, spots []string) {
	s := LoadSettings(m.Device)
	r, _ := m.Library.Routine(routine)
	s.Last = choicesFor(r, s.Last, oneOf(session.Side(side), session.NoSide, session.Left, session.Right), spots)
	if err := SaveSettings(m.Device, s); err != nil {
		app.Log(err)
	}
}

// choicesFor returns the choices of a session that presses these spots and no
// others, the side that hurts first.
func choicesFor(r content.Routine, last session.Choices, side session.Side, spots []string) session.Choices {
	last.First, last.Without, last.With = side, nil, nil
	for _, step := range r.Steps {
		wanted := slices.Contains(spots, step.Spot)
		switch {
		case step.Spot == content.SpotChosen:
			last.Spot = spots[0]
		case step.Spot != "" && step.Optional && wanted:
			last.With = append(last.With, step.ID)
		case step.Spot != "" && !step.Optional && !wanted:
			last.Without = append(last.Without, step.Spot)
		}
	}
	return last
}
