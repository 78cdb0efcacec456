package site

import "golang.org/x/net/html"

// addEmbedLook adds what a page in a frame needs in place of a look of its
// own: the page around it decides, so there is no colour of a window and
// nothing to install. What a search page should show is the routine itself.
func (b *builder) addEmbedLook(add func(*html.Node), p Page) {
	add(meta("format-detection", "telephone=no"))
	add(b.icon())
	if b.Origin != "" {
		add(element("link", attributes{"rel": "canonical", "href": b.wholeOwn(p.toBeFound())}))
	}
}
