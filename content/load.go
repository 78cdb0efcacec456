//go:build !wasm

package content

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Files is what ships, as laid out in this folder. Only native code may ask for
// it: the program that readers fetch opens what Pack made of it.
//
//go:embed routines/*.json text/*/*.json *.json
var Files embed.FS

// Load returns everything that ships, in English. An error names the file and
// what was found; a test has made it impossible for the files that ship.
func Load() (*Library, error) { return LoadFS(Files, English) }

// LoadFS reads a library, with the words of a language that languages.json
// lists, from a file system laid out as this folder is. It refuses unknown keys,
// anything after the first value, and an id that stands twice in one file. The
// numbers and dates that are the same everywhere are put into the words, and so is
// what Fill must know of the language.
func LoadFS(fsys fs.FS, tag string) (*Library, error) {
	inflect, err := inflections(fsys, tag)
	if err != nil {
		return nil, err
	}
	lib, err := read(fsys, tag, inflect)
	if err != nil {
		return nil, err
	}
	lib.fillConstants()
	lib.fillDates()
	return lib, nil
}

// Read reads a library with its English words as they are written.
func Read(fsys fs.FS) (*Library, error) {
	return read(fsys, English, func(words []byte) []byte { return words })
}

func read(fsys fs.FS, tag string, inflect func(words []byte) []byte) (*Library, error) {
	lib := &Library{}
	for part, place := range lib.Parts() {
		var err error
		switch {
		case part == DataLanguage:
			lib.Language, err = languageOf(fsys, tag)
		case part == DataRoutines:
			err = lib.readRoutines(fsys)
		default:
			err = decode(fsys, part.File(tag), place, inflect)
		}
		if err != nil {
			return nil, err
		}
	}
	return lib, lib.unique()
}

func (l *Library) readRoutines(fsys fs.FS) error {
	names, err := fs.Glob(fsys, DataRoutines.File(""))
	if err != nil {
		return fmt.Errorf("content: %w", err)
	}
	for _, name := range routineOrder(names) {
		var r Routine
		if err := Decode(fsys, name, &r); err != nil {
			return err
		}
		l.Routines = append(l.Routines, r)
	}
	return nil
}

// File returns the name of the file that a part is kept in, in a language where
// it holds words, or the pattern of those that the routines are.
func (p Part) File(tag string) string {
	if p == DataRoutines {
		return "routines/*.json"
	}
	if words, ok := strings.CutPrefix(string(p), "text/"); ok {
		return "text/" + tag + "/" + words + ".json"
	}
	return string(p) + ".json"
}

// routineOrder puts the routines in the order they are offered, from the
// gentlest way in to the longest, and the one without pressing last; others
// follow by name.
func routineOrder(names []string) []string {
	var ordered []string
	for _, id := range []string{"one-spot", "wall", "full", "move"} {
		for _, name := range names {
			if path.Base(name) == id+".json" {
				ordered = append(ordered, name)
			}
		}
	}
	for _, name := range names {
		if !slices.Contains(ordered, name) {
			ordered = append(ordered, name)
		}
	}
	return ordered
}

// Decode reads one file strictly.
func Decode(fsys fs.FS, name string, into any) error {
	return decode(fsys, name, into, func(b []byte) []byte { return b })
}

// decode reads one file strictly; files of words are inflected first.
func decode(fsys fs.FS, name string, into any, inflect func(words []byte) []byte) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return fmt.Errorf("content/%s: %w", name, err)
	}
	if strings.HasPrefix(name, "text/") {
		b = inflect(b)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("content/%s:%s %w", name, line(b, err), err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("content/%s: more after the first value, want one value", name)
	}
	return nil
}

// line says where in a file an error is, as far as the error knows.
func line(b []byte, err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	var offset int64
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	default:
		return ""
	}
	return fmt.Sprintf(" line %d:", 1+bytes.Count(b[:min(offset, int64(len(b)))], []byte("\n")))
}
