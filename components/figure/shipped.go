package figure

import (
	"fmt"
	"maps"
	"slices"

	"unknot/content/poses"
)

// The most that one file may be, in bytes, as it is and compressed.
const (
	MaxBytes      = 8_000
	MaxCompressed = 3_000
)

// CheckShipped returns what is wrong with the drawings that ship.
func CheckShipped() []error {
	figures, err := poses.Load()
	if err != nil {
		return []error{err}
	}
	var errs []error
	for _, name := range slices.Sorted(maps.Keys(figures)) {
		errs = append(errs, Check(name, figures[name])...)
	}
	files := Files(figures)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if n := len(files[name]); n > MaxBytes {
			errs = append(errs, fmt.Errorf("figure: %s: %d bytes, want at most %d", name, n, MaxBytes))
		}
	}
	return errs
}
