package components

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// frame returns a whole page: the way past the head, the head with its links,
// the heading, the body, and the foot. Here is the page's path, which marks
// the link that leads to it.
func frame(lib *content.Library, here, title string, body ...app.UI) app.UI {
	main := append([]app.UI{
		app.H1().ID(headingID).Class("page__title").TabIndex(-1).Text(title),
	}, body...)
	return app.Div().Class("site").Body(
		app.A().Class("skip").Href("#main").Text(lib.Text.Boot.SkipToMain),
		siteHead(lib, here),
		app.Main().ID("main").Class("page").TabIndex(-1).Body(main...),
		siteFoot(lib),
	)
}

func siteHead(lib *content.Library, here string) app.UI {
	site := lib.Text.Pages.Site
	return app.Header().Class("site-head").Body(
		app.A().Class("brand").Href(link("/")).Body(
			app.Span().Class("brand__mark").Aria("hidden", true),
			app.Span().Text(site.Name),
		),
		app.Nav().Class("site-nav").Aria("label", site.Nav).Body(
			app.Ul().Class("site-nav__list").Body(
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
	a := app.A().Class("site-nav__link").Href(link(path)).Text(text)
	switch {
	case here == path:
		a = a.Aria("current", "page")
	case path != "/" && strings.HasPrefix(here, path),
		path == "/" && strings.HasPrefix(here, "/routines/"):
		a = a.Aria("current", "true")
	}
	return app.Li().Body(a)
}

func siteFoot(lib *content.Library) app.UI {
	site := lib.Text.Pages.Site
	return app.Footer().Class("site-foot").Body(
		app.P().Text(site.Purpose),
		app.P().Text(site.Privacy),
		app.P().Body(
			app.Text(site.Credit),
			app.Text(" "),
			app.A().Href(primerURL).Text(site.CreditLink),
		),
		app.P().Class("site-foot__date").Text(content.Fill(site.Reviewed, map[string]string{
			"date": dateWords(lib, oldestReview(lib)),
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
