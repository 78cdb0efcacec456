package server

import (
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// large is more than the system holds for a reader who reads nothing.
const large = 16 << 20

// serving serves a site with a large file, and returns where, how to stop it,
// and how it ended.
func serving(t testing.TB, grace time.Duration) (address string, stop func(), ended chan error) {
	t.Helper()
	dir := write(t, built)
	if err := os.WriteFile(filepath.Join(dir, "web", "large.wasm"), make([]byte, large), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	said, says := io.Pipe()
	ended = make(chan error, 1)
	go func() { ended <- serve(ctx, dir, "localhost:0", says, grace) }()
	line := make([]byte, 200)
	n, err := said.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(line[:n]), "http://")
	address, _, _ = strings.Cut(rest, "/")
	return address, stop, ended
}

// A download that is under way when the server is told to stop is finished.
func TestStopLetsADownloadFinish(t *testing.T) {
	address, stop, ended := serving(t, time.Minute)
	res, err := http.Get("http://" + address + "/unknot/web/large.wasm")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	stop()
	for listens := true; listens; { // until the stop has begun
		c, err := net.Dial("tcp", address)
		if listens = err == nil; listens {
			c.Close()
		}
	}
	n, err := io.Copy(io.Discard, res.Body)
	if n != large || err != nil {
		t.Errorf("%d bytes came, %v, want %d", n, err, large)
	}
	if err := <-ended; err != nil {
		t.Errorf("stopping: %v, want no error", err)
	}
}

func TestStopCutsWhoReadsNothing(t *testing.T) {
	address, stop, ended := serving(t, 50*time.Millisecond)
	res, err := http.Get("http://" + address + "/unknot/web/large.wasm")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	stop()
	if err := <-ended; err != nil {
		t.Errorf("stopping: %v, want no error", err)
	}
	if _, err := io.Copy(io.Discard, res.Body); err == nil {
		t.Error("the whole file came, want it cut")
	}
}

func TestFolderMayBeALink(t *testing.T) {
	link := filepath.Join(t.TempDir(), "current")
	if err := os.Symlink(write(t, built), link); err != nil {
		t.Fatal(err)
	}
	if got, _ := ask(handler(t, link), http.MethodGet, "/unknot/"); got.Body != "home" {
		t.Errorf("it answers %d, %q, want the site", got.Status, got.Body)
	}
}

// Those who read nothing do not slow down those who do.
func BenchmarkPageBesideStalledReaders(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		address, stop, ended := serving(b, time.Millisecond)
		var stalled []net.Conn
		for range 500 {
			c, err := net.Dial("tcp", address)
			if err != nil {
				b.Fatal(err)
			}
			stalled = append(stalled, c)
			io.WriteString(c, "GET /unknot/web/large.wasm HTTP/1.1\r\nHost: unknot\r\n\r\n")
		}
		b.StartTimer()
		res, err := http.Get("http://" + address + "/unknot/")
		b.StopTimer()
		if err != nil {
			b.Fatal(err)
		}
		res.Body.Close()
		for _, c := range stalled {
			c.Close()
		}
		stop()
		<-ended
		b.StartTimer()
	}
}
