package journey

import (
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"unknot/app/server"
)

// A host serves a site at an address of its own, and can be taken off the
// network, or be given another version.
type host struct {
	t       testing.TB
	address string
	server  *http.Server

	mu      sync.Mutex
	handler http.Handler
	asked   []request
}

// A request is one thing that a host was asked for.
type request struct {
	path   string
	worker bool // a service worker asked, to keep it
}

// newHost serves the site built in dir.
func newHost(t testing.TB, dir string) *host {
	t.Helper()
	h := &host{t: t, address: "127.0.0.1:0"}
	h.deploy(dir)
	h.on()
	t.Cleanup(h.off)
	return h
}

// deploy serves another version from now on.
func (h *host) deploy(dir string) {
	h.t.Helper()
	h.deploySpoilt(dir, func(version http.Handler) http.Handler { return version })
}

// deploySpoilt serves another version from now on, with something before it. At
// no moment is it whole, for a page may be looking for it.
func (h *host) deploySpoilt(dir string, spoil func(http.Handler) http.Handler) {
	h.t.Helper()
	version, err := server.Handler(dir)
	if err != nil {
		h.t.Fatal(err)
	}
	version = spoil(version)
	h.wrap(func(http.Handler) http.Handler { return version })
}

// wrap puts something before what is served.
func (h *host) wrap(around func(http.Handler) http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.handler = around(h.handler)
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	handler := h.handler
	h.asked = append(h.asked, request{r.URL.Path, strings.HasSuffix(r.Referer(), "/app-worker.js")})
	h.mu.Unlock()
	handler.ServeHTTP(w, r)
}

// precede puts a script before a file whose path begins so.
func (h *host) precede(path, script string) {
	h.wrap(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasPrefix(r.URL.Path, path) {
				next.ServeHTTP(w, r)
				return
			}
			r.Header.Del("Accept-Encoding")
			answer := httptest.NewRecorder()
			next.ServeHTTP(answer, r)
			maps.Copy(w.Header(), answer.Header())
			w.Header().Del("Content-Length")
			fmt.Fprint(w, script, answer.Body)
		})
	})
}

// requests returns what was asked for so far, in order.
func (h *host) requests() []request {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.asked)
}

// on brings the host onto the network, at the address it had before.
func (h *host) on() {
	h.t.Helper()
	listener, err := net.Listen("tcp", h.address)
	if err != nil {
		h.t.Fatal(err)
	}
	h.address = listener.Addr().String()
	h.server = &http.Server{Handler: h}
	go h.server.Serve(listener)
}

// off takes the host off the network; what is under way is cut.
func (h *host) off() { h.server.Close() }
