//go:build !wasm

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/app/browser"
	"unknot/app/server"
	"unknot/app/site"
	"unknot/components"
	"unknot/components/figure"
	"unknot/components/pages"
	"unknot/components/publish"
	"unknot/components/setup"
	"unknot/content"
	"unknot/content/check"
	"unknot/web"
)

const usage = `Usage: go run ./app <command> [flags]

  build [-out dist] [-base /] [-origin https://…] [-wasm .cache/app.wasm] [-content folder]
        write the whole static site; -base puts it under a sub-path such as
        /unknot/, -origin names the host for links that must be whole, -content
        reads words and doses from a folder in place of those built in
  serve [-dir dist] [-addr localhost:8000]
        serve a built site
  check
        check the content: doses, words, ids, sources, figures
`

func main() {
	commands := map[string]func([]string) error{"build": build, "serve": serve, "check": checkContent}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	err := commands[os.Args[1]](os.Args[2:])
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Print(usage)
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// parse reads a command's flags and refuses anything else.
func parse(flags *flag.FlagSet, args []string) error {
	flags.SetOutput(io.Discard)
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	if err != nil {
		return fmt.Errorf("app: %s: %w, want flags of go run ./app -h", flags.Name(), err)
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("app: %s: %q is no flag, want flags of go run ./app -h", flags.Name(), flags.Arg(0))
	}
	return nil
}

func build(args []string) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	out := flags.String("out", "dist", "")
	base := flags.String("base", "/", "")
	origin := flags.String("origin", "", "")
	wasm := flags.String("wasm", ".cache/app.wasm", "")
	folder := flags.String("content", "", "")
	if err := parse(flags, args); err != nil {
		return err
	}
	program, err := os.ReadFile(*wasm)
	if err != nil {
		return fmt.Errorf("app: build: no program at %s, want it built first: run make dist", *wasm)
	}
	words := fs.FS(content.Files)
	if *folder != "" {
		words = os.DirFS(*folder)
	}
	editions, err := editionsOf(words)
	if err != nil {
		return err
	}
	english := editions[0]
	o := site.Options{
		Library: english.Library, Words: english.Words, Others: editions[1:],
		Wasm: program, Codes: setup.Codes(english.Library), Base: *base, Origin: *origin, Cache: ".cache/brotli",
	}
	types, err := web.Files.ReadFile("embed/messages.d.ts")
	if err != nil {
		return err
	}
	sums := map[*content.Library]string{}
	for _, e := range editions {
		loader, err := o.Loader(e.Library)
		if err != nil {
			return err
		}
		sums[e.Library] = site.Integrity(loader)
	}
	route := func(lib *content.Library) []site.Page {
		app.Route("/publish/", func() app.Composer {
			return &publish.Page{Library: lib, Origin: *origin, Pinned: site.LoaderRelease, Sum: sums[lib], Types: string(types)}
		})
		return append(allPages(lib), site.Page{Path: "/publish/", Script: "publish.js"})
	}
	for i, e := range o.Others {
		o.Others[i].Route = func() { route(e.Library) }
	}
	o.Pages = route(english.Library)
	files, err := site.Build(o)
	if err != nil {
		return err
	}
	for _, e := range editions {
		fmt.Printf("integrity of %s in %s: %s\n", site.LoaderRelease, e.Library.Language.Name, sums[e.Library])
	}
	return files.Write(*out)
}

// editionsOf reads a folder of content, once for each language.
func editionsOf(fsys fs.FS) ([]site.Edition, error) {
	languages, err := content.Languages(fsys)
	if err != nil {
		return nil, err
	}
	var all []site.Edition
	for _, l := range languages {
		lib, err := content.LoadFS(fsys, l.Tag)
		if err != nil {
			return nil, err
		}
		words, err := content.Pack(lib, components.Needs(components.Routes(lib, nil))...)
		if err != nil {
			return nil, err
		}
		all = append(all, site.Edition{Library: lib, Words: words})
	}
	return all, nil
}

// allPages has go-app draw the pages with the words of a library, and returns
// those that run, then those that are only read.
func allPages(lib *content.Library) []site.Page {
	var all []site.Page
	for _, r := range register(lib, browser.New(lib.Language.Tag)) {
		kind := site.Run
		if r.Embed {
			kind = site.Embed
		}
		own := strings.HasPrefix(r.Path, "/diary/") || r.Path == "/settings/"
		all = append(all, site.Page{Path: r.Path, Kind: kind, Own: own})
	}
	for _, r := range pages.Routes(lib) {
		app.Route(r.Path, r.New)
		all = append(all, site.Page{Path: r.Path})
	}
	missing := lib.Text.Pages
	app.Route("/offline.html", func() app.Composer { return &pages.NotFound{Library: lib, Text: missing.Offline} })
	app.Route("/unkept.html", func() app.Composer { return &pages.NotFound{Library: lib, Text: missing.Unkept, Back: true} })
	app.Route("/404.html", func() app.Composer { return &pages.NotFound{Library: lib, Text: missing.NotFound} })
	return all
}

func serve(args []string) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	dir := flags.String("dir", "dist", "")
	addr := flags.String("addr", "localhost:8000", "")
	if err := parse(flags, args); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // asked twice, it ends at once
	return server.Serve(ctx, *dir, *addr, os.Stdout)
}

func checkContent(args []string) error {
	if err := parse(flag.NewFlagSet("check", flag.ContinueOnError), args); err != nil {
		return err
	}
	for tag, lacks := range check.Unlisted(content.Files) {
		for _, f := range lacks {
			fmt.Println(f)
		}
		fmt.Printf("%s is not in content/languages.json and not built. It lacks %d things.\n", tag, len(lacks))
	}
	findings := append(check.Check(), figure.CheckShipped()...)
	for _, f := range findings {
		fmt.Println(f)
	}
	if len(findings) > 0 {
		return fmt.Errorf("app: check: %d findings, want none", len(findings))
	}
	fmt.Println("The content is sound.")
	return nil
}
