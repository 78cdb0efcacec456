package site

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// These stand in for other pages: for what is not there, for what is not kept
// while there is no network, and then for pages in a language of which nothing
// is kept.
const notFound, offline, unkept = "404.html", "offline.html", "unkept.html"

var standIns = []Page{{Path: "/" + notFound}, {Path: "/" + offline}, {Path: "/" + unkept}}

// addPages adds every page, and the one that stands for all others.
func (b *builder) addPages() error {
	if b.route != nil {
		b.route()
	}
	handler := b.newHandler()
	for _, p := range slices.Concat(b.Pages, standIns) {
		drawn, err := get(handler, p.Path)
		if err != nil {
			return err
		}
		page, err := b.page(p, drawn)
		if err != nil {
			return err
		}
		b.files[b.file(p)] = page
	}
	return nil
}

// file returns the file that a host serves for the page.
func (p Page) file() string {
	name := strings.TrimPrefix(p.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	return name
}

// standsIn reports whether the page stands in for others.
func (p Page) standsIn() bool { return !strings.HasSuffix(p.Path, "/") }

// toBeFound returns the path of the page that a search should show: of a routine
// that runs, here or in a frame, the one to read first.
func (p Page) toBeFound() string {
	for _, runs := range []string{"/embed/", "/session/"} {
		if id, ok := strings.CutPrefix(p.Path, runs); ok {
			return "/routines/" + id
		}
	}
	return p.Path
}

// page turns what go-app drew into the page that ships: our head, its body
// mended, and what the start-up needs after it.
func (b *builder) page(p Page, drawn []byte) ([]byte, error) {
	doc, err := html.Parse(bytes.NewReader(requote(drawn)))
	if err != nil {
		return nil, fmt.Errorf("site: %s: %w", p.Path, err)
	}
	root := find(doc, "html")
	head, body := find(root, "head"), find(root, "body")
	says, err := said(head)
	if err != nil {
		return nil, fmt.Errorf("site: %s: %w", p.Path, err)
	}
	drawnRoot := body.FirstChild
	for drawnRoot != nil && drawnRoot.Type != html.ElementNode {
		drawnRoot = drawnRoot.NextSibling
	}
	if find(drawnRoot, "h1") == nil {
		return nil, fmt.Errorf("site: %s: no h1, want one", p.Path)
	}
	mend(drawnRoot, 2)
	body.RemoveChild(drawnRoot)
	switch {
	case p.Kind != Read:
		sayNoScript(drawnRoot, b.Library.Text.Boot.NoScript)
	case p.Script != "":
		sayNoScript(drawnRoot, b.Library.Text.Publish.NoScript)
	}
	body = element("body", nil, drawnRoot, text("\n"))
	if p.Kind != Embed && len(b.all) > 1 {
		body.AppendChild(b.languages(p))
		body.AppendChild(text("\n"))
	}
	if p.Kind != Read {
		body.AppendChild(loader())
		body.AppendChild(text("\n"))
	}
	body.AppendChild(b.bars(p))
	body.AppendChild(text("\n"))
	root = element("html", attributes{"lang": b.Library.Language.Tag, "dir": b.Library.Language.Dir}, b.head(p, says), body)
	if p.Kind == Embed {
		root.Attr = append(root.Attr, html.Attribute{Key: "data-embed"})
	}
	out := bytes.NewBufferString("<!doctype html>\n")
	if err := html.Render(out, root); err != nil {
		return nil, fmt.Errorf("site: %s: %w", p.Path, err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// saying is what a page says of itself.
type saying struct{ title, description string }

// said reads it from the head that go-app made.
func said(head *html.Node) (saying, error) {
	var s saying
	if title := find(head, "title"); title != nil && title.FirstChild != nil {
		s.title = title.FirstChild.Data
	}
	for n := range head.Descendants() {
		if n.Data == "meta" && attribute(n, "name") == "description" {
			s.description = attribute(n, "content")
		}
	}
	if s.title == "" || s.description == "" {
		return s, fmt.Errorf("title %q and description %q, want both", s.title, s.description)
	}
	return s, nil
}

// sayNoScript adds, under the heading, a line for those whose browser runs no
// scripts.
func sayNoScript(root *html.Node, words string) {
	heading := find(root, "h1")
	line := element("noscript", nil, element("p", nil, text(words)))
	heading.Parent.InsertBefore(line, heading.NextSibling)
}
