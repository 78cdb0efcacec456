package diary

import (
	"fmt"
	"time"
)

// Encode writes a book for Decode: one record or card a line, so that a person
// can read it and an error can name its line. The same book always gives the
// same bytes. It refuses a book that Decode would.
func Encode(b Book) (string, error) {
	if err := b.check(); err != nil {
		return "", err
	}
	c := codec{out: make([]byte, 0, 1024*(1+len(b.Records)))}
	c.object(&stored{version: Version, book: b})
	if c.err != nil {
		return "", fmt.Errorf("diary: %w", c.err)
	}
	return string(append(c.out, '\n')), nil
}

// Decode reads a stored book; "" is an empty one. It refuses what it does not
// know rather than lose it: the caller sets such a value aside. The error names
// the line, and wraps ErrNoDiary, ErrNewer or ErrCut where it is one of them.
// Times of version 1 are taken to be of here.
func Decode(value string, here *time.Location) (Book, error) {
	if value == "" {
		return Book{}, nil
	}
	c := codec{in: value, reading: true}
	s := stored{here: here, seen: map[string]bool{}}
	if c.peek() != '{' {
		c.fail("%w", ErrNoDiary)
	}
	c.object(&s)
	if c.err == nil && s.version == 0 {
		c.fail("no version, want one")
	}
	if c.err == nil && c.peek() != 0 {
		c.err = errEnd
	}
	if c.err != nil {
		return Book{}, fmt.Errorf("diary: line %d: %w", c.line(), c.err)
	}
	s.book.sort()
	return s.book, nil
}

// stored is a book as it is kept.
type stored struct {
	version int
	book    Book
	here    *time.Location  // that times of version 1 are moved to
	seen    map[string]bool // while reading: sessions and cards so far
}

// once refuses what was read before.
func (s *stored) once(c *codec, name string) {
	if !c.reading || c.err != nil {
		return
	}
	if s.seen[name] {
		c.fail("%s stands here again, want it once", name)
	}
	s.seen[name] = true
}

func (s *stored) fields(c *codec) {
	version := &s.version
	c.number("version", &version)
	if c.reading {
		s.version = *version
		switch {
		case c.err != nil:
		case s.version == 0 && c.key != "":
			c.fail("%q comes before the version, want the version first", c.key)
		case s.version > Version:
			c.fail("version is %d, want 1 to %d: %w", s.version, Version, ErrNewer)
		case s.version < 0:
			c.fail("version is %d, want 1 to %d", s.version, Version)
		}
	}
	list(c, "records", true, &s.book.Records, func(r *Record) {
		c.object(r)
		if c.reading && s.version == 1 {
			r.Begin, r.End = r.Begin.In(s.here), r.End.In(s.here)
		}
		c.checked(r)
		s.once(c, "session "+r.ID)
	})
	list(c, "cards", true, &s.book.Cards, func(card *Card) {
		c.object(card)
		c.checked(card)
		s.once(c, card.name())
	})
	list(c, "read", true, &s.book.Read, func(key *string) {
		if !c.reading {
			c.out = appendString(c.out, *key)
			return
		}
		*key = c.str()
		c.checked(readKey(*key))
	})
}

// checked refuses a value that was read and is wrong in itself.
func (c *codec) checked(value interface{ check() error }) {
	if c.reading && c.err == nil {
		c.err = value.check()
	}
}

func (r *Record) fields(c *codec) {
	text(c, "id", &r.ID)
	text(c, "routine", &r.Routine)
	c.time("begin", &r.Begin)
	c.time("end", &r.End)
	c.flag("finished", &r.Finished)
	text(c, "pain", &r.Pain)
	if c.field("choices", r.Choices == Choices{}) {
		c.object(&r.Choices)
		c.done()
	}
	r.partsField(c)
	list(c, "changes", false, &r.Changes, func(change *Change) { c.object(change) })
	r.Before.field(c, "before")
	r.After.field(c, "after")
	text(c, "felt", &r.Felt)
	c.code("spots", len(r.Spots) == 0, &r.Spots)
	c.time("edited", &r.Edited)
}

// partsField reads parts as version 1 kept them, too: as a list.
func (r *Record) partsField(c *codec) {
	if c.reading && c.key == "parts" && c.peek() == '[' {
		list(c, "parts", false, (*[]Part)(&r.Parts), func(p *Part) { c.object(p) })
		return
	}
	c.code("parts", len(r.Parts) == 0, &r.Parts)
}

func (o *Choices) fields(c *codec) {
	text(c, "style", &o.Style)
	text(c, "first", &o.First)
	c.flag("oneSide", &o.OneSide)
	text(c, "surface", &o.Surface)
	text(c, "spot", &o.Spot)
	c.flag("untimed", &o.Untimed)
	text(c, "dose", &o.Dose)
}

func (o *Change) fields(c *codec) {
	text(c, "step", &o.Step)
	text(c, "spot", &o.Spot)
	text(c, "caution", &o.Caution)
	text(c, "to", &o.To)
}

// fields of a part are those of version 1; it is written as a code.
func (p *Part) fields(c *codec) {
	text(c, "step", &p.Step)
	text(c, "spot", &p.Spot)
	text(c, "side", &p.Side)
	text(c, "surface", &p.Surface)
	planned, held := &p.Planned, &p.Held
	c.number("planned", &planned)
	c.number("held", &held)
	p.Planned, p.Held = *planned, *held
	text(c, "ending", &p.Ending)
	c.flag("lighter", &p.Lighter)
}

func (r *Rating) field(c *codec, key string) {
	if c.field(key, *r == Rating{}) {
		c.object(r)
		c.done()
	}
}

func (r *Rating) fields(c *codec) {
	c.number("pain", &r.Pain)
	text(c, "thing", &r.Thing)
	c.number("ease", &r.Ease)
}

func (o *Card) fields(c *codec) {
	c.code("date", false, &o.Date)
	c.flag("week", &o.Week)
	c.time("at", &o.At)
	text(c, "felt", &o.Felt)
	text(c, "sore", &o.Sore)
	c.flag("bruise", &o.Bruise)
	o.Rating.fields(c)
	c.number("sure", &o.Sure)
}
