// Package server serves a built site over HTTP, as a good static host would:
// ready-made compressed files, the headers that the site asks for, and nothing
// that is not part of the site. It adds no behaviour of its own, so that what
// is tested here is what is deployed elsewhere.
package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"syscall"
	"time"
)

// Serve serves the site built in dir until the context ends, then lets what is
// under way finish. It says on out where the site is.
func Serve(ctx context.Context, dir, addr string, out io.Writer) error {
	s, err := read(dir)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("server: %s: another program listens there, want a free address: try -addr localhost:8001", addr)
	}
	if err != nil {
		return fmt.Errorf("server: %s: cannot listen there, want an address such as localhost:8000: %w", addr, err)
	}
	fmt.Fprintf(out, "Unknot is at http://%s%s (Ctrl+C stops it)\n", shown(addr, listener.Addr()), s.base)
	server := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      5 * time.Minute, // a slow phone fetching the program
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("server: %w", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return fmt.Errorf("server: stopping: %w", err)
	}
	return nil
}

// shown returns the host as it was asked for, and the port that it became.
func shown(asked string, is net.Addr) string {
	host, _, _ := net.SplitHostPort(asked) // net.Listen has read it
	_, port, _ := net.SplitHostPort(is.String())
	if host == "" {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}

// Handler returns a handler for the site built in dir. It reads the site once,
// so what it serves is one version whatever happens to the folder later.
func Handler(dir string) (http.Handler, error) { return read(dir) }
