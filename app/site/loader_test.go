package site

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"unknot/content"
	"unknot/web"
)

// Publishers pin a release by its hash, so their pages break where it changes.
func TestReleaseNeverChanges(t *testing.T) {
	languages, err := content.Languages(content.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range languages {
		lib, err := content.LoadFS(content.Files, l.Tag)
		if err != nil {
			t.Fatal(err)
		}
		loader, err := Options{Base: "/"}.Loader(lib)
		if err != nil {
			t.Fatal(err)
		}
		got := Integrity(loader)
		want, published := loaderSums[l.Tag]
		switch {
		case !published:
			t.Logf("the release in %s is %s, to be noted once it is published", l.Tag, got)
		case got != want:
			t.Errorf("release %s in %s has become %s, want %s: what was published is kept in web/embed, and this gets a new number", loaderVersion, l.Tag, got, want)
		}
	}
}

func TestReleasesBeforeAreKept(t *testing.T) {
	files := fstest.MapFS{"embed/loader.js": {}, "embed/v1.0.0.js": {}, "embed/v1.1.0.js": {}, "embed/es/v1.2.0.js": {}}
	for folder, want := range map[string][]string{"": {"v1.0.0.js", "v1.1.0.js"}, "es/": {"v1.2.0.js"}, "de/": nil} {
		if got := releases(files, folder); !slices.Equal(got, want) {
			t.Errorf("releases in %q are %q, want %q", folder, got, want)
		}
	}
}

// What a publisher has pinned is served as it was.
func TestReleasesBeforeAreUnchanged(t *testing.T) {
	sums := map[string]string{
		"v1.0.0.js": "sha384-f58AjAsrE+PUVMoj4XNZHHyv3MtnFgKOBWeNC2ZiNI9CC9p/d7lRQ1+ZqlZ/pRZ+",
		"v1.1.0.js": "sha384-qFb9O5ZNKL5ydBpC77TkSi1fdE11rp9Mi8NwW8WLsCFd8t6iZC1+IbFlyVMVL8Qh",
	}
	for _, name := range releases(web.Files, "") {
		kept, err := web.Files.ReadFile("embed/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if got := Integrity(Options{}.released(kept, "")); got != sums[name] {
			t.Errorf("%s has become %s, want %s", name, got, sums[name])
		}
	}
}

func TestBareScript(t *testing.T) {
	for _, test := range []struct{ name, script, want string }{
		{"remarks and lines", "// A remark.\n(() => {\n  // Another.\n\n  f('//');\n})();\n", "(()=>{f('//');})();"},
		{"signs", "const a = b ?? (c && d) ** 2 >> 1;\nx = { y: [1, 2] };", "const a=b??(c&&d)**2>>1;x={y:[1,2]};"},
		{"what is quoted", "f('a = b', `${c}: ${d ? 1 : 2}, e`);", "f('a = b',`${c}: ${d ? 1 : 2}, e`);"},
		{"what spaces part", "return a + +b;\nfor (const x of y) delete x;", "return a + +b;for (const x of y) delete x;"},
		{"a line that ends with nothing", "a = b\n(c)", "a=b\n(c)\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := bare(test.script); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// The loader knows the site's address where the build does, and then needs not
// be told by its own.
func TestLoaderKnowsItsSite(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, tag, base, origin, want string }{
		{"known", "en", "/", "https://example.org", `const src="https://example.org/embed/"||`},
		{"under a path", "en", "/unknot/", "https://example.org", `const src="https://example.org/unknot/embed/"||`},
		{"in another language", "es", "/unknot/", "https://example.org", `const src="https://example.org/unknot/es/embed/"||`},
		{"not known", "en", "/unknot/", "", `const src=""||`},
	} {
		t.Run(test.name, func(t *testing.T) {
			lib.Language.Tag = test.tag
			loader, err := Options{Base: test.base, Origin: test.origin}.Loader(lib)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(loader); !strings.Contains(got, test.want) || strings.Contains(got, "{{") {
				t.Errorf("the loader is\n%s\nwant %s in it, and nothing left to fill in", got, test.want)
			}
		})
	}
}

// What the loader says of a routine and of its spots is what the content says.
func TestLoaderCards(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	cards := loaderCards(lib)
	for _, r := range lib.Routines {
		card := cards[r.ID].(map[string]any)
		spots := 0
		for at := range card {
			if strings.HasPrefix(at, "&spot=") {
				spots++
			}
		}
		want := 0
		if r.ID == "one-spot" {
			want = 10 // 3 of them on either side or none, and one that is in the middle
		}
		if spots != want {
			t.Errorf("%s has %d cards for spots, want %d", r.ID, spots, want)
		}
	}
	spot := cards["one-spot"].(map[string]any)
	for at, want := range map[string][]string{
		"&spot=side-of-hip&side=left":  {"M16 31h0", "About 11 minutes. You need: tennis ball, long sock, chair.", "Side of the hip, left"},
		"&spot=side-of-hip&side=right": {"M56 31h0", "About 11 minutes. You need: tennis ball, long sock, chair.", "Side of the hip, right"},
		"&spot=side-of-hip":            {"M16 31h0M56 31h0", "About 11 minutes. You need: tennis ball, long sock, chair.", "Side of the hip"},
		"&spot=pit":                    {"M31 26h0M41 26h0", "About 9 minutes. You need: tennis ball, a second tennis ball, long sock, chair.", "Pit of the low back"},
	} {
		if got, _ := spot[at].([]string); !slices.Equal(got, want) {
			t.Errorf("%s has %q, want %q", at, got, want)
		}
	}
	for _, r := range lib.Routines {
		card := cards[r.ID].(map[string]any)[""].([]string)
		if want := fmt.Sprintf("About %d minutes. ", r.About); !strings.HasPrefix(card[1], want) {
			t.Errorf("%s has %q, want it to begin with %q", r.ID, card[1], want)
		}
	}
}
