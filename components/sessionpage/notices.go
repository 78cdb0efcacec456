package sessionpage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/components/visit"
)

// earlier tells what became of an earlier session, and where the one that is on
// the screen is not saved.
func (p *Page) earlier() app.UI {
	var words []string
	for _, n := range p.visit.Notices {
		words = append(words, p.noticeWords(n)...)
	}
	if p.visit.Unsaved {
		words = append(words, p.text().Page.NotSaved...)
	}
	if len(words) == 0 {
		return ui.Div().Class("notice").Hidden(true)
	}
	return ui.Paragraph("notice", words...)
}

func (p *Page) noticeWords(n visit.Notice) []string {
	text := p.Library.Text
	switch n {
	case visit.NoSettings:
		return text.Session.Page.NoSettings
	case visit.DiaryAside:
		return text.Flow.Setup.Aside
	case visit.AskedLost:
		return text.Flow.Setup.Unknown
	case visit.Broken:
		return text.Session.Page.Broken
	case visit.Old:
		return text.Session.Page.Old
	case visit.NoRoom:
		return text.Session.Page.NoRoom
	case visit.Unfit:
		return text.Session.Page.Unfit
	case visit.CarriedWaits:
		return text.Embed.Waits
	case visit.CarriedHere:
		return []string{text.Embed.Carried}
	case visit.CarriedLost:
		return []string{text.Embed.Lost}
	}
	return nil
}

// ended offers the way back into a session that a tap ended.
func (p *Page) ended(s visit.CheckOut) app.UI {
	if s.Session.Undo == nil {
		return ui.Div().Class("notice notice--undo").Hidden(true)
	}
	text := &p.text().Page
	return ui.Box("notice notice--undo",
		ui.P().Text(text.Ended),
		ui.Button().Class("button").
			OnClick(ui.Guarded(p.undoEnd), app.EventScope("undo")).Text(text.EndedUndo),
	)
}

func (p *Page) undoEnd(app.Context, app.Event) { p.Tell(session.Undone{}) }
