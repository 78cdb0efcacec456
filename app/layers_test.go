//go:build !wasm

package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// list returns what go list prints for a browser or for this machine.
func list(t *testing.T, browser bool, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Dir = ".."
	cmd.Stderr = os.Stderr
	if browser {
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	}
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(out))
}

// none fails where one of the dependencies is, or lies under, what is banned.
func none(t *testing.T, of string, have []string, banned ...string) {
	t.Helper()
	for _, b := range banned {
		if slices.ContainsFunc(have, func(d string) bool { return d == b || strings.HasPrefix(d, b+"/") }) {
			t.Errorf("%s is built from %s, want it not to be", of, b)
		}
	}
}

const goApp = "github.com/maxence-charriere/go-app"

// What is pure stays pure: it can be tested without a browser, and read
// without knowing one.
func TestPurePackages(t *testing.T) {
	pure := list(t, true, "./components/...", "./content")
	drawn := []string{"unknot/components", "unknot/components/ui"}
	for _, p := range slices.DeleteFunc(pure, func(p string) bool { return slices.Contains(drawn, p) }) {
		none(t, p, list(t, true, "-deps", p), goApp, "net/http")
		// The standard library stands on syscall/js itself.
		none(t, p, list(t, true, "-f", `{{join .Imports " "}}`, p), "syscall/js")
	}
}

// Arrows point down only.
func TestArrows(t *testing.T) {
	for upper, lower := range map[string][]string{
		"./content":            {"unknot/content/check", "unknot/content/poses", "unknot/components", "unknot/app", "unknot/web"},
		"./content/poses":      {"unknot/content/check", "unknot/components", "unknot/app", "unknot/web", goApp},
		"./content/check":      {"unknot/components", "unknot/app", "unknot/web", goApp},
		"./components/figure":  {"unknot/components/session", "unknot/components/diary", "unknot/app", "unknot/web", goApp},
		"./components/session": {"unknot/components/diary", "unknot/components/figure", "unknot/app", "unknot/web"},
		"./components/diary":   {"unknot/components/session", "unknot/components/visit", "unknot/components/ui", "unknot/app", "unknot/web"},
		"./components/visit":   {"unknot/components/figure", "unknot/components/ui", "unknot/app", "unknot/web"},
		"./components":         {"unknot/app", "unknot/web"},
		"./app/browser":        {"unknot/app/site", "unknot/app/server", "unknot/web"},
		"./app/site":           {"unknot/app/server", "unknot/app/browser"},
		"./app/server":         {"unknot/app/site", "unknot/app/browser", "unknot/components", "unknot/content", "unknot/web", goApp},
		"./web":                {"unknot/app", "unknot/components", "unknot/content"},
	} {
		none(t, upper, list(t, false, "-deps", upper), lower...)
	}
}

// Every byte of the program is fetched by every reader.
func TestBrowserCarriesNoServer(t *testing.T) {
	none(t, "the program for the browser", list(t, true, "-deps", "./app"),
		"unknot/app/site", "unknot/app/server", "unknot/web", "unknot/components/figure", "unknot/content/check", "unknot/content/poses", "text/template", "html/template",
		"golang.org/x/net", "github.com/andybalholm/brotli", "github.com/google/go-cmp",
		"github.com/chromedp")
}
