package site

import (
	"strings"

	"golang.org/x/net/html"
)

// loader is what go-app's script looks for. It is never shown: the page is
// there to be read, and the bars say what there is to say.
func loader() *html.Node {
	return element("aside", attributes{"id": "app-wasm-loader", "hidden": ""},
		element("span", attributes{"id": "app-wasm-loader-icon"}),
		element("span", attributes{"id": "app-wasm-loader-label"}),
	)
}

// bars returns the bars that a page's scripts show. Their words are in the page
// because they are needed while no program runs.
func (b *builder) bars(p Page) *html.Node {
	words := b.Library.Text.Boot
	bars := element("div", attributes{"id": "boot"})
	add := func(bar *html.Node) { bars.AppendChild(bar) }
	if p.Kind != Read {
		before, after, _ := strings.Cut(words.Loading, "{percent}")
		add(bar("boot-loading", "status",
			element("p", nil,
				text(before), element("span", attributes{"data-percent": ""}, text("0")), text(after))))
		add(bar("boot-failed", "status",
			element("p", nil, text(words.Failed)), button("boot-retry", words.Retry)))
		add(bar("boot-stale", "status",
			element("p", nil, text(words.Stale)), button("boot-renew", words.Reload)))
		// It stands where start.js has not come to hide it.
		add(element("div", attributes{"id": "boot-lost"},
			element("p", nil, text(words.Stale)), element("a", attributes{"href": b.own(p.Path)}, text(words.Reload))))
		add(bar("boot-unable", "status", element("p", nil, text(words.Unable))))
		crashed := words.Crashed
		if p.Kind == Embed {
			crashed = b.Library.Text.Embed.Crashed // nothing is saved there
		}
		add(bar("boot-crashed", "alert",
			element("p", nil, text(crashed)), button("boot-reload", words.Reload)))
	}
	if p.Kind == Embed {
		before, after, _ := strings.Cut(b.Library.Text.Embed.Blocked, "{address}")
		add(bar("embed-blocked", "status",
			element("p", nil, text(before), element("span", attributes{"data-address": ""}), text(after))))
		return bars
	}
	add(bar("boot-update", "status",
		element("p", nil, text(words.Update)),
		button("boot-now", words.UpdateNow), button("boot-later", words.Later)))
	return bars
}

func bar(id, role string, children ...*html.Node) *html.Node {
	return element("div", attributes{"id": id, "role": role, "hidden": ""}, children...)
}

func button(id, words string) *html.Node {
	return element("button", attributes{"id": id, "type": "button"}, text(words))
}
