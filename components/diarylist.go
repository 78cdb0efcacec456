package components

import (
	"strconv"
	"strings"

	"unknot/components/diary"
	"unknot/content"
)

// Days that are listed at first, and how many more a tap adds.
const (
	daysAtFirst = 14
	daysMore    = 28
)

// list draws the sessions and cards by day, the newest first.
func (p *DiaryPage) list() string {
	b := p.book
	r, c := len(b.Records)-1, len(b.Cards)-1
	if r+c == -2 {
		return part("list-empty")
	}
	days, more := "", ""
	for n := 0; r >= 0 || c >= 0; n++ {
		if n == p.days {
			more = part("earlier")
			break
		}
		date := firstDate
		if r >= 0 {
			date = b.Records[r].Date()
		}
		if c >= 0 {
			date = max(date, b.Cards[c].Date)
		}
		items := ""
		for ; r >= 0 && b.Records[r].Date() >= date; r-- {
			items = p.session(&b.Records[r]) + items
		}
		for ; c >= 0 && b.Cards[c].Date == date; c-- {
			items += p.card(&b.Cards[c])
		}
		days += part("day", "date", p.date(date), "items", items)
	}
	return part("list", "n", strconv.Itoa(len(b.Records)), "days", days, "more", more)
}

// cardID tells the cards of the list apart.
func cardID(c *diary.Card) string {
	if c.Week {
		return "week-" + c.Date.String()
	}
	return "day-" + c.Date.String()
}

// card says a card, or asks it anew; "" where nothing was said.
func (p *DiaryPage) card(c *diary.Card) string {
	words := cardWords(c)
	if words == "" {
		return ""
	}
	name := "next"
	if c.Week {
		name = "week"
	}
	id, line := cardID(c), part(name, "words", words)
	if p.editing && p.opened == id {
		return part("card-editor", "id", id, "line", line, "questions", p.cardQuestions(c))
	}
	return part("card-line", "id", id, "line", line)
}

// cardQuestions asks what was asked on a card, as it was answered.
func (p *DiaryPage) cardQuestions(c *diary.Card) string {
	if c.Week {
		html := weekQuestions(c.Thing, "edit-")
		html = checkedIn(html, "edit-week-pain-", orNone(c.Pain))
		html = checkedIn(html, "edit-week-ease-", orNone(c.Ease))
		return checkedIn(html, "edit-week-sure-", orNone(c.Sure))
	}
	html := part("felt", "as", "edit-")
	if p.book.PressedOn(c.Date) || c.Sore != "" || c.Bruise {
		html += part("sore-4", "date", p.date(c.Date), "as", "edit-")
	}
	html = checkedIn(html, "edit-felt-", string(c.Felt))
	html = checkedIn(html, "edit-sore-", string(c.Sore))
	if c.Bruise {
		html = checkedIn(html, "edit-", "bruise")
	}
	return html
}

// cardWords says what was said on a card.
func cardWords(c *diary.Card) string {
	var words []string
	number := func(name string, n *int) {
		if n != nil {
			words = append(words, part(name, "n", strconv.Itoa(*n), "thing", own(c.Thing)))
		}
	}
	if c.Felt != "" {
		words = append(words, part("is-"+string(c.Felt)))
	}
	if c.Sore != "" {
		words = append(words, part("was-"+string(c.Sore)))
	}
	if c.Bruise {
		words = append(words, part("bruised"))
	}
	number("week-pain", c.Pain)
	number("week-thing", c.Ease)
	number("week-sure", c.Sure)
	return strings.Join(words, "; ")
}

// session draws one line of the list, which opens to the whole session.
func (p *DiaryPage) session(r *diary.Record) string {
	whole := ""
	switch {
	case p.opened != r.ID:
	case p.editing:
		ease := ""
		if thing := ratedThing(r); thing != "" {
			ease = checkedIn(part("edit-ease", "thing", own(thing)), "edit-ease-before-", orNone(r.Before.Ease))
			ease = checkedIn(ease, "edit-ease-after-", orNone(r.After.Ease))
		}
		whole = checkedIn(part("editor", "ease", ease), "edit-before-", orNone(r.Before.Pain))
		whole = checkedIn(whole, "edit-after-", orNone(r.After.Pain))
		whole = checkedIn(whole, "edit-felt-", string(r.Felt))
	default:
		whole = part("whole", "line", p.line(r), "done", p.done(r))
	}
	return part("session", "id", r.ID, "expanded", strconv.FormatBool(p.opened == r.ID), "line", p.line(r), "whole", whole)
}

// ratedThing is the hard thing of a session; "" where none was rated.
func ratedThing(r *diary.Record) string {
	if r.Before.Thing != "" {
		return r.Before.Thing
	}
	return r.After.Thing
}

func orNone(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// checkedIn picks an answer in a part that has not been drawn yet.
func checkedIn(html, question, answer string) string {
	if answer == "" {
		return html
	}
	id := `id="` + question + answer + `"`
	return strings.Replace(html, id, id+" checked", 1)
}

// line says a session in one line.
func (p *DiaryPage) line(r *diary.Record) string {
	name := p.Library.Text.Routines[r.Routine].Title
	if name == "" {
		name = r.Routine // of another version
	}
	line := part("line", "time", r.Begin.Format("15:04"), "routine", name)
	if !r.Finished {
		line += part("line-early")
	}
	if r.Before.Pain != nil && r.After.Pain != nil {
		line += part("line-pain", "before", orNone(r.Before.Pain), "after", orNone(r.After.Pain))
	}
	return line + part("line-"+string(r.Felt))
}

// done says what was done in a session, and how it was.
func (p *DiaryPage) done(r *diary.Record) string {
	a, text := RecordWords{Library: p.Library, Record: *r}, p.Library.Text.Flow.Aftercare
	html := ""
	line := func(words string) { html += part("done", "words", own(words)) }
	say := func(phrase, key, words string) {
		if words != "" {
			line(content.Fill(phrase, map[string]string{key: words}))
		}
	}
	if r.Pain != "" {
		html += part("hurt")
	}
	for _, words := range a.Compared() {
		line(words)
	}
	say(text.Pressed, "time", a.Pressed())
	say(text.Skipped, "steps", a.Names(a.Skipped()))
	say(text.LeftOut, "steps", a.Names(a.Changed("")))
	say(text.Moved, "steps", a.Names(a.Changed(content.Wall)))
	items := ""
	for _, step := range a.Steps() {
		items += part("step", "words", own(step))
	}
	return html + part("steps", "items", items+spotItems(p.Library, r.Spots))
}

// spotItems says what each spot was like, one item each.
func spotItems(lib *content.Library, spots []diary.SpotFelt) string {
	items := ""
	for _, s := range spots {
		words := part("like-" + string(s.Like))
		if len(s.Spread) > 0 {
			var places []string
			for _, id := range s.Spread {
				places = append(places, lib.Text.Words.Regions[id].Name)
			}
			words += part("went", "places", strings.Join(places, ", "))
		}
		items += part("step", "words", part("spot", "place", sideName(lib, s.Spot, s.Side), "title", words))
	}
	return items
}

// sideName names a spot on a side: "Side of the hip, left".
func sideName(lib *content.Library, spot, side string) string {
	title := lib.Text.Spots[spot].Title
	if side == "" {
		return title
	}
	return content.Fill(lib.Text.Session.Player.Place, map[string]string{
		"title": title, "side": lib.Text.Session.Player.OfSide[side],
	})
}
