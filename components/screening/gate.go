package screening

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/content"
)

// A Flow is what reading the warning signs leads to.
type Flow interface {
	// Screened says that none of the signs applies, and which cautions do.
	Screened(cautions []string)
	// Unsure says that a sign might apply: the signs are asked again next
	// time. Which sign it was is not told.
	Unsure()
	// BackToSigns leads back from what to do about a sign.
	BackToSigns()
}

// Gate is what is read before the first session and again from time to time:
// the warning signs, and the cautions that change a routine. It gives no
// verdict. What was read is remembered, never what was answered.
type Gate struct {
	app.Compo

	Library  *content.Library
	Flow     Flow
	Due      visit.Due
	Unsure   bool     // a sign might apply
	Cautions []string // that were ticked before

	ticked []string // cautions
	known  []string // cautions that were ticked before, as far as they are known yet
}

func (g *Gate) OnInit() { g.tickKnown() }

// OnUpdate ticks the cautions that are known only now: a page stands before it
// has read what is remembered.
func (g *Gate) OnUpdate(app.Context) { g.tickKnown() }

func (g *Gate) tickKnown() {
	for _, id := range g.Cautions {
		if !slices.Contains(g.known, id) && !slices.Contains(g.ticked, id) {
			g.ticked = append(g.ticked, id)
		}
	}
	g.known = slices.Clone(g.Cautions)
}

func (g *Gate) text() *content.GateText { return &g.Library.Text.Flow.Gate }

func (g *Gate) Render() app.UI {
	if g.Unsure {
		return g.advice()
	}
	text := g.text()
	return ui.Box("gate",
		ui.PageHeading(text.Title),
		g.again(),
		ui.Paragraph("lead", text.Lead...),
		ui.LevelCards(g.Library),
		g.cautions(),
		ui.Paragraph("gate__honest", text.Honest...),
		ui.Box("actions actions--tall",
			ui.Control("gate-none", "button button--main", g.none).Text(text.None),
			ui.Control("gate-some", "button", g.some).Text(text.Some),
		),
	)
}

// again says why the signs are to be read once more.
func (g *Gate) again() app.UI {
	words, ok := g.text().Again[string(g.Due)]
	if !ok {
		return ui.Nothing()
	}
	return ui.Line("notice", content.Fill(words, map[string]string{
		"n": strconv.Itoa(g.Library.Screening.RepeatDays),
	}))
}

func (g *Gate) cautions() app.UI {
	text := g.text()
	body := []app.UI{
		ui.Legend().Class("question__legend").Text(text.Cautions),
		ui.P().ID("cautions-help").Class("question__help").Text(text.CautionsHelp),
	}
	for _, id := range g.Library.Screening.Cautions {
		body = append(body, ui.Tick("caution-"+id, g.Library.Text.Safety.Cautions[id].Ask,
			slices.Contains(g.ticked, id), func() { g.flip(id) }))
	}
	return ui.FieldSet().Class("question gate__cautions").Aria("describedby", "cautions-help").Body(body...)
}

// flip turns one caution on or off.
func (g *Gate) flip(id string) {
	if i := slices.Index(g.ticked, id); i >= 0 {
		g.ticked = slices.Delete(g.ticked, i, i+1)
		return
	}
	g.ticked = append(g.ticked, id)
}

// none goes on, with the cautions in the order they are asked.
func (g *Gate) none(app.Context, app.Event) {
	var cautions []string
	for _, id := range g.Library.Screening.Cautions {
		if slices.Contains(g.ticked, id) {
			cautions = append(cautions, id)
		}
	}
	g.Flow.Screened(cautions)
}

func (g *Gate) some(app.Context, app.Event) { g.Flow.Unsure() }

func (g *Gate) back(app.Context, app.Event) { g.Flow.BackToSigns() }
