package pages

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// routineCard returns one routine of a list: how long, what it is, what it
// needs, and the ways into it.
func routineCard(lib *content.Library, r content.Routine) app.UI {
	home := &lib.Text.Pages.Home
	text := lib.Text.Routines[r.ID]
	heading := "routine-" + r.ID
	return ui.Li().Class("routine-card").Aria("labelledby", heading).Body(
		ui.H3().ID(heading).Class("routine-card__title").Text(text.Title),
		ui.Line("routine-card__minutes", wording.Count(home.Minutes, r.About)),
		stageStrip(r),
		ui.Line("routine-card__short", text.Short),
		routineFacts(lib, r),
		ui.Box("actions",
			ui.StartLink(lib, r, home.Start),
			ui.RoutineLink(lib, r, "/routines/"+r.ID+"/", "button", home.Read),
		),
	)
}

// routineFacts lists where a routine is done and what it needs.
func routineFacts(lib *content.Library, r content.Routine) app.UI {
	where := lib.Text.Pages.Home.NoFloor
	if r.Floor {
		where = lib.Text.Pages.Home.Floor
	}
	return ui.List("facts", append([]string{where}, wording.KitWords(lib, r.Kit)...))
}
