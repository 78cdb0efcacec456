package site

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"strings"

	"unknot/content"
	"unknot/web"
)

// The loader is the script that publishers paste. Its first address is for
// ever, and brings the newest of version 1; the second is one release, for
// those who pin its hash. A release never changes: what changes the loader, be
// it a word, gets a new number and hash here, and the release before is kept as
// it was built in web/embed, but for the address of the site it is built for.
const (
	loaderVersion = "1.1.0"
	loaderSum     = "sha384-qFb9O5ZNKL5ydBpC77TkSi1fdE11rp9Mi8NwW8WLsCFd8t6iZC1+IbFlyVMVL8Qh"
	loaderFile    = "embed/v1.js"
	LoaderRelease = "embed/v" + loaderVersion + ".js"
)

// addLoader adds the loader under both addresses, and the releases before.
func (b *builder) addLoader() error {
	for _, name := range releases(web.Files) {
		release, err := fs.ReadFile(web.Files, name)
		if err != nil {
			return fmt.Errorf("site: %w", err)
		}
		b.files[name] = bytes.ReplaceAll(release, []byte("{{home}}"), []byte(b.home()))
	}
	loader, err := b.Loader()
	b.files[loaderFile], b.files[LoaderRelease] = loader, loader
	return err
}

// releases returns the files of the releases before the newest.
func releases(files fs.FS) []string {
	names, _ := fs.Glob(files, "embed/v*.js") // the pattern is sound
	return names
}

// home is where the loader is, as a script writes it, or "" where that is not
// known.
func (o Options) home() string {
	if o.Origin == "" {
		return `""`
	}
	return strconv.Quote(o.whole("embed/"))
}

// Loader returns the script that publishers paste, from a library, a base and
// an origin.
func (o Options) Loader() ([]byte, error) {
	lib := o.Library
	template, err := fs.ReadFile(web.Files, "embed/loader.js")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	style, err := fs.ReadFile(web.Files, "embed/loader.css")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	embed := lib.Text.Embed
	routines := map[string][]string{}
	for _, r := range lib.Routines {
		routines[r.ID] = loaderWords(lib, r)
	}
	loader := strings.Replace(bare(string(template)), "{{home}}", o.home(), 1)
	for name, value := range map[string]any{
		"routines": routines,
		"style":    squeezed(string(style)),
		"words": map[string]string{
			"start": embed.Start, "open": embed.Open, "need": embed.Need, "private": embed.Private,
			"frame": embed.Frame, "notFor": strings.Join(embed.NotFor, " "), "moved": embed.Moved,
		},
		"lang": lang, "dir": direction,
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

// bare is a script without indents and without the lines that only remark:
// every reader of an article fetches it.
func bare(script string) string {
	var lines []string
	for line := range strings.Lines(script) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// loaderWords are what the box says of a routine: its title, how long it takes,
// what it is, and what it needs.
func loaderWords(lib *content.Library, r content.Routine) []string {
	words := lib.Text.Routines[r.ID]
	var need []string
	for _, id := range r.Kit {
		need = append(need, strings.ToLower(lib.Text.Pages.Kit[id]))
	}
	minutes := content.Fill(lib.Text.Pages.Home.Minutes, map[string]string{"n": fmt.Sprint(r.About)})
	return []string{words.Title, minutes, words.Short, strings.Join(need, ", ")}
}

var spaces = regexp.MustCompile(`\s+`)

// squeezed is a style on one line.
func squeezed(style string) string { return strings.TrimSpace(spaces.ReplaceAllString(style, " ")) }

// Integrity returns the hash of a script, as publishers write it into their
// pages.
func Integrity(script []byte) string {
	sum := sha512.Sum384(script)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
