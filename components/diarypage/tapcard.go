package diarypage

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
)

// dayCard asks how the day after was, to be answered in one tap where all is
// well. Who was sore, feels worse after pressing, or is asked again, is asked
// the rest.
func (t *Today) dayCard() app.UI {
	text := &t.lib.Text.Diary.Cards
	title := wording.Fill(text.Day, "date", t.date(t.day.Date))
	if t.more || t.day.Again || t.day.Still {
		return t.dueCard("day", title, t.dayQuestions(), t.saveDay, t.skipDay)
	}
	asks, answers := text.Felt, make([]app.UI, 0, 3)
	for _, felt := range []diary.Felt{diary.Better, diary.Same, diary.Worse} {
		answers = append(answers, control("day-"+string(felt), "button", text.Feelings[string(felt)], t.feels(felt)))
	}
	sore := ui.Nothing()
	if t.day.Pressed {
		asks, sore = text.NotSore, control("day-sore", "link-button", text.WasSore, t.askMore)
	}
	return ui.Card("due__card due__card--tap", "day-card", title,
		ui.P().ID("day-asks").Text(asks),
		ui.Div().Class("due__taps").Role("group").Aria("labelledby", "day-asks").Body(answers...),
		ui.Box("due__rest", sore, control("day-skip", "link-button", text.Skip, t.skipDay)),
	)
}

// feels keeps how it felt, and that pressing left no soreness. Who says worse
// after pressing may mean that, and is asked.
func (t *Today) feels(felt diary.Felt) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		said := diary.Card{Felt: felt}
		switch {
		case t.day.Pressed && felt == diary.Worse:
			t.daySaid.Felt, t.more = felt, true
			ui.FocusLater(ctx, "sore-"+string(diary.NotSore))
			return
		case t.day.Pressed:
			said.Sore = diary.NotSore
		}
		t.putDay(said)
	}
}

func (t *Today) askMore(ctx app.Context, _ app.Event) {
	t.more = true
	ui.FocusLater(ctx, "felt-"+string(diary.Better))
}
