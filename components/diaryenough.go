package components

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/content"
)

// enough says that a day's dose is done where another session that presses
// would be too much, or that only one of so many minutes would be.
func enough(lib *content.Library, b diary.Book, d device.Device, another int) app.UI {
	minutes, shortest := map[string]int{}, content.MaxRoutineMinutes
	for _, r := range lib.Routines {
		minutes[r.ID] = r.Minutes
		if len(r.Surfaces) > 0 {
			shortest = min(shortest, r.Minutes)
		}
	}
	switch now, text := d.Now(), lib.Text.Diary.Dose; {
	case b.Enough(lib.Trial, minutes, shortest, now):
		return enoughNote(lib, text.Enough)
	case b.Enough(lib.Trial, minutes, another, now):
		return enoughNote(lib, text.EnoughHere)
	}
	return nothing()
}

func enoughNote(lib *content.Library, words []string) app.UI {
	return ui.Div().Class("notice enough").Body(
		paragraph("", words...),
		rulesFold(lib, "enough-rules", "day-dose"),
	)
}
