// Command figures writes one page with every figure, light and dark, at
// both ends of a movement and still, and the body map in every state, to be looked at before it ships.
package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"unknot/components/figure"
	"unknot/content"
	"unknot/content/poses"
)

func main() {
	log.SetFlags(0)
	out := filepath.Join(".cache", "figures.html")
	if len(os.Args) > 1 {
		out = os.Args[1]
	}
	figures, err := poses.Load()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		log.Fatal(err)
	}
	lib, err := content.Load()
	if err != nil {
		log.Fatal(err)
	}
	page := bytes.NewBuffer(sheet(figures))
	if err := mapSheet(page, lib); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(out, page.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		for _, err := range figure.Check(name, figures[name]) {
			fmt.Fprintln(os.Stderr, err)
		}
	}
}

// sheet returns the page. The pictures are shown as the site shows them, as
// images, so that what an image may not do fails here too.
func sheet(figures map[string]poses.Figure) []byte {
	var b bytes.Buffer
	b.WriteString(`<!doctype html><meta charset="utf-8"><title>Figures</title><style>` +
		`body{font:13px sans-serif;margin:8px}section{display:flex;flex-wrap:wrap;gap:8px;padding:8px}` +
		`.dark{color-scheme:dark;background:#12191e;color:#eee}figure{margin:0;width:300px}img{width:300px;display:block}</style>`)
	files := figure.Files(figures)
	for _, theme := range []string{"light", "dark"} {
		fmt.Fprintf(&b, `<section class="%s">`, theme)
		for _, name := range slices.Sorted(maps.Keys(files)) {
			fmt.Fprintf(&b, `<figure><img alt="" src="data:image/svg+xml;base64,%s"><figcaption>%s, %d bytes</figcaption></figure>`,
				base64.StdEncoding.EncodeToString(files[name]), name, len(files[name]))
		}
		b.WriteString("</section>")
	}
	return b.Bytes()
}
