package site

import (
	"slices"
	"testing"
	"testing/fstest"

	"unknot/content"
)

// Publishers pin a release by its hash, so their pages break where it changes.
func TestReleaseNeverChanges(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	loader, err := Loader(lib)
	if err != nil {
		t.Fatal(err)
	}
	if got := Integrity(loader); got != loaderSum {
		t.Errorf("release %s has become %s, want %s: what was published is kept in web/embed, and this gets a new number", loaderVersion, got, loaderSum)
	}
}

func TestReleasesBeforeAreKept(t *testing.T) {
	got := releases(fstest.MapFS{"embed/loader.js": {}, "embed/v1.0.0.js": {}, "embed/v1.1.0.js": {}})
	if want := []string{"embed/v1.0.0.js", "embed/v1.1.0.js"}; !slices.Equal(got, want) {
		t.Errorf("releases are %q, want %q", got, want)
	}
}

func TestBareScript(t *testing.T) {
	got := bare("// A remark.\n(() => {\n  // Another.\n\n  f('//'); // a third\n})();\n")
	if want := "(() => {\nf('//'); // a third\n})();\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
