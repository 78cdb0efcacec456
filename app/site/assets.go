package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"unknot/components/figure"
	"unknot/web"
)

// addAssets adds everything that pages refer to. Names under web/ carry a hash
// of their bytes, so a browser may keep them for ever.
func (b *builder) addAssets() error {
	css, err := joinedStyles(web.Files)
	if err != nil {
		return err
	}
	if b.paint, err = readColours(css); err != nil {
		return err
	}
	b.addHashed("style.css", append(css, figure.MapStyle(b.Library)...))
	b.addHashed("app.wasm", b.Wasm)
	b.addHashed(wordsFile(b.Library.Language), b.Words)
	for _, e := range b.Others {
		b.addHashed(wordsFile(e.Library.Language), e.Words)
	}
	if err := b.addFigures(); err != nil {
		return err
	}
	if err := b.addPhoneCodes(); err != nil {
		return err
	}
	if err := b.addScriptFiles(web.Files); err != nil { // go-app's names what came before it
		return err
	}
	return b.copyPlain(web.Files, "icons", "screenshots")
}

// addScriptFiles adds our scripts, without the worker's template, and go-app's.
// What every page begins with stands before what its kind begins with.
func (b *builder) addScriptFiles(files fs.FS) error {
	names, err := fs.Glob(files, "js/*.js")
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	for _, name := range names {
		if name == workerTemplate {
			continue
		}
		script, err := fs.ReadFile(files, name)
		if err != nil {
			return fmt.Errorf("site: %w", err)
		}
		if base := path.Base(name); base == "read.js" || base == "embed.js" {
			first, err := fs.ReadFile(files, "js/first/figures.js")
			if err != nil {
				return fmt.Errorf("site: %w", err)
			}
			script = append(first, script...)
		}
		b.addHashed(path.Base(name), script)
	}
	start, err := joinedStart(files)
	if err != nil {
		return err
	}
	b.addHashed("start.js", start)
	return b.addGoAppScripts()
}

// addHashed adds a file under web/ with a hash in its name.
func (b *builder) addHashed(name string, body []byte) {
	ext := path.Ext(name)
	hashed := "web/" + strings.TrimSuffix(name, ext) + "." + shortHash(body) + ext
	b.files[hashed] = body
	b.hashed[name] = b.address(hashed)
}

// copyPlain adds folders as they are: files whose names other programs know.
func (b *builder) copyPlain(files fs.FS, folders ...string) error {
	for _, folder := range folders {
		err := fs.WalkDir(files, folder, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			b.files[name], err = fs.ReadFile(files, name)
			return err
		})
		if err != nil {
			return fmt.Errorf("site: copying web/%s: %w", folder, err)
		}
	}
	return nil
}

// joinedStyles returns all styles as one file: tokens, base, then the blocks
// by name, whichever room they lie in.
func joinedStyles(files fs.FS) ([]byte, error) {
	names, err := fs.Glob(files, "css/*/*.css")
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	first := []string{"css/base/tokens.css", "css/base/base.css"}
	names = slices.DeleteFunc(names, func(name string) bool { return slices.Contains(first, name) })
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(path.Base(a), path.Base(b)) })
	names = append(first, names...)
	var joined bytes.Buffer
	for _, name := range names {
		css, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("site: %w", err)
		}
		if bytes.Contains(css, []byte("url(")) {
			return nil, fmt.Errorf("site: web/%s: url(), want none: a style cannot know the base or the hashes", name)
		}
		joined.Write(css)
	}
	return joined.Bytes(), nil
}

// colours are the page's own, for the bars that the browser draws around it.
type colours struct{ light, dark string }

var paper = regexp.MustCompile(`--paper: (#[0-9a-f]{6});`)

// readColours finds the two colours of paper in tokens.css, the light one
// first.
func readColours(css []byte) (colours, error) {
	found := paper.FindAllSubmatch(css, 2)
	if len(found) < 2 {
		return colours{}, fmt.Errorf("site: web/css/base/tokens.css: %d values of --paper, want the light and the dark one as #rrggbb", len(found))
	}
	return colours{light: string(found[0][1]), dark: string(found[1][1])}, nil
}

// shortHash is enough of a hash for a name: long enough that two versions of a
// file will not meet.
func shortHash(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:6])
}
