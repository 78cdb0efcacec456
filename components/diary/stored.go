package diary

import (
	"encoding"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// readStored reads a book in the very form that Encode writes, which is what the
// program finds at every start; false where anything in it is otherwise, or wrong.
// Decode then reads it with encoding/json, which keeps a slow phone busy with
// 1,000 sessions for a third of a second. Each item is checked as it is read, so
// that a file made to be huge is given up at its first fault.
func readStored(value string) (Book, bool) {
	s := stored{rest: strings.TrimSuffix(value, "\n")}
	var b Book
	s.want(`{"version":2`)
	b.Records = lines(&s, "records", readRecord)
	b.Cards = lines(&s, "cards", readCard)
	b.Read = lines(&s, "read", readRead)
	s.want("}")
	if s.odd || s.rest != "" || b.unique() != nil {
		return Book{}, false
	}
	return b, true
}

// A stored is what is left to read of a book. What a field is read into stays as
// it is where another field is next.
type stored struct {
	rest  string
	first bool // the next field is the first of its object
	odd   bool // something was not as Encode writes it
}

// skip goes past a text where it is next.
func (s *stored) skip(next string) (is bool) {
	s.rest, is = strings.CutPrefix(s.rest, next)
	return is
}

func (s *stored) want(next string) { s.odd = !s.skip(next) || s.odd }

// lines reads a list with each item on a line of its own.
func lines[T any](s *stored, name string, read func(*stored, *T)) []T {
	if !s.skip(`,"` + name + "\":[\n") {
		return nil
	}
	var items []T
	for {
		items = append(items, *new(T))
		if read(s, &items[len(items)-1]); s.odd || s.skip("\n]") {
			return items
		}
		s.want(",\n")
	}
}

func (s *stored) open() {
	s.want("{")
	s.first = true
}

func (s *stored) close() {
	s.want("}")
	s.first = false
}

// field goes past the name of a field that is next.
func (s *stored) field(name string) bool {
	rest, is := s.rest, s.first
	if !is {
		rest, is = strings.CutPrefix(rest, ",")
	}
	n := len(name)
	if !is || len(rest) < n+3 || rest[0] != '"' || rest[1:n+1] != name || rest[n+1:n+3] != `":` {
		return false
	}
	s.rest, s.first = rest[n+3:], false
	return true
}

// text reads a string.
func (s *stored) text() (text string) {
	s.want(`"`)
	end, escaped := 0, false
	for ; end < len(s.rest) && s.rest[end] != '"'; end++ {
		s.odd = s.odd || s.rest[end] < ' '
		if s.rest[end] == '\\' {
			escaped = true
			end++
		}
	}
	if end >= len(s.rest) {
		s.odd = true
		return ""
	}
	text = s.rest[:end]
	if escaped {
		s.odd = json.Unmarshal([]byte(`"`+text+`"`), &text) != nil || s.odd
	} else {
		s.odd = !utf8.ValidString(text) || s.odd
	}
	s.rest = s.rest[end+1:]
	return text
}

func word[T ~string](s *stored, name string, to *T) {
	if s.field(name) {
		*to = T(s.text())
	}
}

// coded reads a string that says more than itself.
func (s *stored) coded(name string, to encoding.TextUnmarshaler) {
	if s.field(name) {
		s.odd = to.UnmarshalText([]byte(s.text())) != nil || s.odd
	}
}

func (s *stored) flag(name string, to *bool) {
	if s.field(name) {
		s.want("true")
		*to = true
	}
}

// digits reads a number of one digit or two.
func (s *stored) digits(name string, to **int) {
	if !s.field(name) {
		return
	}
	number, n := 0, 0
	for ; n < len(s.rest) && '0' <= s.rest[n] && s.rest[n] <= '9'; n++ {
		number = 10*number + int(s.rest[n]-'0')
	}
	s.odd = s.odd || n == 0 || n > 2 || n == 2 && number < 10
	s.rest = s.rest[n:]
	*to = &number
}
