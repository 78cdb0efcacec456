package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// frame returns a whole page: the way past the head, the head with its links,
// the heading, the body, and the foot. Here is the page's path, which marks
// the link that leads to it.
func frame(lib *content.Library, here, title string, body ...app.UI) app.UI {
	main := append([]app.UI{
		ui.H1().ID(headingID).Class("page__title").TabIndex(-1).Text(title),
	}, body...)
	return ui.Div().Class("site").Body(
		ui.A().Class("skip").Attr("href", "#main").Text(lib.Text.Boot.SkipToMain),
		siteHead(lib, here),
		ui.Main().ID("main").Class("page").TabIndex(-1).Body(main...),
		siteFoot(lib),
	)
}

func siteHead(lib *content.Library, here string) app.UI {
	site := lib.Text.Pages.Site
	return ui.Header().Class("site-head").Body(
		ui.A().Class("brand").Attr("href", link("/")).Body(
			ui.Span().Class("brand__mark").Aria("hidden", true),
			ui.Span().Text(site.Name),
		),
		ui.Nav().Class("site-nav").Aria("label", site.Nav).Body(
			ui.Ul().Class("site-nav__list").Body(
				navItem(here, "/", site.Routines),
				navItem(here, "/spots/", site.Spots),
				navItem(here, "/safety/", site.Safety),
				navItem(here, "/about/", site.About),
				navItem(here, "/diary/", site.Diary),
				navItem(here, "/settings/", site.Settings),
			),
		),
	)
}

// navItem marks the page itself with "page" and the pages under it with
// "true", which screen readers tell apart.
func navItem(here, path, text string) app.UI {
	a := ui.A().Class("site-nav__link").Attr("href", link(path)).Text(text)
	switch {
	case here == path:
		a = a.Aria("current", "page")
	case path != "/" && strings.HasPrefix(here, path),
		path == "/" && strings.HasPrefix(here, "/routines/"):
		a = a.Aria("current", "true")
	}
	return ui.Li().Body(a)
}

func siteFoot(lib *content.Library) app.UI {
	site := lib.Text.Pages.Site
	return ui.Footer().Class("site-foot").Body(
		ui.P().Text(site.Purpose),
		ui.P().Text(site.Privacy),
		ui.P().Body(
			app.Text(site.Credit),
			app.Text(" "),
			ui.A().Attr("href", primerURL).Text(site.CreditLink),
		),
		ui.P().Class("site-foot__date").Text(content.Fill(site.Reviewed, map[string]string{
			"date": wording.DateWords(lib, oldestReview(lib)),
		})),
	)
}

const primerURL = "https://www.painscience.com/"

// oldestReview returns the date since which everything shipped has been read
// against its sources, as 2006-01-02.
func oldestReview(lib *content.Library) string {
	oldest := lib.Screening.Reviewed
	for _, r := range lib.Routines {
		oldest = min(oldest, r.Reviewed)
	}
	return oldest
}
