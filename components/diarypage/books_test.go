package diarypage

import (
	"fmt"
	"testing"
	"time"

	"unknot/components/diary"
	"unknot/components/store"
	"unknot/components/uitest"
)

// aSession is a session that pressed one spot on both sides, so many days before
// noon and two hours earlier.
func aSession(daysAgo, before, after int) diary.Record {
	begin := uitest.Noon.AddDate(0, 0, -daysAgo).Add(-2 * time.Hour)
	return diary.Record{
		ID: fmt.Sprint("s", daysAgo), Routine: "full", Begin: begin, End: begin.Add(20 * time.Minute), Finished: true,
		Choices: diary.Choices{Surface: "wall"},
		Parts: diary.Parts{
			{Step: "side-of-hip", Spot: "side-of-hip", Side: "left", Surface: "wall", Planned: 60, Held: 60, Ending: "in-full"},
			{Step: "side-of-hip", Spot: "side-of-hip", Side: "right", Surface: "wall", Planned: 60, Held: 41, Ending: "eased"},
		},
		Before: diary.Rating{Pain: &before, Thing: "Lifting <a {box}>", Ease: uitest.Number(4)},
		After:  diary.Rating{Pain: &after, Thing: "Lifting <a {box}>", Ease: uitest.Number(5)},
		Felt:   diary.Same,
		Spots:  diary.SpotsFelt{{Spot: "side-of-hip", Side: "left", Like: diary.GoodAche, Spread: []string{"buttock", "groin"}}},
	}
}

// aCard is what was said on the day after a session.
func aCard(daysAgo int, felt diary.Felt, sore diary.Soreness) diary.Card {
	on := uitest.Noon.AddDate(0, 0, -daysAgo)
	return diary.Card{Date: diary.DateOf(on), At: on.Add(20 * time.Hour), Felt: felt, Sore: sore}
}

// aFewSessions is a diary of all kinds of lines.
func aFewSessions() diary.Book {
	hurt := aSession(4, 6, 7)
	hurt.Finished, hurt.Pain, hurt.Felt = false, "tingling", diary.Worse
	hurt.Routine, hurt.Before.Thing, hurt.Before.Ease, hurt.After.Thing, hurt.After.Ease = "of-old", "", nil, "", nil
	bare := aSession(6, 0, 0)
	bare.Before, bare.After, bare.Felt, bare.Spots, bare.Parts = diary.Rating{}, diary.Rating{}, diary.NotSaid, nil, nil
	bare.Changes = []diary.Change{{Step: "knee-rolls"}, {Step: "side-of-hip", Spot: "side-of-hip", To: "wall"}}
	bruised := aCard(6, diary.Better, diary.SoreLong)
	bruised.Bruise = true
	week := diary.Card{
		Date: diary.DateOf(uitest.Noon.AddDate(0, 0, -5)), At: uitest.Noon.AddDate(0, 0, -5), Week: true,
		Rating: diary.Rating{Pain: uitest.Number(5), Thing: "Lifting <a {box}>", Ease: uitest.Number(3)}, Sure: uitest.Number(7),
	}
	skipped := aCard(4, "", "")
	return diary.Book{
		Records: []diary.Record{bare, hurt, aSession(2, 5, 4)},
		Cards:   []diary.Card{bruised, week, skipped},
	}
}

// everyOtherDay is a trial of so many days up to yesterday, with a card after
// each session.
func everyOtherDay(days int, pain func(daysAgo int) int) diary.Book {
	var b diary.Book
	for ago := days; ago > 0; ago -= 2 {
		b.Records = append(b.Records, aSession(ago, pain(ago), pain(ago)))
		if ago > 1 {
			b.Cards = append(b.Cards, aCard(ago, diary.Same, diary.NotSore))
		}
	}
	return b
}

func always(pain int) func(int) int { return func(int) int { return pain } }

// keeping returns a device that remembers a diary.
func keeping(t *testing.T, b diary.Book) *uitest.FakeDevice {
	t.Helper()
	d := uitest.NewFakeDevice()
	value, err := diary.Encode(b)
	if err != nil {
		t.Fatal(err)
	}
	d.Stored[store.DiaryKey] = value
	return d
}
