package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/content"
)

// AboutPage is the idea, the doubts about it, every claim with its evidence,
// every source, and how privacy is kept.
type AboutPage struct {
	app.Compo

	Library *content.Library
}

func (p *AboutPage) OnPreRender(ctx app.Context) { p.head().set(ctx) }

func (p *AboutPage) head() head {
	text := p.Library.Text.Pages.About
	return pageHead(p.Library, text.Title, text.Description)
}

func (p *AboutPage) Render() app.UI {
	lib, text := p.Library, p.Library.Text.Pages.About
	return frame(lib, "/about/", text.Title,
		paragraph("lead", text.Lead...),
		section("idea", text.Idea, paragraph("", text.IdeaText...)),
		section("trial", text.Trial, paragraph("", text.TrialText...)),
		section("doubts", text.Doubts, paragraph("", text.DoubtsText...)),
		section("evidence", text.Evidence,
			paragraph("", text.EvidenceText...),
			p.claims(),
		),
		section("privacy", text.Privacy, paragraph("", text.PrivacyText...)),
		section("publish", text.Publish, ui.P().Body(
			ui.A().Attr("href", link("/publish/")).Text(text.PublishLink),
		)),
		section("credits", text.Credits,
			paragraph("", text.CreditsText...),
			ui.P().Body(
				app.Text(lib.Text.Pages.Site.Credit),
				app.Text(" "),
				ui.A().Attr("href", primerURL).Text(lib.Text.Pages.Site.CreditLink),
			),
		),
		section("sources", text.Sources, p.sources()),
	)
}

// claims lists what is claimed; breaks and comfort claim nothing.
func (p *AboutPage) claims() app.UI {
	var items []app.UI
	for _, claim := range p.Library.Evidence {
		if claim.Strength == content.NoneNeeded {
			continue
		}
		items = append(items, ui.Li().ID("claim-"+claim.ID).Class("claim").Body(
			strength(p.Library, claim.Strength),
			paragraph("evidence__text", p.Library.Text.Evidence.Claims[claim.ID]...),
			sourceLinks(p.Library, claim.Sources),
		))
	}
	return ui.Ul().Class("claims").Body(items...)
}

func (p *AboutPage) sources() app.UI {
	var items []app.UI
	for _, r := range p.Library.References {
		items = append(items, ui.Li().ID(sourceID(r.ID)).TabIndex(-1).Body(citation(p.Library, r)))
	}
	return ui.Ol().Class("sources__list").Body(items...)
}
