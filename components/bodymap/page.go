package bodymap

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/ui"
	"unknot/content"
)

// Page leads from where it hurts to the spots, and lists them: the ones to
// begin with, then the rest.
type Page struct {
	app.Compo

	Library *content.Library
	Device  device.Device
	Chosen  *Choice
}

func (p *Page) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Page) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

func (p *Page) head() ui.Head {
	text := &p.Library.Text.Pages.Spots
	return ui.PageHead(p.Library, text.Title, text.Description)
}

func (p *Page) Render() app.UI {
	text, words := p.Library.Text.Pages.Spots, p.Library.Text.Map
	return ui.Frame(p.Library, "/spots/", text.Title,
		ui.Paragraph("lead", text.Lead...),
		ui.TitledSection("find", words.Title,
			ui.Paragraph("", words.Lead...),
			&BodyMap{Library: p.Library, Device: p.Device, Chosen: p.Chosen},
			ui.Paragraph("", words.Honest...),
			ui.EvidenceDetails(p.Library, []string{content.PainMaps}, "map"),
		),
		ui.TitledSection("core", text.Core, p.spots(true)),
		ui.TitledSection("more", text.More,
			ui.P().Text(text.MoreText),
			p.spots(false),
		),
	)
}

func (p *Page) spots(core bool) app.UI {
	var items []app.UI
	for _, spot := range p.Library.Spots {
		if spot.Core != core {
			continue
		}
		words := p.Library.Text.Spots[spot.ID]
		items = append(items, ui.Li().Class("spot-card").Body(
			ui.H3().Class("spot-card__title").Body(
				ui.A().Class("spot-card__link").Attr("href", ui.SpotLink(spot.ID)).Text(words.Title),
			),
			ui.Paragraph("spot-card__where", words.Where...),
			ui.Chips(p.Library.Text.Map.Sends, p.regions(spot)),
		))
	}
	return ui.Ul().Class("spots").Body(items...)
}

// regions names where a spot is said to send pain, on either side.
func (p *Page) regions(spot content.Spot) []string {
	names := make([]string, len(spot.Refers))
	for i, id := range spot.Refers {
		names[i] = p.Library.RegionName(id)
	}
	return names
}
