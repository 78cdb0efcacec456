package diary

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"unknot/content"
)

// MaxThing is the longest label of a hard thing, in characters. Our judgement:
// it fits on one line of a phone.
const MaxThing = 40

// maxName is the longest id, and maxHeld the longest time of one part in
// seconds. Both are far beyond what is ever written.
const (
	maxName = 60
	maxHeld = 24 * 60 * 60
)

// maxParts is how many parts, spots or changes one session can have, and
// regions one spot. Far beyond what a routine has.
const maxParts = 500

// check looks at the items, which may have been made and not read, and at what
// they cannot know of each other.
func (b Book) check() error {
	for i := range b.Records {
		if err := b.Records[i].check(); err != nil {
			return fmt.Errorf("diary: record %d: %w", i+1, err)
		}
	}
	for i := range b.Cards {
		if err := b.Cards[i].check(); err != nil {
			return fmt.Errorf("diary: card %d: %w", i+1, err)
		}
	}
	for _, key := range b.Read {
		if err := readKey(key).check(); err != nil {
			return fmt.Errorf("diary: %w", err)
		}
	}
	return b.unique()
}

// unique refuses a book in which something stands twice.
func (b Book) unique() error {
	seen := make(map[string]bool, len(b.Records)+len(b.Cards))
	for i := range b.Records {
		seen["session "+b.Records[i].ID] = true
	}
	for i := range b.Cards {
		seen[b.Cards[i].name()] = true
	}
	if n := len(b.Records) + len(b.Cards); len(seen) != n {
		return fmt.Errorf("diary: %d of %d sessions and cards stand twice, want each once", n-len(seen), n)
	}
	return nil
}

// A readKey is one entry of what was read.
type readKey string

func (k readKey) check() error {
	if !isText(string(k), maxName) || k == "" {
		return fmt.Errorf("read is %q, want at most %d characters on one line", string(k), maxName)
	}
	return nil
}

func (r Record) check() error {
	switch {
	case !isName(r.ID) || r.ID == "":
		return fmt.Errorf("id is %q, want one", r.ID)
	case !isName(r.Routine) || r.Routine == "":
		return fmt.Errorf("routine is %q, want one", r.Routine)
	case !isTime(r.Begin):
		return fmt.Errorf("begin is %v, want a time", r.Begin)
	case !isTime(r.End) || r.End.Before(r.Begin):
		return fmt.Errorf("end is %v, want a time after %v", r.End, r.Begin)
	case !r.Edited.IsZero() && !isTime(r.Edited):
		return fmt.Errorf("edited is %v, want a time", r.Edited)
	}
	if n := max(len(r.Parts), len(r.Spots), len(r.Changes)); n > maxParts {
		return fmt.Errorf("%d parts, spots or changes, want at most %d", n, maxParts)
	}
	for i, p := range r.Parts {
		if p.Step == "" || min(p.Planned, p.Held) < 0 || max(p.Planned, p.Held) > maxHeld || p.Ending == "" {
			return fmt.Errorf("part %d: step %q, planned %d, held %d seconds, want a step and 0 to %d", i+1, p.Step, p.Planned, p.Held, maxHeld)
		}
		if err := checkNames(p.Step, p.Spot, p.Side, string(p.Surface), p.Ending); err != nil {
			return err
		}
	}
	for _, s := range r.Spots {
		if s.Spot == "" || !slices.Contains([]Like{"", GoodAche, Nothing, TooMuch}, s.Like) {
			return fmt.Errorf("spot %q was like %q, want a spot, and a good ache, nothing or too much", s.Spot, s.Like)
		}
		if n := len(s.Spread); n > maxParts {
			return fmt.Errorf("spot %q spread to %d regions, want at most %d", s.Spot, n, maxParts)
		}
		if err := cmp.Or(checkNames(s.Spot, s.Side), checkNames(s.Spread...)); err != nil {
			return err
		}
	}
	for _, o := range r.Changes {
		if err := checkNames(o.Step, o.Spot, o.Caution, string(o.To)); err != nil {
			return err
		}
	}
	c := r.Choices
	if err := checkNames(r.Pain, string(c.Style), c.First, string(c.Surface), c.Spot, c.Dose); err != nil {
		return err
	}
	if err := r.Before.check(); err != nil {
		return fmt.Errorf("before: %w", err)
	}
	if err := r.After.check(); err != nil {
		return fmt.Errorf("after: %w", err)
	}
	return r.Felt.check()
}

// checkNames refuses what is no id; "" may be one.
func checkNames(names ...string) error {
	for _, name := range names {
		if !isName(name) {
			return fmt.Errorf("name is %q, want small letters, digits and hyphens, at most %d", name, maxName)
		}
	}
	return nil
}

func (f Felt) check() error {
	if !slices.Contains([]Felt{NotSaid, Better, Same, Worse}, f) {
		return fmt.Errorf("felt is %q, want better, same or worse", f)
	}
	return nil
}

func (r Rating) check() error {
	if !isText(r.Thing, MaxThing) {
		return fmt.Errorf("thing is %q, want at most %d characters on one line", r.Thing, MaxThing)
	}
	return checkRatings(r.Pain, r.Ease)
}

func checkRatings(ratings ...*int) error {
	for _, n := range ratings {
		if n != nil && (*n < 0 || *n > content.MaxRating) {
			return fmt.Errorf("rating is %d, want 0 to %d", *n, content.MaxRating)
		}
	}
	return nil
}

func (c Card) check() error {
	if !isTime(c.At) || !isDate(c.Date) {
		return errors.New("date or time is missing, want both")
	}
	if !slices.Contains([]Soreness{"", NotSore, SoreDay, SoreLong, SoreTooLong}, c.Sore) {
		return fmt.Errorf("sore is %q, want none, day, long or too-long", c.Sore)
	}
	if err := checkRatings(c.Sure); err != nil {
		return err
	}
	if err := c.Rating.check(); err != nil {
		return err
	}
	return c.Felt.check()
}

// isTime reports whether a time can be written down and read again.
func isTime(t time.Time) bool { return !t.IsZero() && t.Year() > 0 && t.Year() <= 9999 && isZone(t) }

// isZone reports whether a time is whole hours and minutes from UTC.
func isZone(t time.Time) bool {
	_, offset := t.Zone()
	return offset%60 == 0 && offset > -24*3600 && offset < 24*3600
}

func isDate(d Date) bool { y := d.Time().Year(); return y > 0 && y <= 9999 }

// isName reports whether a string can be an id; "" can.
func isName(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != '-' && !('a' <= c && c <= 'z') && !('0' <= c && c <= '9') {
			return false
		}
	}
	return len(s) <= maxName
}

// isText reports whether a string is one line of a person's own words.
func isText(s string, most int) bool {
	return utf8.ValidString(s) && utf8.RuneCountInString(s) <= most && strings.IndexFunc(s, unicode.IsControl) < 0
}

// ThingName returns what was typed or pasted as a label that check takes: one
// line without letters that nobody sees, and no longer than MaxThing.
func ThingName(typed string) string {
	seen := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(typed, ""))
	name := []rune(strings.Join(strings.Fields(seen), " "))
	return strings.TrimSpace(string(name[:min(len(name), MaxThing)]))
}
