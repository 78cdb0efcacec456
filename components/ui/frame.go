package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// Frame returns a whole page: the way past the head, the head with its links,
// the heading, the body, and the foot. Here is the page's path, which marks
// the link that leads to it.
func Frame(lib *content.Library, here, title string, body ...app.UI) app.UI {
	main := append([]app.UI{
		H1().ID(HeadingID).Class("page__title").TabIndex(-1).Text(title),
	}, body...)
	return Box("site",
		A().Class("skip").Attr("href", "#main").Text(lib.Text.Boot.SkipToMain),
		SiteHead(lib, here),
		Main().ID("main").Class("page").TabIndex(-1).Body(main...),
		SiteFoot(lib),
	)
}

func SiteHead(lib *content.Library, here string) app.UI {
	site := &lib.Text.Pages.Site
	return Header().Class("site-head").Body(
		A().Class("brand").Attr("href", Link("/")).Body(
			Span().Class("brand__mark").Aria("hidden", true),
			Span().Text(site.Name),
		),
		Nav().Class("site-nav").Aria("label", site.Nav).Body(
			Ul().Class("site-nav__list").Body(
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
	a := A().Class("site-nav__link").Attr("href", Link(path)).Text(text)
	switch {
	case here == path:
		a = a.Aria("current", "page")
	case path != "/" && strings.HasPrefix(here, path),
		path == "/" && strings.HasPrefix(here, "/routines/"):
		a = a.Aria("current", "true")
	}
	return Li().Body(a)
}

func SiteFoot(lib *content.Library) app.UI {
	site := &lib.Text.Pages.Site
	return Footer().Class("site-foot").Body(
		P().Text(site.Purpose),
		P().Text(site.Privacy),
		P().Body(
			app.Text(site.Credit),
			app.Text(" "),
			A().Attr("href", PrimerURL).Text(site.CreditLink),
		),
		translated(site.Translated),
		Line("site-foot__date", site.Reviewed),
	)
}

// translated says of a language that no clinician who speaks it has checked it.
func translated(sentences []string) app.UI {
	return app.If(len(sentences) > 0, func() app.UI { return Paragraph("site-foot__translated", sentences...) })
}

const PrimerURL = "https://www.painscience.com/"
