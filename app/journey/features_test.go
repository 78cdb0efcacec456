package journey

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"unknot/app/need"
)

// fallbacks are what we use that is younger than Safari 15.4 or Firefox 128, and
// what there is without it. A name alone is asked of some object of a browser.
var fallbacks = map[string]string{
	"css.at-rules.media.forced-colors":              "where colours can't be forced, none are",
	"css.at-rules.media.scripting":                  "a person without scripts sees controls that do nothing and a link to reload, beside the words that say so",
	"css.at-rules.page":                             "paper has the browser's margins",
	"css.properties.accent-color":                   "controls have the browser's colour",
	"css.properties.align-content.start":            "rows of grids are as high as the grid has room for",
	"css.properties.break-after.avoid":              "a heading may stand last on a page",
	"css.properties.container-type":                 "see the lengths that need it",
	"css.properties.content-visibility":             "see css.selectors.details-content",
	"css.properties.cursor.default":                 "a finger has no pointer",
	"css.properties.cursor.pointer":                 "a finger has no pointer",
	"css.properties.cursor.progress":                "a finger has no pointer",
	"css.properties.font-family.ui-monospace":       "the next font of the list",
	"css.properties.forced-color-adjust":            "where colours can't be forced, none are",
	"css.properties.outline":                        "it is drawn with square corners",
	"css.properties.overscroll-behavior":            "a swipe past the end of the page pulls at the window",
	"css.properties.text-size-adjust":               "Firefox blows up no type unless it is asked to",
	"css.properties.text-wrap":                      "lines break where they are full",
	"css.selectors.details-content":                 "read.js opens the folds before they are printed",
	"css.selectors.marker":                          "the marks of lists have the colour of the words",
	"css.types.length.container_query_length_units": "a length in rem or of the window stands before each",

	"api.CSSStyleSheet.CSSStyleSheet": "the loader puts a style element into its box",
	".adoptedStyleSheets":             "the loader puts a style element into its box",
	".replaceSync":                    "the loader puts a style element into its box",

	".connection":   "nobody who pays by the byte is known",
	".saveData":     "nobody who pays by the byte is known",
	".audioSession": "a phone's silent switch is heeded",
	".vibrate":      "a sound comes without its buzz",
	".wakeLock":     "the player says that the screen may turn off, and what to do",

	// Firefox may jump where it should glide.
	".exponentialRampToValueAtTime": "a sound begins or ends with a click",
	".linearRampToValueAtTime":      "a sound begins or ends with a click",
}

// looked is what features.mjs finds.
type looked struct {
	Young   map[string]string // and a file that uses it
	Without map[string]string
}

func look(t *testing.T, sources map[string]map[string]string) (found looked) {
	t.Helper()
	if _, err := os.Stat("node_modules/@mdn/browser-compat-data"); err != nil && !need.Strict() {
		t.Skip("what browsers can do is not known here, want npm install in app/journey")
	}
	given, err := json.Marshal(sources)
	if err != nil {
		t.Fatal(err)
	}
	looks := exec.Command("node", "features.mjs")
	looks.Stdin, looks.Stderr = bytes.NewReader(given), os.Stderr
	out, err := looks.Output()
	if err == nil {
		err = json.Unmarshal(out, &found)
	}
	if err != nil {
		t.Fatalf("features.mjs: %v", err)
	}
	return found
}

// TestBrowsersMayBeOld looks through all style sheets and scripts of ours, and
// through what the program asks of the browser.
func TestBrowsersMayBeOld(t *testing.T) {
	found := look(t, map[string]map[string]string{
		"css":   files(t, "../../web", "css/*/*.css", "embed/*.css"),
		"js":    files(t, *dist, "web/[^aw]*.js", "app-worker.js", "embed/v1.js"), // not go-app's app.js, not Go's wasm_exec.js
		"names": named(t, "../browser", "..", "../../components"),
	})
	for feature, file := range found.Young {
		if fallbacks[feature] == "" {
			t.Errorf("%s: %s is younger than the oldest browsers we run in, want it gone, or what there is without it", file, feature)
		}
	}
	for feature := range fallbacks {
		if found.Young[feature] == "" {
			t.Errorf("%s is in the table, and not used or no longer young", feature)
		}
	}
}

