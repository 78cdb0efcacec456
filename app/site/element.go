package site

import (
	"maps"
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attributes of an element that the build makes itself.
type attributes map[string]string

// element returns an element with its attributes in order.
func element(name string, has attributes, children ...*html.Node) *html.Node {
	n := &html.Node{Type: html.ElementNode, Data: name, DataAtom: atom.Lookup([]byte(name))}
	for _, key := range slices.Sorted(maps.Keys(has)) {
		n.Attr = append(n.Attr, html.Attribute{Key: key, Val: has[key]})
	}
	for _, c := range children {
		n.AppendChild(c)
	}
	return n
}

func text(words string) *html.Node {
	return &html.Node{Type: html.TextNode, Data: words}
}
