package journey

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
)

// BenchmarkDiary measures how long a diary of 1,000 sessions takes to open on a
// slow phone, from the tap on its link to the list. The page of the day has
// read it before, but another tab has changed it since, so that it is read
// anew. It is the median of five, for the browser does other things besides.
func BenchmarkDiary(b *testing.B) {
	once(b)
	p := newcomer(b)
	call(p, accessibility.Disable, cdp.Empty{}) // as much work again, of the browser's
	p.remembers(years(1000))
	var took []float64
	for range 5 {
		p.open("/today/")
		p.eventually(func() bool { return eval[bool](p, `document.querySelector(".today") !== null`) }, func() string {
			return "the page of the day does not say what the diary has to say"
		})
		eval[any](p, fmt.Sprintf(`localStorage[%q] = localStorage[%[1]q].replace('"id":"s0', '"id":"s0x')`, diaryKey))
		p.slowly()
		took = append(took, eval[float64](p, `new Promise((done) => {
			const link = document.querySelector("nav a[href$='/diary/']");
			let begun;
			new MutationObserver((_, seen) => {
				if (!document.querySelector("[aria-labelledby=sessions] > p")) return;
				seen.disconnect();
				requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
			}).observe(document.body, { childList: true, subtree: true });
			requestIdleCallback(() => {
				begun = performance.now();
				link.click();
			});
		})`))
	}
	slices.Sort(took)
	b.Log(took)
	found("opening a diary of 1,000 sessions, 4 times slower", took[len(took)/2], "ms", "under 300")
}
