//go:build !wasm

package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"unknot/content"
)

// tagOf is the language of a built file that has words in it, "" of any other.
func tagOf(name string, languages []content.Language) string {
	words := regexp.MustCompile(`^web/words\.([\w-]+)\.\w+\.json$`).FindStringSubmatch(name)
	said := strings.HasSuffix(name, ".html") || strings.HasSuffix(name, ".webmanifest") || strings.Contains(name, "oembed/") ||
		strings.HasSuffix(name, "embed/v1.js")
	folder, _, _ := strings.Cut(name, "/")
	switch {
	case regexp.MustCompile(`\.(br|gz)$`).MatchString(name):
		return ""
	case words != nil:
		return words[1]
	case !said:
		return ""
	case slices.ContainsFunc(languages, func(l content.Language) bool { return l.Tag == folder }):
		return folder
	}
	return content.English
}

// texts are those that a file shows or says, or hands to a page that does.
func texts(name string, body []byte) []string {
	switch filepath.Ext(name) {
	case ".html":
		doc, err := html.Parse(bytes.NewReader(body))
		if err != nil {
			return []string{err.Error()}
		}
		return pageTexts(doc)
	case ".js":
		var all []string
		for _, quoted := range regexp.MustCompile(`"(?:[^"\\]|\\.)*"`).FindAllString(string(body), -1) {
			if text := strings.Trim(quoted, `"`); begun.MatchString(text) && !anID.MatchString(text) {
				all = append(all, text)
			}
		}
		return all
	}
	var tree any
	if err := json.Unmarshal(body, &tree); err != nil {
		return []string{err.Error()}
	}
	return leaves(tree, "")
}

// leaves are the texts of JSON, ids and names aside; where they are HTML, its.
func leaves(tree any, key string) []string {
	var all []string
	switch v := tree.(type) {
	case map[string]any:
		for key, inner := range v {
			if key != "id" && !slices.Contains(noWords, key) {
				all = append(all, leaves(inner, key)...)
			}
		}
	case []any:
		for _, inner := range v {
			all = append(all, leaves(inner, key)...)
		}
	case string:
		if doc, err := html.Parse(strings.NewReader(v)); err == nil && key == "html" {
			return pageTexts(doc)
		}
		if !anID.MatchString(v) {
			return []string{v}
		}
	}
	return all
}

// noWords are the parts of what the build packs that hold none.
var noWords = []string{string(content.DataReferences), string(content.DataBodyMap), string(content.DataScreening)}

var (
	anID  = regexp.MustCompile(`^([a-z0-9{}-]*|image/.*|https?:.*|/.*|#\w*)$`) // and what else is no word
	begun = regexp.MustCompile(`^\pL`)
)

// sayingAttributes are those whose value somebody reads or hears, or a script
// takes for that.
var sayingAttributes = []string{
	"alt", "title", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext",
	"data-title", "data-left", "data-right", "data-not-for", "data-safety", "data-copied",
}

// pageTexts leaves out what says of itself that it is in a language, and code.
func pageTexts(n *html.Node) []string {
	var all []string
	if n.Type == html.TextNode {
		all = append(all, n.Data)
	}
	if n.Type == html.ElementNode {
		if slices.Contains([]string{"script", "style", "pre"}, n.Data) {
			return nil
		}
		for _, a := range n.Attr {
			if a.Key == "lang" && n.Data != "html" {
				return nil
			}
			if slices.Contains(sayingAttributes, a.Key) || a.Key == "content" && slices.ContainsFunc(n.Attr, sayingMeta) {
				all = append(all, a.Val)
			}
		}
	}
	for c := range n.ChildNodes() {
		all = append(all, pageTexts(c)...)
	}
	return all
}

// sayingMeta reports whether an attribute says that its element tells of the page.
func sayingMeta(a html.Attribute) bool {
	return slices.Contains([]string{"description", "og:title", "og:description", "og:site_name", "og:image:alt"}, a.Val)
}
