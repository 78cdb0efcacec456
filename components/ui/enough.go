package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

func enoughNote(lib *content.Library, words []string) app.UI {
	return Div().Class("notice enough").Body(
		Paragraph("", words...),
		RulesFold(lib, "enough-rules", "day-dose"),
	)
}
