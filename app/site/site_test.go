package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/content"
)

// A specimen is a page with everything in it that go-app writes wrongly.
type specimen struct {
	app.Compo
	where string
}

func (s *specimen) OnPreRender(ctx app.Context) {
	ctx.Page().SetTitle("A specimen")
	ctx.Page().SetDescription(`It says "yes"`)
}

func (s *specimen) Render() app.UI {
	base := strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/")
	return app.Div().Body(
		app.H1().Text("Specimen"),
		app.Button().Disabled(false).Aria("pressed", true).Aria("label", "say \"yes\"\u00a0now").Text("Yes"),
		app.P().Body(app.B().Text("a"), app.I().Text("b"), app.Text(" "), app.B().Text("c")),
		app.A().Href(base+"/"+s.where).Text("on"),
		app.A().Href("tel:112").Text("112"),
		app.A().Href("https://example.com/").Text("out"),
	)
}

func TestMain(m *testing.M) {
	for path, where := range map[string]string{"/": "a/b/", "/a/b/": "", "/404.html": "", "/offline.html": "", "/unkept.html": "", "/embed/c/": "", "/session/c/": "", "/a/": ""} {
		app.Route(path, func() app.Composer { return &specimen{where: where} })
	}
	os.Exit(m.Run())
}

func specimens(t *testing.T, change func(*Options)) Options {
	t.Helper()
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	o := Options{
		Library: lib,
		Pages:   []Page{{Path: "/"}, {Path: "/a/b/", Kind: Run}},
		Wasm:    []byte("\x00asm, and more that is not looked at"),
		Words:   []byte(`{"styles":{}}`),
		Base:    "/",
		Origin:  "https://example.org",
	}
	if change != nil {
		change(&o)
	}
	return o
}

func built(t *testing.T, o Options) Files {
	t.Helper()
	files, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestTwoBuildsAreTheSame(t *testing.T) {
	o := specimens(t, nil)
	first, second := built(t, o), built(t, o)
	for _, name := range slices.Sorted(maps.Keys(first)) {
		if !bytes.Equal(first[name], second[name]) {
			t.Errorf("%s differs", name)
		}
	}
	if len(first) != len(second) {
		t.Errorf("%d files, then %d", len(first), len(second))
	}
}

func TestVersionFollowsContent(t *testing.T) {
	version := func(o Options) string {
		return regexp.MustCompile(`VERSION = "(\w+)"`).FindString(string(built(t, o)[workerFile]))
	}
	one := version(specimens(t, nil))
	for what, change := range map[string]func(*Options){
		"another program": func(o *Options) { o.Wasm = append(o.Wasm, '.') },
		"other words":     func(o *Options) { o.Words = append(o.Words, ' ') },
	} {
		if other := version(specimens(t, change)); one == "" || one == other {
			t.Errorf("version %q, and %q with %s, want two versions", one, other, what)
		}
	}
}

// The start-up asks for the words as the page did ahead of it.
func TestPagesNameTheWords(t *testing.T) {
	o := specimens(t, nil)
	files := built(t, o)
	name := "web/words.en." + shortHash(o.Words) + ".json"
	if !bytes.Equal(files[name], o.Words) || kept(t, files)["/"+name] == "" {
		t.Errorf("%s holds %q and is kept: %t, want the words, kept", name, files[name], kept(t, files)["/"+name] != "")
	}
	ahead := `<link as="fetch" crossorigin="" href="/` + name + `" rel="preload"/>`
	for page, runs := range map[string]bool{"index.html": false, "a/b/index.html": true} {
		if bytes.Contains(files[page], []byte(`data-words="/`+name+`"`)) != runs {
			t.Errorf("%s names %s: %t, want %t", page, name, !runs, runs)
		}
		if bytes.Contains(files[page], []byte(ahead)) != runs {
			t.Errorf("%s asks for the words ahead: %t, want %t", page, !runs, runs)
		}
	}
}

// kept reads the list of files back out of the worker.
func kept(t *testing.T, files Files) map[string]string {
	t.Helper()
	_, list, _ := strings.Cut(string(files[workerFile]), "FILES = ")
	var pairs [][2]string
	if err := json.NewDecoder(strings.NewReader(list)).Decode(&pairs); err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, p := range pairs {
		found[p[0]] = p[1]
	}
	return found
}

func TestWorkerKeepsWhatIsThere(t *testing.T) {
	for _, base := range []string{"/", "/unknot/"} {
		files := built(t, specimens(t, func(o *Options) { o.Base = base }))
		list := kept(t, files)
		for address, integrity := range list {
			name, ok := strings.CutPrefix(address, base)
			body, there := files[Page{Path: "/" + name}.file()]
			sum := sha256.Sum256(body)
			if want := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); !ok || !there || integrity != want {
				t.Errorf("%s: %s, want a file under %s with %s", address, integrity, base, want)
			}
		}
		for _, name := range []string{"", "a/b/", "404.html", manifestFile, "icons/icon.svg"} {
			if list[base+name] == "" {
				t.Errorf("%s is not kept", base+name)
			}
		}
		for address := range list {
			if regexp.MustCompile(`\.(br|gz|xml)$|robots|screenshots|_headers|worker`).MatchString(address) {
				t.Errorf("%s is kept, want it left to the host", address)
			}
		}
	}
}

