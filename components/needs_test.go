package components

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"unknot/components/diary"
	"unknot/components/uitest"
	"unknot/components/wording"
	"unknot/content"
)

// needing returns the shipped library as a browser has it once some of its
// parts were needed.
func needing(t *testing.T, parts ...content.Part) *content.Library {
	t.Helper()
	whole := uitest.Library(t)
	packed, err := content.Pack(whole, Needs(Routes(whole, uitest.NewFakeDevice()))...)
	if err != nil {
		t.Fatal(err)
	}
	lib, err := content.Open(string(packed))
	if err != nil {
		t.Fatal(err)
	}
	// Routes asks for these before there is a page.
	if err := lib.Need(append(parts, content.DataRoutines)...); err != nil {
		t.Fatal(err)
	}
	return lib
}

// pageOf draws the page at a path from a library.
func pageOf(t *testing.T, lib *content.Library, path string) string {
	t.Helper()
	routes := Routes(lib, uitest.NewFakeDevice())
	i := slices.IndexFunc(routes, func(r Route) bool { return r.Path == path })
	page := routes[i].New()
	head := uitest.BorrowContext(t, page).Ctx.Page()
	return head.Title() + "\n" + head.Description() + "\n" + uitest.Markup(t, page)
}

func TestPagesAreDrawnFromWhatTheyNeed(t *testing.T) {
	whole := uitest.Library(t)
	for _, r := range Routes(whole, uitest.NewFakeDevice()) {
		t.Run(r.Path, func(t *testing.T) {
			got := pageOf(t, needing(t, r.Needs...), r.Path)
			if diff := cmp.Diff(pageOf(t, whole, r.Path), got); diff != "" {
				t.Errorf("page mismatch (-whole library +what it needs):\n%s", diff)
			}
		})
	}
}

// What was done is named wherever the diary is told or handed out.
func TestStepsAreNamedFromWhatPagesNeed(t *testing.T) {
	whole := uitest.Library(t)
	var book diary.Book
	for _, r := range whole.Routines {
		record := diary.Record{Routine: r.ID}
		for _, s := range r.Steps {
			record.Parts = append(record.Parts, diary.Part{Step: s.ID, Spot: s.Spot, Held: 40})
		}
		book.Records = append(book.Records, record)
	}
	for _, r := range Routes(whole, uitest.NewFakeDevice()) {
		if !strings.HasPrefix(r.Path, "/diary/") && r.Path != "/settings/" {
			continue
		}
		if diff := cmp.Diff(wording.CSV(whole, book), wording.CSV(needing(t, r.Needs...), book)); diff != "" {
			t.Errorf("%s: table mismatch (-whole library +what it needs):\n%s", r.Path, diff)
		}
	}
}
