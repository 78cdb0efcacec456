package diary

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// A reader reads the text of a book item by item, so that an error can name
// the line of the item.
type reader struct {
	text    string
	json    *json.Decoder
	at      int // where that begins which is read now
	version int // 0 until it is known
	here    *time.Location
	seen    map[string]bool // keys, sessions and cards so far
	book    Book
}

func (r *reader) read() error {
	if !strings.HasPrefix(r.rest(), "{") {
		return ErrNoDiary
	}
	if _, err := r.json.Token(); err != nil {
		return err
	}
	for r.json.More() {
		r.rest()
		key, err := r.json.Token()
		if err != nil {
			return err
		}
		if err := r.field(key.(string)); err != nil { // a key is a string, says Token
			return err
		}
	}
	if _, err := r.json.Token(); err != nil {
		return err
	}
	if r.version == 0 {
		return r.is(0)
	}
	r.rest()
	if _, err := r.json.Token(); err != io.EOF {
		return errors.New("more after the diary, want its end")
	}
	return nil
}

// rest is the text from the next key, item or bracket on.
func (r *reader) rest() string {
	rest := strings.TrimLeft(r.text[r.json.InputOffset():], " \t\r\n,:")
	r.at = len(r.text) - len(rest)
	return rest
}

func (r *reader) field(key string) error {
	if err := r.once(key); err != nil {
		return err
	}
	if r.version == 0 && key != "version" { // what sorts keys puts it last
		var last struct{ Version float64 }
		if err := json.NewDecoder(strings.NewReader(r.text)).Decode(&last); err != nil {
			return explained(err)
		}
		if err := r.is(last.Version); err != nil {
			return err
		}
	}
	switch key {
	case "version":
		var version float64
		if err := r.next(&version); err != nil {
			return err
		}
		return r.is(version)
	case "records":
		if r.version == 1 {
			return list(r, key, new([]record1), r.record1)
		}
		return list(r, key, &r.book.Records, r.record)
	case "cards":
		return list(r, key, &r.book.Cards, r.card)
	case "read":
		return list(r, key, &r.book.Read, r.readKey)
	}
	return fmt.Errorf("%q is unknown, want another field", key)
}

// is takes a version, or refuses it.
func (r *reader) is(version float64) error {
	switch {
	case version == 0:
		return errors.New("no version, want one")
	case version > Version:
		return fmt.Errorf("version is %v, want 1 to %d: %w", version, Version, ErrNewer)
	case version != 1 && version != 2:
		return fmt.Errorf("version is %v, want 1 to %d", version, Version)
	}
	r.version = int(version)
	return nil
}

// once refuses what was read before.
func (r *reader) once(name string) error {
	if r.seen[name] {
		return fmt.Errorf("%s stands here again, want it once", name)
	}
	r.seen[name] = true
	return nil
}

func (r *reader) record(record *Record) error {
	return cmp.Or(record.check(), r.once("session "+record.ID))
}

func (r *reader) card(card *Card) error {
	return cmp.Or(card.check(), r.once(card.name()))
}

func (r *reader) readKey(key *string) error { return readKey(*key).check() }

// A record1 is a record of version 1: its parts are objects, which take the
// place of those below.
type record1 struct {
	Record
	Parts []Part `json:"parts"`
}

func (r *reader) record1(old *record1) error {
	record := old.Record
	record.Parts = old.Parts
	record.Begin, record.End = record.Begin.In(r.here), record.End.In(r.here)
	r.book.Records = append(r.book.Records, record)
	return r.record(&record)
}

// list reads a list and looks at each item. Where version 1 had none it wrote
// null.
func list[T any](r *reader, key string, items *[]T, check func(*T) error) error {
	r.rest()
	switch open, err := r.json.Token(); {
	case err != nil:
		return err
	case open == nil:
		return nil
	case open != json.Delim('['):
		return fmt.Errorf("%s is %v, want a list", key, open)
	}
	for r.json.More() {
		*items = append(*items, *new(T))
		item := &(*items)[len(*items)-1]
		if err := r.next(item); err != nil {
			return err
		}
		if err := check(item); err != nil {
			return err
		}
	}
	_, err := r.json.Token()
	return err
}

// located is an error with its line. What is no JSON is looked for again, for
// the decoder does not count what it reads as tokens.
func (r *reader) located(err error) error {
	odd := (*json.SyntaxError)(nil)
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		r.at, err = len(r.text), ErrCut
	case errors.As(err, &odd):
		whole := json.Unmarshal([]byte(r.text), new(json.RawMessage))
		if errors.As(whole, &odd) {
			r.at = int(odd.Offset) - 1
		}
		err = fmt.Errorf("%w, want JSON", odd)
	}
	return Fault{1 + strings.Count(r.text[:r.at], "\n"), err}
}

// A Fault is what is wrong with one line of a file.
type Fault struct {
	Line int // from 1
	Err  error
}

func (f Fault) Error() string { return fmt.Sprintf("diary: line %d: %v", f.Line, f.Err) }
func (f Fault) Unwrap() error { return f.Err }
