package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// evidenceDetails returns what is known about some claims, closed until asked
// for: how strong the evidence is, in one plain sentence or two, and where it
// comes from. The prefix keeps its id apart from others on the page.
func evidenceDetails(lib *content.Library, claims []string, idPrefix string) app.UI {
	body := []app.UI{
		ui.Summary().Class("evidence__summary").Text(lib.Text.Pages.Evidence.Summary),
	}
	for _, id := range claims {
		if claim, ok := lib.EvidenceByID(id); ok {
			body = append(body, evidenceClaim(lib, claim))
		}
	}
	return ui.Details().Class("evidence").ID(idPrefix + "-evidence").Body(body...)
}

func evidenceClaim(lib *content.Library, claim content.Evidence) app.UI {
	return ui.Div().Class("evidence__claim").Body(
		strength(lib, claim.Strength),
		paragraph("evidence__text", lib.Text.Evidence.Claims[claim.ID]...),
		sources(lib, claim.Sources),
	)
}

// strength says how well a claim is supported, in words before colour.
func strength(lib *content.Library, s content.Strength) app.UI {
	return ui.P().
		Class("strength strength--" + string(s)).
		Text(lib.Text.Evidence.Strengths[s])
}

func sources(lib *content.Library, ids []string) app.UI {
	var items []app.UI
	for _, id := range ids {
		if reference, ok := lib.Reference(id); ok {
			items = append(items, ui.Li().Body(citation(lib, reference)))
		}
	}
	return app.If(len(items) > 0, func() app.UI {
		return ui.Div().Class("sources").Body(
			ui.P().Class("sources__label").Text(lib.Text.Pages.Evidence.Sources),
			ui.Ul().Class("sources__list").Body(items...),
		)
	})
}

// sourceLinks names sources in short, each a link to its place in the list of
// all sources on the same page.
func sourceLinks(lib *content.Library, ids []string) app.UI {
	var items []app.UI
	for _, id := range ids {
		if r, ok := lib.Reference(id); ok {
			items = append(items, ui.Li().Body(
				ui.A().Class("sources__jump").Attr("href", "#"+sourceID(id)).Text(wording.ShortSource(lib, r)),
			))
		}
	}
	return app.If(len(items) > 0, func() app.UI {
		return ui.Ul().Class("sources__short").Body(items...)
	})
}

func sourceID(id string) string { return "source-" + id }
