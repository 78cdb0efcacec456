package site

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestRefusals(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*Options)
		want   string
	}{
		{
			name:   "a base without its last slash",
			change: func(o *Options) { o.Base = "/unknot" },
			want:   `site: base "/unknot": not a path, want it to begin and end in "/", such as "/unknot/"`,
		},
		{
			name:   "a base that climbs",
			change: func(o *Options) { o.Base = "/a/../" },
			want:   `site: base "/a/../": not a path, want it to begin and end in "/", such as "/unknot/"`,
		},
		{
			name:   "an origin with a path",
			change: func(o *Options) { o.Origin = "https://example.org/" },
			want:   `site: origin "https://example.org/": not an origin, want a scheme and a host, such as "https://example.org"`,
		},
		{
			name:   "no program",
			change: func(o *Options) { o.Wasm = nil },
			want:   "site: the program is empty, want a built one",
		},
		{
			name:   "no words",
			change: func(o *Options) { o.Words = nil },
			want:   "site: the program has no words, want what content.Pack writes",
		},
		{
			name:   "a page that go-app has no route for",
			change: func(o *Options) { o.Pages = []Page{{Path: "/nowhere/"}} },
			want:   "site: /nowhere/: go-app answers 404, want 200",
		},
		{
			name:   "a link to a page that is not built",
			change: func(o *Options) { o.Pages = o.Pages[:1] },
			want:   `site: index.html: <a>: href="/a/b/", want a page of this site, or https or tel`,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Build(specimens(t, test.change))
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	if err := (Files{workerFile: nil, "a/b/index.html": []byte("old")}).Write(dir); err != nil {
		t.Fatal(err)
	}
	if err := (Files{workerFile: nil, "c.html": []byte("new")}).Write(dir); err != nil {
		t.Fatal(err)
	}
	names, _ := filepath.Glob(dir + "/*")
	if diff := cmp.Diff([]string{dir + "/" + workerFile, dir + "/c.html"}, names); diff != "" {
		t.Errorf("what was there before is still there (-want +got):\n%s", diff)
	}
	foreign := t.TempDir()
	if err := os.WriteFile(filepath.Join(foreign, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := (Files{}).Write(foreign); err == nil {
		t.Error("a folder that holds something else was taken")
	}
}

func TestStyles(t *testing.T) {
	files := fstest.MapFS{
		"css/base/base.css":   {Data: []byte("base;")},
		"css/base/tokens.css": {Data: []byte("tokens;")},
		"css/base/z.css":      {Data: []byte("z;")},
		"css/ui/a.css":        {Data: []byte("a;")},
	}
	joined, err := joinedStyles(files)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("tokens;base;a;z;", string(joined)); diff != "" {
		t.Errorf("order mismatch (-want +got):\n%s", diff)
	}
	files["css/ui/a.css"].Data = []byte("p { background: url(/a.png) }")
	_, err = joinedStyles(files)
	if want := "site: web/css/ui/a.css: url(), want none: a style cannot know the base or the hashes"; err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	_, err = readColours([]byte("--paper: #faf6ef;"))
	if want := "site: web/css/base/tokens.css: 1 values of --paper, want the light and the dark one as #rrggbb"; err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

func TestStartFilesAreOneFunction(t *testing.T) {
	joined, err := joinedStart(fstest.MapFS{
		"js/start/begin.js": {Data: []byte("begin();\n")},
		"js/start/carry.js": {Data: []byte("carry();\n")},
		"js/start/page.js":  {Data: []byte("page();\n")},
		"js/start/tap.js":   {Data: []byte("tap();\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("(() => {\n'use strict';\npage();\ncarry();\ntap();\nbegin();\n})();\n", string(joined)); diff != "" {
		t.Errorf("order mismatch (-want +got):\n%s", diff)
	}
}
