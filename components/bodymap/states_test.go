//go:build !wasm

package bodymap

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"unknot/components/uitest"
)

// The list names every state of the map with its size and a hash. A change here
// asks for a look at the contact sheet.
func TestMapStates(t *testing.T) {
	states := MapStates(uitest.Library(t))
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(states)) {
		sum := sha256.Sum256([]byte(states[name]))
		fmt.Fprintf(&b, "%s: %d %x\n", name, len(states[name]), sum[:6])
	}
	uitest.Golden(t, "map.txt", b.String())
}
