package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// Both ways of building must give a program, and only one net/http in it.
func TestBuild(t *testing.T) {
	size := map[bool]int{}
	for _, slim := range []bool{true, false} {
		out := filepath.Join(t.TempDir(), "app.wasm")
		if err := build(out, slim); err != nil {
			t.Fatal(err)
		}
		program, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(program, []byte("\x00asm")) {
			t.Fatalf("slim %t: no program for the browser came out", slim)
		}
		if serves := bytes.Contains(program, []byte("net/http/httpguts")); serves == slim {
			t.Errorf("slim %t: the program holds net/http: %t", slim, serves)
		}
		if root, err := moduleRoot(); err != nil || bytes.Contains(program, []byte(root)) {
			t.Errorf("slim %t: the program names a folder of this machine, %s: %v", slim, root, err)
		}
		size[slim] = len(program)
	}
	if saved := size[false] - size[true]; saved < 2_000_000 {
		t.Errorf("slim saves %d bytes of %d, want over two million", saved, size[false])
	}
}

func TestOtherVersionIsRefused(t *testing.T) {
	root := t.TempDir()
	mod := "module m\n\ngo 1.26.0\n\nrequire " + library + " v10.1.10\n\nreplace " + library + " v10.1.10 => ./other\n"
	for name, text := range map[string]string{
		"go.mod":       mod,
		"go.sum":       "",
		"other/go.mod": "module " + library + "\n",
	} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("GOFLAGS", "-mod=mod")
	_, err := trim(root, "copy")
	want := "slim: go.mod asks for go-app v10.1.10, want v10.1.11: compare app/slim/swap with the new version, or build with SLIM=0"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
