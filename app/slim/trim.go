package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	library = "github.com/maxence-charriere/go-app/v10"
	// pinned is the version that swap was written against. Another one may
	// need other files, so a person has to compare the two.
	pinned = "v10.1.11"
	uuid   = "github.com/google/uuid"
)

// swap holds what stands in for files of go-app in a browser: the same without
// what takes a web server, regular expressions, cryptography and stored states
// along.
//
//go:embed swap
var swap embed.FS

// trim writes into a folder a copy of go-app with files of ours in it and some
// lines changed, a uuid module, and a go.mod that asks for both. The folder is relative to the
// module's root, as the paths in that go.mod are, so that the program does not
// depend on where the root is. It returns the path of the go.mod.
func trim(root, folder string) (modfile string, err error) {
	source, err := moduleFolder(root)
	if err != nil {
		return "", err
	}
	target := filepath.Join(root, folder)
	if err := os.RemoveAll(target); err != nil {
		return "", fmt.Errorf("slim: %w", err)
	}
	if err := copyModule(filepath.Join(target, "go-app"), source); err != nil {
		return "", fmt.Errorf("slim: copying go-app: %w", err)
	}
	if err := swapFiles(target); err != nil {
		return "", fmt.Errorf("slim: %w", err)
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", fmt.Errorf("slim: %w", err)
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return "", fmt.Errorf("slim: %w", err)
	}
	here := "./" + filepath.ToSlash(folder)
	mod = fmt.Appendf(mod, "\nreplace %s => %s/go-app\n\nreplace %s => %s/uuid\n", library, here, uuid, here)
	// go looks for the sums beside the go.mod that it is given.
	return filepath.Join(target, "go.mod"), write(target, map[string][]byte{"go.mod": mod, "go.sum": sum})
}

// swapFiles puts what is in swap in its place.
func swapFiles(target string) error {
	names, err := fs.Glob(swap, "swap/*.txt")
	if err != nil {
		return err
	}
	files := map[string][]byte{"uuid/go.mod": []byte("module " + uuid + "\n")}
	for _, name := range names {
		body, err := swap.ReadFile(name)
		if err != nil {
			return err
		}
		place := "go-app/pkg/app"
		name = strings.TrimSuffix(filepath.Base(name), ".txt")
		if name == "uuid.go" {
			place = "uuid"
		}
		files[place+"/"+name] = body
	}
	for name, edits := range mended {
		if files[name], err = edited(target, name, edits); err != nil {
			return err
		}
	}
	return write(target, files)
}

func write(target string, files map[string][]byte) error {
	for name, body := range files {
		path := filepath.Join(target, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, body, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// moduleFolder returns where go keeps go-app, and refuses any version but the
// pinned one.
func moduleFolder(root string) (string, error) {
	list := exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", library)
	list.Dir = root
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return "", fmt.Errorf("slim: asking go for %s: %w", library, err)
	}
	version, folder, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	if version != pinned {
		return "", fmt.Errorf("slim: go.mod asks for go-app %s, want %s: compare app/slim/swap with the new version, or build with SLIM=0", version, pinned)
	}
	if folder != "" {
		return folder, nil
	}
	download := exec.Command("go", "mod", "download", library)
	download.Dir = root
	download.Stderr = os.Stderr
	if err := download.Run(); err != nil {
		return "", fmt.Errorf("slim: fetching %s: %w", library, err)
	}
	return moduleFolder(root)
}

// copyModule copies a module's sources, but neither its tests nor its
// documents. The module cache is read-only; the copy is not.
func copyModule(target, source string) error {
	return filepath.WalkDir(source, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(source, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name == "docs" || d.Name() == "gen" {
				return filepath.SkipDir
			}
			return os.MkdirAll(filepath.Join(target, name), 0o755)
		}
		if name != "go.mod" && (filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go")) {
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(target, name), b, 0o644)
	})
}
