// Package site builds the static site: every page as complete HTML, and all
// that a host and a browser need beside them. It promises the same bytes for
// the same input, and files that any static host can serve as they are.
//
// go-app draws the pages; what it gets wrong is mended here, and its head,
// manifest and worker are replaced by ours.
package site

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"unknot/content"
)

// A Kind is whether the program is in a page.
type Kind int

const (
	Read  Kind = iota // complete as it is; the program is not in it
	Run               // the program begins at once
	Embed             // stands in other people's pages; the program begins with Start
)

// A Page is one page of the site. go-app must have a route for its path.
type Page struct {
	Path   string // from the site's root, begins and ends in "/"
	Kind   Kind
	Script string // one of its own, which shows our pages in frames; of a page that is read
	Own    bool   // shows what is the reader's alone, such as the diary
}

// Options are what a site is built from, and for where.
type Options struct {
	Library *content.Library
	Pages   []Page
	Wasm    []byte    // the program for the browser
	Words   []byte    // what the program says, which the start-up fetches beside it
	Others  []Edition // in languages beside that of the library, which is English

	Codes map[string]string // path of a page that a phone is sent to, by the file of its code in a language

	Base   string // the path the site is served under, "/" or such as "/unknot/"
	Origin string // such as "https://example.org", or "" where it is not known
	Cache  string // folder that keeps what was compressed, or "" for none
}

// Files are the files of a site, by their path from its root.
type Files map[string][]byte

// A builder gathers the files of one site.
type builder struct {
	Options
	files  Files
	hashed map[string]string // address of a file whose name carries its hash, by its plain name
	paint  colours

	folder string     // of the language, "" of English
	route  func()     // has go-app draw in it; nil where it does
	all    []*builder // one a language
}

// Build returns the whole site.
func Build(o Options) (Files, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	b := &builder{Options: o, files: Files{}, hashed: map[string]string{}}
	for _, step := range []func() error{
		b.addAssets,
		b.addEditions,
		b.addHostFiles,
		b.addWorker,
		b.checkPages,
		b.addTwins,
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return b.files, nil
}

// addEditions adds what each language has of its own.
func (b *builder) addEditions() error {
	all := b.editions()
	for _, in := range all {
		in.paint, in.all = b.paint, all
		for _, step := range []func() error{in.addLoader, in.addOEmbeds, in.addCodes, in.addPages, in.addManifest} {
			if err := step(); err != nil {
				return err
			}
		}
	}
	return nil
}

func (o Options) check() error {
	if o.Base != "/" && (path.Clean(o.Base)+"/" != o.Base || !strings.HasPrefix(o.Base, "/") || strings.ContainsAny(o.Base, " \\\"'<>?#%*")) {
		return fmt.Errorf(`site: base %q: not a path, want it to begin and end in "/", such as "/unknot/"`, o.Base)
	}
	if o.Origin != "" {
		u, err := url.Parse(o.Origin)
		if err != nil || (u.Scheme != "https" && u.Scheme != "http") || o.Origin != u.Scheme+"://"+u.Host {
			return fmt.Errorf(`site: origin %q: not an origin, want a scheme and a host, such as "https://example.org"`, o.Origin)
		}
	}
	if len(o.Wasm) == 0 {
		return fmt.Errorf("site: the program is empty, want a built one")
	}
	if len(o.Words) == 0 {
		return fmt.Errorf("site: the program has no words, want what content.Pack writes")
	}
	return nil
}

// address returns where a file or a page is found on the host.
func (o Options) address(name string) string {
	return o.Base + strings.TrimPrefix(name, "/")
}
