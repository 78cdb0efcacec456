package content

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Pack writes parts of a library as the one file that the program reads. It is
// a JSON object with a line for each part, so that Open finds the parts without
// reading what is in them. The language is always there, and so are the references,
// for Reference; ReadText never is.
func Pack(lib *Library, parts ...Part) ([]byte, error) {
	var out bytes.Buffer
	program := *lib
	program.Text.Pages.ReadText = ReadText{}
	for part, place := range program.Parts() {
		if part != DataReferences && part != DataLanguage && !slices.Contains(parts, part) {
			continue
		}
		var value bytes.Buffer
		e := json.NewEncoder(&value)
		e.SetEscapeHTML(false)
		if err := e.Encode(place); err != nil {
			return nil, fmt.Errorf("content: packing %s: %w", part, err)
		}
		begin := ",\n"
		if out.Len() == 0 {
			begin = "{\n"
		}
		fmt.Fprintf(&out, "%s%q:%s", begin, part, bytes.TrimSpace(value.Bytes()))
	}
	out.WriteString("\n}\n")
	return out.Bytes(), nil
}

// Open returns a library of which nothing is decoded yet. It takes what Pack
// wrote.
func Open(packed string) (*Library, error) {
	l := &Library{packed: map[Part]string{}}
	for line := range strings.Lines(packed) {
		if name, value, ok := strings.Cut(line, ":"); ok {
			l.packed[Part(strings.Trim(name, `"`))] = strings.TrimRight(value, ",\n")
		}
	}
	if len(l.packed) == 0 {
		return nil, fmt.Errorf("content: %d bytes hold no part, want what Pack writes", len(packed))
	}
	return l, nil
}

// Need decodes parts of an opened library that are not decoded yet. A library
// that was loaded has everything.
func (l *Library) Need(parts ...Part) error {
	if l.packed == nil {
		return nil
	}
	for part, place := range l.Parts() {
		if !slices.Contains(parts, part) {
			continue
		}
		value, ok := l.packed[part]
		if !ok {
			return fmt.Errorf("content: %s is not packed, want it", part)
		}
		if value == "" {
			continue // decoded before
		}
		if err := unpack(value, place); err != nil {
			return fmt.Errorf("content: %s as packed: %w", part, err)
		}
		l.packed[part] = ""
	}
	return nil
}
