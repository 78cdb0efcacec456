package site

import (
	"strings"
	"testing"
)

// What a search should show: pages that say the same to everybody, and of a
// routine the page to read first.
func TestSearchShows(t *testing.T) {
	files := built(t, specimens(t, func(o *Options) {
		o.Pages = []Page{{Path: "/"}, {Path: "/session/c/", Kind: Run}, {Path: "/embed/c/", Kind: Embed}, {Path: "/a/", Kind: Run}, {Path: "/a/b/", Kind: Run, Own: true}}
	}))
	for _, test := range []struct {
		file, canonical string
		found, listed   bool
	}{
		{"index.html", "/", true, true},
		{"session/c/index.html", "/routines/c/", true, false},
		{"embed/c/index.html", "/routines/c/", false, false},
		{"a/index.html", "/a/", true, true},
		{"a/b/index.html", "/a/b/", false, false},
		{notFound, "", false, false},
	} {
		page := string(files[test.file])
		if found := !strings.Contains(page, `<meta content="noindex" name="robots"/>`); found != test.found {
			t.Errorf("%s: found is %t, want %t", test.file, found, test.found)
		}
		const origin = "https://example.org"
		if test.canonical != "" && !strings.Contains(page, `<link href="`+origin+test.canonical+`" rel="canonical"/>`) {
			t.Errorf("%s: its canonical address is not %s", test.file, test.canonical)
		}
		address := origin + "/" + strings.TrimSuffix(test.file, "index.html")
		if listed := strings.Contains(string(files[sitemapFile]), "<loc>"+address+"</loc>"); listed != test.listed {
			t.Errorf("%s: listed is %t, want %t", test.file, listed, test.listed)
		}
	}
}
