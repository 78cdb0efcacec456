package main

import (
	"bytes"
	"fmt"
	"html"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"unknot/components/bodymap"
	"unknot/components/figure"
	"unknot/content"
	"unknot/web"
)

// mapSheet writes the body map in every state, as the site styles it. Each
// theme has a document of its own, for a theme belongs to a whole one.
func mapSheet(b *bytes.Buffer, lib *content.Library) error {
	style := figure.MapStyle(lib)
	for _, name := range []string{"base/tokens", "bodymap/map", "bodymap/finder"} {
		css, err := fs.ReadFile(web.Files, "css/"+name+".css")
		if err != nil {
			return fmt.Errorf("figures: %w", err)
		}
		style = string(css) + style
	}
	states := bodymap.MapStates(lib)
	var body strings.Builder
	for _, name := range slices.Sorted(maps.Keys(states)) {
		fmt.Fprintf(&body, `<figure>%s<figcaption>%s</figcaption></figure>`, states[name], name)
	}
	for _, theme := range []string{"light", "dark"} {
		page := `<!doctype html><html data-theme="` + theme + `"><meta charset="utf-8"><style>` + style +
			`body{background:var(--color-page);color:var(--color-text);display:grid;font:13px sans-serif;gap:8px;` +
			`grid-template-columns:repeat(3,26rem);margin:8px}figure{margin:0}</style>` + body.String()
		fmt.Fprintf(b, `<iframe width="1320" height="7000" title="The body map, %s" srcdoc="%s"></iframe>`, theme, html.EscapeString(page))
	}
	return nil
}
