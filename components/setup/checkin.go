package setup

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
)

// checkIn asks how it is before a session. All of it can be left alone. The
// hard thing is asked about once one was picked: the same thing rated each time
// is worth more than a new one.
func (s *Setup) checkIn() app.UI {
	text := &s.Library.Text.Flow.CheckIn
	pain := text.Pain
	pain.Legend = text.Ask
	return ui.Box("check-in",
		ui.Rating("pain", pain, s.before.Pain, s.ratePain),
		s.painNote(),
		s.ease(),
	)
}

func (s *Setup) ease() app.UI {
	if s.before.Thing == "" {
		return ui.Nothing()
	}
	return ui.EaseRating(s.Library, "ease", s.before.Thing, s.before.Ease, s.rateEase)
}

// things offers the thing of last time first, then common ones, then the
// person's own words.
func (s *Setup) things() app.UI {
	text := &s.Library.Text.Flow.CheckIn
	var offered []string
	for _, t := range text.Things {
		offered = append(offered, t.ID)
	}
	if s.thing != "" && !slices.Contains(offered, s.thing) {
		offered = append([]string{s.thing}, offered...)
	}
	var answers []app.UI
	for i, thing := range offered {
		answers = append(answers, ui.Pick("thing-"+strconv.Itoa(i), "thing", s.Library.ThingName(thing), !s.other && s.before.Thing == thing,
			func() { s.pickThing(thing) }))
	}
	answers = append(answers, ui.Pick("thing-other", "thing", text.Other, s.other, s.pickOther))
	body := []app.UI{ui.Box("question__wrap", answers...)}
	if s.other {
		body = append(body, ui.Label().Class("check-in__other").Attr("for", "thing-own").Body(
			ui.Span().Text(text.OtherName),
			ui.Input().Attr("type", "text").ID("thing-own").Class("text-field").
				Attr("maxlength", diary.MaxThing).
				Attr("autocomplete", "off").
				OnInput(ui.Guarded(s.nameThing), app.EventScope("thing-own")),
		))
	}
	return ui.Question("things", text.ThingPick, body...)
}

func (s *Setup) ratePain(n int) {
	s.before.Pain = &n
	s.change(s.weigh)
}

func (s *Setup) rateEase(n int) { s.before.Ease = &n }

// pickThing takes a thing to be rated. A rating of another thing is not one of
// this.
func (s *Setup) pickThing(thing string) {
	if s.before.Thing != thing {
		s.before.Thing, s.before.Ease = thing, nil
	}
	s.other = false
}

func (s *Setup) pickOther() {
	s.other = true
	s.before.Thing, s.before.Ease = "", nil
}

func (s *Setup) nameThing(ctx app.Context, _ app.Event) {
	s.before.Thing = diary.ThingName(ui.FieldValue(ctx))
}
