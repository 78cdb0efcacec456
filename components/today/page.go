// Package today is the page where the installed app opens: what was left, what
// the diary asks, one session for today with its reason, and where the trial
// stands.
package today

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/diarypage"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Page answers one question: what do I do today?
type Page struct {
	app.Compo

	Library *content.Library
	Device  device.Device

	open  bool // what is remembered can be read
	diary diarypage.Today
	end   func()
}

func (p *Page) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Page) OnNav(ctx app.Context) { p.head().Arrive(ctx) }

// OnInit lets the first drawing have what is remembered, so that nothing moves
// after it.
func (p *Page) OnInit() {
	if app.IsClient {
		p.begin()
	}
}

func (p *Page) begin() {
	p.open = true
	p.diary.Open(p.Library, p.Device)
}

func (p *Page) OnMount(ctx app.Context) {
	ctx.PreventUpdate() // nothing drawn changes
	p.end = p.diary.Watch(ctx)
}

func (p *Page) OnDismount() {
	if p.end != nil {
		p.end()
	}
}

func (p *Page) head() ui.Head {
	text := &p.Library.Text.Pages.Today
	return ui.PageHead(p.Library, text.Title, text.Description)
}

func (p *Page) text() *content.TodayText { return &p.Library.Text.Diary.Today }

// conclude draws the conclusions from what is remembered. Whatever is said, and a
// day that begins, may change what today is for. So does a session that is over
// and that the next session page puts into the diary; what the trial has to say
// goes by the diary as it is, and comes first.
func (p *Page) conclude() *day {
	if !p.open {
		return &day{}
	}
	s, book, now := store.LoadSettings(p.Device), p.diary.Book(), p.Device.Now()
	today := dayOf(p.Library, s, book, now)
	if r, any := store.ReadStored(p.Library, p.Device).Over(now); any && today.Reason != diary.LookBack {
		if with := dayOf(p.Library, s, book.Put(r), now); with.Reason != diary.LookBack {
			today = with
		}
	}
	return &today
}

func (p *Page) Render() app.UI {
	today := p.conclude()
	return ui.Frame(p.Library, "/today/", p.Library.Text.Pages.Today.Title,
		ui.Box("day",
			ui.Div().Body(
				&Unfinished{Library: p.Library, Device: p.Device},
				p.diary.Draw(),
				p.session(today),
			),
			ui.Box("day__ahead",
				p.trial(today),
				p.week(today),
				p.others(today),
				ui.Nav().Aria("label", p.text().More).Body(p.more()),
			),
		),
	)
}

// others are the other routines, where there is to be a session at all: not
// where that is what the trial has to say first, either.
func (p *Page) others(today *day) app.UI {
	if today.Limit.Why == diary.WorseDays {
		return ui.Nothing()
	}
	var to [][2]string
	for i := range p.Library.Routines {
		r := &p.Library.Routines[i]
		long, ok := today.long[r.ID]
		if !p.open { // and nothing is known yet
			long, ok = wording.TimeWords(p.Library, 60*r.About), true
		}
		if ok && r.ID != today.Routine {
			words := p.Library.Text.Routines[r.ID].Title
			if long != "" {
				words = wording.Fill(p.text().Other, "routine", words, "time", long)
			}
			to = append(to, [2]string{"/session/" + r.ID + "/", words})
		}
	}
	return ui.Fold("else", p.text().Else, links("", to))
}

// more leads to everything else.
func (p *Page) more() app.UI {
	site := &p.Library.Text.Pages.Site
	return links(" day__links--row", [][2]string{
		{"/diary/", site.Diary}, {"/spots/", site.Spots}, {"/settings/", site.Settings}, {"/about/", site.About},
	})
}

// links are paths and what they say.
func links(class string, to [][2]string) app.UI {
	items := make([]app.UI, len(to))
	for i, link := range to {
		items[i] = ui.Li().Body(ui.A().Attr("href", ui.Link(link[0])).Text(link[1]))
	}
	return ui.Ul().Class("day__links" + class).Body(items...)
}
