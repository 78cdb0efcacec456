package bodymap

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// listItem is one short word of several.
const listItem = `<li>$0</li>`

// found lists the spots that match, each with the reason why it is listed.
func (d *drawing) found(found []match) string {
	html, spots, titles, hurts := "", "", "", mapPlaces(0)
	for n := range found {
		f := &found[n]
		s := &d.lib.Spots[f.Spot]
		title, why := d.lib.SpotTitle(s.ID), ""
		if f.Lies {
			why = templated(`<p>$0</p>`, d.text.Lies)
		}
		if s.Offered {
			hurts |= f.Sends
			spots += " " + s.ID
			titles += templated(listItem, title)
		} else {
			why += templated(`<p>$0</p>`, d.text.Last)
		}
		html += templated(`<li class="match"><h4 class="match__title"><span class="match__number" aria-hidden="true">$0</span>$1</h4>@2@3@4</li>`,
			strconv.Itoa(n+1), title, d.chips(d.text.Sends, d.names(f.Sends, listItem)), why, d.ways(s, sideOfAll(d.m, f.Sends)))
	}
	if together := d.sessions(spots, sideOfAll(d.m, hurts), 2); together != "" {
		html = templated(`<ol class="matches">@0</ol><div class="these">@1<div class="actions">@2</div></div>`,
			html, d.chips(d.text.Together, titles), together)
	} else {
		html = `<ol class="matches">` + html + `</ol>`
	}
	return templated(`<h3>$0</h3>@1<button type="button" class="button" data-press="nothing">$2</button>`,
		d.text.Found, html, d.text.Clear)
}

// shown is the spot that was chosen on the map, and where it sends pain to.
func (d *drawing) shown(p mapPlace, to mapPlaces) string {
	s := &d.lib.Spots[p/2]
	return templated(`<h3>$0</h3><p>$1</p>@2@3`, d.spotName(p), strings.Join(d.lib.Text.Spots[s.ID].Where, " "),
		d.chips(d.text.Sends, d.names(to, listItem)), d.ways(s, p.side()))
}

// chips are short words under a label.
func (d *drawing) chips(label, items string) string {
	return templated(`<div class="chips"><p class="chips__label">$0</p><ul class="facts">@1</ul></div>`, label, items)
}

// ways leads on from one spot: to how it is pressed, and into a session.
func (d *drawing) ways(s *content.Spot, side session.Side) string {
	if s.Paired {
		side = session.NoSide
	}
	return templated(`<div class="actions">@0@1</div>`,
		d.way("", d.text.How, d.named(d.text.How, d.lib.SpotTitle(s.ID)), ui.SpotLink(s.ID), ""), d.sessions(" "+s.ID, side, 1))
}

// sessions are links to the routines that let a spot be chosen, or, of more
// than one spot, to those that press so many of them. Each spot has a space
// before it.
func (d *drawing) sessions(spots string, side session.Side, least int) string {
	html := ""
	if side == session.NoSide {
		side = "both"
	}
	for i := range d.lib.Routines {
		r := &d.lib.Routines[i]
		class, name, n := " button--main", d.named(d.text.These, d.lib.Text.Routines[r.ID].Title), 0
		words := name
		if least == 1 {
			class, words, name = "", d.text.One, d.named(d.text.One, d.lib.SpotTitle(spots[1:]))
		}
		for j := range r.Steps {
			spot := r.Steps[j].Spot
			if least == 1 && spot == content.SpotChosen || least > 1 && spot != "" && strings.Contains(spots+" ", " "+spot+" ") {
				n++
			}
		}
		if n >= least {
			html += d.way(class, words, name, ui.Link("/session/"+r.ID+"/"), r.ID+" "+string(side)+spots)
		}
	}
	return html
}

// way is a link with its words and its whole name. Press is what it says to
// BodyMap.tapped.
func (d *drawing) way(class, words, name, path, press string) string {
	return templated(`<a class="button$0" href="$1" aria-label="$2" data-press="$3">$4</a>`, class, path, name, press, words)
}

// named adds to the words of a link what it is for.
func (d *drawing) named(words, of string) string {
	return wording.Fill(d.lib.Text.Pages.Home.LinkLabel, "name", words, "routine", of)
}

// choose puts spots into the set-up of a routine, which begins with what was
// chosen last. There the person sees them, and can still change them.
func (m *BodyMap) choose(routine, side string, spots []string) {
	s := store.LoadSettings(m.Device)
	r, _ := m.Library.Routine(routine)
	chooseFor(&r, &s.Last, device.OneOf(session.Side(side), session.NoSide, session.Left, session.Right), spots)
	if err := store.SaveSettings(m.Device, s); err != nil {
		app.Log(err)
	}
}

// chooseFor makes choices those of a session that presses these spots and no
// others, the side that hurts first.
func chooseFor(r *content.Routine, c *session.Choices, side session.Side, spots []string) {
	c.First, c.Without, c.With = side, nil, nil
	for i := range r.Steps {
		step := &r.Steps[i]
		wanted := slices.Contains(spots, step.Spot)
		switch {
		case step.Spot == content.SpotChosen:
			c.Spot = spots[0]
		case step.Spot == "" || step.Optional != wanted:
		case wanted:
			c.With = append(c.With, step.ID)
		default:
			c.Without = append(c.Without, step.Spot)
		}
	}
}
