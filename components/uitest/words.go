package uitest

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

var Unfilled = regexp.MustCompile(`\{[a-z]+\}`)

// Controls returns the names of the buttons that are drawn and not hidden.
func Controls(t *testing.T, ui app.UI) []string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(app.HTMLString(ui)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" }) {
			return
		}
		if n.Type == html.ElementNode && n.Data == "button" {
			names = append(names, strings.Join(strings.Fields(textOf(n)), " "))
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return names
}

func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}

// Lines returns the words of some HTML, one text a line.
func Lines(t *testing.T, html string) []string {
	t.Helper()
	var words []string
	for _, part := range strings.Split(html, "<") {
		if _, text, ok := strings.Cut(part, ">"); ok && strings.TrimSpace(text) != "" {
			words = append(words, strings.TrimSpace(text))
		}
	}
	return words
}
