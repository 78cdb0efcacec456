package diarypage

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/wording"
	"unknot/content"
)

// The questions of a card write what is picked into it. As begins their ids:
// a card that is due and one that is changed may stand on the page together.

// weekQuestions are those of the card of the week.
func weekQuestions(lib *content.Library, as, thing string, c *diary.Card) []app.UI {
	text, ease := lib.Text.Diary.Cards, ui.Nothing()
	if thing != "" {
		ease = ui.EaseRating(lib, as+"week-ease", thing, c.Ease, func(n int) { c.Ease = &n })
	}
	return []app.UI{
		ui.Rating(as+"week-pain", text.Pain, c.Pain, func(n int) { c.Pain = &n }),
		ease,
		ui.Rating(as+"week-sure", text.Sure, c.Sure, func(n int) { c.Sure = &n }),
	}
}

func feltQuestion(lib *content.Library, as string, c *diary.Card) app.UI {
	return ui.Question(as+"day-felt", lib.Text.Diary.Cards.Felt, feelings(lib, as+"felt", &c.Felt))
}

// feelings offers how it is beside before.
func feelings(lib *content.Library, name string, picked *diary.Felt) app.UI {
	var answers []app.UI
	for _, felt := range []diary.Felt{diary.Better, diary.Same, diary.Worse} {
		answers = append(answers, ui.Pick(name+"-"+string(felt), name, lib.Text.Diary.Cards.Feelings[string(felt)],
			*picked == felt, func() { *picked = felt }))
	}
	return ui.Box("question__wrap", answers...)
}

// soreQuestion asks about soreness from pressing, and about a bruise.
func soreQuestion(lib *content.Library, as, legend string, offered []diary.Soreness, c *diary.Card) app.UI {
	bruise := ui.Tick(as+"bruise", lib.Text.Diary.Cards.Bruise, c.Bruise, func() { c.Bruise = !c.Bruise })
	return ui.Question(as+"sore", legend, append(sorePicks(lib, as+"sore", offered, c), bruise)...)
}

func sorePicks(lib *content.Library, name string, offered []diary.Soreness, c *diary.Card) []app.UI {
	answers := make([]app.UI, len(offered))
	for i, sore := range offered {
		answers[i] = ui.Pick(name+"-"+string(sore), name, soreWords(lib, sore, offered), c.Sore == sore,
			func() { c.Sore = sore })
	}
	return answers
}

// soreWords names an answer. While soreness can't have lasted for long there is
// only yes and no.
func soreWords(lib *content.Library, sore diary.Soreness, offered []diary.Soreness) string {
	text := &lib.Text.Diary.Cards
	if sore == diary.SoreDay && len(offered) == 2 && offered[0] == diary.NotSore {
		return text.SoreSoon
	}
	return content.Fill(text.Soreness[string(sore)], wording.SoreHours(lib))
}

// cardWords says what was said on a card.
func cardWords(lib *content.Library, c *diary.Card) []string {
	text := &lib.Text.Diary
	var words []string
	number := func(phrase string, n *int) {
		if n != nil {
			words = append(words, content.Fill(phrase, map[string]string{
				"n": strconv.Itoa(*n), "most": strconv.Itoa(content.MaxRating), "thing": lib.ThingName(c.Thing),
			}))
		}
	}
	if c.Felt != "" {
		words = append(words, feltWord(lib, c.Felt))
	}
	if c.Sore != "" {
		words = append(words, wording.SoreWords(lib, string(c.Sore)))
	}
	if c.Bruise {
		words = append(words, text.Cards.Bruised)
	}
	number(text.List.Average, c.Pain)
	number(text.List.Ease, c.Ease)
	number(text.List.Sure, c.Sure)
	return words
}
