package diary

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Encode writes a book for Decode: one record or card a line, so that a person
// can read it and an error can name its line. The same book always gives the
// same bytes. It refuses a book that Decode would.
func Encode(b Book) (string, error) {
	if err := b.check(); err != nil {
		return "", fmt.Errorf("%w: %w", err, ErrUnfit)
	}
	out := fmt.Appendf(nil, `{"version":%d`, Version)
	out, err := appendLines(out, "records", b.Records)
	if err == nil {
		out, err = appendLines(out, "cards", b.Cards)
	}
	if err == nil {
		out, err = appendLines(out, "read", b.Read)
	}
	if err != nil {
		return "", fmt.Errorf("diary: %w: %w", err, ErrUnfit)
	}
	return string(append(out, "}\n"...)), nil
}

// appendLines adds a list, each item on a line of its own.
func appendLines[T any](out []byte, key string, items []T) ([]byte, error) {
	for i := range items {
		before := ",\n"
		if i == 0 {
			before = fmt.Sprintf(",%q:[\n", key)
		}
		item, err := json.Marshal(&items[i])
		if err != nil {
			return nil, err
		}
		out = append(append(out, before...), item...)
	}
	if len(items) > 0 {
		out = append(out, "\n]"...)
	}
	return out, nil
}

// Decode reads a stored book; "" is an empty one. It refuses what it does not
// know rather than lose it: the caller sets such a value aside. The error names
// the line, and wraps ErrNoDiary, ErrNewer or ErrCut where it is one of them.
// Times of version 1 are taken to be of here. The order of keys, the space
// between them and the form of a number mean nothing.
func Decode(value string, here *time.Location) (Book, error) {
	if value == "" {
		return Book{}, nil
	}
	if b, ok := readStored(value); ok {
		b.sort()
		return b, nil
	}
	r := reader{text: value, here: here, seen: map[string]bool{}, json: json.NewDecoder(strings.NewReader(value))}
	r.json.DisallowUnknownFields()
	if err := r.read(); err != nil {
		return Book{}, shortened{r.located(err)}
	}
	r.book.sort()
	return r.book, nil
}

// Errors that a person can do something about.
var (
	ErrNoDiary = errors.New("no diary, want one")
	ErrNewer   = errors.New("from a newer program")
	ErrCut     = errors.New("it stops here, want the rest")
)
