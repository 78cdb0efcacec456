package journey

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// BenchmarkBesideNginx asks our server and Debian's nginx for the same, by turns,
// and compares how many answers come in a while.
func BenchmarkBesideNginx(b *testing.B) {
	once(b)
	folder, err := filepath.Abs(*dist)
	if err != nil {
		b.Fatal(err)
	}
	theirs := strings.TrimPrefix(nginxWith(b, func(address string) string {
		return "include /etc/nginx/mime.types; server { listen " + address + "; root " + folder + "; gzip_static on; }"
	}), "http://")
	ours := serving(b, folder)
	for what, path := range map[string]string{"first page": "/", "program": "/" + built(b, "web/app.*.wasm")} {
		var ratios []float64
		for range 9 {
			us, them := answers(b, ours, path), answers(b, theirs, path)
			ratios = append(ratios, us/them)
		}
		slices.Sort(ratios)
		found("answers with the "+what+", for each one of nginx", ratios[len(ratios)/2], "", "at least 0.8")
	}
}

// serving runs our server as a program of its own, and returns its address.
func serving(b *testing.B, folder string) string {
	b.Helper()
	program := filepath.Join(b.TempDir(), "unknot")
	build := exec.Command("go", "build", "-o", program, "./app")
	build.Dir, build.Stderr = "../..", os.Stderr
	if err := build.Run(); err != nil {
		b.Fatal(err)
	}
	server := exec.Command(program, "serve", "-dir", folder, "-addr", "127.0.0.1:0")
	server.Stderr = os.Stderr
	says, err := server.StdoutPipe()
	if err == nil {
		err = server.Start()
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		server.Process.Kill()
		server.Wait()
	})
	line, err := bufio.NewReader(says).ReadString('\n')
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(line, "http://")
	address, _, _ := strings.Cut(rest, "/")
	return address
}

// answers is how many answers a second a server gives to eight who ask again and
// again, each hundreds of times on one connection.
func answers(b *testing.B, address, path string) float64 {
	b.Helper()
	const long, onOne = 500 * time.Millisecond, 500
	request := fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\n\r\n", path, address)
	var given atomic.Int64
	var wg sync.WaitGroup
	begun := time.Now()
	visit := func() error {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			return err
		}
		defer conn.Close()
		size := 0 // of an answer, which is the same each time
		for i := 0; i < onOne && time.Since(begun) < long; i++ {
			if _, err := conn.Write(request); err != nil {
				return err
			}
			if size == 0 {
				size, err = reads(conn)
			} else {
				_, err = io.CopyN(io.Discard, conn, int64(size))
			}
			if err != nil {
				return err
			}
			given.Add(1)
		}
		return nil
	}
	for range 8 {
		wg.Go(func() {
			for time.Since(begun) < long {
				if err := visit(); err != nil {
					b.Errorf("%s: %v", path, err)
					return
				}
			}
		})
	}
	wg.Wait()
	return float64(given.Load()) / time.Since(begun).Seconds()
}

// reads returns how many bytes an answer has, its head among them.
func reads(conn io.Reader) (int, error) {
	var all bytes.Buffer
	res, err := http.ReadResponse(bufio.NewReader(io.TeeReader(conn, &all)), nil)
	if err != nil {
		return 0, err
	}
	if coding := res.Header.Get("Content-Encoding"); res.StatusCode != http.StatusOK || coding != "gzip" {
		return 0, fmt.Errorf("status %d in %q, want 200 in gzip", res.StatusCode, coding)
	}
	_, err = io.Copy(io.Discard, res.Body)
	return all.Len(), err
}
