package site

import (
	"path"
	"strings"

	"golang.org/x/net/html"

	"unknot/content"
)

// An Edition is the site in a language beside English: the same pages, under
// the language's tag.
type Edition struct {
	Library *content.Library
	Words   []byte
	Route   func() // tells go-app to draw in this language from now on
}

// editions returns a builder for each language, English first. They share all
// but the words.
func (b *builder) editions() []*builder {
	all := []*builder{b}
	for _, e := range b.Others {
		in := *b
		in.Library, in.Words, in.folder = e.Library, e.Words, folderOf(e.Library)
		in.route = e.Route
		all = append(all, &in)
	}
	return all
}

// own is where a page, or a file that has words in it, is found on the host in
// the language of the builder.
func (b *builder) own(name string) string { return b.address(b.folder + strings.TrimPrefix(name, "/")) }

// wholeOwn is the whole address of the same.
func (b *builder) wholeOwn(name string) string { return b.Origin + b.own(name) }

// folders are those of the languages, "" of English.
func (o Options) folders() []string {
	all := []string{""}
	for _, e := range o.Others {
		all = append(all, folderOf(e.Library))
	}
	return all
}

// folderOf is the folder of the language of a library, "" of English.
func folderOf(lib *content.Library) string {
	if lib.Language.Tag == content.English {
		return ""
	}
	return lib.Language.Tag + "/"
}

// languageOf is the language of a file that only its readers need, "" where all
// do, or where there is one language.
func (b *builder) languageOf(name string) string {
	plain := b.unfolded(name)
	html, words := strings.HasSuffix(plain, ".html") || plain == manifestFile, strings.HasPrefix(plain, "web/words.")
	for _, in := range b.all {
		tag := in.Library.Language.Tag
		switch {
		case len(b.all) == 1:
		case words && strings.HasPrefix(plain, "web/words."+tag+"."),
			html && name == in.folder+plain:
			return tag
		}
	}
	return ""
}

// unfolded is the name of a file without the folder of its language.
func (o Options) unfolded(name string) string {
	for _, folder := range o.folders()[1:] {
		if rest, found := strings.CutPrefix(name, folder); found {
			return rest
		}
	}
	return name
}

// wordsFile is the name of the file of a language's words.
func wordsFile(l content.Language) string { return "words." + l.Tag + ".json" }

// addAlternates tells search pages where a page is in each language.
func (b *builder) addAlternates(add func(*html.Node), p Page) {
	if len(b.Others) == 0 {
		return
	}
	alternate := func(tag string, in *builder) {
		add(element("link", attributes{"rel": "alternate", "hreflang": tag, "href": in.wholeOwn(p.Path)}))
	}
	for _, in := range b.all {
		alternate(in.Library.Language.Tag, in)
	}
	alternate("x-default", b.all[0])
}

// languages returns the way to the same page in each language, by its own name.
// read.js keeps the place where the program has moved on, and offers the
// language of the browser in the words that it finds here.
func (b *builder) languages(p Page) *html.Node {
	list := element("ul", nil)
	for _, in := range b.all {
		l, place := in.Library.Language, p.Path
		if p.standsIn() {
			place = "/"
		}
		link := attributes{
			"lang": l.Tag, "dir": l.Dir, "hreflang": l.Tag, "href": in.own(place),
			"data-root": in.own(""), "data-offer": in.Library.Text.Boot.Offer, "data-no": in.Library.Text.Boot.OfferNo,
		}
		if l == b.Library.Language {
			link["aria-current"] = "true"
		}
		list.AppendChild(element("li", nil, element("a", link, text(l.Name))))
	}
	return element("nav", attributes{"id": "languages", "class": "languages", "aria-label": b.Library.Text.Boot.Languages}, list)
}

// file returns the file that a host serves for a page in the language of the
// builder.
func (b *builder) file(p Page) string { return path.Join(b.folder, p.file()) }
