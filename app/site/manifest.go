package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
)

const manifestFile = "manifest.webmanifest"

// A manifest says how the site is installed as an app.
type manifest struct {
	ID          string     `json:"id"`
	Name        string     `json:"name"`
	ShortName   string     `json:"short_name"`
	Description string     `json:"description"`
	Lang        string     `json:"lang"`
	Dir         string     `json:"dir"`
	StartURL    string     `json:"start_url"`
	Scope       string     `json:"scope"`
	Display     string     `json:"display"`
	Background  string     `json:"background_color"`
	Theme       string     `json:"theme_color"`
	Categories  []string   `json:"categories"`
	Icons       []picture  `json:"icons"`
	Screenshots []picture  `json:"screenshots"`
	Shortcuts   []shortcut `json:"shortcuts"`
}

type picture struct {
	Src     string `json:"src"`
	Type    string `json:"type"`
	Sizes   string `json:"sizes"`
	Purpose string `json:"purpose,omitempty"`     // of an icon
	Form    string `json:"form_factor,omitempty"` // of a screenshot
	Label   string `json:"label,omitempty"`       // of a screenshot
}

type shortcut struct {
	Name        string `json:"name"`
	Description string `json:"description"`
	URL         string `json:"url"`
}

// startPage is where the installed app opens.
const startPage = "today/"

// addManifest adds the manifest. Its id never changes, nor with the language:
// another id would be another app on people's phones.
func (b *builder) addManifest() error {
	words := b.Library.Text.Manifest
	m := manifest{
		ID:          b.Base,
		Name:        words.Name,
		ShortName:   b.Library.Text.Pages.Site.Name,
		Description: b.Library.Text.Pages.Home.Description,
		Lang:        b.Library.Language.Tag,
		Dir:         b.Library.Language.Dir,
		StartURL:    b.own(startPage),
		Scope:       b.Base,
		Display:     "standalone",
		Background:  b.paint.light,
		Theme:       b.paint.light,
		Categories:  []string{"health", "fitness", "medical"},
		Icons: []picture{
			{Src: "icons/icon.svg", Purpose: "any"},
			{Src: "icons/icon-192.png", Purpose: "any"},
			{Src: "icons/icon-512.png", Purpose: "any"},
			{Src: "icons/maskable-512.png", Purpose: "maskable"},
		},
		Screenshots: []picture{
			{Src: "screenshots/narrow.png", Form: "narrow", Label: words.Narrow},
			{Src: "screenshots/wide.png", Form: "wide", Label: words.Wide},
		},
	}
	for _, pictures := range [][]picture{m.Icons, m.Screenshots} {
		for i := range pictures {
			if err := b.measure(&pictures[i]); err != nil {
				return err
			}
		}
	}
	for _, r := range b.Library.Routines {
		words := b.Library.Text.Routines[r.ID]
		m.Shortcuts = append(m.Shortcuts, shortcut{
			Name:        words.Title,
			Description: words.Short,
			URL:         b.own("session/" + r.ID + "/"),
		})
	}
	encoded, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("site: manifest: %w", err)
	}
	b.files[b.folder+manifestFile] = append(encoded, '\n')
	return nil
}

// measure fills in a picture's address, type and size.
func (b *builder) measure(p *picture) error {
	body, ok := b.files[p.Src]
	if !ok {
		return fmt.Errorf("site: manifest: web/%s: no such file, want it", p.Src)
	}
	p.Type, p.Sizes = "image/svg+xml", "any"
	if bytes.HasPrefix(body, []byte("\x89PNG")) {
		size, err := png.DecodeConfig(bytes.NewReader(body))
		if err != nil {
			return fmt.Errorf("site: manifest: web/%s: %w", p.Src, err)
		}
		p.Type, p.Sizes = "image/png", fmt.Sprintf("%dx%d", size.Width, size.Height)
	}
	p.Src = b.address(p.Src)
	return nil
}
