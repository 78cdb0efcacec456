// Package need says what tests of the built site need, and whether they may be
// skipped where it is missing.
package need

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Strict reports whether nothing may be skipped. Make sets UNKNOT_DIST where it
// has built the site and looked for a browser.
func Strict() bool { return os.Getenv("UNKNOT_DIST") != "" }

// Site returns an error where no site is built in a folder.
func Site(dir string) error {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("no site in %s, want it built: run make dist", dir)
	}
	return nil
}
