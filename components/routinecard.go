package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// routineCard returns one routine of a list: how long, what it is, what it
// needs, and the ways into it.
func routineCard(lib *content.Library, r content.Routine) app.UI {
	home := lib.Text.Pages.Home
	text := lib.Text.Routines[r.ID]
	heading := "routine-" + r.ID
	return app.Li().Class("routine-card").Aria("labelledby", heading).Body(
		app.H3().ID(heading).Class("routine-card__title").Text(text.Title),
		app.P().Class("routine-card__minutes").Text(fillNumber(home.Minutes, home.Minutes, r.Minutes)),
		stageStrip(r),
		app.P().Class("routine-card__short").Text(text.Short),
		routineFacts(lib, r),
		app.Div().Class("actions").Body(
			startLink(lib, r, home.Start),
			routineLink(lib, r, "/routines/"+r.ID+"/", "button", home.Read),
		),
	)
}

// routineFacts lists where a routine is done and what it needs.
func routineFacts(lib *content.Library, r content.Routine) app.UI {
	where := lib.Text.Pages.Home.NoFloor
	if r.Floor {
		where = lib.Text.Pages.Home.Floor
	}
	return list("facts", append([]string{where}, kitWords(lib, r.Kit)...))
}

func kitWords(lib *content.Library, kit []string) []string {
	words := make([]string, len(kit))
	for i, id := range kit {
		words[i] = lib.Text.Pages.Kit[id]
	}
	return words
}
