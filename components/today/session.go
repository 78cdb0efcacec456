package today

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/diarypage"
	"unknot/components/ui"
	"unknot/components/wording"
)

// session is the one session for today with its reason and Start, or why there
// is none: once the trial is over, what it said. Where it has something new to
// say, that stands in its place.
func (p *Page) session() app.UI {
	if !p.open {
		return ui.Paragraph("card day__session", p.Library.Text.Pages.Diary.Opening...)
	}
	if p.day.Reason == diary.LookBack {
		return ui.Nothing()
	}
	title, start, rules := p.text().Titles[string(p.day.Reason)], ui.Nothing(), []string{"today"}
	if r, ok := p.Library.Routine(p.day.Routine); ok {
		title = p.Library.Text.Routines[r.ID].Title
		start = ui.StartLink(p.Library, r, wording.StartWords(p.Library, p.day.long[r.ID]))
	}
	why := p.text().Why[string(p.day.Reason)]
	if p.day.Reason == diary.Quiet {
		why, rules = diarypage.TrialWords(p.Library, p.day.state)
	}
	if limit := p.day.Limit.Why; limit != "" {
		why, rules = ui.LimitWords(p.Library, limit), append(ui.LimitRules(limit), rules...)
	}
	return ui.Card("day__session", "for-today", title,
		ui.Paragraph("", why...),
		ui.Box("actions", start),
		ui.RulesFold(p.Library, "today-rules", rules...),
	)
}
