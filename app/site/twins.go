package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"math/bits"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/andybalholm/brotli"
)

// compressible are the endings of what grows smaller.
var compressible = []string{".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"}

// addTwins adds, beside each file that grows smaller, a .br and a .gz of it,
// for servers that hand them out ready made.
func (b *builder) addTwins() error {
	for _, name := range slices.Sorted(maps.Keys(b.files)) {
		if !slices.Contains(compressible, path.Ext(name)) {
			continue
		}
		body := b.files[name]
		br, err := b.brotlied(body)
		if err != nil {
			return fmt.Errorf("site: %s: %w", name, err)
		}
		gz, err := gzipped(body)
		if err != nil {
			return fmt.Errorf("site: %s: %w", name, err)
		}
		for ending, twin := range map[string][]byte{".br": br, ".gz": gz} {
			if len(twin) < len(body) {
				b.files[name+ending] = twin
			}
		}
	}
	return nil
}

// large is the size in bytes from which compressing takes long enough to keep
// its outcome.
const large = 1 << 20

// brotlied returns body compressed, from the cache where it has been asked
// before. A cache that can't be written costs time and nothing else.
func (b *builder) brotlied(body []byte) ([]byte, error) {
	var out bytes.Buffer
	// The window is as wide as the body is long, and no wider: the writer fills
	// memory eight times as large first. All but its last 16 bytes are looked at.
	window := max(10, bits.Len(uint(len(body)+15)))
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: window})
	if b.Cache == "" || len(body) < large {
		return written(&out, w, body)
	}
	sum := sha256.Sum256(body)
	kept := filepath.Join(b.Cache, hex.EncodeToString(sum[:])+".br")
	if twin, err := os.ReadFile(kept); err == nil {
		return twin, nil
	}
	twin, err := written(&out, w, body)
	if err != nil {
		return nil, err
	}
	// Renamed into place, so that nobody ever reads half of it.
	if err := os.MkdirAll(b.Cache, 0o755); err == nil {
		if err := os.WriteFile(kept+".new", twin, 0o644); err == nil {
			os.Rename(kept+".new", kept)
		}
	}
	return twin, nil
}

func gzipped(body []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	return written(&out, w, body)
}

func written(out *bytes.Buffer, w io.WriteCloser, body []byte) ([]byte, error) {
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
