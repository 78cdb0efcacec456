package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

func TestEnglishTitlesAreNamedSo(t *testing.T) {
	for tag, want := range map[string]bool{"en": false, "es": true, "de": true} {
		lib, err := content.LoadFS(content.Files, tag)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range lib.References {
			if got := strings.Contains(app.HTMLString(Citation(lib, r)), `lang="en"`); got != want {
				t.Errorf("%s: %s is named English: %t, want %t", tag, r.ID, got, want)
			}
		}
	}
}
