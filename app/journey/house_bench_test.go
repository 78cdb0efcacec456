package journey

import (
	"net/http"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"unknot/components/sessionpage"
)

// BenchmarkHouse measures the source: how many files lie in no room, how many
// fields the component of a visit has, a group of them counted as one, and how
// much of the diary's screens the unit tests reach. That arrows point down only,
// and that there is one way to draw, is what tests see to.
func BenchmarkHouse(b *testing.B) {
	once(b)
	files, err := filepath.Glob("../../components/*.go")
	if err != nil {
		b.Fatal(err)
	}
	sources := 0
	for _, file := range files {
		if !strings.HasSuffix(file, "_test.go") {
			sources++
		}
	}
	found("files directly in components", float64(sources), "", "at most 3")
	fields := reflect.TypeFor[sessionpage.Page]().NumField() - 1 // without go-app's own
	found("fields of the component that owns a visit", float64(fields), "", "at most 8")
	for _, room := range []string{"components/diarypage", "components/today"} {
		found("statements of "+room+" that unit tests reach", covered(b, room), "%", "at least 80")
	}
}

func covered(b *testing.B, room string) float64 {
	b.Helper()
	cmd := exec.Command("go", "test", "-cover", "./"+room)
	cmd.Dir = "../.."
	said, err := cmd.CombinedOutput()
	if err != nil {
		b.Fatalf("go test -cover ./%s: %v\n%s", room, err, said)
	}
	part := regexp.MustCompile(`coverage: ([0-9.]+)%`).FindSubmatch(said)
	if part == nil {
		b.Fatalf("go test -cover ./%s says\n%s\nwant its coverage", room, said)
	}
	percent, err := strconv.ParseFloat(string(part[1]), 64)
	if err != nil {
		b.Fatal(err)
	}
	return percent
}

// BenchmarkMendedSentence measures what somebody who comes back has to fetch
// where one sentence has changed: the words of their language, the pages that say
// it, and the worker with its list of files.
func BenchmarkMendedSentence(b *testing.B) {
	once(b)
	second := mended(b)
	h := newHost(b, *dist)
	p := first(b, h)
	h.deploy(second)
	var sent atomic.Int64
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			next.ServeHTTP(counting{w, &sent}, r)
		})
	})
	p.takesMended()
	found("fetched for a mended sentence", float64(sent.Load())/1e3, "kB", "the words and the pages that say it")
}

// counting counts what is answered.
type counting struct {
	http.ResponseWriter
	sent *atomic.Int64
}

func (c counting) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.sent.Add(int64(n))
	return n, err
}
