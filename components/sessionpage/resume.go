package sessionpage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/store"
	"unknot/components/ui"
	"unknot/components/visit"
	"unknot/components/wording"
	"unknot/content"
)

// resume offers to go on with a stored session, or to start again.
func (p *Page) resume(s visit.Resume) app.UI {
	text := &p.text().Resume
	return ui.Box("resume",
		ui.PageHeading(text.Title),
		ui.Line("resume__routine", p.Library.Text.Routines[s.Found.Session.Plan.Routine].Title),
		ui.Paragraph("", text.Text...),
		ui.Box("actions",
			ui.Button().Class("button button--main").
				OnClick(ui.Guarded(p.goOn), app.EventScope("continue")).Text(p.continueWords(s)),
			ui.Button().Class("button").
				OnClick(ui.Guarded(p.startAgain), app.EventScope("again")).Text(text.Again),
		),
	)
}

// continueWords says where a stored session would go on: "Continue at step 4:
// Side of the hip, left, 32 seconds left".
func (p *Page) continueWords(s visit.Resume) string {
	text := &p.text().Resume
	m := session.Restore(s.Found.Session, p.Device.Now())
	words := map[string]string{
		"n":     strconv.Itoa(m.Segment().Number),
		"place": wording.Place(p.Library, m.Segment()),
	}
	left := m.Remaining(p.Device.Now())
	if left == 0 || m.Phase == session.Ready {
		return content.Fill(text.Continue, words)
	}
	words["time"] = wording.LengthWords(p.Library, left)
	return content.Fill(text.ContinueFor, words)
}

// elsewhere says that another tab runs the session, and offers to take it.
func (p *Page) elsewhere() app.UI {
	text := &p.text().Resume
	return ui.Box("resume",
		ui.PageHeading(text.Elsewhere),
		ui.Paragraph("", text.ElsewhereDo...),
		ui.Box("actions",
			ui.Button().Class("button button--main").
				OnClick(ui.Guarded(p.goOn), app.EventScope("here")).Text(text.Here),
		),
	)
}

func (p *Page) goOn(app.Context, app.Event) {
	p.update(visit.GoOn{Stored: store.ReadStored(p.Library, p.Device)})
}

func (p *Page) startAgain(app.Context, app.Event) {
	p.update(visit.StartAgain{Stored: store.ReadStored(p.Library, p.Device)})
}
