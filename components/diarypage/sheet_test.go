package diarypage

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/diary"
	"unknot/components/ui"
	"unknot/components/uitest"
)

func diarySheet(t *testing.T, b diary.Book) (*Sheet, *uitest.Mounted) {
	t.Helper()
	p := &Sheet{Library: uitest.Library(t), Device: keeping(t, b)}
	m := uitest.BorrowContext(t, p)
	p.begin()
	m.Do(p.OnMount)
	return p, m
}

func TestSheetGolden(t *testing.T) {
	b := everyOtherDay(43, func(ago int) int { return ago / 5 })
	b.Cards[0].Sore, b.Cards[1].Sore, b.Cards[2].Bruise, b.Cards[3].Felt = diary.SoreLong, diary.SoreDay, true, diary.Worse
	b.Records[5].Pain = "tingling"
	p, m := diarySheet(t, b)
	uitest.Golden(t, "diary-sheet.html", uitest.Markup(t, ui.Div().Body(p.sheet()...)))
	m.Tap(p.print)
}

func TestSheetOfLittle(t *testing.T) {
	for _, test := range []struct {
		name     string
		book     diary.Book
		want, no string
	}{
		{"nothing", diary.Book{}, "Nothing is here yet.", "Print this page"},
		{"no card yet", diary.Book{Records: []diary.Record{aSession(1, 5, 4)}}, "Not asked about yet", "The ratings"},
		{"no trial and no spots", diary.Book{Records: []diary.Record{{ID: "a", Routine: "full", Begin: uitest.Noon, End: uitest.Noon}}}, "Not asked about yet", "Did it help?"},
	} {
		p, _ := diarySheet(t, test.book)
		got := app.HTMLString(p.Render())
		if !strings.Contains(got, test.want) || strings.Contains(got, test.no) {
			t.Errorf("%s: the sheet is\n%s\nwant %q and no %q", test.name, got, test.want, test.no)
		}
	}
}
