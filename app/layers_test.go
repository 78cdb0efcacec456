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

// rooms are the rooms of the house, each with those of ours that it may be
// built from. What a room may not import it does not import by way of another.
var rooms = map[string][]string{
	"content":        {},
	"content/poses":  {"content"},
	"content/check":  {"content", "content/poses"},
	"content/madeup": {"content"},

	"components/session": {"content"},
	"components/diary":   {"content"},
	"components/figure":  {"content", "content/poses"},

	"components/device":  {"components/session"},
	"components/wording": {"components/session", "components/diary", "content"},
	"components/visit":   {"components/session", "components/diary", "content"},
	"components/store":   {"components/device", "components/session", "components/diary", "components/visit", "content"},
	"components/uitest":  {"components/device", "components/session", "components/diary", "content"},
	"components/ui":      {"components/device", "components/diary", "components/wording", "content"},

	"components/player":    {"components/device", "components/session", "components/ui", "components/wording", "content"},
	"components/screening": {"components/ui", "components/visit", "content"},
	"components/settings":  {"components/device", "components/session", "components/store", "components/ui", "content"},
	"components/setup": {
		"components/device", "components/diary", "components/session", "components/settings", "components/store",
		"components/ui", "components/visit", "components/wording", "content",
	},
	"components/aftercare": {"components/diary", "components/session", "components/ui", "components/wording", "content"},
	"components/bodymap": {
		"components/device", "components/diary", "components/session", "components/store", "components/ui",
		"components/wording", "content",
	},
	"components/diarypage": {
		"components/device", "components/diary", "components/store", "components/ui", "components/wording", "content",
	},
	"components/today": {
		"components/device", "components/diary", "components/diarypage", "components/session", "components/setup",
		"components/store", "components/ui", "components/wording", "content",
	},
	"components/sessionpage": {
		"components/aftercare", "components/device", "components/diary", "components/player", "components/screening",
		"components/session", "components/settings", "components/setup", "components/store", "components/ui",
		"components/visit", "components/wording", "content",
	},
	"components/pages":   {"components/ui", "components/wording", "content"},
	"components/publish": {"components/ui", "components/wording", "content"},
	"components": {
		"components/bodymap", "components/device", "components/diarypage", "components/sessionpage",
		"components/settings", "components/today", "components/ui", "components/wording", "content",
	},

	"app/browser": {"components/device", "components/session"},
	"app/site": {
		"components/device", "components/figure", "components/session", "components/setup", "components/wording",
		"content", "content/poses", "web",
	},
	"app/server": {},
	"app/slim":   {},
	"web":        {},
}

// Arrows point down only. A room without a row is a room that nobody thought
// about.
func TestArrows(t *testing.T) {
	for _, p := range list(t, false, "./content/...", "./components/...", "./web/...") {
		if _, ok := rooms[strings.TrimPrefix(p, "unknot/")]; !ok {
			t.Errorf("%s has no row among the rooms, want one", p)
		}
	}
	for room, may := range rooms {
		for _, p := range list(t, room == "app/browser", "-f", `{{join .Imports " "}}`, "./"+room) {
			ours, ok := strings.CutPrefix(p, "unknot/")
			if ok && !slices.Contains(may, ours) {
				t.Errorf("%s imports %s, want only %q", room, ours, may)
			}
		}
	}
}

// What is pure stays pure: it can be tested without a browser, and read
// without knowing one.
func TestPurePackages(t *testing.T) {
	for _, room := range []string{"session", "diary", "device", "wording", "visit"} {
		p := "./components/" + room
		none(t, p, list(t, true, "-deps", p), goApp, "net/http")
		// The standard library stands on syscall/js itself.
		none(t, p, list(t, true, "-f", `{{join .Imports " "}}`, p), "syscall/js")
	}
	none(t, "./content", list(t, true, "-deps", "./content"), goApp, "net/http")
}

// Every byte of the program is fetched by every reader.
func TestBrowserCarriesNoServer(t *testing.T) {
	none(t, "the program for the browser", list(t, true, "-deps", "./app"),
		"unknot/app/site", "unknot/app/server", "unknot/web", "unknot/components/figure", "unknot/components/pages", "unknot/components/publish", "unknot/components/uitest",
		"unknot/content/check", "unknot/content/poses", "text/template", "html/template",
		"golang.org/x/net", "golang.org/x/text", "github.com/andybalholm/brotli", "github.com/google/go-cmp",
		"github.com/chromedp")
}
