//go:build !wasm

package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// addScripts adds the scripts of a page by its kind. A page that is read has
// read.js, and the program is not in it.
func (b *builder) addScripts(add func(*html.Node), p Page) {
	if p.Kind == Embed {
		add(element("script", attributes{"src": b.hashed["embed.js"]}))
	} else {
		add(element("script", attributes{
			"src": b.hashed["read.js"], "data-worker": b.address(workerFile), "data-base": b.Base,
		}))
	}
	if p.Script != "" {
		add(deferred(b.hashed[p.Script]))
	}
	if p.Kind == Read {
		return
	}
	add(element("script", b.start(p)))
	if p.Kind == Run {
		add(b.wordsAhead())
		for _, name := range goAppScripts {
			add(deferred(b.hashed[name]))
		}
	}
}

// goAppScripts begin the program, in this order.
var goAppScripts = []string{"wasm_exec.js", "app.js"}

// rootOf is where go-app's script says what the root of all pages is. One script
// serves every language, so it is told by the page: start.js says it.
func (b *builder) rootOf() []byte { return fmt.Appendf(nil, `"GOAPP_ROOT_PREFIX":%q`, b.Base) }

// turnsAway is where go-app's script looks for crawlers. There are phones with
// "bot" in their name.
var turnsAway = []byte("/bot|googlebot|crawler|spider|robot|crawling/i.test(navigator.userAgent)")

func (b *builder) addGoAppScripts() error {
	handler, met, roots := b.newHandler(), 0, 0
	for _, name := range goAppScripts {
		script, err := get(handler, "/"+name)
		if err != nil {
			return err
		}
		met += bytes.Count(script, turnsAway)
		roots += bytes.Count(script, b.rootOf())
		script = bytes.ReplaceAll(script, b.rootOf(), []byte(`"GOAPP_ROOT_PREFIX":unknotRoot`))
		b.addHashed(name, bytes.ReplaceAll(script, turnsAway, []byte("false")))
	}
	if met != 1 {
		return fmt.Errorf("site: go-app's scripts test for crawlers %d times as %s, want once", met, turnsAway)
	}
	if roots != 1 {
		return fmt.Errorf("site: go-app's scripts say the root %d times as %s, want once", roots, b.rootOf())
	}
	return nil
}

func deferred(src string) *html.Node {
	return element("script", attributes{"defer": "", "src": src})
}

// start is what start.js is told: where things are, at which path the program
// knows the page, and which pages it may go to by itself. In a frame the
// scripts that begin the program are named here alone, and come with Start.
func (b *builder) start(p Page) attributes {
	start := attributes{
		"src":             b.hashed["start.js"],
		"data-wasm":       b.hashed["app.wasm"],
		"data-wasm-bytes": strconv.Itoa(len(b.Wasm)),
		"data-words":      b.hashed[wordsFile(b.Library.Language)],
		"data-compiler":   b.hashed["compiler.js"],
		"data-page":       b.own(p.Path),
		"data-root":       b.own(""),
	}
	if p.Kind == Embed {
		start["data-scripts"] = b.hashed[goAppScripts[0]] + " " + b.hashed[goAppScripts[1]]
		return start
	}
	var runs []string
	for _, p := range b.Pages {
		if p.Kind == Run {
			runs = append(runs, b.own(p.Path))
		}
	}
	start["data-runs"] = strings.Join(runs, " ")
	return start
}

// wordsAhead asks for the words before start.js does. It must ask as start.js
// will, or they would be fetched twice.
func (b *builder) wordsAhead() *html.Node {
	return element("link", attributes{"rel": "preload", "as": "fetch", "crossorigin": "", "href": b.hashed[wordsFile(b.Library.Language)]})
}

// joinedStart returns the files that begin the program as one function: the
// first and the last by their own names, and the others by name in between.
func joinedStart(files fs.FS) ([]byte, error) {
	const first, last = "js/start/page.js", "js/start/begin.js"
	names, err := fs.Glob(files, "js/start/*.js")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == first || name == last })
	joined := bytes.NewBufferString("(() => {\n'use strict';\n")
	for _, name := range slices.Concat([]string{first}, names, []string{last}) {
		script, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		joined.Write(script)
	}
	joined.WriteString("})();\n")
	return joined.Bytes(), nil
}
