package diary

import (
	"slices"
	"time"
)

// A Card is what the person said on a day after sessions, or of the week
// before it. Nothing in it must be answered; a card that was skipped is empty.
type Card struct {
	Date Date      `json:"date"`           // of the sessions it is about, or, of a week, on which it was answered
	Week bool      `json:"week,omitempty"` // it is about the week
	At   time.Time `json:"at"`             // when it was answered last

	// Of the day after.
	Felt   Felt     `json:"felt,omitempty"`
	Sore   Soreness `json:"sore,omitempty"`
	Bruise bool     `json:"bruise,omitempty"`

	// Of the week.
	Rating      // on average, and the hard thing
	Sure   *int `json:"sure,omitempty"` // of doing one's day even with some pain: 0 to 10
}

// name is what a card is called in an error.
func (c *Card) name() string {
	if c.Week {
		return "the card of the week before " + c.Date.String()
	}
	return "the card of the day after " + c.Date.String()
}

// Soreness is how long pressing left a place sore.
type Soreness string

const (
	NotSore     Soreness = "none"
	SoreDay     Soreness = "day"      // not longer than may be, as far as is known
	SoreLong    Soreness = "long"     // for more than the hours that halve the next dose
	SoreTooLong Soreness = "too-long" // for more than the hours that stop pressing
)

// PutCard returns a book with a card in place of the one about the same day or
// week. The book itself is left alone.
func (b Book) PutCard(c Card) Book {
	b.Cards = slices.Clone(b.Cards)
	b.put(c)
	b.sort()
	return b
}

// WithoutCard returns a book without the card about a day or week. The book
// itself is left alone.
func (b Book) WithoutCard(date Date, week bool) Book {
	b.Cards = slices.DeleteFunc(slices.Clone(b.Cards), func(c Card) bool { return c.Date == date && c.Week == week })
	return b
}

// put puts a card into a book that is nobody else's.
func (b *Book) put(c Card) {
	for i := range b.Cards {
		if b.Cards[i].Date == c.Date && b.Cards[i].Week == c.Week {
			b.Cards[i] = c
			return
		}
	}
	b.Cards = append(b.Cards, c)
}

// Day returns the next-day card about a day; false where there is none.
func (b Book) Day(date Date) (Card, bool) {
	for i := len(b.Cards) - 1; i >= 0 && b.Cards[i].Date >= date; i-- {
		if b.Cards[i].Date == date && !b.Cards[i].Week {
			return b.Cards[i], true
		}
	}
	return Card{}, false
}

// MarkRead returns a book that knows something as read. The book itself is
// left alone.
func (b Book) MarkRead(key string) Book {
	b.Read = append(slices.Clone(b.Read), key)
	b.sort()
	return b
}

// HasRead reports whether something was marked as read.
func (b Book) HasRead(key string) bool { return slices.Contains(b.Read, key) }
