//go:build !wasm

package main

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/figure"
	"unknot/content"
	"unknot/content/poses"
	"unknot/web"
)

// calm is what a browser moves without drawing anything anew.
var calm = []string{"transform", "opacity", "none"}

var (
	comments    = regexp.MustCompile(`(?s)/\*.*?\*/`)
	transitions = regexp.MustCompile(`transition(?:-property)?\s*:\s*([^;}]*)`)
	keyframes   = regexp.MustCompile(`@keyframes\s+([\w-]+)\s*\{((?:[^{}]*\{[^{}]*\})*)`)
	declared    = regexp.MustCompile(`([\w-]+)\s*:`)
	steps       = regexp.MustCompile(`\{([^{}]*)\}`)
	selfMoving  = regexp.MustCompile(`<animate\w*|<set\b|@keyframes|transition|animation`)
)

// restless returns what a style sheet moves that has to be drawn anew for
// every frame.
func restless(css string) []string {
	css = comments.ReplaceAllString(css, "")
	var found []string
	for _, t := range transitions.FindAllStringSubmatch(css, -1) {
		for _, one := range strings.Split(t[1], ",") {
			if words := strings.Fields(one); len(words) == 0 || !slices.Contains(calm, words[0]) {
				found = append(found, fmt.Sprintf("transition of %q, want transform or opacity", strings.TrimSpace(one)))
			}
		}
	}
	for _, k := range keyframes.FindAllStringSubmatch(css, -1) {
		for _, step := range steps.FindAllStringSubmatch(k[2], -1) {
			for _, d := range declared.FindAllStringSubmatch(step[1], -1) {
				if d[1] != "animation-timing-function" && !slices.Contains(calm, d[1]) {
					found = append(found, fmt.Sprintf("keyframes %s move %s, want transform or opacity", k[1], d[1]))
				}
			}
		}
	}
	return found
}

func TestStylesMoveNothingThatIsDrawnAnew(t *testing.T) {
	moves := 0
	for name, css := range styles(t) {
		moves += strings.Count(css, "@keyframes")
		for _, finding := range restless(css) {
			t.Errorf("%s: %s", name, finding)
		}
	}
	if moves == 0 {
		t.Error("web/css has no keyframes, want those of the player")
	}
}

// ofAll is a rule for some part of a page that asks the whole page what is in it.
var ofAll = regexp.MustCompile(`(?:html|body|:root)[^\s{},>+~]*:has\([^{}]*?\)\s*[^\s{},)]`)

// With such a rule all of a page is styled anew whenever something is added to
// it, be it a script.
func TestStylesDoNotAskTheWholePage(t *testing.T) {
	for name, css := range styles(t) {
		if found := ofAll.FindString(comments.ReplaceAllString(css, "")); found != "" {
			t.Errorf("%s: %s, want it asked of what is closer", name, found)
		}
	}
	for css, want := range map[string]bool{
		"body:has(noscript > *) #a { }":   true,
		":root[data-b]:has(.c)\n> .d { }": true,
		"html:has(.setup__dock) { }":      false,
		"html:has(.setup:not(.a)) { }":    false,
		".page:has(> .setup) > .lead { }": false,
		"body { }\n.page:has(.a) .b { }":  false,
	} {
		if got := ofAll.MatchString(css); got != want {
			t.Errorf("%q is found: %t, want %t", css, got, want)
		}
	}
}

func TestFiguresStandStill(t *testing.T) {
	poses, err := poses.Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, picture := range figure.Files(poses) {
		if found := selfMoving.Find(picture); found != nil {
			t.Errorf("%s.svg has %s, want the page to move it", name, found)
		}
	}
}

// The style sheet has a rule for each pace that a figure moves at.
func TestFiguresHaveAPace(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(slices.Collect(maps.Values(styles(t))), "")
	for name, seconds := range lib.Figures.Moving {
		if rule := fmt.Sprintf(".loop__end--%d { --loop: %[1]ds; }", seconds); !strings.Contains(all, rule) {
			t.Errorf("web/css has no %s for %s", rule, name)
		}
	}
}

// A look that finds nothing would pass for ever.
func TestRestlessFinds(t *testing.T) {
	css := `
/* transition: width 1s; */
.a { transition: opacity 1s, background-color 2s; }
.b { transition: 1s }
.c { transition-property: transform; }
@keyframes d { from { transform: none; width: 0; } to { opacity: 1; box-shadow: none } }
@media print { @keyframes e { 50%, to { inset-inline-start: calc(1px + 2%); animation-timing-function: linear; } } }
.f:hover { width: 0; }`
	want := []string{
		`transition of "background-color 2s", want transform or opacity`,
		`transition of "1s", want transform or opacity`,
		`keyframes d move width, want transform or opacity`,
		`keyframes d move box-shadow, want transform or opacity`,
		`keyframes e move inset-inline-start, want transform or opacity`,
	}
	if diff := cmp.Diff(want, restless(css)); diff != "" {
		t.Errorf("findings mismatch (-want +got):\n%s", diff)
	}
	if picture := `<path d="m1 1"><animate attributeName="d"/></path>`; !selfMoving.MatchString(picture) {
		t.Errorf("nothing moves in %s, want animate", picture)
	}
}

// styles returns every style sheet that is served, by name.
func styles(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(web.Files, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".css" {
			return err
		}
		css, err := fs.ReadFile(web.Files, name)
		all[name] = string(css)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
