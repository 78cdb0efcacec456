package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/content"
)

// EnoughWords are the words of Enough; nil where it would not be too much.
func EnoughWords(lib *content.Library, b diary.Book, d device.Device, another int) []string {
	minutes, shortest := lib.Minutes(), content.MaxRoutineMinutes
	for _, r := range lib.Routines {
		if len(r.Surfaces) > 0 {
			shortest = min(shortest, r.Minutes)
		}
	}
	switch now, text := d.Now(), lib.Text.Diary.Dose; {
	case b.Enough(lib.Trial, minutes, shortest, now):
		return text.Enough
	case b.Enough(lib.Trial, minutes, another, now):
		return text.EnoughHere
	}
	return nil
}

func EnoughNote(lib *content.Library, words []string) app.UI {
	return Box("notice enough",
		Paragraph("", words...),
		RulesFold(lib, "enough-rules", "day-dose"),
	)
}
