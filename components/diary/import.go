package diary

import (
	"fmt"
	"time"
)

// MaxImport is the largest file that is read, in bytes: more than browsers let
// a site keep.
const MaxImport = 5 << 20

// maxItems is how many sessions or cards a diary takes from a file: three a day
// for longer than ten years.
const maxItems = 12_000

// An Import is a file that was read and found whole, and what it would change.
type Import struct {
	From    Book // what is in the file
	Records int  // sessions that are new
	Cards   int  // cards that are new
	Changed int  // of either, those that were changed later in the file
}

// ReadImport reads an exported diary and merges it with the one there is. An
// error says which line is wrong and why; nothing has been changed then, and
// nothing has been changed without one.
func ReadImport(value string, into Book, here *time.Location) (Import, error) {
	if len(value) > MaxImport {
		return Import{}, fmt.Errorf("diary: %d bytes, want at most %d", len(value), MaxImport)
	}
	if value == "" { // which Decode takes for a diary that was never kept
		return Import{}, fmt.Errorf("diary: line 1: %w", ErrNoDiary)
	}
	from, err := Decode(value, here)
	if err != nil {
		return Import{}, err
	}
	i, merged := Import{From: from}, Merge(into, from)
	if n := max(len(merged.Records), len(merged.Cards), len(merged.Read)); n > maxItems {
		return Import{}, fmt.Errorf("diary: %d sessions or answers with those there are, want at most %d", n, maxItems)
	}
	i.Records = len(merged.Records) - len(into.Records)
	i.Cards = len(merged.Cards) - len(into.Cards)
	was := map[string]bool{}
	for k := range into.Records {
		was[coded(&into.Records[k])] = true
	}
	for k := range into.Cards {
		was[coded(&into.Cards[k])] = true
	}
	for k := range merged.Records {
		if !was[coded(&merged.Records[k])] {
			i.Changed++
		}
	}
	for k := range merged.Cards {
		if !was[coded(&merged.Cards[k])] {
			i.Changed++
		}
	}
	i.Changed -= i.Records + i.Cards
	return i, nil
}
