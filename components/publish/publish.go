//go:build !wasm

package publish

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Page tells publishers how to put a routine into their pages. It is
// drawn by the build and never by the program, which would carry it for
// nothing; publish.js does what it does.
type Page struct {
	app.Compo

	Library *content.Library
	Origin  string // of this site, or "" where it is not known
	Pinned  string // path of the script that never changes
	Sum     string // its integrity hash
	Types   string // of the messages
}

func (p *Page) OnPreRender(ctx app.Context) {
	ui.PageHead(p.Library, p.text().Title, p.text().Description).Set(ctx)
}

func (p *Page) text() *content.PublishText { return &p.Library.Text.Publish }

func (p *Page) Render() app.UI {
	text := p.text()
	return ui.Frame(p.Library, "/publish/", text.Title,
		ui.Paragraph("lead", text.Lead...),
		ui.TitledSection("choose", text.Choose, p.choices()),
		ui.TitledSection("preview", text.Preview, p.preview()),
		ui.TitledSection("paste", text.Paste,
			p.paste("script", text.Script),
			p.paste("pinned", text.Pinned),
			p.paste("frame", text.Frame),
			p.paste("text", text.TextOnly),
			ui.Box("publish__routines", p.routines()...),
		),
		ui.TitledSection("policy", text.Policy,
			ui.Paragraph("", text.PolicyText...),
			ui.Pre().ID("snippet-policy").Class("publish__code").TabIndex(0).Text(p.policy()),
			ui.Paragraph("", text.HeightText...),
			ui.Pre().ID("snippet-style").Class("publish__code").TabIndex(0).Text("unknot-routine { display: block; … }"),
		),
		ui.TitledSection("recipes", text.Recipes, p.hosts()),
		ui.TitledSection("checked", p.Library.Text.Pages.About.Checked, ui.Unchecked(p.Library)),
		ui.TitledSection("promise", text.Promise, ui.List("plain-list", text.Never)),
		ui.TitledSection("events", text.Events, p.events()...),
		ui.TitledSection("own", text.Own, ui.Paragraph("", text.OwnText...)),
	)
}

// choices are what publish.js reads; what it writes begins as the first of
// each.
func (p *Page) choices() app.UI {
	text := p.text()
	var routines [][2]string
	for _, r := range p.Library.Routines {
		routines = append(routines, [2]string{r.ID, p.Library.Text.Routines[r.ID].Title})
	}
	return ui.Form().ID("publish").Class("publish__form").
		DataSet("chooses", p.chooses()).DataSet("paired", p.paired()).
		DataSet("left", p.Library.Text.Map.Sides["left"]).DataSet("right", p.Library.Text.Map.Sides["right"]).
		DataSet("pinned", p.Pinned).DataSet("sum", p.Sum).
		DataSet("not-for", p.notFor()).DataSet("safety", p.Library.Text.Flow.Aftercare.Safety).Body(
		choice("routine", text.Routine, routines),
		choice("spot", text.Spot, p.spots()),
		choice("side", text.Side, append([][2]string{{anyOf, text.AnySide}}, pairs(p.Library.Text.Flow.Setup.Sides, "left", "right")...)),
		choice("theme", text.Theme, pairs(text.Themes, "auto", "light", "dark")),
		choice("load", text.Load, pairs(text.Loads, "tap", "visible")),
		ui.Label().Class("publish__field").Body(
			ui.Span().Text(text.Accent),
			ui.Input().ID("choose-accent").Attr("type", "color").Attr("value", "#0a6866"),
		),
		ui.Line("fine", text.Language),
	)
}

// chooses lists the routines that let a spot be chosen.
func (p *Page) chooses() string {
	var ids []string
	for _, r := range p.Library.Routines {
		if r.ChoosesSpot() {
			ids = append(ids, r.ID)
		}
	}
	return strings.Join(ids, " ")
}

// paired lists the spots that have no side: they are pressed on both sides of
// the spine at once.
func (p *Page) paired() string {
	var ids []string
	for _, spot := range p.Library.Spots {
		if spot.Paired {
			ids = append(ids, spot.ID)
		}
	}
	return strings.Join(ids, " ")
}

// anyOf is the choice to leave a choice to the reader.
const anyOf = "any"

func (p *Page) spots() [][2]string {
	all := [][2]string{{anyOf, p.text().AnySpot}}
	for _, spot := range p.Library.Spots {
		all = append(all, [2]string{spot.ID, p.Library.SpotTitle(spot.ID)})
	}
	return all
}

