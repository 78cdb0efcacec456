package site

import (
	"bytes"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// checkPages refuses a site that its own policy would break, that asks another
// site for anything, or that leads to a page that is not there.
func (b *builder) checkPages() error {
	for _, name := range slices.Sorted(maps.Keys(b.files)) {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		doc, err := html.Parse(bytes.NewReader(b.files[name]))
		if err != nil {
			return fmt.Errorf("site: %s: %w", name, err)
		}
		ids := map[string]bool{}
		for n := range doc.Descendants() {
			if id := attribute(n, "id"); id != "" {
				if ids[id] {
					return fmt.Errorf("site: %s: id %q stands twice, want it once", name, id)
				}
				ids[id] = true
			}
		}
		for n := range doc.Descendants() {
			if err := b.checkElement(n, ids); err != nil {
				return fmt.Errorf("site: %s: <%s>: %w", name, n.Data, err)
			}
		}
	}
	return nil
}

// loads are the attributes by which an element fetches something.
var loads = []string{"src", "srcset", "poster", "data", "action", "formaction", "background", "ping"}

func (b *builder) checkElement(n *html.Node, ids map[string]bool) error {
	if n.Type != html.ElementNode {
		return nil
	}
	if n.Data == "style" || n.Data == "script" && attribute(n, "src") == "" {
		return fmt.Errorf("inline %s, want it in a file: the policy forbids it", n.Data)
	}
	for _, a := range n.Attr {
		switch {
		case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
			return fmt.Errorf("attribute %s, want none: the policy forbids it", a.Key)
		case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
			if !ids[a.Val[1:]] {
				return fmt.Errorf("href=%q, want an id of this page", a.Val)
			}
		case a.Key == "href" && n.Data == "a":
			if err := b.checkLink(a.Val); err != nil {
				return err
			}
		case a.Key == "href" && slices.Contains([]string{"canonical", "alternate", "iframely"}, attribute(n, "rel")): // whole, and never fetched
		case a.Key == "href", slices.Contains(loads, a.Key):
			if !b.has(a.Val) {
				return fmt.Errorf("%s=%q, want a file of this site", a.Key, a.Val)
			}
		}
	}
	return nil
}

// checkLink allows ways out to other sites, numbers that dial, and within this
// site what is there.
func (b *builder) checkLink(href string) error {
	u, err := url.Parse(href)
	if err != nil {
		return err
	}
	switch u.Scheme {
	case "https", "tel":
		return nil
	case "":
		if u.Host == "" && b.has(u.Path) {
			return nil
		}
	}
	return fmt.Errorf("href=%q, want a page of this site, or https or tel", href)
}

// has reports whether an address is one of this site's own files or pages,
// whatever a script reads in its query.
func (b *builder) has(address string) bool {
	name, ok := strings.CutPrefix(address, b.Base)
	if !ok {
		return false
	}
	name, _, _ = strings.Cut(name, "?")
	_, ok = b.files[Page{Path: "/" + name}.file()]
	return ok
}
