package site

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"unknot/content"
	"unknot/web"
)

// Publishers pin a release by its hash, so their pages break where it changes.
func TestReleaseNeverChanges(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	loader, err := Options{Library: lib, Base: "/"}.Loader()
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

// What a publisher has pinned is served as it was.
func TestReleasesBeforeAreUnchanged(t *testing.T) {
	sums := map[string]string{
		"embed/v1.0.0.js": "sha384-f58AjAsrE+PUVMoj4XNZHHyv3MtnFgKOBWeNC2ZiNI9CC9p/d7lRQ1+ZqlZ/pRZ+",
	}
	for _, name := range releases(web.Files) {
		release, err := web.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := Integrity(release); got != sums[name] {
			t.Errorf("%s has become %s, want %s", name, got, sums[name])
		}
	}
}

func TestBareScript(t *testing.T) {
	got := bare("// A remark.\n(() => {\n  // Another.\n\n  f('//'); // a third\n})();\n")
	if want := "(() => {\nf('//'); // a third\n})();\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The loader knows the site's address where the build does, and then needs not
// be told by its own.
func TestLoaderKnowsItsSite(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, base, origin, want string }{
		{"known", "/", "https://example.org", `const src = "https://example.org/embed/" || `},
		{"under a path", "/unknot/", "https://example.org", `const src = "https://example.org/unknot/embed/" || `},
		{"not known", "/unknot/", "", `const src = "" || `},
	} {
		t.Run(test.name, func(t *testing.T) {
			loader, err := Options{Library: lib, Base: test.base, Origin: test.origin}.Loader()
			if err != nil {
				t.Fatal(err)
			}
			if got := string(loader); !strings.Contains(got, test.want) || strings.Contains(got, "{{") {
				t.Errorf("the loader is\n%s\nwant %s in it, and nothing left to fill in", got, test.want)
			}
		})
	}
}
