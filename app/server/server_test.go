package server

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// built is a site in miniature, under a sub-path.
var built = map[string]string{
	"index.html":              "home",
	"index.html.br":           "home in br",
	"index.html.gz":           "home in gzip",
	"spots/index.html":        "spots",
	"404.html":                "not here",
	"manifest.webmanifest":    `{"scope": "/unknot/"}`,
	"web/app.0123456789.wasm": "program",
	"_headers":                "/unknot/*\n  X-Content-Type-Options: nosniff\n# hashed\n/unknot/web/*\n  Cache-Control: immutable\n",
	".git/config":             "secret",
	".env":                    "secret",
	"notes.bak":               "secret",
}

func write(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, body := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func handler(t *testing.T, dir string) http.Handler {
	t.Helper()
	h, err := Handler(dir)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestLinksAreLeftOut(t *testing.T) {
	dir := write(t, built)
	secret := filepath.Join(t.TempDir(), "secret.html")
	if err := os.WriteFile(secret, []byte("secret"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, link := range []string{"link.html", "folder"} {
		to := secret
		if link == "folder" {
			to = filepath.Dir(secret)
		}
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	h := handler(t, dir)
	for _, target := range []string{"/unknot/link.html", "/unknot/folder/secret.html"} {
		if got, _ := ask(h, http.MethodGet, target); got.Status != 404 {
			t.Errorf("%s: %d, want 404", target, got.Status)
		}
	}
}

func TestRefusals(t *testing.T) {
	without := func(name string) map[string]string {
		files := map[string]string{}
		for n, b := range built {
			if n != name {
				files[n] = b
			}
		}
		return files
	}
	broken := without("_headers")
	broken["_headers"] = "X-Header: of no path\n"
	for _, test := range []struct {
		name string
		dir  string
		want string
	}{
		{"no folder", filepath.Join(t.TempDir(), "dist"), `no manifest.webmanifest, want a built site: run "make dist"`},
		{"an empty folder", t.TempDir(), `no manifest.webmanifest, want a built site: run "make dist"`},
		{"no page for what is not there", write(t, without("404.html")), `no 404.html, want a built site: run "make dist"`},
		{"headers of no path", write(t, broken), `_headers: line 1: "X-Header: of no path", want a path or an indented header`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Handler(test.dir)
			if want := "server: " + test.dir + ": " + test.want; err == nil || err.Error() != want {
				t.Errorf("got  %v\nwant %s", err, want)
			}
		})
	}
}

func TestServe(t *testing.T) {
	dir := write(t, built)
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	said, says := io.Pipe()
	ended := make(chan error)
	go func() { ended <- Serve(ctx, dir, "localhost:0", says) }()
	line := make([]byte, 200)
	n, err := said.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(line[:n]), "http://")
	address, _, _ := strings.Cut(rest, " ")
	res, err := http.Get("http://" + address + "spots")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(res.Body)
	res.Body.Close()
	if err != nil || !bytes.HasPrefix(body, []byte("spots")) {
		t.Errorf("%s: %q, %v", address, body, err)
	}
	stop()
	if err := <-ended; err != nil {
		t.Errorf("stopping: %v", err)
	}
}

func TestTakenPort(t *testing.T) {
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	addr := l.Addr().String()
	err = Serve(context.Background(), write(t, built), addr, io.Discard)
	if want := "server: " + addr + ": another program listens there, want a free address: try -addr localhost:8001"; err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
