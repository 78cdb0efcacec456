package server

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

// A site is a built site in memory.
type site struct {
	base  string
	files map[string]file // by address
	rules []rule
}

// A file is what is sent for one address.
type file struct {
	plain reply
	twins []twin // the same in fewer bytes, the smallest first
}

// A reply is a file in one coding and its headers, made ready when the site is
// read: the headers are those of all who ask, and never changed.
type reply struct {
	header http.Header
	tag    string
	body   []byte
}

type twin struct {
	coding string
	reply
}

// codings are those of compressed copies, and how their names end.
var codings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

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
	bodies := map[string][]byte{}
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
		bodies[filepath.ToSlash(place)] = body
		if place == "_headers" {
			s.rules, err = readRules(body)
		}
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		return nil, fmt.Errorf("server: %s: %w", named, err)
	}
	if s.base, err = readBase(bodies); err != nil {
		return nil, fmt.Errorf(`server: %s: %w, want a built site: run "make dist"`, named, err)
	}
	for place := range bodies {
		if mime := mimes[path.Ext(place)]; mime != "" {
			s.add(place, mime, bodies)
		}
	}
	return s, nil
}

// add makes the replies ready for one file.
func (s *site) add(place, mime string, bodies map[string][]byte) {
	address := s.base + place
	if path.Base(place) == "index.html" {
		address = strings.TrimSuffix(address, "index.html")
	}
	sum := sha256.Sum256(bodies[place])
	tag := hex.EncodeToString(sum[:12])
	header := http.Header{}
	s.setHeaders(header, address)
	header.Set("Content-Type", mime)
	f := file{}
	for _, coding := range codings {
		if body := bodies[place+coding.ending]; body != nil {
			header.Set("Vary", "Accept-Encoding")
			in := header.Clone()
			in.Set("Content-Encoding", coding.name)
			f.twins = append(f.twins, twin{coding.name, newReply(in, tag+"-"+coding.name, body)})
		}
	}
	f.plain = newReply(header, tag, bodies[place])
	s.files[address] = f
}

func newReply(header http.Header, tag string, body []byte) reply {
	header.Set("ETag", `"`+tag+`"`)
	header.Set("Content-Length", strconv.Itoa(len(body)))
	return reply{header, tag, body}
}

// readBase returns the path that a site was built for, which its manifest gives as
// the scope.
func readBase(bodies map[string][]byte) (string, error) {
	for _, name := range []string{"manifest.webmanifest", "404.html"} {
		if _, ok := bodies[name]; !ok {
			return "", fmt.Errorf("no %s", name)
		}
	}
	var m struct {
		Scope string `json:"scope"`
	}
	if err := json.NewDecoder(bytes.NewReader(bodies["manifest.webmanifest"])).Decode(&m); err != nil {
		return "", fmt.Errorf("manifest.webmanifest: %w", err)
	}
	if !strings.HasPrefix(m.Scope, "/") || !strings.HasSuffix(m.Scope, "/") {
		return "", fmt.Errorf("manifest.webmanifest: scope is %q", m.Scope)
	}
	return m.Scope, nil
}
