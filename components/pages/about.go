package pages

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// About is the idea, the doubts about it, every claim with its evidence,
// every source, and how privacy is kept.
type About struct {
	app.Compo

	Library *content.Library
}

func (p *About) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *About) head() ui.Head {
	text := &p.Library.Text.Pages.About
	return ui.PageHead(p.Library, text.Title, text.Description)
}

func (p *About) Render() app.UI {
	lib, text := p.Library, p.Library.Text.Pages.About
	return ui.Frame(lib, "/about/", text.Title,
		ui.Paragraph("lead", text.Lead...),
		ui.Box("columns",
			ui.TitledSection("checked", text.Checked, ui.Unchecked(lib)),
			ui.TitledSection("idea", text.Idea, ui.Paragraph("", text.IdeaText...), ui.SourceLinks(lib, sourcesOf(lib, "common-spots"))),
			ui.TitledSection("trial", text.Trial, ui.Paragraph("", text.TrialText...)),
			ui.TitledSection("doubts", text.Doubts, ui.Paragraph("", text.DoubtsText...), ui.SourceLinks(lib, sourcesOf(lib, content.PainMaps, "finding"))),
		),
		ui.TitledSection("evidence", text.Evidence,
			ui.Paragraph("", text.EvidenceText...),
			p.claims(),
		),
		ui.Box("columns",
			ui.TitledSection("reading", text.Reading, ui.Paragraph("", text.ReadingText...), p.reading()),
			ui.TitledSection("privacy", text.Privacy, ui.Paragraph("", text.PrivacyText...)),
			ui.TitledSection("publish", text.Publish, ui.P().Body(
				ui.A().Attr("href", ui.Link("/publish/")).Text(text.PublishLink),
			)),
			ui.TitledSection("credits", text.Credits,
				ui.Paragraph("", text.CreditsText...),
				ui.P().Body(
					app.Text(lib.Text.Pages.Site.Credit),
					app.Text(" "),
					ui.A().Attr("href", ui.PrimerURL).Text(lib.Text.Pages.Site.CreditLink),
				),
			),
		),
		ui.TitledSection("sources", text.Sources, p.sources()),
	)
}

// claims lists what is claimed; breaks and comfort claim nothing.
func (p *About) claims() app.UI {
	var items []app.UI
	for _, claim := range p.Library.Evidence {
		if claim.Strength == content.NoneNeeded {
			continue
		}
		items = append(items, ui.Li().ID("claim-"+claim.ID).Class("claim").Body(
			ui.Strength(p.Library, claim),
			ui.Paragraph("evidence__text", p.Library.Text.Evidence.Claims[claim.ID]...),
			ui.SourceLinks(p.Library, claim.Sources),
		))
	}
	return ui.Ul().Class("claims").Body(items...)
}

// sourcesOf returns the sources of some claims, each once.
func sourcesOf(lib *content.Library, claims ...string) []string {
	var ids []string
	for _, id := range claims {
		claim, _ := lib.EvidenceByID(id)
		ids = append(ids, claim.Sources...)
	}
	return wording.AllOnce(ids)
}

// reading lists where to read more.
func (p *About) reading() app.UI {
	var items []app.UI
	for _, id := range p.Library.Reading {
		r, _ := p.Library.Reference(id)
		items = append(items, ui.Li().Body(ui.Citation(p.Library, r)))
	}
	return ui.Ul().Class("sources__list").Body(items...)
}

func (p *About) sources() app.UI {
	var items []app.UI
	for _, r := range p.Library.References {
		items = append(items, ui.Li().ID(ui.SourceID(r.ID)).TabIndex(-1).Body(ui.Citation(p.Library, r)))
	}
	return ui.Ol().Class("sources__list").Body(items...)
}
