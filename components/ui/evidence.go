package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/wording"
	"unknot/content"
)

// EvidenceDetails returns what is known about some claims, closed until asked
// for: how strong the evidence is, in one plain sentence or two, and where it
// comes from. The prefix keeps its id apart from others on the page.
func EvidenceDetails(lib *content.Library, claims []string, idPrefix string) app.UI {
	body := []app.UI{
		Summary().Class("evidence__summary").Text(lib.Text.Pages.Evidence.Summary),
	}
	for _, id := range claims {
		if claim, ok := lib.EvidenceByID(id); ok {
			body = append(body, evidenceClaim(lib, claim))
		}
	}
	return Details().Class("evidence").ID(idPrefix + "-evidence").Body(body...)
}

func evidenceClaim(lib *content.Library, claim content.Evidence) app.UI {
	return Box("evidence__claim",
		Strength(lib, claim),
		Paragraph("evidence__text", lib.Text.Evidence.Claims[claim.ID]...),
		Sources(lib, claim.Sources),
	)
}

// Strength says how well a claim is supported, in words before colour.
func Strength(lib *content.Library, claim content.Evidence) app.UI {
	text := &lib.Text.Evidence
	return P().
		Class("strength strength--" + string(claim.Strength)).
		Text(wording.Spaced(text.Strengths[claim.Strength], text.For[claim.ID]))
}

func Sources(lib *content.Library, ids []string) app.UI {
	var items []app.UI
	for _, id := range ids {
		if reference, ok := lib.Reference(id); ok {
			items = append(items, Li().Body(Citation(lib, reference)))
		}
	}
	return app.If(len(items) > 0, func() app.UI {
		return Box("sources",
			Line("sources__label", lib.Text.Pages.Evidence.Sources),
			Ul().Class("sources__list").Body(items...),
		)
	})
}

// SourceLinks names sources in short, each a link to its place in the list of
// all sources on the same page.
func SourceLinks(lib *content.Library, ids []string) app.UI {
	var items []app.UI
	for _, id := range ids {
		if r, ok := lib.Reference(id); ok {
			items = append(items, Li().Body(
				A().Class("sources__jump").Attr("href", "#"+SourceID(id)).Text(wording.ShortSource(lib, r)),
			))
		}
	}
	return app.If(len(items) > 0, func() app.UI {
		return Ul().Class("sources__short").Body(items...)
	})
}

func SourceID(id string) string { return "source-" + id }
