package site

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// booleans are the HTML attributes that are true by being there. go-app writes
// them out when they are false.
var booleans = []string{
	"allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default",
	"defer", "disabled", "formnovalidate", "hidden", "inert", "ismap", "itemscope", "loop",
	"multiple", "muted", "nomodule", "novalidate", "open", "playsinline", "readonly",
	"required", "reversed", "selected",
}

// spelled are the attributes that must say "true". go-app leaves that word out.
var spelled = []string{
	"aria-atomic", "aria-busy", "aria-checked", "aria-current", "aria-disabled",
	"aria-expanded", "aria-haspopup", "aria-hidden", "aria-invalid", "aria-modal",
	"aria-multiline", "aria-multiselectable", "aria-pressed", "aria-readonly",
	"aria-required", "aria-selected", "draggable", "spellcheck", "contenteditable",
}

// mend makes an element and all in it what go-app draws in a browser: what its
// encoder writes as text differs. Depth is the element's own, html being 0.
func mend(n *html.Node, depth int) {
	if n.Type == html.ElementNode {
		mendAttributes(n)
		mendSpace(n, depth)
	}
	for c := range n.ChildNodes() {
		mend(c, depth+1)
	}
}

// mendAttributes also puts the attributes in order, for go-app writes them in
// a new one each time.
func mendAttributes(n *html.Node) {
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool {
		return a.Val == "false" && slices.Contains(booleans, a.Key)
	})
	for i, a := range n.Attr {
		if a.Val != "" {
			continue
		}
		if slices.Contains(spelled, a.Key) || strings.HasPrefix(a.Key, "data-") {
			n.Attr[i].Val = "true"
		}
	}
	if n.Data == "img" && !slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "alt" }) {
		n.Attr = append(n.Attr, html.Attribute{Key: "alt"}) // go-app drops an empty one
	}
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int {
		return strings.Compare(a.Namespace+":"+a.Key, b.Namespace+":"+b.Key)
	})
}

// mendSpace takes out the line breaks and the indentation that go-app sets
// around the children of an element. Between words they would show as spaces
// that go away when the program draws the page anew.
func mendSpace(n *html.Node, depth int) {
	first := n.FirstChild
	if first == nil || first.Type != html.TextNode || !strings.HasPrefix(first.Data, "\n") {
		return // its only child is a text, or it was drawn as it is
	}
	indent := strings.Repeat("  ", depth+1)
	for c := first; c != nil; {
		next := c.NextSibling
		if c.Type == html.TextNode {
			if c.Data = unindented(c.Data, indent); c.Data == "" {
				n.RemoveChild(c)
			}
		}
		c = next
	}
}

// unindented returns the texts that stand, a line each, between a line break
// and the indentation of what follows.
func unindented(data, indent string) string {
	lines := strings.Split(data, "\n")
	if len(lines) < 3 {
		return strings.TrimLeft(data, " \n")
	}
	var text strings.Builder
	for i, line := range lines[1 : len(lines)-1] {
		line, begins := strings.CutPrefix(line, indent)
		if i > 0 && !begins && line != "" {
			text.WriteByte('\n') // the text itself goes on in a new line
		}
		text.WriteString(line)
	}
	return text.String()
}

// find returns the first element of a name in n, itself included, or nil.
func find(n *html.Node, name string) *html.Node {
	if n.Type == html.ElementNode && n.Data == name {
		return n
	}
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && c.Data == name {
			return c
		}
	}
	return nil
}

// attribute returns an attribute's value, or "".
func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
