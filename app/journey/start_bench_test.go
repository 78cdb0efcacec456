package journey

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// slowDown is how much slower than this machine a phone is taken to be.
const slowDown = 4

// BenchmarkLighthouse measures start-up as Lighthouse does, on its phone.
func BenchmarkLighthouse(b *testing.B) {
	once(b)
	for _, of := range []string{"/", "/routines/full/", "/session/one-spot/", "/today/"} {
		report := lighthouse(b, site+of)
		for _, category := range []string{"performance", "accessibility", "best-practices", "seo"} {
			bar := "100"
			if category == "performance" && (strings.HasPrefix(of, "/session/") || of == "/today/") { // which run
				bar = "at least 90"
			}
			found(fmt.Sprintf("Lighthouse mobile, %s, %s", of, category), 100*report.Categories[category].Score, "", bar)
		}
		found("layout shift of "+of, report.Audits["cumulative-layout-shift"].NumericValue, "", "0")
		found("largest paint of "+of, report.Audits["largest-contentful-paint"].NumericValue, "ms", "")
		found("blocking of "+of, report.Audits["total-blocking-time"].NumericValue, "ms", "")
	}
}

// BenchmarkArticle measures what three routines in an article cost it before a
// tap.
func BenchmarkArticle(b *testing.B) {
	once(b)
	const words = `<h1>Article</h1><p>The back is a wonderful thing.</p>`
	scores := map[string]float64{}
	for name, body := range map[string]string{"without": words, "with": words + embeds + `<unknot-routine routine="full"></unknot-routine>`} {
		p := newPublication(b, "", body)
		scores[name] = 100 * lighthouse(b, "http://"+p.address+"/article").Categories["performance"].Score
	}
	found("Lighthouse performance of an article", scores["without"], "", "")
	found("points it loses to three routines", scores["without"]-scores["with"], "", "at most 1")
}

// BenchmarkStrangers measures what messages that must not be heeded cost a
// session in an article.
func BenchmarkStrangers(b *testing.B) {
	once(b)
	found("blocking by 20,000 messages of strangers", strangers(b), "ms", "under 50")
}

// A lighthouseReport is what is read of one.
type lighthouseReport struct {
	Categories map[string]struct{ Score float64 }
	Audits     map[string]struct{ NumericValue float64 }
}

func lighthouse(b *testing.B, address string) (report lighthouseReport) {
	b.Helper()
	path, err := findChromium()
	if err != nil {
		b.Fatal(err)
	}
	out := filepath.Join(b.TempDir(), "lighthouse.json")
	cmd := exec.Command("node_modules/.bin/lighthouse", address, "--quiet", "--output=json", "--output-path="+out,
		"--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync")
	cmd.Env = append(os.Environ(), "CHROME_PATH="+path)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		b.Fatalf("lighthouse: %v", err)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		b.Fatal(err)
	}
	if err := json.Unmarshal(text, &report); err != nil {
		b.Fatal(err)
	}
	return report
}

// BenchmarkStart measures how long the program takes to stand from when it is
// begun, where it was fetched before, on a slow phone, and what it takes up.
func BenchmarkStart(b *testing.B) {
	once(b)
	p := newcomer(b)
	call(p, accessibility.Disable, cdp.Empty{}) // as much work again, of the browser's
	p.inject(measureScript)
	p.open("/")
	p.kept()
	p.slowly()
	p.open("/session/full/")
	p.eventually(func() bool { return eval[bool](p, "measured.stands > 0") }, func() string { return "the program does not stand" })
	p.rests()
	found("from begun to a standing program, 4 times slower", eval[float64](p, "measured.stands - measured.begun"), "ms", "at most 600")
	found("longest task of it", eval[float64](p, "Math.max(0, ...measured.tasks.filter(({ at, took }) => at + took >= measured.begun).map(({ took }) => took))"), "ms", "at most 250")
	found("memory of the program", eval[float64](p, "measured.wasm.buffer.byteLength")/1e6, "MB", "")
}

// tapsAtOnce taps that no warning sign fits as soon as the button is there, and
// sees when the set-up is.
const tapsAtOnce = `new MutationObserver(() => {
	if (window.tapped === undefined && document.getElementById("gate-none") && document.readyState !== "loading") {
		window.tapped = performance.now();
		document.getElementById("gate-none").click();
	}
	if (window.setUp === undefined && document.querySelector(".setup")) requestAnimationFrame(() => { window.setUp = performance.now(); });
}).observe(document, { childList: true, subtree: true })`

// BenchmarkArrival measures how long somebody waits who comes to a session for
// the first time, on a slow phone and a local network.
func BenchmarkArrival(b *testing.B) {
	once(b)
	p := newcomer(b)
	call(p, accessibility.Disable, cdp.Empty{})
	p.inject(tapsAtOnce)
	p.slowly()
	p.open("/session/one-spot/")
	p.eventually(func() bool { return eval[bool](p, "window.setUp > 0") }, func() string { return "the set-up does not come" })
	found("from navigation to the set-up, tapped at once, 4 times slower", eval[float64](p, "setUp"), "ms", "at most 2000")
}

// BenchmarkReading measures what a page that is read asks for with data saver
// on, and what the first touch of it costs on a slow phone: the longest task in
// the 3 seconds after something is unfolded, or tapped where nothing can be.
func BenchmarkReading(b *testing.B) {
	once(b)
	for _, path := range []string{"/", "/routines/full/", "/about/"} {
		h := newHost(b, *dist)
		saving := guestOf(b, h)
		saving.inject(saveData)
		saving.open(path)
		saving.rests()
		found("requests of "+path+" with data saver, without pictures", float64(len(h.pageAsked())), "", "at most 3")

		p := guestOf(b, h)
		// Chromium's tree for screen readers is as much work again.
		call(p, accessibility.Disable, cdp.Empty{})
		p.inject(measureScript)
		p.open(path)
		p.kept()
		p.rests()
		p.slowly()
		p.touches("main summary, main h1")
		found("longest task after a touch of "+path+", 4 times slower", eval[float64](p, "Math.max(0, ...measured.tasks.map(({ took }) => took))"), "ms", "at most 50")
	}
}

// touches taps the last thing on the page that a selector finds, and lets 3
// seconds pass.
func (p *person) touches(selector string) {
	p.Helper()
	at := eval[[2]float64](p, fmt.Sprintf(`(() => {
		const found = [...document.querySelectorAll(%q)].at(-1);
		found.scrollIntoView({ block: "center", behavior: "instant" });
		const { left, top, width, height } = found.getBoundingClientRect();
		return [left + width / 2, top + height / 2];
	})()`, selector))
	p.rests()
	eval[any](p, "measured.tasks.length = 0")
	if err := chromedp.Do(p.ctx, chromedp.MouseClickXY(at[0], at[1])); err != nil {
		p.Fatalf("touching the page: %v", err)
	}
	p.rests()
	if eval[bool](p, `!!document.querySelector("main summary") && !document.querySelector("main details[open]")`) {
		p.Fatal("the touch unfolded nothing, want what it hit unfolded")
	}
}

// slowly makes the machine as slow as a phone, also where a rate was set for
// the page before, which holds only in part.
func (p *person) slowly() {
	p.Helper()
	for _, rate := range []float64{1, slowDown} {
		call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate})
	}
}

// rests lets 3 seconds pass in which nobody touches the page.
func (p *person) rests() {
	p.Helper()
	eval[bool](p, "new Promise((done) => setTimeout(() => done(true), 3000))")
}
