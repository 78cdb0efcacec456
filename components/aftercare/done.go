package aftercare

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// done says what was really done, short first, then step by step.
func (a *Aftercare) done() []app.UI {
	text, words := a.text(), a.words()
	body := []app.UI{a.ratings()}
	line := func(phrase, key, value string) {
		if value != "" {
			body = append(body, ui.P().Text(content.Fill(phrase, map[string]string{key: value})))
		}
	}
	line(text.Pressed, "time", words.Pressed())
	line(text.Skipped, "steps", words.Names(words.Skipped()))
	line(text.LeftOut, "steps", words.Names(words.Changed("")))
	line(text.Moved, "steps", words.Names(words.Changed(content.Wall)))
	steps := words.Steps()
	if len(steps) == 0 {
		return append(body, ui.P().Text(text.Nothing))
	}
	return append(body, ui.Fold("done-all", text.All, ui.List("plain-list", steps)))
}

func (a *Aftercare) words() wording.Record {
	return wording.Record{Library: a.Library, Record: a.Record}
}
