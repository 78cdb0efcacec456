package poses

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"unknot/content"
)

//go:embed *.json
var files embed.FS

// Load returns every figure that ships, by name.
func Load() (map[string]Figure, error) { return LoadFS(files) }

// LoadFS reads a folder of figures, each in a file of its own name. It
// refuses unknown keys and anything after the first value.
func LoadFS(folder fs.FS) (map[string]Figure, error) {
	names, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, fmt.Errorf("content: %w", err)
	}
	figures := map[string]Figure{}
	for _, name := range names {
		var f Figure
		if err := content.Decode(folder, name, &f); err != nil {
			return nil, fmt.Errorf("content/poses: %w", err)
		}
		figures[strings.TrimSuffix(name, path.Ext(name))] = f
	}
	return figures, nil
}
