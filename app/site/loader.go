package site

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"unknot/content"
	"unknot/web"
)

// The loader is the script that publishers paste, one a language, in whose
// folder it stands. Its first address is for ever, and brings the newest of
// version 1; the second is one release, for those who pin its hash. A release
// never changes: what changes a loader, be it a word, gets a new number and hash
// here, and the release before is kept as it was built in web/embed, under the
// folder of its language, but for the address of the site it is built for.
const (
	loaderVersion = "1.2.0"
	loaderFile    = "embed/v1.js"
	LoaderRelease = "embed/v" + loaderVersion + ".js"
)

// loaderSums are the hashes of the release where it does not know its site, of
// each language in which it was published: nobody has pinned another one yet.
var loaderSums = map[string]string{
	"en": "sha384-8kfEYwFCuu5Yo1VJZzK0CYr70sFPGed3bEqwKGOWZMgu+nhq46jpYKjAOsxAFfNH",
	"es": "sha384-8h6Tm/8ghwXFAZkO6tPvoX+XHdCik/zGHVDa0HcJl3qQQUTgjfBLy45fmSurbGMV",
	"de": "sha384-ehlUZPkZAzovL5ab7KZunolYlUVsxwzS6ljKBuCQoEyxH4me+0fbH6nt7Hxi+S5I",
}

// addLoader adds the loader under both addresses, and the releases before.
func (b *builder) addLoader() error {
	for _, name := range releases(web.Files, b.folder) {
		release, err := fs.ReadFile(web.Files, "embed/"+b.folder+name)
		if err != nil {
			return fmt.Errorf("site: %w", err)
		}
		b.files[b.folder+"embed/"+name] = b.released(release, b.folder)
	}
	loader, err := b.Loader(b.Library)
	b.files[b.folder+loaderFile], b.files[b.folder+LoaderRelease] = loader, loader
	return err
}

// releases returns the names of the releases before the newest in a language.
func releases(files fs.FS, folder string) []string {
	names, _ := fs.Glob(files, "embed/"+folder+"v*.js") // the pattern is sound
	for i, name := range names {
		names[i] = path.Base(name)
	}
	return names
}

// released is a release before the newest, as it was built for this site.
func (o Options) released(kept []byte, folder string) []byte {
	return bytes.ReplaceAll(kept, []byte("{{home}}"), []byte(o.loaderHome(folder)))
}

// loaderHome is where the loader of a language's folder is, as a script writes
// it, or "" where that is not known.
func (o Options) loaderHome(folder string) string {
	if o.Origin == "" {
		return `""`
	}
	return strconv.Quote(o.whole(folder + "embed/"))
}

// Loader returns the script that publishers paste, in the language of a library,
// for a base and an origin.
func (o Options) Loader(lib *content.Library) ([]byte, error) {
	template, err := fs.ReadFile(web.Files, "embed/loader.js")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	style, err := fs.ReadFile(web.Files, "embed/loader.css")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	embed := lib.Text.Embed
	loader := strings.Replace(bare(string(template)), "{{home}}", o.loaderHome(folderOf(lib)), 1)
	for name, value := range map[string]any{
		"routines": loaderCards(lib),
		"body":     loaderBody,
		"style":    squeezed(string(style)),
		"words": map[string]string{
			"start": embed.Start, "open": embed.Open, "signs": embed.Signs, "private": embed.Private,
			"frame": embed.Frame, "moved": embed.Moved,
		},
		"lang": lib.Language.Tag, "dir": lib.Language.Dir,
	} {
		var text bytes.Buffer
		e := json.NewEncoder(&text)
		e.SetEscapeHTML(false)
		if err := e.Encode(value); err != nil {
			return nil, fmt.Errorf("site: %s: %w", loaderFile, err)
		}
		loader = strings.Replace(loader, "{{"+name+"}}", strings.TrimSpace(text.String()), 1)
	}
	return []byte("// Unknot " + loaderVersion + "\n" + loader), nil
}

// Integrity returns the hash of a script, as publishers write it into their
// pages.
func Integrity(script []byte) string {
	sum := sha512.Sum384(script)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
