package pages

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// Routine is a whole routine to be read or printed, and the way into its
// guided session.
type Routine struct {
	app.Compo

	Library *content.Library
	Routine content.Routine
}

func (p *Routine) OnPreRender(ctx app.Context) { p.head().Set(ctx) }

func (p *Routine) head() ui.Head {
	title := p.Library.Text.Routines[p.Routine.ID].Title
	return ui.PageHead(p.Library, title, content.Fill(p.Library.Text.Pages.Routine.Description,
		map[string]string{
			"routine": title,
			"minutes": strconv.Itoa(p.Routine.About),
		}))
}

func (p *Routine) Render() app.UI {
	lib, r := p.Library, p.Routine
	text := &lib.Text.Pages.Routine
	return ui.Frame(lib, "/routines/"+r.ID+"/", lib.Text.Routines[r.ID].Title,
		p.opening(),
		ui.TitledSection("steps", text.Steps, p.stages()...),
		ui.TitledSection("finish", text.Finish,
			ui.Box("actions", ui.StartLink(lib, r, text.Start)),
			ui.Line("fine", content.Fill(text.Reviewed, map[string]string{
				"date": lib.Text.Date.Words(r.Reviewed),
			})),
		),
	)
}

// opening is what it is and when not to, beside what it takes: two columns of
// about one length.
func (p *Routine) opening() app.UI {
	lib, text, words := p.Library, p.Library.Text.Pages.Routine, p.Library.Text.Routines[p.Routine.ID]
	left := []app.UI{ui.Line("lead", words.Short), p.summary()}
	right := []app.UI{
		ui.TitledSection("when", text.When, ui.List("plain-list", words.For)),
		ui.TitledSection("need", text.Need, ui.List("plain-list", wording.KitWords(lib, p.Routine.Kit))),
	}
	if len(p.Routine.Surfaces) > 0 {
		left, right = append(left, p.first()), append(right, p.limits())
	} else {
		left, right = append(left, right...), []app.UI{p.first()}
	}
	right = append(right, ui.Phone(lib, "/session/"+p.Routine.ID+"/", lib.Text.Pages.Phone.Routine))
	return ui.Box("opening", ui.Div().Body(left...), ui.Div().Body(right...))
}

func (p *Routine) summary() app.UI {
	home := &p.Library.Text.Pages.Home
	where := home.NoFloor
	if p.Routine.Floor {
		where = home.Floor
	}
	return ui.Box("summary",
		ui.List("facts", []string{wording.Count(home.Minutes, p.Routine.About), where}),
		stageStrip(p.Routine),
		ui.Box("actions",
			ui.StartLink(p.Library, p.Routine, p.Library.Text.Pages.Routine.Start),
		),
	)
}

// first sends to the warning signs, and lists the cautions that change this
// routine.
func (p *Routine) first() app.UI {
	text := &p.Library.Text.Pages.Routine
	return ui.Section().Class("section card card--check").Aria("labelledby", "who").Body(
		ui.H2().ID("who").Class("card__title").Text(text.Who),
		ui.P().Text(text.WhoText),
		ui.P().Body(ui.A().Attr("href", ui.Link("/safety/")).Text(text.WhoLink)),
		labelledList(text.WhoChanges, wording.CautionWords(p.Library, wording.RoutineCautions(p.Library, p.Routine))),
	)
}

// limits says how hard to press, where anything is pressed.
func (p *Routine) limits() app.UI {
	text := &p.Library.Text.Pages.Routine
	return ui.TitledSection("limits", text.Limits, ui.Paragraph("",
		wording.FillAll(text.LimitsText, wording.Doses(p.Library, p.Library.Styles[content.Standard]))...))
}

// stages groups the steps that follow each other in the same stage.
func (p *Routine) stages() []app.UI {
	var out []app.UI
	steps := p.Routine.Steps
	for from := 0; from < len(steps); {
		to := from + 1
		for to < len(steps) && steps[to].Stage == steps[from].Stage {
			to++
		}
		var items []app.UI
		for i, step := range steps[from:to] {
			items = append(items, stepItem(p.Library, p.Routine, step, from+i+1,
				sameCautions(p.Library, steps, from+i)))
		}
		out = append(out,
			ui.H3().Class("stage stage--"+string(steps[from].Stage)).
				Text(p.Library.Text.Pages.Stages[steps[from].Stage]),
			ui.Ol().Class("steps").Body(items...),
		)
		from = to
	}
	return out
}