// Everything the build writes itself must be under the base.
func TestBaseIsEverywhere(t *testing.T) {
	files := built(t, specimens(t, func(o *Options) { o.Base = "/unknot/" }))
	address := regexp.MustCompile(`(?:src|href|data-\w+|"id"|"src"|"scope"|"start_url"|"url")(?:=|: )"(/[^"]*)"`)
	for name, body := range files {
		for _, found := range address.FindAllSubmatch(body, -1) {
			if !bytes.HasPrefix(found[1], []byte("/unknot/")) {
				t.Errorf("%s: %s", name, found[0])
			}
		}
	}
	for name, want := range map[string]string{
		"index.html":     `<a href="/unknot/a/b/">`,
		headersFile:      "/unknot/web/*\n",
		workerFile:       `BASE = "/unknot/"`,
		sitemapFile:      "<loc>https://example.org/unknot/</loc>",
		"robots.txt":     "Sitemap: https://example.org/unknot/sitemap.xml",
		manifestFile:     `"scope": "/unknot/"`,
		"404.html":       `data-base="/unknot/" data-worker="/unknot/app-worker.js"`,
		"a/b/index.html": `data-page="/unknot/a/b/"`,
	} {
		if !strings.Contains(string(files[name]), want) {
			t.Errorf("%s does not say %s:\n%s", name, want, files[name])
		}
	}
}

// Pages start the program with go-app's copy of a file that belongs to the
// compiler, so the two must not grow apart.
func TestWasmExecIsTheCompilers(t *testing.T) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	name := "web/wasm_exec." + shortHash(want) + ".js"
	if _, ok := built(t, specimens(t, nil))[name]; !ok {
		t.Errorf("no %s, want go-app's copy to be the same as the compiler's", name)
	}
}

func TestCache(t *testing.T) {
	o := specimens(t, func(o *Options) {
		o.Wasm = make([]byte, large)
		o.Cache = filepath.Join(t.TempDir(), "cache")
	})
	name := "web/app." + shortHash(o.Wasm) + ".wasm.br"
	first := built(t, o)[name]
	kept, _ := filepath.Glob(o.Cache + "/*")
	if len(kept) != 1 {
		t.Fatalf("kept %q, want one file", kept)
	}
	if second := built(t, o)[name]; len(first) == 0 || !bytes.Equal(first, second) {
		t.Errorf("%d bytes, then %d from the cache", len(first), len(second))
	}
}

// The program is in no page that is read.
func TestPagesAskForWhatTheirKindUses(t *testing.T) {
	scripts := func(page []byte) []string {
		var names []string
		for _, found := range regexp.MustCompile(`<script[^>]* src="/web/([a-z_]+)\.`).FindAllSubmatch(page, -1) {
			names = append(names, string(found[1]))
		}
		return names
	}
	files := built(t, specimens(t, func(o *Options) { o.Pages = append(o.Pages, Page{Path: "/embed/c/", Kind: Embed}) }))
	for name, want := range map[string][]string{
		"index.html":         {"read"},
		"404.html":           {"read"},
		"a/b/index.html":     {"read", "start", "wasm_exec", "app"},
		"embed/c/index.html": {"embed", "start"},
	} {
		if diff := cmp.Diff(want, scripts(files[name])); diff != "" {
			t.Errorf("scripts of %s mismatch (-want +got):\n%s", name, diff)
		}
		if page := string(files[name]); strings.Contains(page, "wasm-unsafe-eval") != (len(want) > 1) || strings.Contains(page, "app-wasm-loader") != (len(want) > 1) {
			t.Errorf("%s: want what the program needs where it is and nowhere else:\n%s", name, page)
		}
	}
}

// A rule of a folder holds for all in it, so pages of two kinds have one each.
func TestPoliciesFollowTheKind(t *testing.T) {
	o := Options{Pages: []Page{{Path: "/"}, {Path: "/a/", Kind: Run}, {Path: "/a/b/"}, {Path: "/c/d/"}, {Path: "/c/e/"}, {Path: "/embed/f/", Kind: Embed}}}
	read, run := o.policy(Page{}), o.policy(Page{Kind: Run})
	want := map[string]string{"/": read, "/a/": run, "/a/b/": read, "/c/*": read}
	if diff := cmp.Diff(want, o.policies()); diff != "" {
		t.Errorf("policies mismatch (-want +got):\n%s", diff)
	}
}

// What an embed page may load is named by its whole origin, too, wherever it is
// known: in the header and in the page.
func TestEmbedPolicyNamesItsOrigin(t *testing.T) {
	for _, test := range []struct{ name, origin, want string }{
		{"known", "https://example.org", "'self' https://example.org"},
		{"not known", "", "'self'"},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := built(t, specimens(t, func(o *Options) {
				o.Origin = test.origin
				o.Pages = append(o.Pages, Page{Path: "/embed/c/", Kind: Embed})
			}))
			want := strings.ReplaceAll("default-src 'none'; style-src @; img-src @; connect-src @; worker-src @; base-uri 'none'; form-action 'none'; script-src @ 'wasm-unsafe-eval'", "@", test.want)
			if header := "/embed/*\n  Content-Security-Policy: " + want + "; frame-ancestors *\n"; !strings.Contains(string(files[headersFile]), header) {
				t.Errorf("the headers are\n%s\nwant in them\n%s", files[headersFile], header)
			}
			if page := strings.ReplaceAll(string(files["embed/c/index.html"]), "&#39;", "'"); !strings.Contains(page, `content="`+want+`"`) {
				t.Errorf("the page is\n%s\nwant the policy\n%s", page, want)
			}
		})
	}
}
