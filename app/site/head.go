package site

import "golang.org/x/net/html"

// head returns a page's head. The policy comes before all that it governs, and
// what must be done before anything is painted waits for no style.
func (b *builder) head(p Page, s saying) *html.Node {
	head := element("head", nil)
	add := func(n *html.Node) {
		head.AppendChild(text("\n"))
		head.AppendChild(n)
	}
	add(element("meta", attributes{"http-equiv": "Content-Security-Policy", "content": b.policy(p)}))
	add(element("meta", attributes{"charset": "utf-8"}))
	add(meta("viewport", "width=device-width, initial-scale=1, viewport-fit=cover"))
	b.addScripts(add, p)
	add(element("link", attributes{"rel": "stylesheet", "href": b.hashed["style.css"]}))
	add(element("title", nil, text(s.title)))
	add(meta("description", s.description))
	if p.Kind == Embed || p.Own || p.standsIn() {
		add(meta("robots", "noindex")) // nothing there to be found
	}
	if p.Kind == Embed {
		b.addEmbedLook(add, p)
	} else {
		b.addLook(add)
		b.addSharing(add, p, s)
	}
	head.AppendChild(text("\n"))
	return head
}

// addLook adds what colours and names the window around the page. Numbers that
// dial are links already; others are doses, and must not become links.
func (b *builder) addLook(add func(*html.Node)) {
	add(meta("color-scheme", "light dark"))
	add(element("meta", attributes{"name": "theme-color", "media": "(prefers-color-scheme: light)", "content": b.paint.light}))
	add(element("meta", attributes{"name": "theme-color", "media": "(prefers-color-scheme: dark)", "content": b.paint.dark}))
	add(meta("format-detection", "telephone=no"))
	add(meta("mobile-web-app-capable", "yes"))
	add(meta("apple-mobile-web-app-title", b.Library.Text.Pages.Site.Name))
	add(b.icon())
	add(element("link", attributes{"rel": "apple-touch-icon", "href": b.address("icons/apple-touch-icon.png")}))
	add(element("link", attributes{"rel": "manifest", "href": b.own(manifestFile)}))
}

// icon keeps a browser from looking for one where there is none.
func (b *builder) icon() *html.Node {
	return element("link", attributes{"rel": "icon", "href": b.address("icons/icon.svg"), "type": "image/svg+xml", "sizes": "any"})
}

// addSharing adds what a link to the page looks like elsewhere. Addresses must
// be whole there, so without an origin there are none.
func (b *builder) addSharing(add func(*html.Node), p Page, s saying) {
	add(property("og:title", s.title))
	add(property("og:description", s.description))
	add(property("og:type", "website"))
	add(property("og:site_name", b.Library.Text.Pages.Site.Name))
	if b.Origin == "" || p.standsIn() {
		return
	}
	whole := b.wholeOwn(p.Path)
	add(property("og:url", whole))
	add(property("og:image", b.whole(socialPicture)))
	add(property("og:image:alt", b.Library.Text.Manifest.Social))
	add(meta("twitter:card", "summary_large_image"))
	b.addDiscovery(add, p, s)
	add(element("link", attributes{"rel": "canonical", "href": b.wholeOwn(p.toBeFound())}))
	b.addAlternates(add, p)
}

// socialPicture is what a link to a page shows elsewhere.
const socialPicture = "screenshots/social.png"

func meta(name, content string) *html.Node {
	return element("meta", attributes{"name": name, "content": content})
}

func property(name, content string) *html.Node {
	return element("meta", attributes{"property": name, "content": content})
}
