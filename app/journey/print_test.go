package journey

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"testing"

	"github.com/chromedp/cdproto/page"

	"unknot/components/diary"
	"unknot/content"
)

// What a claim stands on is on paper as well, and folded again afterwards.
func TestPaperHasTheEvidence(t *testing.T) {
	for _, in := range allEngines {
		t.Run(in.name, func(t *testing.T) {
			t.Parallel()
			p := in.visitor(t)
			p.open("/routines/full/")
			folded := func() int {
				return eval[int](p, `document.querySelectorAll("details.evidence:not([open])").length`)
			}
			before := folded()
			eval[bool](p, `dispatchEvent(new Event("beforeprint"))`)
			if n := folded(); before == 0 || n != 0 {
				t.Errorf("%d of %d folds are shut on paper, want none", n, before)
			}
			eval[bool](p, `dispatchEvent(new Event("afterprint"))`)
			if n := folded(); n != before {
				t.Errorf("%d folds are shut after printing, want %d as before", n, before)
			}
		})
	}
}

// print returns what the page is on paper, as a PDF. WebKit's driver can't.
func (p *person) print() []byte {
	p.Helper()
	around, other := p.pane.(enginePage)
	if !other {
		const width, height = 8.27, 11.69 // A4 in inches
		return call(p, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: width, PaperHeight: height}).Data
	}
	value, err := around.do(command{Do: "print"}, patience)
	if err != nil {
		p.Fatalf("printing: %v", err)
	}
	var pdf []byte
	var text string
	if err = json.Unmarshal(value, &text); err == nil {
		pdf, err = base64.StdEncoding.DecodeString(text)
	}
	if err != nil {
		p.Fatalf("printing: %v", err)
	}
	return pdf
}

// onPaper returns a PDF as Firefox shows it.
func onPaper(t testing.TB, pdf []byte) *person {
	t.Helper()
	h := newHost(t, *dist)
	h.wrap(func(http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/pdf")
			w.Write(pdf)
		})
	})
	p := otherEngines[0].guestOf(t, h)
	p.screen(1280, 1200)
	p.open("/paper.pdf")
	p.eventually(func() bool { return comesTo(p, `document.querySelector(".page .endOfContent") !== null`, true) },
		func() string { return "the paper is not drawn" })
	return p
}

// marks comes to how many pixels are inked in the two ems before each of the
// words on the first page.
const marks = `((words) => {
	const board = document.querySelector(".page canvas");
	const { left, top, width } = board.getBoundingClientRect();
	const scale = board.width / width;
	return words.map((word) => {
		const text = [...document.querySelectorAll(".page .textLayer span")].findLast((span) => span.textContent.trim() === word);
		if (!text) return -1;
		const at = text.getBoundingClientRect();
		const { data } = board.getContext("2d").getImageData((at.left - left - 2 * at.height) * scale, (at.top - top) * scale, 2 * at.height * scale, at.height * scale);
		let inked = 0;
		for (let i = 0; i < data.length; i += 4) if (Math.min(data[i], data[i + 1], data[i + 2]) < 250) inked++;
		return inked;
	});
})`

// The sheet for a therapist is one piece of paper, and the marks that its words
// explain are on it.
func TestSheetIsOnePage(t *testing.T) {
	lib, err := content.Load()
	if err != nil {
		t.Fatal(err)
	}
	words := lib.Text.Diary.Trend
	legend := []string{words.Point, words.Band, words.Base, words.Sore, words.Tick}
	quoted, err := json.Marshal(legend)
	if err != nil {
		t.Fatal(err)
	}
	b := years(400)
	b.Cards[399].Sore = diary.SoreDay
	for _, in := range allEngines[:2] {
		t.Run(in.name, func(t *testing.T) {
			t.Parallel()
			p := in.visitor(t)
			p.remembers(b)
			p.open("/diary/sheet/")
			p.find("button", "Print this page")
			paper := onPaper(t, p.print())
			if n := eval[int](paper, "PDFViewerApplication.pagesCount"); n != 1 {
				t.Errorf("the sheet has %d pages, want 1", n)
			}
			for i, n := range eval[[]int](paper, fmt.Sprintf("%s(%s)", marks, quoted)) {
				if n < 20 {
					t.Errorf("%d pixels are inked before %q, want a mark", n, legend[i])
				}
			}
		})
	}
}
