package site

import (
	"fmt"
	"os"
	"path/filepath"
)

// Write puts the files in a folder, in place of a site that was there. It
// refuses a folder that holds anything else, so that a slip of the hand does
// not delete it.
func (f Files) Write(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("site: %w", err)
	}
	if _, err := os.Stat(filepath.Join(dir, workerFile)); len(entries) > 0 && err != nil {
		return fmt.Errorf("site: %s: holds something else than a built site, want an empty folder or none", dir)
	}
	for _, entry := range entries {
		if err := os.RemoveAll(filepath.Join(dir, entry.Name())); err != nil {
			return fmt.Errorf("site: %w", err)
		}
	}
	for name, body := range f {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return fmt.Errorf("site: %w", err)
		}
		if err := os.WriteFile(path, body, 0o644); err != nil {
			return fmt.Errorf("site: %w", err)
		}
	}
	return nil
}
