package diary

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A codec writes values as JSON, or reads them. One description of a value's
// fields serves both ways, so they cannot differ. It takes the place of
// encoding/json, which needs a second for a diary of three years on a slow
// phone, and cannot name the line of an error.
//
// The first error stays, and everything after it does nothing.
type codec struct {
	in  string // what is read; writes where there is nothing to read
	at  int
	out []byte
	err error

	reading bool
	key     string // the field that comes next in the object that is read
	first   bool   // no field has been written yet
}

// fields describes an object: a call for each field, in the order they are
// written.
type fields interface{ fields(*codec) }

func (c *codec) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(format, args...)
	}
}

// line returns the line that is being read.
func (c *codec) line() int { return 1 + strings.Count(c.in[:min(c.at, len(c.in))], "\n") }

// peek returns the next character that is no white space, or 0 at the end.
func (c *codec) peek() byte {
	for ; c.at < len(c.in); c.at++ {
		switch c.in[c.at] {
		case ' ', '\n', '\r', '\t':
			continue
		}
		return c.in[c.at]
	}
	return 0
}

// take takes a character, and fails where another one comes.
func (c *codec) take(want byte) {
	switch next := c.peek(); {
	case c.err != nil:
	case next == want:
		c.at++
	case next == 0:
		c.fail("%w", ErrCut)
	default:
		c.fail("%q, want %q", string(next), string(want))
	}
}

// object writes or reads the fields of a value.
func (c *codec) object(value fields) {
	if !c.reading {
		first := c.first
		c.out, c.first = append(c.out, '{'), true
		value.fields(c)
		c.out, c.first = append(c.out, '}'), first
		return
	}
	outer := c.key
	c.take('{')
	c.key = ""
	if c.peek() == '}' {
		c.at++
	} else {
		c.nextKey()
	}
	for c.key != "" && c.err == nil {
		before := c.at
		value.fields(c)
		if c.at == before && c.err == nil { // a whole round, and nobody took it
			c.fail("%q is unknown, want another field", c.key)
		}
	}
	c.key = outer
}

// nextKey reads the name of the next field.
func (c *codec) nextKey() {
	c.key = c.str()
	if c.key == "" {
		c.fail(`a field is "", want a name`)
	}
	c.take(':')
}

// field reports whether a field is to be written, or comes next to be read.
// What does either calls done after it.
func (c *codec) field(key string, empty bool) bool {
	if c.err != nil {
		return false
	}
	if c.reading {
		return c.key == key
	}
	if empty {
		return false
	}
	if !c.first {
		c.out = append(c.out, ',')
	}
	c.first = false
	c.out = append(append(append(c.out, '"'), key...), '"', ':')
	return true
}

// done goes on after the value of a field.
func (c *codec) done() {
	if !c.reading || c.err != nil {
		return
	}
	if c.peek() == ',' {
		c.at++
		c.nextKey()
		return
	}
	c.take('}')
	c.key = ""
}

// text is a field of any kind of string.
func text[T ~string](c *codec, key string, p *T) {
	if !c.field(key, *p == "") {
		return
	}
	if c.reading {
		*p = T(c.str())
	} else {
		c.out = appendString(c.out, string(*p))
	}
	c.done()
}

// str reads a string.
func (c *codec) str() string {
	c.take('"')
	if c.err != nil {
		return ""
	}
	start := c.at
	for i := start; i < len(c.in); i++ {
		switch c.in[i] {
		case '"':
			c.at = i + 1
			return c.in[start:i]
		case '\\', '\n':
			return c.oddStr(start)
		}
	}
	return c.oddStr(start)
}

// oddStr reads a string that has something to be made out in it, or no end.
func (c *codec) oddStr(start int) (s string) {
	for ; c.at < len(c.in) && c.in[c.at] != '"'; c.at++ {
		if c.in[c.at] == '\n' {
			break
		}
		if c.in[c.at] == '\\' {
			c.at++
		}
	}
	if c.at >= len(c.in) {
		c.fail("%w", ErrCut)
		return ""
	}
	if c.in[c.at] != '"' {
		c.fail("a string has no end, want a quote")
		return ""
	}
	c.at++
	if err := json.Unmarshal([]byte(c.in[start-1:c.at]), &s); err != nil {
		c.fail("%w", err)
	}
	return s
}

func appendString(out []byte, s string) []byte {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' || s[i] == '"' || s[i] == '\\' {
			b, _ := json.Marshal(s) // a string can always be written
			return append(out, b...)
		}
	}
	return append(append(append(out, '"'), s...), '"')
}

// flag is a field that is true or left out.
func (c *codec) flag(key string, p *bool) {
	if !c.field(key, !*p) {
		return
	}
	if !c.reading {
		c.out = append(c.out, "true"...)
	} else {
		*p = c.literal("true")
		if !*p && !c.literal("false") {
			c.fail("%s is neither true nor false, want one of them", key)
		}
	}
	c.done()
}

// literal takes a word where it comes next.
func (c *codec) literal(word string) bool {
	c.peek()
	if !strings.HasPrefix(c.in[c.at:], word) {
		return false
	}
	c.at += len(word)
	return true
}

// number is a field of a whole number, nil where it is left out.
func (c *codec) number(key string, p **int) {
	if !c.field(key, *p == nil) {
		return
	}
	if c.reading {
		n := c.int(key)
		*p = &n
	} else {
		c.out = strconv.AppendInt(c.out, int64(**p), 10)
	}
	c.done()
}

// int reads a whole number.
func (c *codec) int(key string) int {
	c.peek()
	start := c.at
	for c.at < len(c.in) && strings.IndexByte("-+.eE0123456789", c.in[c.at]) >= 0 {
		c.at++
	}
	n, err := strconv.Atoi(c.in[start:c.at])
	if err != nil {
		c.fail("%s is %q, want a whole number", key, c.in[start:c.at])
	}
	return n
}

// time is a field of a moment, with the zone it was in.
func (c *codec) time(key string, p *time.Time) {
	if !c.field(key, p.IsZero()) {
		return
	}
	if c.reading {
		if err := p.UnmarshalText([]byte(c.str())); err != nil {
			c.fail("%s: %w", key, err)
		}
	} else {
		b, err := p.MarshalText()
		if err != nil {
			c.fail("%s: %w", key, err)
		}
		c.out = append(append(append(c.out, '"'), b...), '"')
	}
	c.done()
}

// Errors that a person can do something about.
var (
	ErrNoDiary = errors.New("no diary, want one")
	ErrNewer   = errors.New("from a newer program")
	ErrCut     = errors.New("it stops here, want the rest")
)

var errEnd = errors.New("more after the diary, want its end")
