package sessionpage

import (
	"net/url"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/store"
	"unknot/content"
)

// choicesAt returns the choices that a set-up begins with: the last ones, with
// the spot and the side that an address names, such as
// "#spot=side-of-hip&side=left". A host that adds to the fragment may have them
// in the query. What is not known there changes nothing.
func choicesAt(lib *content.Library, at *url.URL, c session.Choices) session.Choices {
	for _, part := range []string{at.RawQuery, at.Fragment} {
		named, _ := url.ParseQuery(part) // what cannot be read names nothing
		if spot, known := lib.Spot(named.Get("spot")); known {
			c.Spot = spot.ID
		}
		c.First = device.OneOf(session.Side(named.Get("side")), c.First, session.Left, session.Right)
	}
	return c
}

// remembered returns the settings of this device, with the choices that the
// address brings.
func (p *Page) remembered() device.Settings {
	s := store.LoadSettings(p.Device)
	s.Last = choicesAt(p.Library, p.ctx.Page().URL(), s.Last)
	return s
}
