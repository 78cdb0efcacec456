package server

import (
	"maps"
	"net/http"
	"strings"
)

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
		return
	}
	// Only names that were read at the start are found, so no path leads out
	// of the site.
	if f, ok := s.files[r.URL.Path]; ok {
		f.send(w, r)
		return
	}
	s.setHeaders(w.Header(), r.URL.Path)
	if to, ok := s.page(r.URL.Path); ok {
		redirect(w, r, to)
		return
	}
	s.miss(w, r)
}

// miss answers with the page for what is not there, in the language of the
// address. It may be there tomorrow.
func (s *site) miss(w http.ResponseWriter, r *http.Request) {
	missing := s.files[s.base+"404.html"]
	place, _ := strings.CutPrefix(r.URL.Path, s.base)
	if folder, _, ok := strings.Cut(place, "/"); ok {
		if in, ok := s.files[s.base+folder+"/404.html"]; ok {
			missing = in
		}
	}
	a := missing.best(r.Header.Get("Accept-Encoding"))
	maps.Copy(w.Header(), a.header) // its policy, wherever it stands in
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Del("ETag")
	a.write(w, r, http.StatusNotFound)
}

// page returns the address of the page that a path without its last slash, or
// with its file's name, means.
func (s *site) page(path string) (string, bool) {
	page := strings.TrimSuffix(path, "index.html")
	if page == path {
		page += "/"
	}
	_, found := s.files[page]
	return page, found
}

// redirect keeps the query. Its target is a page of this site, never what was
// asked for.
func redirect(w http.ResponseWriter, r *http.Request, to string) {
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	http.Redirect(w, r, to, http.StatusMovedPermanently)
}

// send answers with a file in the best coding that the browser takes.
func (f file) send(w http.ResponseWriter, r *http.Request) {
	a := f.best(r.Header.Get("Accept-Encoding"))
	maps.Copy(w.Header(), a.header)
	if matches(r.Header.Get("If-None-Match"), a.tag) {
		w.Header().Del("Content-Encoding")
		w.Header().Del("Content-Length")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	a.write(w, r, http.StatusOK)
}

func (a reply) write(w http.ResponseWriter, r *http.Request, status int) {
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(a.body) // a browser that went away is no error
	}
}

// matches reports whether a browser says that it has a version already.
func matches(header, tag string) bool {
	for item := range strings.SplitSeq(header, ",") {
		item = strings.TrimPrefix(strings.TrimSpace(item), "W/")
		if item == "*" || item == `"`+tag+`"` {
			return true
		}
	}
	return false
}
