// Command slim builds the program for the browser, without what it does not
// need there.
//
//	go run ./app/slim [-o .cache/app.wasm] [-slim=false]
//
// As it comes, go-app makes its web server part of that program. Without it the
// program is a quarter smaller on the line. And as it comes, an extension that
// moves a text ends it, and so does an address that does not parse; and it draws
// its first page without a break, which a slow phone feels. Nothing is forked: a
// copy of the pinned go-app is made anew each time in an ignored folder, with
// files of swap in it and the lines of mended.go changed, and go builds against
// the copy.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	out := flag.String("o", ".cache/app.wasm", "where the program goes")
	slim := flag.Bool("slim", true, "leave out what the browser does not need")
	flag.Parse()
	if err := build(*out, *slim); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// build writes the program for the browser to a file.
func build(out string, slim bool) error {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	if out, err = filepath.Abs(out); err != nil {
		return fmt.Errorf("slim: %w", err)
	}
	flags := []string{"-o", out}
	if slim {
		modfile, err := trim(root, ".cache/slim")
		if err != nil {
			return err
		}
		flags = append(flags, "-modfile="+modfile)
	}
	return compile(root, flags)
}

// compile builds the same bytes from the same code: no paths of this machine,
// no debugging tables, no commit, and no build id, which would change with a
// word that is not in the program.
// Our own code is not inlined: that is 64 kB less to fetch, with which the program
// keeps to its size, and it stands 6 of 168 ms later (medians of 45, not slowed).
func compile(root string, flags []string) error {
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-gcflags=unknot/...=-l"}, flags...)
	cmd := exec.Command("go", append(args, "./app")...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("slim: building ./app for the browser: %w", err)
	}
	return nil
}

// moduleRoot returns the folder that holds our go.mod.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", fmt.Errorf("slim: looking for go.mod: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}
