package diary

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"unknot/content"
)

// MaxThing is the longest label of a hard thing, in characters. Our judgement:
// it fits on one line of a phone.
const MaxThing = 40

// Decode reads a stored book; "" is an empty one. It refuses what it does not
// know rather than lose it: the caller sets such a value aside.
func Decode(value string) (Book, error) {
	if value == "" {
		return Book{Version: Version}, nil
	}
	var b Book
	d := json.NewDecoder(strings.NewReader(value))
	d.DisallowUnknownFields()
	if err := d.Decode(&b); err != nil {
		return Book{}, fmt.Errorf("diary: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Book{}, errors.New("diary: more after the first value, want one value")
	}
	if err := b.check(); err != nil {
		return Book{}, err
	}
	if !slices.IsSortedFunc(b.Records, inTime) {
		slices.SortStableFunc(b.Records, inTime)
	}
	return b, nil
}

// Encode writes a book for Decode. It refuses a book that Decode would.
func Encode(b Book) (string, error) {
	b.Version = Version
	if err := b.check(); err != nil {
		return "", err
	}
	value, err := json.Marshal(b)
	if err != nil {
		return "", fmt.Errorf("diary: %w", err)
	}
	return string(value), nil
}

func (b Book) check() error {
	if b.Version != Version {
		return fmt.Errorf("diary: version is %d, want %d", b.Version, Version)
	}
	seen := map[string]bool{}
	for i, r := range b.Records {
		if seen[r.ID] {
			return fmt.Errorf("diary: record %d: id %q stands twice, want once", i+1, r.ID)
		}
		seen[r.ID] = true
		if err := r.check(); err != nil {
			return fmt.Errorf("diary: record %d: %w", i+1, err)
		}
	}
	return nil
}

func (r Record) check() error {
	switch {
	case r.ID == "":
		return errors.New("no id, want one")
	case r.Routine == "":
		return errors.New("no routine, want one")
	case r.Begin.IsZero() || r.Begin.Year() > 9999:
		return fmt.Errorf("begin is %v, want a time", r.Begin)
	case r.End.Before(r.Begin) || r.End.Year() > 9999:
		return fmt.Errorf("end is %v, want a time after %v", r.End, r.Begin)
	case !slices.Contains([]Felt{NotSaid, Better, Same, Worse}, r.Felt):
		return fmt.Errorf("felt is %q, want better, same or worse", r.Felt)
	}
	for i, p := range r.Parts {
		if p.Step == "" || p.Planned < 0 || p.Held < 0 {
			return fmt.Errorf("part %d: step %q, planned %d, held %d seconds, want a step and no less than 0", i+1, p.Step, p.Planned, p.Held)
		}
	}
	if err := r.Before.check(); err != nil {
		return fmt.Errorf("before: %w", err)
	}
	if err := r.After.check(); err != nil {
		return fmt.Errorf("after: %w", err)
	}
	return nil
}

func (r Rating) check() error {
	for _, n := range []*int{r.Pain, r.Ease} {
		if n != nil && (*n < 0 || *n > content.MaxRating) {
			return fmt.Errorf("rating is %d, want 0 to %d", *n, content.MaxRating)
		}
	}
	if utf8.RuneCountInString(r.Thing) > MaxThing {
		return fmt.Errorf("thing is %d characters, want at most %d", utf8.RuneCountInString(r.Thing), MaxThing)
	}
	return nil
}
