package journey

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/content"
)

// A place is a page of the site, with something that it says.
type place struct{ path, says string }

// reading is every page that can be read without the program.
var reading = []place{
	{"/", "Choose a routine"},
	{"/routines/full/", "Low-back corner"},
	{"/routines/one-spot/", "About 10 minutes"},
	{"/routines/wall/", "Low-back corner"},
	{"/routines/move/", "Bird dog"},
	{"/spots/low-back-corner/", "Low-back corner"},
	{"/spots/side-of-hip/", "Side of the hip"},
	{"/spots/top-of-buttock/", "Top of the buttock"},
	{"/spots/pit/", "Pit of the low back"},
	{"/safety/", "999"},
	{"/about/", "PainScience"},
	{"/publish/", "Put a routine into your page"},
	{"/embed/full/", "The steps as text"},
	{"/embed/one-spot/", "About 10 minutes"},
	{"/embed/wall/", "Desk and wall"},
	{"/embed/move/", "About 18 minutes"},
}

// running is every page that needs the program.
var running = []place{
	{"/session/full/", "Check these first"},
	{"/session/one-spot/", "Check these first"},
	{"/session/wall/", "Check these first"},
	{"/session/move/", "Check these first"},
	{"/today/", "Something else"},
	{"/spots/", "Side of the hip"},
	{"/settings/", "Settings"},
	{"/diary/", "Diary"},
	{"/diary/sheet/", "For your therapist"},
}

// everywhere is every page of the site.
var everywhere = slices.Concat(reading, running)

// The other languages have the same pages.
func TestEveryPageIsVisited(t *testing.T) {
	var got, want []string
	site := os.DirFS(*dist)
	err := fs.WalkDir(site, ".", func(name string, _ fs.DirEntry, err error) error {
		if filepath.Base(name) == "index.html" {
			got = append(got, "/"+strings.TrimSuffix(name, "index.html"))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	languages, err := content.Languages(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range everywhere {
		want = append(want, page.path)
		for _, l := range languages[1:] {
			want = append(want, "/"+l.Tag+page.path)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pages visited by the journeys, and pages built (-want +got):\n%s", diff)
	}
}

func TestPagesFitANarrowScreen(t *testing.T) {
	p := visitor(t)
	for _, page := range everywhere {
		t.Run(page.path, func(t *testing.T) {
			p := p.in(t)
			width := int64(320)
			if strings.HasPrefix(page.path, "/embed/") {
				width = 280 // a column of an article may be narrower than a phone
			}
			p.screen(width, 640)
			p.open(page.path)
			over := eval[int](p, "document.documentElement.scrollWidth - innerWidth")
			if over > 0 {
				t.Errorf("%s: %d px wider than a screen of %d px, want none", page.path, over, width)
			}
		})
	}
}
