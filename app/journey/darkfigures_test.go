package journey

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// An image that stands in no page has the colours of the device, as in engines
// where one in a page has them, too.
const figureColour = `(async () => {
	const shown = document.querySelector(".figure__picture");
	shown.loading = "eager";
	await shown.decode();
	// The load that dresses it in a chosen theme may be told of after that.
	const { theme } = document.documentElement.dataset;
	while (theme && !shown.src.endsWith("#" + theme)) {
		await new Promise((changed) => new MutationObserver(changed).observe(shown, { attributeFilter: ["src"] }));
	}
	const picture = new Image(480, 360);
	picture.src = shown.src;
	await picture.decode();
	const board = new OffscreenCanvas(480, 360).getContext("2d");
	board.drawImage(picture, 0, 0, 480, 360);
	return "#" + [...board.getImageData(240, 20, 1, 1).data.slice(0, 3)].map((n) => n.toString(16).padStart(2, "0")).join("");
})()`

// Every device but an emulated one is light here.
func TestFiguresFollowTheChosenTheme(t *testing.T) {
	const light, dark = "#f3eee3", "#1d2a31"
	for _, in := range allEngines {
		t.Run(in.name, func(t *testing.T) {
			t.Parallel()
			p := in.visitor(t)
			for _, test := range []struct{ device, chosen, want string }{
				{"light", "auto", light},
				{"light", "dark", dark},
				{"dark", "auto", dark},
				{"dark", "light", light},
			} {
				if in.program == "" {
					call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
						Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: test.device}},
					})
				} else if test.device == "dark" {
					continue
				}
				p.open("/spots/pit/")
				eval[any](p, `localStorage.setItem("unknot/v1/settings", JSON.stringify({ version: 1, theme: "`+test.chosen+`" }))`)
				p.open("/spots/pit/")
				if got := eval[string](p, figureColour); got != test.want {
					t.Errorf("device %s, chosen %s: the figure is %s, want %s", test.device, test.chosen, got, test.want)
				}
			}
		})
	}
}
