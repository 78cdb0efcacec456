// Package check finds what is wrong with content: it is the author's tool, and
// a test. It changes nothing, and the program that readers fetch has none of it.
package check

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"unknot/content"
)

// Check returns what is wrong with the content that ships.
func Check() []error { return append(FS(content.Files), checkPoses()...) }

// FS returns everything that is wrong with a folder of content: what
// content.LoadFS refuses, a dose over its limit, times that do not add up, ids that
// name nothing, words that are missing, unused or not as the house writes
// them. Each error names the file, the place, what was found and what is
// wanted.
func FS(fsys fs.FS) []error {
	lib, err := content.Read(fsys)
	if err != nil {
		return []error{err}
	}
	c := &checker{lib: lib, usedWords: map[string]bool{}, usedEvidence: map[string]bool{}, usedSources: map[string]bool{}}
	c.keys(fsys, "*.json", "routines/*.json", "text/*/*.json")
	c.styles()
	c.spots()
	c.bodyMap()
	c.landmarks(fsys)
	for _, r := range lib.Routines {
		c.routine(r)
	}
	c.screening()
	c.trial()
	c.evidence()
	c.references()
	c.words()
	c.languages(fsys)
	return c.errs
}

// A checker gathers errors and what was used on the way.
type checker struct {
	lib  *content.Library
	errs []error

	usedWords    map[string]bool // keys of step words
	usedEvidence map[string]bool
	usedSources  map[string]bool
}

// A place is a file and a place in it, to begin a message with.
type place struct {
	c    *checker
	name string
}

func (c *checker) at(file string, parts ...string) place {
	return place{c, "content/" + strings.Join(append([]string{file}, parts...), ": ")}
}

// in returns a place within a place.
func (p place) in(part string) place { return place{p.c, p.name + ": " + part} }

func (p place) report(format string, args ...any) {
	p.c.errs = append(p.c.errs, fmt.Errorf("%s: %s", p.name, fmt.Sprintf(format, args...)))
}

// between reports a number outside its limits.
func (p place) between(what string, n, low, high int, unit string) {
	if n < low || n > high {
		p.report("%s is %d%s, want %d to %d", what, n, unit, low, high)
	}
}

// oneOf reports a name that is not among the known ones.
func oneOf[T ~string](p place, what string, name T, known ...T) {
	if !slices.Contains(known, name) {
		p.report("%s is %q, want one of %q", what, name, known)
	}
}

// known reports ids that are not where they should be, and ids that stand
// twice.
func (p place) known(what string, ids []string, has func(string) bool, where string) {
	for i, id := range ids {
		if !has(id) {
			p.report("%s %q is unknown, want one in %s", what, id, where)
		}
		if slices.Contains(ids[:i], id) {
			p.report("%s %q stands twice, want once", what, id)
		}
	}
}

// cautions reports cautions that screening does not ask.
func (p place) cautions(ids []string) {
	p.known("caution", ids, func(id string) bool {
		return slices.Contains(p.c.lib.Screening.Cautions, id)
	}, "screening.json")
}

func (c *checker) isSpot(id string) bool {
	_, ok := c.lib.Spot(id)
	return ok
}

// claims reports evidence that is missing or unknown, and notes its use.
func (p place) claims(ids []string) {
	if len(ids) == 0 {
		p.report("no evidence, want at least 1")
	}
	p.known("evidence", ids, func(id string) bool {
		p.c.usedEvidence[id] = true
		_, ok := p.c.lib.EvidenceByID(id)
		return ok
	}, "evidence.json")
}

// cites reports sources that are unknown, and notes their use.
func (p place) cites(ids []string) {
	p.known("reference", ids, func(id string) bool {
		p.c.usedSources[id] = true
		_, ok := p.c.lib.Reference(id)
		return ok
	}, "references.json")
}
