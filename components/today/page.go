package today

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diarypage"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Page is where the installed app opens: a session that was left, what
// the diary has to say and to ask, and the routines to begin one.
type Page struct {
	app.Compo

	Library *content.Library
	Device  device.Device
}

func (p *Page) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Page) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

func (p *Page) head() ui.Head {
	text := p.Library.Text.Pages.Today
	return ui.PageHead(p.Library, text.Title, text.Description)
}

func (p *Page) Render() app.UI {
	lib := p.Library
	return ui.Frame(lib, "/today/", lib.Text.Pages.Today.Title,
		&Unfinished{Library: lib, Device: p.Device},
		&diarypage.Today{Library: lib, Device: p.Device},
		ui.TitledSection("choose", lib.Text.Pages.Home.Choose,
			ui.Ul().Class("routines").Body(p.routines()...),
			ui.P().Body(ui.A().Attr("href", ui.Link("/spots/")).Text(lib.Text.Pages.Home.Where)),
		),
	)
}

// routines are the ways into a session, without what is read before a first
// one.
func (p *Page) routines() []app.UI {
	home := p.Library.Text.Pages.Home
	var items []app.UI
	for _, r := range p.Library.Routines {
		words, heading := p.Library.Text.Routines[r.ID], "routine-"+r.ID
		items = append(items, ui.Li().Class("routine-card").Aria("labelledby", heading).Body(
			ui.H3().ID(heading).Class("routine-card__title").Text(words.Title),
			ui.P().Class("routine-card__minutes").Text(wording.Count(home.Minutes, r.About)),
			ui.P().Class("routine-card__short").Text(words.Short),
			ui.Div().Class("actions").Body(ui.StartLink(p.Library, r, home.Start)),
		))
	}
	return items
}
