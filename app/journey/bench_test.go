package journey

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"
)

// A figure is one thing measured, and what it should be.
type figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Bar   string  `json:"bar,omitempty"`
}

// figures is what the benchmarks found, in order.
var figures struct {
	sync.Mutex
	list []figure
}

func found(name string, value float64, unit, bar string) {
	figures.Lock()
	defer figures.Unlock()
	figures.list = append(figures.list, figure{name, math.Round(value*100) / 100, unit, bar})
}

// printFigures prints the figures as a table, and writes them as JSON beside
// the built site.
func printFigures() error {
	if len(figures.list) == 0 {
		return nil
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\nmeasure\tvalue\tunit\tbar")
	for _, f := range figures.list {
		fmt.Fprintf(w, "%s\t%g\t%s\t%s\n", f.Name, f.Value, f.Unit, f.Bar)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	b, err := json.MarshalIndent(figures.list, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Clean(*dist)+"-bench.json", append(b, '\n'), 0o644)
}

// BenchmarkSizes measures what a visitor fetches, compressed as it is served.
func BenchmarkSizes(b *testing.B) {
	once(b)
	var page, program float64
	err := filepath.WalkDir(*dist, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".br") {
			return err
		}
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(*dist, strings.TrimSuffix(path, ".br"))
		switch folder := filepath.Dir(name); {
		case folder != "." && folder != "web": // for publishers, or in another language
		case strings.HasSuffix(name, ".wasm"):
			program = float64(info.Size())
		case name == "index.html", strings.HasSuffix(name, ".js") && name != "app-worker.js" && !strings.Contains(name, "ticker"),
			strings.HasSuffix(name, ".css"), strings.HasSuffix(name, "manifest.webmanifest"):
			page += float64(info.Size())
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	found("program, brotli", program/1e6, "MB", "at most 1.45")
	found("all scripts and the style of a page that runs, with the first page, brotli", page/1e3, "kB", "at most 60")
}

// once makes a measurement run one time, whatever the framework wants.
func once(b *testing.B) {
	b.Helper()
	if b.N > 1 {
		b.Skip("measured once")
	}
}
