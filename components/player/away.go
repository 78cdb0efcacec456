package player

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// DrawAway stands in place of the player after time that nobody saw. It says how
// long that was, or that the clock was set back, and what is left, and asks how
// to go on.
func (v Player) DrawAway() app.UI {
	lib := v.Library
	text := v.text()
	left := content.Fill(text.Away.Left, map[string]string{
		"place": wording.Place(lib, v.Model.Segment()),
		"time":  wording.LengthWords(lib, v.Model.Remaining(v.Now)),
	})
	if v.Model.Remaining(v.Now) == 0 {
		left = wording.Place(lib, v.Model.Segment())
	}
	title, unseen := text.Away.SetBack, text.Away.Unknown
	if v.Unseen >= 0 {
		title, unseen = text.Away.Title, content.Fill(text.Away.Unseen, map[string]string{"time": wording.LengthWords(lib, v.Unseen)})
	}
	return ui.Main().ID("main").Class("player player--away").TabIndex(-1).Body(
		ui.Box("away",
			ui.H1().ID(ui.HeadingID).Class("away__title").TabIndex(-1).Text(title),
			ui.P().Text(unseen),
			ui.P().Text(text.Away.Counted),
			ui.Line("away__left", left),
		),
		ui.Div().Class("dock").Role("group").Aria("label", text.Controls.Name).Body(
			v.button("main", text.Away.Continue, "go", session.Resume{}),
			v.button("repeat", text.Away.Repeat, "", session.Repeat{}),
			v.button("end", text.Controls.End, "", session.End{}),
			v.button("hurts", text.Controls.Hurts, "stop", session.Hurt{}),
		),
	)
}