// digits are the size of the clock's type, how wide it is, and its dial.
const digits = `((el) => !el ? [] : [parseFloat(getComputedStyle(el).fontSize), el.scrollWidth, el.closest(".dial").clientWidth])(document.querySelector(".clock__digits"))`

// The screens are whole without the young parts of the style sheet.
func TestScreensOfOldBrowsers(t *testing.T) {
	h := newHost(t, *dist)
	for _, sheet := range look(t, map[string]map[string]string{"css": files(t, *dist, "web/style.*.css")}).Without {
		h.wrap(func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if !strings.HasPrefix(r.URL.Path, "/web/style.") {
					next.ServeHTTP(w, r)
					return
				}
				w.Header().Set("Content-Type", "text/css")
				fmt.Fprint(w, sheet)
			})
		})
	}
	p := visitorOf(t, h)
	p.inject(startScript)
	whole := func(screen string) {
		t.Helper()
		for _, size := range [][2]int64{{360, 640}, {1280, 800}} {
			p.screen(size[0], size[1])
			if found := eval[[]string](p, overlaps); len(found) > 0 {
				t.Errorf("%s, %d×%d: %s", screen, size[0], size[1], strings.Join(found, "; "))
			}
			if wide := eval[int64](p, "document.scrollingElement.scrollWidth"); wide > size[0] {
				t.Errorf("%s, %d×%d: the page is %d px wide", screen, size[0], size[1], wide)
			}
			if digits := eval[[]float64](p, digits); len(digits) > 0 && (digits[0] < 40 || digits[1] > digits[2]) {
				t.Errorf("%s, %d×%d: the digits are %g px high and %g wide in a dial of %g, want 40 at least, inside it", screen, size[0], size[1], digits[0], digits[1], digits[2])
			}
		}
		p.screen(360, 640)
	}
	p.open("/session/wall/")
	p.tap("button", noSigns)
	p.find("radio", "Left")
	whole("set-up")
	p.pressing()
	whole("hold")
	p.tap("button", "Floor view")
	p.find("button", "Close floor view")
	whole("floor view of a hold")
	p.remembers(years(40))
	for _, path := range []string{"/diary/", "/today/", "/settings/", "/spots/"} {
		p.open(path)
		p.stands()
		p.wait(0)
		whole(strings.Trim(path, "/"))
	}
}

// files returns the files of a folder whose names have one of the forms.
func files(t *testing.T, dir string, forms ...string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, form := range forms {
		found, err := filepath.Glob(filepath.Join(dir, form))
		if err != nil || len(found) == 0 {
			t.Fatalf("%s in %s: %q, %v, want files", form, dir, found, err)
		}
		for _, file := range found {
			all[file] = string(read(t, file))
		}
	}
	return all
}

// named returns what the program asks of things of the browser by name, and the
// file where it does.
func named(t *testing.T, dirs ...string) map[string]string {
	t.Helper()
	asks := map[string]bool{"Call": true, "Get": true, "get": true, "window": true, "New": true}
	all := map[string]string{}
	look := func(file string) {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			name := ""
			switch f := call.Fun.(type) {
			case *ast.Ident:
				name = f.Name
			case *ast.SelectorExpr:
				name = f.Sel.Name
			}
			if !asks[name] {
				return true
			}
			for _, arg := range call.Args {
				if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if said, err := strconv.Unquote(lit.Value); err == nil {
						all[said] = file
					}
				}
			}
			return true
		})
	}
	for _, dir := range dirs {
		err := fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
				look(filepath.Join(dir, path))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}
