package server

import (
	"net/http"
	"strconv"
	"strings"
)

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
		return
	}
	s.setHeaders(w.Header(), r.URL.Path)
	// Only names that were read at the start are found, so no path leads out
	// of the site.
	place, ok := strings.CutPrefix(r.URL.Path, s.base)
	if ok && (place == "" || strings.HasSuffix(place, "/")) {
		place += "index.html"
	} else if to, ok := s.page(r.URL.Path); ok {
		redirect(w, r, to)
		return
	}
	if f, found := s.files[place]; ok && found {
		f.send(w, r, http.StatusOK)
		return
	}
	missing := "404.html"
	if folder, _, ok := strings.Cut(place, "/"); ok {
		if _, found := s.files[folder+"/404.html"]; found {
			missing = folder + "/404.html" // in the language of the address
		}
	}
	s.setHeaders(w.Header(), s.base+missing)    // its policy, wherever it stands in
	w.Header().Set("Cache-Control", "no-cache") // it may be there tomorrow
	s.files[missing].send(w, r, http.StatusNotFound)
}

// page returns the address of the page that a path without its last slash, or
// with its file's name, means.
func (s *site) page(path string) (string, bool) {
	page := strings.TrimSuffix(path, "index.html")
	if page == path {
		page += "/"
	}
	place, ok := strings.CutPrefix(page, s.base)
	_, found := s.files[place+"index.html"]
	return page, ok && found
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
func (f file) send(w http.ResponseWriter, r *http.Request, status int) {
	body, tag := f.body, f.etag
	h := w.Header()
	if len(f.twins) > 0 {
		h.Set("Vary", "Accept-Encoding")
		if coding := best(r.Header.Get("Accept-Encoding"), f.twins); coding != "" {
			h.Set("Content-Encoding", coding)
			body, tag = f.twins[coding], tag+"-"+coding
		}
	}
	h.Set("Content-Type", f.mime)
	if status == http.StatusOK {
		h.Set("ETag", `"`+tag+`"`)
		if matches(r.Header.Get("If-None-Match"), tag) {
			h.Del("Content-Encoding")
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		w.Write(body) // a browser that went away is no error
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
