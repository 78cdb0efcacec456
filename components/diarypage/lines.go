package diarypage

import (
	"strconv"
	"strings"

	"unknot/components/device"
	"unknot/components/diary"
	"unknot/components/wording"
	"unknot/content"
)

// A line is one row of the list: a session with what was said on the day
// after, or what was said where no session stands beside it.
type line struct {
	session *diary.Record
	card    *diary.Card
}

// lines returns the newest lines of the diary, the newest first, and whether
// there are more. What was said of a day stands with its newest session.
func (o *openBook) lines(most int) (lines []line, more bool) {
	b := &o.book
	for r, c := len(b.Records)-1, len(b.Cards)-1; r >= 0 || c >= 0; {
		if len(lines) == most {
			return lines, true
		}
		var l line
		if c >= 0 && (r < 0 || b.Cards[c].Date > b.Records[r].Date() || b.Cards[c].Date == b.Records[r].Date() && b.Cards[c].Week) {
			l.card = &b.Cards[c]
			c--
			if len(cardWords(o.lib, l.card)) == 0 {
				continue
			}
		} else {
			l.session = &b.Records[r]
			r--
			if c >= 0 && !b.Cards[c].Week && b.Cards[c].Date == l.session.Date() {
				l.card = &b.Cards[c]
				c--
			}
		}
		lines = append(lines, l)
	}
	return lines, false
}

func (l line) id() string {
	if l.session == nil {
		return cardID(l.card)
	}
	return l.session.ID
}

func (l line) date() diary.Date {
	if l.session == nil {
		return l.card.Date
	}
	return l.session.Date()
}

// cardID tells the cards of the list apart.
func cardID(c *diary.Card) string {
	if c.Week {
		return "week-" + c.Date.String()
	}
	return "day-" + c.Date.String()
}

// lineOf returns the id of the line that a session or a card stands in.
func (o *openBook) lineOf(id string) string {
	lines, _ := o.lines(len(o.book.Records) + len(o.book.Cards))
	for _, l := range lines {
		if l.card != nil && cardID(l.card) == id {
			return l.id()
		}
	}
	return id
}

// lineWords says a line in full, which is its name.
func (o *openBook) lineWords(l line) string {
	words, said := "", o.saidWords(l.card)
	if l.session != nil {
		words = o.sessionWords(l.session)
	} else {
		words = o.date(l.card.Date)
	}
	if said != "" {
		words += ". " + said
	}
	return words
}

// sessionWords says a session in one line.
func (o *openBook) sessionWords(r *diary.Record) string {
	text := &o.words().List
	words := o.date(r.Date()) + ", " + o.clock(r) + ", " + wording.RoutineName(o.lib, r.Routine)
	if !r.Finished {
		words = joined(words, text.Early)
	}
	switch before, after := r.Before.Pain, r.After.Pain; {
	case before != nil && after != nil:
		words = joined(words, wording.Fill(text.Pain, "before", strconv.Itoa(*before), "after", strconv.Itoa(*after)))
	case before != nil:
		words = joined(words, wording.Fill(text.PainBefore, "n", strconv.Itoa(*before)))
	case after != nil:
		words = joined(words, wording.Fill(text.PainAfter, "n", strconv.Itoa(*after)))
	}
	return joined(words, feltWord(o.lib, r.Felt))
}

// clock is when a session began.
func (o *openBook) clock(r *diary.Record) string { return o.device.Date(r.Begin, device.Clock) }

// saidWords says a card in one line; "" where nothing was said.
func (o *openBook) saidWords(c *diary.Card) string {
	if c == nil {
		return ""
	}
	said := cardWords(o.lib, c)
	if len(said) == 0 {
		return ""
	}
	return o.cardName(c) + ": " + strings.Join(said, "; ")
}

func (o *openBook) cardName(c *diary.Card) string {
	if c.Week {
		return o.words().List.WeekCard
	}
	return o.words().List.NextDay
}

func feltWord(lib *content.Library, felt diary.Felt) string {
	return strings.ToLower(lib.Text.Diary.Cards.Feelings[string(felt)])
}

// notes are what a row says of a session besides its ratings, in short.
func (l line) notes(text *content.ListText) (notes string) {
	if l.session != nil && !l.session.Finished {
		notes = text.Early
	}
	if c := l.card; c != nil {
		if c.Felt == diary.Worse {
			notes = joined(notes, text.Notes["worse"])
		}
		notes = joined(notes, text.Notes[string(c.Sore)])
		if c.Bruise {
			notes = joined(notes, text.Notes["bruise"])
		}
	}
	return notes
}
