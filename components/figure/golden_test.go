package figure

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden file anew")

// The list names every picture with its size and a hash. A change here asks
// for a look at the contact sheet.
func TestPictures(t *testing.T) {
	files := Files(shipped(t))
	var b bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(files)) {
		sum := sha256.Sum256(files[name])
		fmt.Fprintf(&b, "%s %d %x\n", name, len(files[name]), sum[:6])
	}
	const golden = "testdata/pictures.txt"
	if *update {
		if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("pictures (-want +got):\n%s", diff)
	}
}

func TestPicturesAreSmallOnTheWay(t *testing.T) {
	for name, file := range Files(shipped(t)) {
		var b bytes.Buffer
		w := brotli.NewWriterLevel(&b, brotli.BestCompression)
		if _, err := w.Write(file); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if b.Len() > MaxCompressed {
			t.Errorf("%s: %d bytes compressed, want at most %d", name, b.Len(), MaxCompressed)
		}
	}
}
