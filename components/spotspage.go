package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/ui"
	"unknot/content"
)

// SpotsPage leads from where it hurts to the spots, and lists them: the ones to
// begin with, then the rest.
type SpotsPage struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Chosen  *MapChoice
}

func (p *SpotsPage) OnPreRender(ctx app.Context) { p.head().set(ctx) }

func (p *SpotsPage) OnNav(ctx app.Context) { p.head().arrive(ctx) }

func (p *SpotsPage) head() head {
	text := p.Library.Text.Pages.Spots
	return pageHead(p.Library, text.Title, text.Description)
}

func (p *SpotsPage) Render() app.UI {
	text, words := p.Library.Text.Pages.Spots, p.Library.Text.Map
	return frame(p.Library, "/spots/", text.Title,
		paragraph("lead", text.Lead...),
		section("find", words.Title,
			paragraph("", words.Lead...),
			&BodyMap{Library: p.Library, Device: p.Device, Chosen: p.Chosen},
			paragraph("", words.Honest...),
			evidenceDetails(p.Library, []string{content.PainMaps}, "map"),
		),
		section("core", text.Core, p.spots(true)),
		section("more", text.More,
			ui.P().Text(text.MoreText),
			p.spots(false),
		),
	)
}

func (p *SpotsPage) spots(core bool) app.UI {
	var items []app.UI
	for _, spot := range p.Library.Spots {
		if spot.Core != core {
			continue
		}
		words := p.Library.Text.Spots[spot.ID]
		items = append(items, ui.Li().Class("spot-card").Body(
			ui.H3().Class("spot-card__title").Body(
				ui.A().Class("spot-card__link").Attr("href", spotLink(spot.ID)).Text(words.Title),
			),
			paragraph("spot-card__where", words.Where...),
			chips(p.Library.Text.Map.Sends, p.regions(spot)),
		))
	}
	return ui.Ul().Class("spots").Body(items...)
}

// regions names where a spot is said to send pain, on either side.
func (p *SpotsPage) regions(spot content.Spot) []string {
	names := make([]string, len(spot.Refers))
	for i, id := range spot.Refers {
		names[i] = p.Library.Text.Words.Regions[id].Name
	}
	return names
}

func spotLink(id string) string { return link("/spots/" + id + "/") }
