package setup

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/session"
	"unknot/components/ui"
	"unknot/content"
)

// wait asks where a session waits for a tap. It is remembered as a setting.
func (s *Setup) wait() app.UI {
	text := &s.Library.Text.Pages.Settings.Wait
	var answers []app.UI
	for _, waits := range []session.Waits{session.WaitToSetUp, session.WaitAlways, session.WaitNever} {
		answers = append(answers, ui.Pick("wait-"+string(waits), "wait", text.Options[string(waits)], s.choices.Wait == waits,
			func() {
				s.choices.Wait = waits
				s.keepPace()
			}))
	}
	return ui.Question("wait", text.Label, append(answers, ui.Line("question__help", text.Help))...)
}

func (s *Setup) countIn() app.UI {
	text := &s.Library.Text.Pages.Settings.CountIn
	shown := content.Fill(text.Value, map[string]string{"n": strconv.Itoa(s.choices.CountIn)})
	return ui.Box("question",
		ui.Box("field__row",
			ui.Label().Class("question__legend").Attr("for", "count-in").Text(text.Label),
			ui.Output().Class("field__value").Attr("for", "count-in").Text(shown),
		),
		ui.Input().Attr("type", "range").ID("count-in").Class("slider").
			Attr("min", session.MinCountIn).Attr("max", session.MaxCountIn).Attr("step", 5).Attr("value", s.choices.CountIn).
			Aria("valuetext", shown).
			OnInput(ui.Guarded(s.slideCountIn), app.EventScope("count-in")),
		ui.Line("question__help", text.Help),
	)
}

func (s *Setup) slideCountIn(ctx app.Context, _ app.Event) {
	if n, err := strconv.Atoi(ui.FieldValue(ctx)); err == nil {
		s.choices.CountIn = n
		s.keepPace()
	}
}

func (s *Setup) keepPace() {
	settings := s.Flow.Settings()
	settings.Wait, settings.CountIn = s.choices.Wait, s.choices.CountIn
	s.Flow.Keep(settings)
}
