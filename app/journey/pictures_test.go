package journey

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
)

// The pictures that stores and links show of the program show what it is
// today. `make pictures` takes them anew.
func TestPicturesAreTrue(t *testing.T) {
	for _, test := range []struct {
		file   string
		screen emulation.SetDeviceMetricsOverrideParams
		show   func(*person)
	}{
		{"screenshots/narrow.png", emulation.SetDeviceMetricsOverrideParams{Width: 360, Height: 640, DeviceScaleFactor: 2, Mobile: true}, aHold},
		{"screenshots/wide.png", emulation.SetDeviceMetricsOverrideParams{Width: 1280, Height: 800, DeviceScaleFactor: 1}, aFirstPage},
		{"screenshots/social.png", emulation.SetDeviceMetricsOverrideParams{Width: 600, Height: 315, DeviceScaleFactor: 2}, aCard},
	} {
		t.Run(test.file, func(t *testing.T) {
			t.Parallel()
			p := visitor(t)
			call(p, emulation.SetDeviceMetricsOverride, test.screen)
			test.show(p)
			file := filepath.Join("../../web", test.file)
			taken := p.picture()
			if *update {
				if err := os.WriteFile(file, taken, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			kept, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if far := apart(decoded(t, kept), decoded(t, taken)); far > 0.05 {
				t.Errorf("%s differs from the screen by %.0f %%, want at most 5 %%: look, and take it anew with make pictures", file, 100*far)
			}
		})
	}
}

// aHold is the player in the middle of the first hold. The ring moves by the
// browser's own clock, so it is told the time as well.
func aHold(p *person) {
	p.pressing()
	p.wait(18 * time.Second)
	p.shows("42")
	eval[bool](p, `document.getAnimations().filter((a) => a.effect.getComputedTiming().duration === 60000)
		.map((a) => { a.pause(); a.currentTime = 18000; }).length > 0 || Promise.reject("no ring")`)
}

// aFirstPage is the home page.
func aFirstPage(p *person) {
	p.open("/")
	p.find("heading", "Choose a routine")
}

// aCard is what a link to the program shows elsewhere: its name, its promise
// and a figure.
func aCard(p *person) {
	p.open("/")
	promise := eval[string](p, `document.querySelector("h1").textContent`)
	p.open("/spots/low-back-corner/")
	p.find("heading", "Low-back corner")
	eval[bool](p, fmt.Sprintf(cardScript, promise))
}

const cardScript = `(async () => {
	const card = document.createElement("main");
	const words = document.createElement("div");
	const title = document.createElement("h1");
	const figure = document.querySelector("img[src*=wall]").cloneNode();
	title.textContent = %q;
	words.append(document.querySelector(".brand").cloneNode(true), title);
	card.append(words, figure);
	Object.assign(document.body.style, { margin: 0, overflow: "hidden" });
	Object.assign(card.style, { display: "grid", gridTemplateColumns: "15.5rem 1fr", alignItems: "center", gap: "1.25rem", padding: "1.5rem", height: "315px", boxSizing: "border-box" });
	Object.assign(title.style, { fontSize: "1.75rem", lineHeight: 1.2, margin: "1.25rem 0 0" });
	Object.assign(figure.style, { width: "100%%", height: "auto" });
	document.body.replaceChildren(card);
	await figure.decode();
	return true;
})()`

// picture is the screen as it is now, as a PNG.
func (p *person) picture() []byte {
	p.Helper()
	eval[bool](p, `document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))`)
	return call(p, page.CaptureScreenshot, page.CaptureScreenshotParams{Format: "png"}).Data
}

func decoded(t *testing.T, file []byte) image.Image {
	t.Helper()
	picture, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// apart says how far two pictures are from each other, from 0 to 1: the mean
// over a grid so coarse that the fonts of a machine do not matter. Pictures of
// different sizes are 1 apart.
func apart(a, b image.Image) float64 {
	if a.Bounds() != b.Bounds() {
		return 1
	}
	const cells = 12
	sum := 0.0
	for i := range cells * cells {
		sum += math.Abs(grey(a, i%cells, i/cells, cells) - grey(b, i%cells, i/cells, cells))
	}
	return sum / cells / cells
}

// grey is how light one cell of a picture is, from 0 to 1.
func grey(picture image.Image, column, row, cells int) float64 {
	size := picture.Bounds().Size()
	sum, n := 0.0, 0
	for y := row * size.Y / cells; y < (row+1)*size.Y/cells; y++ {
		for x := column * size.X / cells; x < (column+1)*size.X/cells; x++ {
			r, g, b, _ := picture.At(x, y).RGBA()
			sum += float64(r+g+b) / 3 / 0xffff
			n++
		}
	}
	return sum / float64(n)
}
