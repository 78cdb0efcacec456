package site

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// newHandler returns go-app's handler. Its head, manifest and worker are not
// used, so it is told only what its scripts and the drawing of pages need.
func (b *builder) newHandler() http.Handler {
	return &app.Handler{
		Name:              b.Library.Text.Pages.Site.Name,
		Lang:              b.Library.Language.Tag,
		Version:           "built", // the default is the time, and would change every build
		Resources:         resolver{base: b.Base, folder: b.folder, wasm: b.hashed["app.wasm"]},
		WasmContentLength: strconv.Itoa(len(b.Wasm)),
		// Where the program finds the files whose names carry a hash.
		// And where the site is, which a code for a phone needs.
		Env: map[string]string{
			"UNKNOT_TICKER": b.hashed["ticker.js"], "UNKNOT_FIGURES": b.hashed["figures"],
			"UNKNOT_CODES": b.hashed["codes"], "UNKNOT_ORIGIN": b.Origin,
		},
	}
}

// get returns what the handler answers, and an error where it is anything but
// a success.
func get(h http.Handler, path string) ([]byte, error) {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	if w.Code != http.StatusOK {
		return nil, fmt.Errorf("site: %s: go-app answers %d, want 200", path, w.Code)
	}
	return w.Body.Bytes(), nil
}

// A resolver tells go-app where things are: everything of ours under the base,
// pages in a language under its folder, and the program under the name that
// carries its hash.
type resolver struct{ base, folder, wasm string }

func (r resolver) Resolve(location string) string {
	switch {
	case location == "/": // go-app asks for the root of all pages
		return r.base + r.folder
	case location == "/web/app.wasm":
		return r.wasm
	case strings.HasPrefix(location, r.base):
		return location
	case strings.HasPrefix(location, "/"):
		return r.base + location[1:]
	}
	return location
}
