//go:build !wasm

package content

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// The figures are drawn when the site is built, so the program that readers
// fetch holds none of their data.
//
//go:embed poses/*.json
var poses embed.FS

// LoadPoses returns every figure that ships, by name.
func LoadPoses() (map[string]Figure, error) {
	folder, err := fs.Sub(poses, "poses")
	if err != nil {
		return nil, fmt.Errorf("content: %w", err)
	}
	return LoadPosesFS(folder)
}

// LoadPosesFS reads a folder of figures, each in a file of its own name. It
// refuses unknown keys and anything after the first value.
func LoadPosesFS(folder fs.FS) (map[string]Figure, error) {
	names, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, fmt.Errorf("content: %w", err)
	}
	figures := map[string]Figure{}
	for _, name := range names {
		var f Figure
		if err := decode(folder, name, &f); err != nil {
			return nil, fmt.Errorf("content/poses: %w", err)
		}
		figures[strings.TrimSuffix(name, path.Ext(name))] = f
	}
	return figures, nil
}
