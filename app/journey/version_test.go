package journey

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

const secondVersion = "This is the second version."

// newVersion returns the folder of a second version of the site: each page
// says so, and the program has another name, as it has in every deploy.
func newVersion(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(*dist)); err != nil {
		t.Fatal(err)
	}
	old := built(t, "web/app.*.wasm")
	renamed := "web/app.000000000000.wasm"
	if err := os.Rename(filepath.Join(dir, old), filepath.Join(dir, renamed)); err != nil {
		t.Fatal(err)
	}
	worker := read(t, filepath.Join(dir, "app-worker.js"))
	worker = bytes.ReplaceAll(worker, []byte(old), []byte(renamed))
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		file := filepath.Join(dir, name)
		switch {
		case err != nil || d.IsDir():
			return err
		case path.Ext(name) == ".br" || path.Ext(name) == ".gz":
			return os.Remove(file) // they are of the first version
		case path.Ext(name) != ".html":
			return nil
		}
		first := read(t, file)
		second := bytes.ReplaceAll(first, []byte(old), []byte(renamed))
		second = bytes.Replace(second, []byte("</body>"), []byte("<p>"+secondVersion+"</p></body>"), 1)
		worker = bytes.ReplaceAll(worker, integrity(first), integrity(second))
		return os.WriteFile(file, second, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	before, after, ok := strings.Cut(string(worker), `const VERSION = "`)
	if !ok {
		t.Fatal("app-worker.js: no version, want one")
	}
	after = "second-" + after
	write(t, filepath.Join(dir, "app-worker.js"), []byte(before+`const VERSION = "`+after))
	return dir
}

// integrity is how the worker knows a file.
func integrity(b []byte) []byte {
	sum := sha256.Sum256(b)
	return fmt.Append(nil, "sha256-", base64.StdEncoding.EncodeToString(sum[:]))
}

// built returns the name of the one built file that has a form.
func built(t testing.TB, form string) string {
	t.Helper()
	found, err := fs.Glob(os.DirFS(*dist), form)
	if err != nil || len(found) != 1 {
		t.Fatalf("%s: %q, %v, want one file", form, found, err)
	}
	return found[0]
}

func read(t testing.TB, file string) []byte {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func write(t testing.TB, file string, b []byte) {
	t.Helper()
	if err := os.WriteFile(file, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