func pairs(words map[string]string, ids ...string) [][2]string {
	var all [][2]string
	for _, id := range ids {
		all = append(all, [2]string{id, words[id]})
	}
	return all
}

func choice(name, label string, options [][2]string) app.UI {
	var body []app.UI
	for _, o := range options {
		body = append(body, ui.Option().Attr("value", o[0]).Text(o[1]))
	}
	return ui.Label().Class("publish__field").Body(
		ui.Span().Text(label),
		ui.Select().ID("choose-"+name).Body(body...),
	)
}

// preview is where publish.js puts what the script makes of the snippet, on
// light and on dark, and where it measures that out of sight.
func (p *Page) preview() app.UI {
	text := p.text()
	body := []app.UI{choice("width", text.Width, pairs(text.Widths, "phone", "wide"))}
	for _, theme := range []string{"light", "dark"} {
		body = append(body, ui.Div().ID("preview-"+theme).Class("publish__preview publish__preview--"+theme).
			Role("group").Aria("label", text.Frames[theme]))
	}
	body = append(body, ui.Div().ID("measure").Class("publish__measure").Aria("hidden", "true").Attr("inert", true))
	return ui.Box("publish__previews", body...)
}

// paste is one snippet, with a button that copies it.
func (p *Page) paste(id string, words content.PasteText) app.UI {
	return ui.Box("publish__paste",
		ui.H3().ID("title-"+id).Text(words.Title),
		ui.Paragraph("", words.Text...),
		ui.Textarea().ID("snippet-"+id).Class("publish__code").Attr("readonly", true).Attr("rows", 6).Aria("labelledby", "title-"+id),
		ui.Button().Class("button").Aria("describedby", "title-"+id).
			DataSet("copy", "snippet-"+id).DataSet("copied", p.text().Copied).Text(p.text().Copy),
	)
}

// routines are the steps and the code of each routine, from which the text
// version is made, and which can be read as they are.
func (p *Page) routines() []app.UI {
	var all []app.UI
	for _, r := range p.Library.Routines {
		title := p.Library.Text.Routines[r.ID].Title
		var steps []string
		for _, step := range r.Steps {
			steps = append(steps, wording.StepWords(p.Library, r, step).Title+", "+wording.DoseWords(p.Library, step))
		}
		all = append(all, ui.Details().ID("text-"+r.ID).Class("fold").DataSet("title", title).Body(
			ui.Summary().Class("fold__summary").Text(title),
			ui.Ol().Body(listItems(steps)...),
			app.If(p.Origin != "", func() app.UI {
				return ui.Img().Class("publish__qr").Attr("width", 232).Attr("height", 232).Attr("loading", "lazy").
					Attr("alt", content.Fill(p.text().Code, map[string]string{"routine": title})).Attr("src", ui.Link("/publish/"+r.ID+".png"))
			}),
		))
	}
	return all
}

func listItems(lines []string) []app.UI {
	var items []app.UI
	for _, line := range lines {
		items = append(items, ui.Li().Text(line))
	}
	return items
}

func (p *Page) policy() string {
	origin := p.Origin
	if origin == "" {
		origin = "https://…"
	}
	return "script-src " + origin + "; frame-src " + origin
}

func (p *Page) hosts() app.UI {
	text := p.text()
	var rows []app.UI
	for _, h := range text.Hosts {
		rows = append(rows, ui.Tr().Body(
			ui.Th().Attr("scope", "row").Text(h.Name), ui.Td().Text(h.How), ui.Td().Text(h.Works), ui.Td().Text(h.Awake)))
	}
	return ui.Div().Class("publish__table").TabIndex(0).Role("group").Aria("labelledby", "recipes").Body(
		ui.Table().Body(
			ui.THead().Body(ui.Tr().Body(
				ui.Th().Attr("scope", "col").Text(text.Host), ui.Th().Attr("scope", "col").Text(text.How),
				ui.Th().Attr("scope", "col").Text(text.Way), ui.Th().Attr("scope", "col").Text(text.Awake))),
			ui.TBody().Body(rows...),
		),
	)
}

func (p *Page) events() []app.UI {
	return []app.UI{
		ui.Paragraph("", p.text().Event...),
		ui.Pre().Class("publish__code").TabIndex(0).Text(p.Types),
	}
}

// notFor is who should not start, for an article that has the steps as text:
// the last sentence is of the program.
func (p *Page) notFor() string {
	all := p.Library.Text.Embed.NotFor
	return strings.Join(all[:len(all)-1], " ")
}
