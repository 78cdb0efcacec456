package diarypage

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// whole shows what was done in the session that is open, and how it was.
func (p *Page) whole(r *diary.Record) app.UI {
	text, line := p.words().List, p.line(r)
	var body []app.UI
	for _, words := range p.happened(r) {
		body = append(body, ui.P().Text(words))
	}
	a := wording.Record{Library: p.Library, Record: *r}
	return ui.Div().Class("days__whole").Body(append(body,
		ui.List("plain-list", append(a.Steps(), wording.SpotLines(p.Library, r.Spots)...)),
		ui.Div().Class("actions").Body(
			ui.Button().Attr("type", "button").Class("button").Aria("label", text.Edit+": "+line).
				OnClick(ui.Guarded(p.edit), app.EventScope("edit")).Text(text.Edit),
			ui.Button().Attr("type", "button").Class("button button--danger").Aria("label", text.Delete+": "+line).
				OnClick(ui.Guarded(p.remove), app.EventScope("delete")).Text(text.Delete),
		),
	)...)
}

// happened says what was done in a session besides its steps.
func (p *Page) happened(r *diary.Record) []string {
	a, text := wording.Record{Library: p.Library, Record: *r}, p.Library.Text.Flow.Aftercare
	var lines []string
	say := func(phrase, key, words string) {
		if words != "" {
			lines = append(lines, content.Fill(phrase, map[string]string{key: words}))
		}
	}
	if r.Pain != "" {
		lines = append(lines, strings.Join(p.words().List.Pained, " "))
	}
	lines = append(lines, a.Compared()...)
	say(text.Pressed, "time", a.Pressed())
	say(text.Skipped, "steps", a.Names(a.Skipped()))
	say(text.LeftOut, "steps", a.Names(a.Changed("")))
	say(text.Moved, "steps", a.Names(a.Changed(content.Wall)))
	return lines
}
