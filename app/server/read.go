package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// A site is a built site in memory.
type site struct {
	base  string
	files map[string]file // by path under the base
	rules []rule
}

// A file is what is sent for one path. Its twins are the same in fewer bytes,
// by the name of their coding.
type file struct {
	mime  string
	body  []byte
	etag  string
	twins map[string][]byte
}

// twins are the endings of compressed copies, and the coding each one is in.
var twins = map[string]string{".br": "br", ".gz": "gzip"}

// mimes are the types of all that a site may hold. A file of another type
// is not served.
var mimes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".xml":         "application/xml",
}

// read takes in the plain files of a folder. It may be given as a link, as
// deploys that swap one do. Links in it are left out, wherever they lead, and
// so are names that begin with a dot.
func read(named string) (*site, error) {
	dir, err := filepath.EvalSymlinks(named)
	if err != nil {
		dir = named // what is not there is said below
	}
	s := &site{files: map[string]file{}}
	compressed := map[string][]byte{}
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != dir && strings.HasPrefix(d.Name(), "."):
			return filepath.SkipDir
		case !d.Type().IsRegular() || strings.HasPrefix(d.Name(), "."):
			return nil
		}
		place, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		place = filepath.ToSlash(place)
		if ext := path.Ext(place); twins[ext] != "" {
			compressed[place] = body
		} else if mimes[ext] != "" {
			s.files[place] = newFile(mimes[ext], body)
		} else if place == "_headers" {
			s.rules, err = readRules(body)
		}
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		return nil, fmt.Errorf("server: %s: %w", named, err)
	}
	for place, body := range compressed {
		ext := path.Ext(place)
		if whole, ok := s.files[strings.TrimSuffix(place, ext)]; ok {
			whole.twins[twins[ext]] = body
		}
	}
	if s.base, err = s.readBase(); err != nil {
		return nil, fmt.Errorf(`server: %s: %w, want a built site: run "make dist"`, named, err)
	}
	return s, nil
}

func newFile(mime string, body []byte) file {
	sum := sha256.Sum256(body)
	return file{mime: mime, body: body, etag: hex.EncodeToString(sum[:12]), twins: map[string][]byte{}}
}

// readBase returns the path that the site was built for, which its manifest
// gives as the scope.
func (s *site) readBase() (string, error) {
	for _, name := range []string{"manifest.webmanifest", "404.html"} {
		if _, ok := s.files[name]; !ok {
			return "", fmt.Errorf("no %s", name)
		}
	}
	var m struct {
		Scope string `json:"scope"`
	}
	if err := json.NewDecoder(bytes.NewReader(s.files["manifest.webmanifest"].body)).Decode(&m); err != nil {
		return "", fmt.Errorf("manifest.webmanifest: %w", err)
	}
	if !strings.HasPrefix(m.Scope, "/") || !strings.HasSuffix(m.Scope, "/") {
		return "", fmt.Errorf("manifest.webmanifest: scope is %q", m.Scope)
	}
	return m.Scope, nil
}
