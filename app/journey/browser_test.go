// Package journey walks through the built site in a real browser as a person
// would: by role and name, with a clock that moves only when told.
package journey

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http/httptest"
	"os"
	"os/exec"
	"testing"

	"github.com/chromedp/chromedp"

	"unknot/app/need"
	"unknot/app/server"
)

var (
	dist   = flag.String("dist", "../../dist", "the built site")
	update = flag.Bool("update", false, "write the recorded journeys anew")
)

// chrome is one Chromium for every journey; each gets a profile of its own.
var chrome context.Context

// site is the address of the served site.
var site string

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	path, err := findChromium()
	if err := errors.Join(need.Site(*dist), err); err != nil && !need.Strict() {
		fmt.Fprintln(os.Stderr, "journey: skipped:", err)
		return 0
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "journey:", err)
		return 1
	}
	handler, err := server.Handler(*dist)
	if err != nil {
		fmt.Fprintln(os.Stderr, "journey:", err)
		return 1
	}
	s := httptest.NewServer(handler)
	defer s.Close()
	site = s.URL
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		// A browser with a window keeps the frames of another site apart.
		chromedp.Flag("site-per-process", true),
		// The lists under its address bar are pages, too, drawn anew for each profile.
		chromedp.Flag("disable-features", "Translate,BlinkGenPropertyTrees,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup"),
		chromedp.Flag("autoplay-policy", "user-gesture-required"),
		chromedp.Flag("accept-lang", "en-GB"), // as the words are spelled, and the other engines are told
	)
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	defer cancel()
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithErrorf(log.Printf))
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "journey: starting Chromium:", err)
		return 1
	}
	chrome = ctx
	code := m.Run()
	os.RemoveAll(underAPath.dir)
	if drivers.engines != nil {
		drivers.stop()
	}
	if err := printFigures(); err != nil {
		fmt.Fprintln(os.Stderr, "journey:", err)
		return 1
	}
	return code
}

// findChromium finds the one without windows first: a new person costs it half
// as much.
func findChromium() (string, error) {
	for _, name := range []string{"chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("Chromium is not installed, want chromium-headless-shell or chromium: run .ci/browsers")
}
