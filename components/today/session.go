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
func (p *Page) session(today *day) app.UI {
	if !p.open {
		return ui.Opening("card day__session", p.Library.Text.Pages.Diary.Opening)
	}
	if today.Reason == diary.LookBack {
		return ui.Nothing()
	}
	title, start, rules := p.text().Titles[string(today.Reason)], ui.Nothing(), []string{"today"}
	if r, ok := p.Library.Routine(today.Routine); ok {
		title = p.Library.Text.Routines[r.ID].Title
		start = ui.StartLink(p.Library, r, wording.StartWords(p.Library, today.long[r.ID]))
	}
	why := p.text().Why[string(today.Reason)]
	if today.Reason == diary.Quiet {
		why, rules = diarypage.TrialWords(p.Library, today.state)
	}
	if limit := today.Limit.Why; limit != "" {
		why, rules = ui.LimitWords(p.Library, limit), append(ui.LimitRules(limit), rules...)
	}
	return ui.Card("day__session", "for-today", title,
		ui.Paragraph("", why...),
		ui.Box("actions", start),
		ui.RulesFold(p.Library, "today-rules", rules...),
	)
}
