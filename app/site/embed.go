package site

import (
	"strings"

	"golang.org/x/net/html"
)

// addEmbedLook adds what a page in a frame needs in place of a look of its
// own: the page around it decides, so there is no colour of a window and
// nothing to install. What a search page should show is the routine itself.
func (b *builder) addEmbedLook(add func(*html.Node), p Page) {
	add(meta("format-detection", "telephone=no"))
	add(b.icon())
	if b.Origin != "" {
		add(element("link", attributes{"rel": "canonical", "href": b.wholeOwn(wholePage(p))}))
	}
}

// wholePage is the path of the page that an embedded one stands for.
func wholePage(p Page) string { return strings.Replace(p.Path, "/embed/", "/routines/", 1) }
