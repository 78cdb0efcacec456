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

// grace is how long what is under way may take when the server is told to stop.
// Hosts that tell it so wait for half a minute, then end it.
const grace = 25 * time.Second

// Serve serves the site built in dir until the context ends, then lets what is
// under way finish, and cuts it where that takes long: a stop is no error. It
// says on out where the site is.
func Serve(ctx context.Context, dir, addr string, out io.Writer) error {
	return serve(ctx, dir, addr, out, grace)
}

func serve(ctx context.Context, dir, addr string, out io.Writer, grace time.Duration) error {
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
		ConnContext:       holdLittle,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("server: %w", err)
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	err = server.Shutdown(patience)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	if err != nil {
		return fmt.Errorf("server: stopping: %w", err)
	}
	return nil
}

// held is how many bytes wait in the system for one reader: enough for a fast
// line across an ocean. Without a limit hundreds that ask for the program and
// read none of it would keep the machine busy copying.
const held = 256 << 10

func holdLittle(ctx context.Context, c net.Conn) context.Context {
	if tcp, ok := c.(*net.TCPConn); ok {
		tcp.SetWriteBuffer(held) // a system that refuses does as before
	}
	return ctx
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
