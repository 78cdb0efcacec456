//go:build !wasm

package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var (
	inContainer = regexp.MustCompile(`[\d.]cq(?:w|h|i|b|min|max)\b`)
	supports    = regexp.MustCompile(`@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}`)
	block       = regexp.MustCompile(`([^{};]+)\{([^{}]*)\}`)
)

// unmeasured returns what a style sheet measures by its container alone, which
// browsers of 2022 cannot: a value they know has to stand before it, and for a
// variable, which takes any value, @supports around it.
func unmeasured(css string) []string {
	css = supports.ReplaceAllString(comments.ReplaceAllString(css, ""), "")
	var found []string
	for _, b := range block.FindAllStringSubmatch(css, -1) {
		known := map[string]bool{}
		for _, declaration := range strings.Split(b[2], ";") {
			name, value, _ := strings.Cut(declaration, ":")
			name = strings.TrimSpace(name)
			switch {
			case !inContainer.MatchString(value):
				known[name] = true
			case !known[name] || strings.HasPrefix(name, "--"):
				found = append(found, fmt.Sprintf("%s: %s is%s, want a value before it that every browser knows", strings.TrimSpace(b[1]), name, value))
			}
		}
	}
	return found
}

func TestStylesMeasureInEveryBrowser(t *testing.T) {
	for name, css := range styles(t) {
		for _, finding := range unmeasured(css) {
			t.Errorf("%s: %s", name, finding)
		}
	}
}

// A look that finds nothing would pass for ever.
func TestUnmeasuredFinds(t *testing.T) {
	css := `
/* font-size: 1cqi; */
.a { font-size: 1rem; font-size: min(2cqi, 3cqb); }
.b { font-size: 2cqi; }
@media print { .c { inset: 1%; font-size: max(1rem, 2.5cqmin) } }
.d { --d: 1rem; --d: 1cqi; }
@supports (inline-size: 1cqi) { .d { --d: 1cqi; } .e { --e: 2cqi; } }
.f { font-size: 1cqi; font-size: 1rem; }`
	want := []string{
		".b: font-size is 2cqi, want a value before it that every browser knows",
		".c: font-size is max(1rem, 2.5cqmin) , want a value before it that every browser knows",
		".d: --d is 1cqi, want a value before it that every browser knows",
		".f: font-size is 1cqi, want a value before it that every browser knows",
	}
	if diff := cmp.Diff(want, unmeasured(css)); diff != "" {
		t.Errorf("findings mismatch (-want +got):\n%s", diff)
	}
}
