package diarypage

import (
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/uitest"
)

// soreOn is a diary of one session and the card about it, answered so many
// hours after it.
func soreOn(daysAgo int, sore diary.Soreness, hours int) diary.Book {
	r := aSession(daysAgo, 5, 4)
	c := aCard(daysAgo, diary.Same, sore)
	c.At = r.End.Add(time.Duration(hours) * time.Hour)
	return diary.Book{Records: []diary.Record{r}, Cards: []diary.Card{c}}
}

// pressedNot is a session without a press.
func pressedNot(daysAgo int) diary.Record {
	r := aSession(daysAgo, 5, 4)
	r.Parts = diary.Parts{{Step: "knee-rolls", Planned: 60, Held: 60, Ending: "in-full"}}
	return r
}

var offered = regexp.MustCompile(`(?s)<(?:legend class="question__legend"|span class="pick__words")>\s*(.*?)\s*<`)

// A card asks what can be true by now.
func TestDayCardAsks(t *testing.T) {
	const felt = "Do you feel better or worse than before that session?, Better, Same, Worse"
	stillOut := soreOn(3, diary.SoreTooLong, 60)
	stillOut.Records = append(stillOut.Records, pressedNot(1))
	for _, test := range []struct {
		name string
		book diary.Book
		want string
	}{
		{"nothing before a session", diary.Book{}, ""},
		{"nothing after one of today", everyOtherDay(0, always(5)), ""},
		{"the day after", diary.Book{Records: []diary.Record{aSession(1, 5, 4)}}, felt + ", Did pressing leave you sore?, No, For up to 24 hours, For 24 to 48 hours"},
		{"no press", diary.Book{Records: []diary.Record{pressedNot(1)}}, felt},
		{
			"2 days after", diary.Book{Records: []diary.Record{aSession(2, 5, 4)}},
			felt + ", Did pressing leave you sore?, No, For up to 24 hours, For 24 to 48 hours, For more than 48 hours",
		},
		{"sore before, asked again", soreOn(1, diary.SoreDay, 12), "You were sore after 1 March 2026. How long did it last?, For up to 24 hours, For 24 to 48 hours"},
		{
			"sore for long, asked again", soreOn(2, diary.SoreLong, 30),
			"You were sore after 28 February 2026. How long did it last?, For up to 24 hours, For 24 to 48 hours, For more than 48 hours",
		},
		{"still sore from before", stillOut, felt + ", Are you still sore from pressing?, No, Yes"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, _ := diaryPage(t, keeping(t, test.book))
			var got []string
			for _, match := range offered.FindAllStringSubmatch(app.HTMLString(p.cards()), -1) {
				got = append(got, match[1])
			}
			if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
				t.Errorf("questions mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCardsAreSaved(t *testing.T) {
	yesterday := diary.DateOf(uitest.Noon.AddDate(0, 0, -1))
	before := soreOn(1, diary.SoreDay, 12)
	before.Cards[0].Bruise = true
	lately := everyOtherDay(15, always(5))
	for _, test := range []struct {
		name string
		book diary.Book
		pick func(*Page)
		tap  func(*Page) app.EventHandler
		want diary.Card
	}{
		{
			name: "a day", book: diary.Book{Records: []diary.Record{aSession(1, 5, 4)}},
			pick: func(p *Page) {
				p.daySaid.Felt, p.daySaid.Sore, p.daySaid.Bruise = diary.Worse, diary.SoreDay, true
			},
			tap:  func(p *Page) app.EventHandler { return p.saveDay },
			want: diary.Card{Date: yesterday, Felt: diary.Worse, Sore: diary.SoreDay, Bruise: true},
		},
		{
			name: "what was said before stays", book: before,
			pick: func(p *Page) { p.daySaid.Sore = diary.SoreLong },
			tap:  func(p *Page) app.EventHandler { return p.saveDay },
			want: diary.Card{Date: yesterday, Felt: diary.Same, Sore: diary.SoreLong, Bruise: true},
		},
		{
			name: "a day that is skipped is empty", book: diary.Book{Records: []diary.Record{aSession(1, 5, 4)}},
			pick: func(p *Page) { p.daySaid.Felt = diary.Worse },
			tap:  func(p *Page) app.EventHandler { return p.skipDay },
			want: diary.Card{Date: yesterday},
		},
		{
			name: "a week", book: lately,
			pick: func(p *Page) {
				p.weekSaid.Pain, p.weekSaid.Ease, p.weekSaid.Sure = uitest.Number(4), uitest.Number(6), uitest.Number(8)
			},
			tap: func(p *Page) app.EventHandler { return p.saveWeek },
			want: diary.Card{
				Date: diary.DateOf(uitest.Noon), Week: true, Sure: uitest.Number(8),
				Rating: diary.Rating{Pain: uitest.Number(4), Thing: "Lifting <a {box}>", Ease: uitest.Number(6)},
			},
		},
		{
			name: "a week without the hard thing does not name it", book: lately,
			pick: func(p *Page) { p.weekSaid.Sure = uitest.Number(0) },
			tap:  func(p *Page) app.EventHandler { return p.saveWeek },
			want: diary.Card{Date: diary.DateOf(uitest.Noon), Week: true, Sure: uitest.Number(0)},
		},
		{
			name: "a week that is skipped is empty", book: lately,
			pick: func(p *Page) { p.weekSaid.Sure = uitest.Number(0) },
			tap:  func(p *Page) app.EventHandler { return p.skipWeek },
			want: diary.Card{Date: diary.DateOf(uitest.Noon), Week: true},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := keeping(t, test.book)
			p, m := diaryPage(t, d)
			onDiary(m, func() { test.pick(p) })
			m.Tap(test.tap(p))
			test.want.At = uitest.Noon
			cards := remembered(t, d).Cards
			if diff := cmp.Diff(test.want, cards[len(cards)-1]); diff != "" {
				t.Errorf("card mismatch (-want +got):\n%s", diff)
			}
			if p.note != p.words().Cards.Saved {
				t.Errorf("note is %q, want %q", p.note, p.words().Cards.Saved)
			}
			if test.want.Week && (p.hasWeek || p.weekSaid != (diary.Card{})) || !test.want.Week && (p.hasDay || p.daySaid != (diary.Card{})) {
				t.Error("the card is still there, want it gone and what was picked forgotten")
			}
		})
	}
}

func TestCardsUnanswered(t *testing.T) {
	d := keeping(t, everyOtherDay(15, always(5)))
	p, m := diaryPage(t, d)
	before := d.Stored[store.DiaryKey]
	for _, tap := range []app.EventHandler{p.saveDay, p.saveWeek} {
		p.note = ""
		m.Tap(tap)
		if p.note != p.words().Cards.Unanswered || d.Stored[store.DiaryKey] != before || !p.hasDay || !p.hasWeek {
			t.Errorf("note is %q, want %q and nothing kept", p.note, p.words().Cards.Unanswered)
		}
	}
}

// What was picked means another thing once the card offers other answers.
func TestCardForgetsWhatMeansAnotherThing(t *testing.T) {
	d := keeping(t, diary.Book{Records: []diary.Record{aSession(1, 5, 4)}})
	p, m := diaryPage(t, d)
	for _, step := range []struct {
		after time.Duration
		want  diary.Soreness
	}{{time.Minute, diary.SoreLong}, {24 * time.Hour, ""}} {
		onDiary(m, func() { p.daySaid.Sore = diary.SoreLong })
		d.Time = uitest.Noon.Add(step.after)
		onDiary(m, func() { d.Watching(false) })
		if p.daySaid.Sore != step.want {
			t.Errorf("%s later %q is picked, want %q", step.after, p.daySaid.Sore, step.want)
		}
	}
}

func TestCardIsUnsaved(t *testing.T) {
	d := keeping(t, diary.Book{Records: []diary.Record{aSession(1, 5, 4)}})
	p, m := diaryPage(t, d)
	d.Refuse = errors.New("full")
	onDiary(m, func() { p.daySaid.Felt = diary.Better })
	m.Tap(p.saveDay)
	if p.note != p.words().NotSaved || p.hasDay || len(remembered(t, d).Cards) != 0 {
		t.Errorf("note is %q, want %q and the card gone for this visit", p.note, p.words().NotSaved)
	}
}
