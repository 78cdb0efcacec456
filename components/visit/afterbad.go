package visit

import (
	"slices"

	"unknot/components/diary"
	"unknot/components/session"
	"unknot/content"
)

// AfterBad makes choices what they may be at first after what the diary holds:
// after a session that went badly they are gentle, off the floor, and without
// the spots that hurt.
func AfterBad(lib *content.Library, r content.Routine, book diary.Book, c session.Choices) session.Choices {
	if book.Gentler(lib.Trial) {
		c.Style = content.Gentle
		if len(r.Surfaces) > 0 {
			c.Surface = r.Surfaces[0]
		}
	}
	for _, spot := range book.LeaveOut() {
		if !slices.Contains(c.Without, spot) {
			c.Without = append(c.Without, spot)
		}
	}
	return c
}
