//go:build !wasm

package site

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"unknot/content"
	"unknot/web"
)

// The loader is the script that publishers paste. Its first address is for
// ever, and brings the newest of version 1; the second is one release, for
// those who pin its hash. A release never changes: what changes the loader, be
// it a word, gets a new number, and the one before is kept as a file in
// web/embed.
const (
	loaderVersion = "1.0.0"
	loaderFile    = "embed/v1.js"
	LoaderRelease = "embed/v" + loaderVersion + ".js"
)

// addLoader adds the loader under both addresses.
func (b *builder) addLoader() error {
	loader, err := Loader(b.Library)
	b.files[loaderFile], b.files[LoaderRelease] = loader, loader
	return err
}

// Loader returns the script that publishers paste.
func Loader(lib *content.Library) ([]byte, error) {
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
	loader := string(template)
	for name, value := range map[string]any{
		"routines": routines,
		"style":    squeezed(string(style)),
		"words": map[string]string{
			"start": embed.Start, "open": embed.Open, "need": embed.Need, "private": embed.Private,
			"frame": embed.Frame, "notFor": strings.Join(embed.NotFor, " "),
		},
	} {
		var text bytes.Buffer
		e := json.NewEncoder(&text)
		e.SetEscapeHTML(false)
		if err := e.Encode(value); err != nil {
			return nil, fmt.Errorf("site: %s: %w", loaderFile, err)
		}
		loader = strings.Replace(loader, "{{"+name+"}}", strings.TrimSpace(text.String()), 1)
	}
	return []byte(strings.Replace(loader, "{{version}}", loaderVersion, 1)), nil
}

// loaderWords are what the box says of a routine: its title, how long it takes,
// what it is, and what it needs.
func loaderWords(lib *content.Library, r content.Routine) []string {
	words := lib.Text.Routines[r.ID]
	var need []string
	for _, id := range r.Kit {
		need = append(need, strings.ToLower(lib.Text.Pages.Kit[id]))
	}
	minutes := content.Fill(lib.Text.Pages.Home.Minutes, map[string]string{"n": fmt.Sprint(r.Minutes)})
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
